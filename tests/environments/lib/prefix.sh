# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Debian's files, moved into the shape that NVIDIA's own installer gives a toolkit:
# bin  nvvm  targets/x86_64-linux/{include,lib}  include ->  lib64 ->

# lay_out_prefix <unpacked root> <prefix> <pattern in Debian's library folder...>
lay_out_prefix() {
  local libraries=$1/usr/lib/x86_64-linux-gnu
  local target=$2/targets/x86_64-linux pattern
  mkdir -p "$2/bin" "$2/nvvm/bin" "$target/lib"
  move_tools "$1" "$2/bin"
  move_compiler_parts "$1/usr/lib/nvidia-cuda-toolkit" "$2"
  mv "$1/usr/include" "$target/include"
  for pattern in "${@:3}"; do
    move_matching "$libraries" "$pattern" "$target/lib"
  done
  ln -s targets/x86_64-linux/include "$2/include"
  ln -s targets/x86_64-linux/lib "$2/lib64"
  write_nvcc_profile "$2/bin/nvcc.profile"
}

# Debian has scripts of the same names that set its own paths; the prefix needs the programs behind them.
move_tools() { # unpacked root, bin
  local tool folder found
  for tool in nvcc cudafe++ fatbinary nvlink ptxas bin2c cuobjdump nvdisasm nvprune; do
    found=
    for folder in usr/lib/nvidia-cuda-toolkit/bin usr/bin; do
      if [[ -z $found ]] && is_program "$1/$folder/$tool"; then
        found=$1/$folder/$tool
      fi
    done
    [[ -n $found ]] || die "nvidia-cuda-toolkit holds no program $tool"
    mv "$found" "$2/$tool"
  done
}

is_program() { [[ -f $1 && ! -L $1 ]] && [[ $(head -c 2 "$1") != '#!' ]]; }

move_compiler_parts() { # Debian's toolkit folder, prefix
  mv "$1/bin/crt" "$2/bin/crt"
  mv "$1/bin/cicc" "$2/nvvm/bin/cicc"
  cp -rL "$1/libdevice" "$2/nvvm/libdevice"
}

move_matching() { # folder, pattern, destination
  local -a found
  mapfile -t found < <(find "$1" -maxdepth 1 -name "$2")
  ((${#found[@]} == 0)) || mv "${found[@]}" "$3/"
}

# As the installer writes it. Debian's is a link to a file in /etc and must not be followed.
write_nvcc_profile() { # file
  cat >"$1" <<'PROFILE'

TOP              = $(_HERE_)/..

NVVMIR_LIBRARY_DIR = $(TOP)/nvvm/libdevice

LD_LIBRARY_PATH += $(TOP)/lib:
PATH            += $(TOP)/nvvm/bin:$(_HERE_):

INCLUDES        +=  "-I$(TOP)/$(_TARGET_DIR_)/include" $(_SPACE_)

LIBRARIES        =+ $(_SPACE_) "-L$(TOP)/$(_TARGET_DIR_)/lib$(_TARGET_SIZE_)/stubs" "-L$(TOP)/$(_TARGET_DIR_)/lib$(_TARGET_SIZE_)"

CUDAFE_FLAGS    +=
PTXAS_FLAGS     +=
PROFILE
}
