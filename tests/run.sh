#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Tests CudaStack on the oldest and on the newest CMake that it supports.
#
#   tests/run.sh [option...] [argument of ctest...]         such as: tests/run.sh -R judge
#
#   --cmake PATH --generator NAME   this combination only; each has a default
#   --fast                          the first combination only: CMake 3.25 with Ninja
#   --no-environments               don't prepare real CUDA stacks; their tests are skipped
#   --no-install                    install and download nothing; what lacks a tool is skipped
#   --build FOLDER                  where the build trees are made; default: build/
#
# Missing tools are installed with apt, as root or by a sudo that asks nothing. Everything else that is downloaded stays
# in ${CUDASTACK_TEST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cudastack-tests}; a second run downloads nothing.
# With CI=true only the lack of a GPU may skip a test.
# Status: 0 all passed, 1 something failed, 2 the machine lacks something.
set -euo pipefail

source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source-path=SCRIPTDIR
source "$source_folder/tests/support/room.sh"
home=~
export HOME=${HOME:-$home}
export CUDASTACK_TEST_CACHE=${CUDASTACK_TEST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cudastack-tests}
export LC_ALL=C.UTF-8
# Both pinned: a newer formatter would find fault with what nobody has changed.
tool_packages=(gersemi==0.29.2 cmake==4.4.4)
oldest_cmake=3.25
oldest_cmake_package=cmake==3.25.2
# All real stacks, and the build trees at their peak: measured 18.8 GB, and 6 GB on 2 processors; with more of them more stacks are copied at once.
stacks_mb=19500
trees_mb=10000

build_folder=$source_folder/build
only_cmake=''
only_generator=''
fast=0
install=1
environments=1
ctest_arguments=()

stop() {
  printf 'tests/run.sh: %s\n' "$@" >&2
  exit 2
}

parse_arguments() {
  while (($# > 0)); do
    case $1 in
      --cmake | --generator | --build)
        (($# > 1)) || stop "$1 needs a value"
        case $1 in
          --cmake) only_cmake=$2 ;;
          --generator) only_generator=$2 ;;
          --build) mkdir -p "$2" && build_folder=$(cd -- "$2" && pwd -P) ;;
        esac
        shift
        ;;
      --fast) fast=1 ;;
      --no-install) install=0 ;;
      --no-environments) environments=0 ;;
      -h | --help)
        sed -n '3,/^set -e/{/^set/d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
        exit 0
        ;;
      *) ctest_arguments+=("$1") ;;
    esac
    shift
  done
}

# --- room on the disk

# still_needed <MB in all> <folder>: what lies there already is used again, or goes first.
still_needed() {
  local there=0
  [[ ! -d $2 ]] || there=$(du --summarize --block-size=1M -- "$2" 2>/dev/null | cut -f1) || there=0
  echo $((there < $1 ? $1 - there : 0))
}

# Only what this run will use: the stacks that are to be made, and the trees of a run of everything, in which stacks are copied.
check_room() {
  local missing lacking trees=0 stacks=0
  ((environments == 1)) || return 0
  missing=$(bash "$source_folder/tests/environments/prepare.sh" --missing </dev/null)
  if ((install == 1)) && [[ -n $missing ]]; then
    stacks=$(still_needed "$stacks_mb" "$CUDASTACK_TEST_CACHE")
  fi
  if ((${#ctest_arguments[@]} == 0)) && { ((install == 1)) || [[ -z $missing ]]; }; then
    trees=$(still_needed "$trees_mb" "$build_folder")
  fi
  lacking=$(lacking_room "$trees" "$build_folder" "$stacks" "$CUDASTACK_TEST_CACHE")
  [[ -z $lacking ]] || stop "the disk lacks room" "$lacking" "--build and CUDASTACK_TEST_CACHE name other folders; --no-environments needs less"
}

# --- the machine's own tools

# need <Debian package> <command that succeeds where it is there...>: adds to `missing`.
need() {
  local package=$1
  shift
  "$@" >/dev/null 2>&1 </dev/null || missing+=("$package")
}

find_missing() {
  missing=()
  need g++ command -v g++
  need clang command -v clang
  need clang-format command -v clang-format
  need cmake command -v cmake
  need ninja-build command -v ninja
  need make command -v make
  need binutils command -v readelf
  need ccache command -v ccache
  need libgtest-dev test -e /usr/include/gtest/gtest.h
  need procps command -v ps
  need util-linux command -v unshare
  need perl perl -MPod::Usage -e 1
  need python3-venv python3 -c 'import ensurepip, venv'
  need ca-certificates test -e /etc/ssl/certs/ca-certificates.crt
}

# What it says is shown only when it fails.
quietly() {
  local output
  output=$("$@" 2>&1 </dev/null) && return 0
  printf '%s\n' "$output" >&2
  return 1
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  else
    sudo --non-interactive "$@"
  fi
}

install_missing() {
  local -a missing
  find_missing
  ((${#missing[@]} > 0)) || return 0
  local command="apt-get install --yes --no-install-recommends ${missing[*]}"
  if ((install == 0)); then
    echo "not here: ${missing[*]}"
    return 0
  fi
  command -v apt-get >/dev/null || stop "this machine lacks ${missing[*]}, and has no apt-get"
  as_root true 2>/dev/null || stop "this machine lacks packages; as root: $command"
  echo "installing ${missing[*]}"
  # A lock is waited for: a machine that has just started may still be installing updates.
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 --quiet --quiet)
  quietly as_root "${apt[@]}" update || stop "apt-get update failed"
  quietly as_root "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" || stop "failed: $command"
  find_missing
  ((${#missing[@]} == 0)) || stop "after installing them this machine still lacks ${missing[*]}"
}

# --- tools from PyPI

# make_tools <name> <package==version...>: a virtual environment in the test cache, made once.
make_tools() {
  local folder=$CUDASTACK_TEST_CACHE/$1
  shift
  if [[ -f $folder/.cudastack-tools && $(<"$folder/.cudastack-tools") == "$*" ]]; then
    return 0
  fi
  if ((install == 0)); then
    echo "not here: $*"
    return 0
  fi
  echo "installing $* into $folder"
  rm -rf -- "$folder"
  quietly python3 -m venv "$folder" || stop "python3 -m venv failed"
  quietly "$folder/bin/python3" -m pip install --disable-pip-version-check "$@" || stop "pip install $* failed"
  printf '%s\n' "$*" >"$folder/.cudastack-tools"
}

# Two runs at a time must not make the same thing twice.
prepare_cache() {
  mkdir -p "$CUDASTACK_TEST_CACHE"
  exec 9>"$CUDASTACK_TEST_CACHE/.tools.lock"
  ! command -v flock >/dev/null || flock 9
  make_tools tools "${tool_packages[@]}"
  if [[ $(cmake --version 2>/dev/null) != "cmake version $oldest_cmake."* && -z $only_cmake ]]; then
    make_tools tools-oldest-cmake "$oldest_cmake_package"
  fi
  if ((environments == 1 && install == 1)) && [[ -e $source_folder/tests/environments/prepare.sh ]]; then
    bash "$source_folder/tests/environments/prepare.sh" </dev/null 9>&- || stop "tests/environments/prepare.sh failed"
  fi
  exec 9>&-
}

# --- the combinations

# has_cmake <path or name>
has_cmake() { command -v -- "$1" >/dev/null; }

# Into `combinations`: CMake and generator in turn.
choose_combinations() {
  local oldest=cmake newest=$CUDASTACK_TEST_CACHE/tools/bin/cmake
  if [[ $(cmake --version 2>/dev/null) != "cmake version $oldest_cmake."* ]]; then
    oldest=$CUDASTACK_TEST_CACHE/tools-oldest-cmake/bin/cmake
  fi
  combinations=("$oldest" Ninja "$newest" 'Unix Makefiles')
  if [[ -n $only_cmake || -n $only_generator ]]; then
    combinations=("${only_cmake:-$oldest}" "${only_generator:-Ninja}")
  elif ((fast == 1)); then
    combinations=("$oldest" Ninja)
  fi
}

# run_combination <cmake> <generator>: counts into `passed`, `failed`, `skipped`.
run_combination() {
  local cmake=$1 generator=$2 version name tree counts ctest_status=0
  if ! has_cmake "$cmake"; then
    echo "FAILED: there is no $cmake"
    failed=$((failed + 1))
    return 0
  fi
  version=$("$cmake" --version | sed -n '1s/^cmake version //p')
  name=$(tr 'A-Z ' 'a-z-' <<<"$version-$generator")
  tree=$build_folder/tests-$name
  printf '\nCMake %s, %s, in %s\n' "$version" "$generator" "$tree"
  rm -rf -- "$tree"
  mkdir -p "$tree"
  if ! "$cmake" -S "$source_folder" -B "$tree" -G "$generator" -D CUDASTACK_BUILD_TESTS=ON -Werror=dev </dev/null; then
    echo "FAILED: CudaStack itself does not configure"
    failed=$((failed + 1))
    return 0
  fi
  run_ctest "$cmake" "$tree" || ctest_status=$?
  python3 "$source_folder/tests/support/summarise.py" "$tree/result.xml" "$tree/counts" "CMake $version, $generator"
  read -r -a counts <"$tree/counts"
  # No test at all, an argument that ctest does not know: a failure that no test can show.
  if ((ctest_status != 0 && counts[1] == 0)); then
    echo "FAILED: ctest ended with status $ctest_status"
    failed=$((failed + 1))
  fi
  passed=$((passed + counts[0]))
  failed=$((failed + counts[1]))
  skipped=$((skipped + counts[2]))
}

# run_ctest <cmake> <build tree>: the ctest beside the CMake under test.
run_ctest() {
  local ctest
  local -a first_only=()
  # Cases that say "# Once:" are long, and nothing of them depends on the version of CMake.
  ((index == 0)) || first_only=(--label-exclude '^once$')
  ctest=$(dirname -- "$(command -v -- "$1")")/ctest
  rm -f -- "$2/result.xml"
  "$ctest" --test-dir "$2" -j "$(nproc)" --output-on-failure --no-tests=error --output-junit "$2/result.xml" \
    --test-output-size-passed 1000000 --test-output-size-failed 1000000 \
    ${first_only[@]+"${first_only[@]}"} ${ctest_arguments[@]+"${ctest_arguments[@]}"} </dev/null
}

main() {
  local -a combinations
  local passed=0 failed=0 skipped=0 index
  parse_arguments "$@"
  check_room
  install_missing
  prepare_cache
  choose_combinations
  for ((index = 0; index < ${#combinations[@]}; index += 2)); do
    run_combination "${combinations[index]}" "${combinations[index + 1]}"
  done
  printf '\ntotal: %d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  ((failed == 0))
}

# A test sources this.
[[ ${BASH_SOURCE[0]} != "$0" ]] || main "$@"
