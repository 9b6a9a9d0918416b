#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command inside a whole Debian that lies in a folder, and leaves that folder as it is.
#
#   root_run.sh --root FOLDER [--read FOLDER]... [--write FOLDER]... [--without FILE]... [--set NAME=VALUE]... [--]
#     command [argument...]
#
# The command sees the root with its own /dev, and at their own places the folders of --read (which it cannot change) and
# --write (where its results stay). All else that it writes vanishes with it; what --without names is not there for it.
# It gets HOME, LANG, PATH=/usr/bin:/bin and what --set names; nothing else is inherited. Only this command sees any of
# that (a mount namespace of its own). Needs root; where it cannot be had: exit 77 with the reason.
set -euo pipefail

root=
read_only=()
writable=()
absent=()
settings=()

usage_error() {
  echo "root_run.sh: $1" >&2
  exit 2
}

skip() {
  echo "root_run.sh: SKIPPED: $1" >&2
  exit 77
}

# read_arguments <argument...>: into the variables above and `command_line`.
read_arguments() {
  while (($# > 0)); do
    case $1 in
      --root | --read | --write | --without | --set)
        (($# > 1)) || usage_error "$1 needs a value"
        case $1 in
          --root) root=$2 ;;
          --read) read_only+=("$2") ;;
          --write) writable+=("$2") ;;
          --without) absent+=("$2") ;;
          --set) settings+=("$2") ;;
        esac
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
  [[ -d $root ]] || usage_error "there is no folder '$root'"
  (($# > 0)) || usage_error "no command"
  command_line=("$@")
}

# The changes lie in memory, below a folder that every Debian has and that is empty in it. By names without commas and
# colons, at which overlay would cut the root's own. Sets `place`.
mount_root() {
  place=$root/mnt/root
  mount -t tmpfs -o mode=755 tmpfs "$root/mnt" || return 1
  mkdir "$root/mnt/changes" "$root/mnt/work" "$place"
  (cd "$root" && mount -t overlay -o lowerdir=.,upperdir=mnt/changes,workdir=mnt/work overlay mnt/root)
}

# As few devices as programs need: a driver library that runs as root makes one.
mount_devices() { # place
  local device
  mount -t tmpfs -o mode=755 tmpfs "$1/dev"
  for device in null zero full random urandom; do
    : >"$1/dev/$device"
    mount --bind "/dev/$device" "$1/dev/$device"
  done
  mkdir "$1/dev/shm"
  mount --rbind /proc "$1/proc"
}

mount_folder() { # place, folder, options
  mkdir -p "$1$2"
  mount --bind "$2" "$1$2"
  [[ -z $3 ]] || mount -o "remount,bind,$3" "$1$2"
}

# Runs inside the namespace.
enter() {
  local place folder file
  mount_root || skip "no overlay can be had here"
  for folder in "${read_only[@]}"; do mount_folder "$place" "$folder" ro; done
  for folder in "${writable[@]}"; do mount_folder "$place" "$folder" ''; done
  mount_devices "$place"
  for file in "${absent[@]}"; do rm "$place$file"; done
  cd /
  exec /usr/sbin/chroot "$place" env -i "HOME=/root" LANG=C.UTF-8 PATH=/usr/bin:/bin "${settings[@]}" "${command_line[@]}"
}

main() {
  local why
  read_arguments "$@"
  [[ -z ${CUDASTACK_ROOT_RUN_INSIDE:-} ]] || enter
  ((EUID == 0)) || skip "a root of its own needs root"
  why=$(unshare -m true 2>&1) || skip "no mount namespace can be had: $why"
  CUDASTACK_ROOT_RUN_INSIDE=1 exec unshare -m --propagation private bash "${BASH_SOURCE[0]}" "$@"
}

main "$@"
