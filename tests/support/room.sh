# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# lacking_room [<MB> <folder>]...: a line for each disk that has less free than its folders need; none where it cannot be told. The folders need not be there.
lacking_room() {
  local there disk free
  local -A needs=() names=() places=()
  while (($# > 1)); do
    there=$2
    while [[ ! -d $there ]]; do there=$(dirname -- "$there"); done
    disk=$(stat --format=%d -- "$there") || return 0
    needs[$disk]=$((${needs[$disk]:-0} + $1))
    names[$disk]+="${names[$disk]:+ and }$2"
    places[$disk]=$there
    shift 2
  done
  for disk in "${!needs[@]}"; do
    free=$(df --block-size=1M --output=avail -- "${places[$disk]}" 2>/dev/null | sed 1d) || continue
    if ((free < needs[$disk])); then
      printf '%s: %d MB are needed, %d MB are free\n' "${names[$disk]}" "${needs[$disk]}" "$free"
    fi
  done
}
