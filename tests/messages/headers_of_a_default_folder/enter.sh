#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Inside of clean_run.sh --cover-usr-local: a machine with Debian's CUDA 11.8 and a toolkit in /usr/local.
#   enter.sh <folder of the layout> <cuda-11.8> <headers for /usr/local/include> <toolkit for /usr/local/cuda> <command...>
# Only this command sees it: the mounts are in a mount namespace of its own, and all of them are for reading.
set -e
layout=$1 cuda_11=$2 headers=$3 other=$4
shift 4
lay() {
  mount -t overlay overlay -o "lowerdir=$1:$2" "$2" 2>/dev/null || {
    echo "SKIPPED: no overlay on $2"
    exit 77
  }
}
lay "$layout/lib" /usr/lib
lay "$layout/bin" /usr/bin
lay "$cuda_11/targets/x86_64-linux/include" /usr/include
lay "$cuda_11/targets/x86_64-linux/lib" /usr/lib/x86_64-linux-gnu
mkdir /usr/local/include
ln -s "$headers"/* /usr/local/include/
ln -s "$other" /usr/local/cuda
exec "$@"
