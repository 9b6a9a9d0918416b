#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Fetches the real CUDA stacks that the tests need and lays them out below
# ${CUDASTACK_TEST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cudastack-tests}.
#
#   prepare.sh [stack...]      no name: all of them
#   prepare.sh --list          the names
#   prepare.sh --missing       the names of those that are still to be made
#
# Each stack is made once; a run with nothing to do downloads nothing. Asks nothing; without root it leaves out what needs it.
# CUDASTACK_TEST_KEEP=1 keeps what was downloaded, CUDASTACK_TEST_MIRROR names another mirror of Debian's archive.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR
source "$here/lib/common.sh"
# shellcheck source-path=SCRIPTDIR
source "$here/lib/debian.sh"
# shellcheck source-path=SCRIPTDIR
source "$here/lib/prefix.sh"
# shellcheck source-path=SCRIPTDIR
source "$here/lib/wheels.sh"
# shellcheck source-path=SCRIPTDIR
source "$here/lib/conda.sh"
# shellcheck source-path=SCRIPTDIR
source "$here/lib/modules.sh"
# shellcheck source-path=SCRIPTDIR
source "$here/recipes.sh"
# shellcheck source-path=SCRIPTDIR
source "$here/lib/prove.sh"

# choose_stacks <name...>: into `chosen`, in the order of making, with what they need.
choose_stacks() {
  local name names=" $* "
  for name in "$@"; do
    [[ -n ${recipe_version[$name]:-} ]] || die "there is no stack $name" "there are: ${all_stacks[*]}"
    names+="${stack_needs[$name]:-} "
  done
  chosen=()
  for name in "${all_stacks[@]}"; do
    if [[ $names != *" $name "* ]]; then
      continue
    elif [[ $root_stacks == *" $name "* ]] && ! may_mount; then
      say "$name is left out: to make and to use it needs root and namespaces"
    else
      chosen+=("$name")
    fi
  done
}

may_mount() { ((EUID == 0)) && unshare -m true 2>/dev/null; }

# missing_of <name...>: into `missing`.
missing_of() {
  local name
  missing=()
  for name in "$@"; do
    stack_is_made "$name" || missing+=("$name")
  done
}

prepare_sources() {
  local name apt=0 pip=0 conda=0
  for name in "${missing[@]}"; do
    if [[ $debian_stacks == *" $name "* ]]; then
      apt=1
    elif [[ $name == conda-* ]]; then
      conda=1
    else
      pip=1
    fi
  done
  ((apt == 0)) || prepare_apt
  ((pip == 0)) || prepare_pip
  ((conda == 0)) || prepare_conda
}

# Two at a time: one waits for the network while the other unpacks. Never call it in a condition: there bash would let
# a recipe go on after a failed command.
make_stacks() { # name...
  local name running=0
  for name in "$@"; do
    if ((running == 2)); then
      wait -n || true
      running=1
    fi
    make_stack "$name" &
    running=$((running + 1))
  done
  wait
}

# What is made out of another stack comes after all others.
make_missing() {
  local name
  local -a first=() second=() third=()
  for name in "${missing[@]}"; do
    if [[ $third_stacks == *" $name "* ]]; then
      third+=("$name")
    elif [[ $second_stacks == *" $name "* ]]; then
      second+=("$name")
    else
      first+=("$name")
    fi
  done
  make_stacks "${first[@]}"
  make_stacks "${second[@]}"
  make_stacks "${third[@]}"
}

make_what_is_missing() {
  take_lock
  missing_of "${chosen[@]}"
  ((${#missing[@]} > 0)) || return 0
  say "making ${missing[*]} in $cache"
  prepare_sources
  make_missing
  [[ ${CUDASTACK_TEST_KEEP:-} == 1 ]] || rm -rf "$apt_home" "$cache"/.partial-*
  missing_of "${chosen[@]}"
  ((${#missing[@]} == 0)) || die "not made: ${missing[*]}"
}

main() {
  local -a chosen missing
  if [[ ${1:-} == --list ]]; then
    printf '%s\n' "${all_stacks[@]}"
    return 0
  elif [[ ${1:-} == --missing ]]; then
    choose_stacks "${all_stacks[@]}" >/dev/null
    missing_of "${chosen[@]}"
    printf '%s\n' ${missing[@]+"${missing[@]}"}
    return 0
  fi
  (($# > 0)) || set -- "${all_stacks[@]}"
  choose_stacks "$@"
  missing_of "${chosen[@]}"
  ((${#missing[@]} == 0)) || make_what_is_missing
  prove_stacks "${chosen[@]}"
}

trap 'jobs -p | xargs -r kill; exit 130' INT TERM
main "$@"
