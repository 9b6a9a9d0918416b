#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
set -euo pipefail

usage() {
  cat <<'TEXT'
usage: examples/run.sh [--help]

Builds examples/minimal with CudaStack, starts it and prints the stack map, on a machine that may have nothing:

  tools   g++, CMake, Ninja and Python's venv: what is missing is installed from Debian's or Ubuntu's archive
  CUDA    this machine's, where there is an nvcc together with a cuDNN header; else the embedded default: NVIDIA's
          wheels of CUDA 13.0 and cuDNN 9.19 in a virtualenv of its own (1.7 GB, fetched once)

Needs no GPU, asks nothing. Environment:

  CUDASTACK_EXAMPLE_BUILD   where to build (build/minimal in this repository)
  XDG_CACHE_HOME            the virtualenv goes to cudastack/ below it (~/.cache)

Exit status: 0 good; 1 a step failed, and its output says why; 2 wrong usage, or something is missing on this machine.
TEXT
}

# The set of cuda-toolkit 13.0.2, as far as the example needs it. The virtualenv's name tells one set from the next.
embedded_name=cuda-13.0.2-cudnn-9.19.0
embedded_wheels=(
  nvidia-cuda-nvcc==13.0.88
  nvidia-nvvm==13.0.88
  nvidia-cuda-crt==13.0.88
  nvidia-cuda-runtime==13.0.96
  nvidia-cuda-cccl==13.0.85
  nvidia-cublas==13.1.0.3
  nvidia-cuda-nvrtc==13.0.88
  nvidia-nvjitlink==13.0.88
  nvidia-cudnn-cu13==9.19.0.56
)
embedded_mib=4000 # the wheels while they are unpacked, and unpacked

repository=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build=${CUDASTACK_EXAMPLE_BUILD:-$repository/build/minimal}

# Both vanish at the end, whatever ends it.
work=
making=
trap 'rm -rf -- ${work:+"$work"} ${making:+"$making"}' EXIT

say() { printf '== %s\n' "$*"; }

# stop <status> <line...>
stop() {
  printf 'examples/run.sh: %s\n' "$2" >&2
  (($# < 3)) || printf '  %s\n' "${@:3}" >&2
  exit "$1"
}

# quietly <what> <command...>: its output is shown only where it fails.
quietly() {
  local status=0
  "${@:2}" >"$work/log" 2>&1 </dev/null || status=$?
  ((status == 0)) || tail -n 60 "$work/log" >&2
  ((status == 0)) || stop 1 "$1 failed (status $status); its output is above"
}

# --- CUDA of this machine

# Prints every nvcc in the order in which CudaStack looks.
list_nvcc() {
  local place
  if [[ -n ${CUDACXX:-} ]]; then
    command -v -- "${CUDACXX%% *}" || true
  fi
  command -v nvcc || true
  for place in "${CUDA_HOME:-/}" "${CUDA_PATH:-/}" /usr/local/cuda /usr/local/cuda-* \
    "${VIRTUAL_ENV:-/}"/lib/python3*/site-packages/nvidia/cu[0-9]*; do
    if [[ -x $place/bin/nvcc ]]; then
      printf '%s\n' "$place/bin/nvcc"
    fi
  done
}

# has_cudnn_header <nvcc>: in its own toolkit, where a system has it, or where a variable says.
has_cudnn_header() {
  local root place
  root=$(dirname -- "$(dirname -- "$(readlink -f -- "$1")")")
  for place in "$root"/include "$root"/targets/*/include "$root"/../cudnn/include "${CUDNN_ROOT:-/usr}"/include \
    "${CUDNN_HOME:-/usr}"/include "${CUDNN_PATH:-/usr}"/include /usr/include/*-linux-gnu /usr/local/include; do
    [[ ! -e $place/cudnn_version.h ]] || return 0
  done
  return 1
}

# Sets `nvcc` to this machine's, empty for the embedded default, and `other_nvcc` to the first that is passed over.
choose_cuda() {
  local candidate
  nvcc=
  other_nvcc=
  while IFS= read -r candidate; do
    if has_cudnn_header "$candidate"; then
      nvcc=$candidate
      break
    fi
    other_nvcc=${other_nvcc:-$candidate}
  done < <(list_nvcc)
}

# --- tools

# Sets `packages` to those of Debian and Ubuntu that are missing.
find_missing() {
  packages=()
  have g++ || packages+=(g++)
  have cmake || packages+=(cmake)
  have ninja || have make || packages+=(ninja-build)
  if [[ -z $nvcc ]] && ! embedded_is_there; then
    python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3-venv)
    [[ -e /etc/ssl/certs/ca-certificates.crt || ! -e /etc/debian_version ]] || packages+=(ca-certificates)
  fi
}

have() { command -v "$1" >/dev/null; }

install_tools() {
  local -a as_root=()
  find_missing
  ((${#packages[@]} > 0)) || return 0
  local by_hand="apt-get update && apt-get install --yes ${packages[*]}"
  if ! have apt-get; then
    stop 2 "missing on this machine: ${packages[*]} (these are Debian's names)" "Please install them and start again."
  fi
  if ((EUID != 0)); then
    if ! have sudo || ! sudo -n true 2>/dev/null; then
      stop 2 "missing on this machine: ${packages[*]}" "As root: $by_hand"
    fi
    as_root=(sudo -n)
  fi
  say "installing ${packages[*]}"
  # One script, so that what update says of the network stands above what install says of the packages. That update
  # fails need not matter: there may be a foreign archive that is out of order.
  # shellcheck disable=SC2016 # the inner shell expands
  quietly "apt-get install" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c \
    'apt-get update; apt-get -o DPkg::Lock::Timeout=120 install --yes --no-install-recommends "$@"' sh "${packages[@]}"
  hash -r
}

check_cmake() {
  local version
  version=$(cmake --version | sed -n '1s/[^0-9]*\([0-9][0-9.]*\).*/\1/p')
  if [[ $(printf '%s\n' 3.25 "$version" | sort -V | head -n 1) != 3.25 ]]; then
    stop 2 "CMake 3.25 or newer is needed, $(command -v cmake) is $version" \
      "A newer one, for this shell: python3 -m venv ~/cmake && ~/cmake/bin/pip install cmake && PATH=~/cmake/bin:\$PATH"
  fi
}

# --- the embedded default

embedded_is_there() { [[ -e $embedded/complete ]]; }

make_embedded() {
  local cache free
  cache=$(dirname -- "$embedded")
  if ! mkdir -p -- "$cache" 2>/dev/null || [[ ! -w $cache ]]; then
    stop 2 "cannot write to $cache" "Name a folder for the virtualenv: XDG_CACHE_HOME=/some/folder examples/run.sh"
  fi
  free=$(df -Pm -- "$cache" | awk 'NR == 2 { print $4 }')
  if ((free < embedded_mib)); then
    stop 2 "the wheels need $embedded_mib MiB in $cache, $free are free" \
      "Name another folder: XDG_CACHE_HOME=/some/folder examples/run.sh"
  fi
  find "$cache" -maxdepth 1 -name '.making-*' -mmin +240 -exec rm -rf {} + # of runs that were killed
  making=$(mktemp -d -- "$cache/.making-XXXXXX")
  say "fetching CUDA 13.0 and cuDNN 9.19 into $embedded"
  quietly "python3 -m venv" python3 -m venv "$making/venv"
  # Unpacked on the disk that was measured, and not kept a second time in pip's own cache.
  mkdir "$making/unpack"
  quietly "pip install" env -u PYTHONPATH -u PIP_TARGET -u PIP_PREFIX -u PIP_USER "TMPDIR=$making/unpack" \
    "$making/venv/bin/python" -m pip install --verbose --no-cache-dir --disable-pip-version-check --no-deps --only-binary :all: \
    "${embedded_wheels[@]}"
  touch "$making/venv/complete"
  # The scripts in bin name the place where they were made: drop pip's, and let activate be written anew.
  rm -f -- "$making"/venv/bin/pip*
  if mv -T -- "$making/venv" "$embedded" 2>/dev/null; then
    quietly "python3 -m venv" python3 -m venv --without-pip "$embedded"
  fi
  rm -rf -- "$making"
  embedded_is_there || stop 1 "$embedded is in the way: it is not a virtualenv of this script"
}

# What is exported here is what CudaStack finds the stack by.
use_cuda() {
  if [[ -n $nvcc ]]; then
    say "CUDA of this machine: $nvcc"
    [[ -z $other_nvcc ]] || export CUDACXX=$nvcc # it comes after one without cuDNN
    return
  fi
  if [[ -n $other_nvcc ]]; then
    say "$other_nvcc has no cuDNN: taking the embedded default"
    unset CUDA_HOME CUDA_PATH
  fi
  embedded_is_there || make_embedded
  export VIRTUAL_ENV=$embedded
  if [[ -n $other_nvcc ]]; then
    CUDACXX=$(compgen -G "$embedded/lib/python3*/site-packages/nvidia/cu13/bin/nvcc")
    export CUDACXX
  fi
  say "CUDA 13.0 and cuDNN 9.19 of $embedded"
}

# --- the example

build_example() {
  local -a generator=()
  if ! mkdir -p -- "$build" 2>/dev/null || [[ ! -w $build ]]; then
    stop 2 "cannot write to $build" "Name a folder to build in: CUDASTACK_EXAMPLE_BUILD=/some/folder examples/run.sh"
  fi
  if [[ ! -e $build/CMakeCache.txt ]] && have ninja; then
    generator=(-G Ninja)
  fi
  say "configuring examples/minimal in $build"
  # What CudaStack has to say is on standard error, or a line of its own.
  cmake -S "$repository/examples/minimal" -B "$build" "${generator[@]}" -D "CudaStack_DIR=$repository/cmake" \
    >"$build/configure.log" || stop 1 "configuring failed; all of CMake's output: $build/configure.log"
  grep -- '^-- CudaStack' "$build/configure.log" || true
  say "building"
  quietly "the build" cmake --build "$build"
  say "starting minimal"
  "$build/minimal" || stop 1 "minimal ended with status $?"
  say "the stack map: $build/CudaStack/report.txt"
  cat -- "$build/CudaStack/report.txt"
}

main() {
  case ${1:-} in
    '') ;;
    -h | --help)
      usage
      exit 0
      ;;
    *) stop 2 "unknown argument '$1'" "examples/run.sh --help says what there is" ;;
  esac
  [[ $(uname -s) == Linux ]] || stop 2 "$(uname -s) is not supported yet, only Linux is"
  [[ $build == /* ]] || build=$PWD/$build
  local cache=${XDG_CACHE_HOME:-}
  if [[ -z $cache ]]; then
    [[ -n ${HOME:-} ]] || stop 2 "neither XDG_CACHE_HOME nor HOME is set" "One of them has to say where to keep the wheels."
    cache=$HOME/.cache
  fi
  embedded=$cache/cudastack/$embedded_name

  work=$(mktemp -d)
  choose_cuda
  install_tools
  check_cmake
  use_cuda
  build_example
}

main "$@"
