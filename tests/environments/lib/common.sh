# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # recipes.sh holds the table
#
# What every recipe needs: where stacks lie, messages, and the rule that a stack appears whole or not at all.

cache=${CUDASTACK_TEST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cudastack-tests}
stamp_name=.cudastack-stack

# The stack that is being worked on; messages name it, since two are made at once.
current=prepare

say() { printf '%-20s %s\n' "$current:" "$*"; }

# die <what failed> <line that helps...>
die() {
  {
    printf '%-20s FAILED: %s\n' "$current:" "$1"
    shift
    (($# == 0)) || printf '%s\n' "$@" | sed 's/^/                       /'
  } >&2
  exit 1
}

# run_or_die <what could not be done> <command...>: the command's own output is shown only when it fails.
run_or_die() {
  local what=$1 output
  shift
  output=$("$@" 2>&1) && return 0
  die "$what" "command: $*" "it said: ${output:-nothing}"
}

need_command() {
  command -v "$1" >/dev/null || die "$1 is not in PATH" "fix: install Debian's package $2"
}

# Reads with builtins only: a run with nothing to do must cost nothing.
has_stamp() { # file version
  local first=
  [[ -f $1 ]] && { read -r first <"$1" || true; }
  [[ $first == "recipe $2" ]]
}

# One run at a time; a second one waits and then finds the work done.
take_lock() {
  mkdir -p "$cache"
  exec 9>"$cache/.lock"
  flock 9
}

stack_is_made() { has_stamp "$cache/$1/$stamp_name" "${recipe_version[$1]}"; }

# note_part <stack folder> <text>: what went into the stack, kept below the stamp's first line.
note_part() { printf '%s\n' "$2" >>"$1/$stamp_name.parts"; }

write_stamp() { # name folder seconds
  local megabytes
  megabytes=$(du -sm --exclude=.work "$2" | cut -f1)
  {
    printf 'recipe %s\n%s s, %s MB\n' "${recipe_version[$1]}" "$3" "$megabytes"
    cat "$2/$stamp_name.parts" 2>/dev/null || true
  } >"$2/$stamp_name"
  rm -f "$2/$stamp_name.parts"
  say "made in $3 s, $megabytes MB"
}

# A recipe fills a folder of temporary name, with a .work inside for what must not stay. Programs that pip writes name
# their folder, so the final name is put into them before the folder gets it.
make_stack() { # name
  local partial="$cache/.partial-$1" start=$SECONDS
  current=$1
  rm -rf "$partial"
  mkdir -p "$partial/.work"
  "make_${1//[-.]/_}" "$partial"
  rm -rf "$partial/.work"
  rename_inside "$partial" "$cache/$1"
  write_stamp "$1" "$partial" $((SECONDS - start))
  rm -rf "${cache:?}/$1" "$cache/.proved-$1"
  mv "$partial" "$cache/$1"
}

rename_inside() { # from to
  local file
  [[ -f $1/pyvenv.cfg ]] || return 0
  for file in "$1"/pyvenv.cfg "$1"/bin/*; do
    if [[ -f $file && ! -L $file ]] && grep -qIF -- "$1" "$file"; then
      sed -i "s|$1|$2|g" "$file"
    fi
  done
}
