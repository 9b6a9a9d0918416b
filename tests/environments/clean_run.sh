#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command as if this machine had no CUDA of its own.
#
#   clean_run.sh [--cover-usr-local] [--cmake FILE] [--set NAME=VALUE]... [--] command [argument...]
#
# The command gets HOME, LANG, PATH=/usr/bin:/bin and what --set names; nothing else is inherited. The folder of CMake
# (--cmake, by default the one in PATH) is put first in PATH.
# --cover-usr-local hides /usr/local under an empty folder and gives the loader a cache that does not know it. Only this
# command sees that (a mount namespace of its own). Needs root; where it cannot be had: exit 77 with the reason.
set -euo pipefail

cover=0
cmake_program=
settings=()

usage_error() {
  echo "clean_run.sh: $1" >&2
  exit 2
}

skip() {
  echo "clean_run.sh: SKIPPED: $1" >&2
  exit 77
}

# read_arguments <argument...>: into the variables above and `command_line`.
read_arguments() {
  while (($# > 0)); do
    case $1 in
      --cover-usr-local) cover=1 ;;
      --cmake | --set)
        (($# > 1)) || usage_error "$1 needs a value"
        if [[ $1 == --cmake ]]; then cmake_program=$2; else settings+=("$2"); fi
        shift
        ;;
      --)
        shift
        break
        ;;
      -*) usage_error "unknown option $1" ;;
      *) break ;;
    esac
    shift
  done
  (($# > 0)) || usage_error "no command"
  command_line=("$@")
}

clean_path() {
  local program=${cmake_program:-$(command -v cmake || true)} folder=
  if [[ -n $program ]]; then
    folder=$(cd -- "$(dirname -- "$program")" && pwd)
  fi
  case $folder in
    '' | /bin | /usr/bin) echo /usr/bin:/bin ;;
    *) echo "$folder:/usr/bin:/bin" ;;
  esac
}

# A covered CMake is no CMake: rather a skipped test than one that fails for another reason than it says.
check_not_covered() {
  local program
  for program in "${command_line[0]}" "$cmake_program"; do
    [[ $program != /usr/local/* ]] || skip "$program lies in /usr/local, which is to be covered"
  done
}

# Runs inside the namespace. The loader's cache is written without /usr/local, whose folders are empty by now; -X keeps
# ldconfig from touching links, and its own notes go to a folder that vanishes with the namespace.
cover_usr_local() {
  mount -t tmpfs -o size=1m,mode=755 tmpfs /usr/local || return 1
  mkdir -p /var/cache/ldconfig
  mount -t tmpfs -o size=4m,mode=755 tmpfs /var/cache/ldconfig || return 1
  /sbin/ldconfig -X -C /var/cache/ldconfig/ld.so.cache || return 1
  [[ ! -e /etc/ld.so.cache ]] || mount --bind /var/cache/ldconfig/ld.so.cache /etc/ld.so.cache
}

run_covered() {
  ((EUID == 0)) || skip "covering /usr/local needs root"
  check_not_covered
  local why
  why=$(unshare -m true 2>&1) || skip "no mount namespace can be had: $why"
  export -f cover_usr_local skip
  # shellcheck disable=SC2016 # the inner shell expands
  exec unshare -m --propagation private bash -c \
    'why=$(cover_usr_local 2>&1) || skip "/usr/local cannot be covered: $why"; exec "$@"' bash "$@"
}

main() {
  read_arguments "$@"
  local -a clean
  clean=(env -i "HOME=$HOME" LANG=C.UTF-8 "PATH=$(clean_path)" "${settings[@]}" "${command_line[@]}")
  ((cover == 0)) || run_covered "${clean[@]}"
  exec "${clean[@]}"
}

main "$@"
