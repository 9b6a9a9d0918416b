# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # lib/common.sh sets `cache`
#
# Environment Modules and Lmod out of Debian's packages, in a folder: nothing of them or of their languages is installed.

# modules_from_debs <stack folder> <stack> <program that interprets it...> <package...>
modules_from_debs() {
  local stack=$1 final=$cache/$2 program
  fetch_debs "$stack" bookworm "${@:4}"
  unpack_debs "$stack" "$stack"
  move_home "$stack" "$final"
  for program in $3; do
    start_by_loader "$stack" "$final" "$program"
  done
}

# move_home <stack folder> <final folder>: the places that the programs and their shell functions name lie in the stack now.
move_home() {
  grep -rlIE '/(usr|etc)/' "$1/usr/share" "$1/usr/lib" "$1/etc" | xargs -r -d '\n' \
    sed -i -E "s#(^|[^A-Za-z0-9_.])/(usr/share/(modules|lmod|lua)|usr/bin/(lua|tclsh)|usr/lib/x86_64-linux-gnu|etc/(environment-modules|lmod))#\1$2/\2#g"
}

# start_by_loader <stack folder> <final folder> <program>: with the libraries and the scripts of the stack. The loader is told by its
# argument: a module system reads and changes LD_LIBRARY_PATH.
start_by_loader() {
  local program=$1/usr/bin/$3
  mv "$program" "$program.real"
  printf '#!/bin/sh\nexport TCL_LIBRARY="%s"\nexec /lib64/ld-linux-x86-64.so.2 --library-path "%s" "%s" "$@"\n' "$2/usr/share/tcltk/tcl8.6" \
    "$2/usr/lib/x86_64-linux-gnu:$2/lib/x86_64-linux-gnu" "$2/usr/bin/$3.real" >"$program"
  chmod +x "$program"
}
