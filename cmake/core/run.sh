# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh disable=SC1090,SC2030,SC2031,SC2034
#
# The half of core/run.cmake that needs a shell. Any POSIX sh; besides the program it starts head and, at need, grep.
#
#   sh run.sh start <mark> <base> <bytes>
#     Runs <base>.command, a piece of sh that ends with exec. Leaves <base>.out and <base>.err, each cut at <bytes>, and
#     <base>.status: the exit status; "signal NAME"; or "not-started".
#   sh run.sh end <mark>
#     Ends every process that has <mark> in the variable CUDASTACK_RUN of its environment.
#   sh run.sh own <folder>
#     Status 0 where the folder is open to this user only and programs in it can be started.
#
# head stands between program and file, because a limit on file sizes would also hit what the program writes elsewhere
# (objects, caches, shared memory). It ends when nobody holds the pipe any more, so whoever the program left behind is
# ended first.
#
# What is set before the program starts has the prefix run_: the user may export a name that we would overwrite.

# The folders of processes in /proc that may carry the mark: those with a number given since $1, where they can be told.
list_suspects() {
  last=0
  if [ -n "$1" ]; then
    read -r run_skip run_skip run_skip run_skip last </proc/loadavg
  fi
  if [ "$last" -ge "${1:-1}" ] && [ $((last - $1)) -lt 1000 ]; then
    suspects=
    number=$1
    while [ "$number" -lt "$last" ]; do
      number=$((number + 1))
      # Our own heads; a head that the program left costs it the time limit.
      if { read -r name <"/proc/$number/comm"; } 2>/dev/null && [ "$name" != head ]; then
        suspects="$suspects /proc/$number/environ"
      fi
    done
  else
    suspects='/proc/[0-9]*/environ'
  fi
}

# end_marked <mark> [<last process number before the program>]
end_marked() {
  [ ${#1} -ge 24 ] || return 0
  # A /proc of another process namespace has other numbers: killing by them would hit strangers.
  read -r own run_skip </proc/self/stat && [ "$own" = "$run_self" ] || return 0
  round=0
  while [ "$round" -lt 40 ]; do
    list_suspects "${2-}"
    [ -n "$suspects" ] || return 0
    # shellcheck disable=SC2086 # a list of names without spaces, or a pattern
    found=$(grep -l -s -F -e "$1" $suspects)
    [ -n "$found" ] || return 0
    for entry in $found; do
      entry=${entry#/proc/}
      kill -KILL "${entry%/environ}"
    done
    [ "$round" -lt 2 ] || sleep 0.05
    round=$((round + 1))
  done
}

# start_head <bytes> <file>
# Nobody's child, since CMake, when time is up, ends all descendants that it finds, and what a head has not written yet
# would be lost. It holds descriptor 6 as long as it runs.
start_head() {
  ( head -c "$1" <&5 >"$2" 3>&- & ) 5<&0
}

run_program() {
  run_before=
  if read -r run_self run_skip </proc/self/stat; then
    read -r run_skip run_skip run_skip run_skip run_before </proc/loadavg
  fi
  (
    # shellcheck disable=SC3045 # where there is no such limit there are no such files
    ulimit -c 0 2>/dev/null
    # Only a shell that failed to become the program gets as far as its own end.
    trap 'echo not-started >"$run_base.status"' EXIT
    PATH=$run_path
    [ -n "$run_has_path" ] || unset PATH
    CUDASTACK_RUN=$CUDASTACK_RUN/program
    . "$run_base.command"
  ) 2>&3 3>&- 6>&-
  status=$?
  end_marked "$run_mark/program" "$run_before"
  if [ ! -e "$run_base.status" ]; then
    # A shell that was itself the program passes on the death of its child in the same way: it means the same to us.
    if [ "$status" -gt 128 ] && [ "$status" -lt 160 ]; then
      status="signal $(kill -l $((status - 128)))"
    fi
    echo "$status" >"$run_base.status"
  fi
}

run_has_path=${PATH+yes}
run_path=${PATH-}
PATH=$run_path:/usr/bin:/bin

case $1 in
  start)
    run_mark=$2
    run_base=$3
    # Ends when the heads do.
    : "$(
      exec 6>&1
      { run_program | start_head "$4" "$run_base.out"; } 3>&1 | start_head "$4" "$run_base.err"
    )"
    ;;
  end)
    run_self=$$
    end_marked "$2/program"
    round=0
    while [ "$round" -lt 25 ] && grep -q -s -F -e "$2" /proc/[0-9]*/environ; do
      sleep 0.02
      round=$((round + 1))
    done
    end_marked "$2"
    ;;
  own)
    # A folder of this user's alone, in which programs can be kept and started.
    [ -d "$2" ] && [ ! -L "$2" ] && [ -O "$2" ] && [ -w "$2" ] || exit 1
    case $(ls -ld -- "$2") in
      drwx------*) ;;
      *) exit 1 ;;
    esac
    run_program_file=$2/new-$$
    printf '#!/bin/sh\nexit 0\n' >"$run_program_file" && chmod 700 "$run_program_file" && "$run_program_file"
    status=$?
    rm -f -- "$run_program_file"
    exit "$status"
    ;;
esac
