# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # prepare.sh reads the tables, lib/common.sh sets `cache`
#
# One function a stack, and the version of its recipe: raise it, and the stack is made anew.

declare -A recipe_version=(
  [cuda-12.4]=1
  [cuda-11.8]=2
  [cuda-11.8-libs]=1
  [debian-11.8]=2
  [deb-libcupti-dev]=1
  [gcc-11]=1
  [rpm]=1
  [wheels-cu12]=1
  [wheels-cu12-devlinks]=1
  [wheels-cu12-static]=1
  [wheels-cu12-12.1]=1
  [wheels-cu13-13.5]=1
  [cudnn-jit-cu13-9.27]=1
  [venv-cu13]=1
  [venv-cu13-13.1]=1
  [venv-cu13-13.2]=1
  [venv-cu13-13.3]=1
  [venv-cu13-13.4]=1
  [venv-cu13-13.5]=1
  [venv-cu12]=1
  [venv-cu11]=1
  [wheel-cuda-toolkit-13.0]=1
  [conda-13.0]=1
  [conda-13.0-runtime]=1
  [conda-old]=1
  [cudnn-cu13-9.12]=1
  [cudnn-cu12-8.9.7]=1
  [cudnn-cu11-8.9]=1
  [cmake-4.4]=1
  [cmake-4.0]=1
  [cmake-3.31]=1
  [cmake-3.30]=1
  [cmake-3.28]=1
  [cmake-3.25]=1
  [driver-470]=1
  [driver-535]=1
  [driver-550]=1
  [environment-modules]=1
  [lmod]=1
)

# In the order of making: the longest first, so that the others fill the second processor meanwhile.
all_stacks=(debian-11.8 cuda-12.4 venv-cu13-13.5 venv-cu13 wheels-cu12 gcc-11 rpm cudnn-cu13-9.12 cudnn-cu12-8.9.7 cudnn-cu11-8.9
  wheels-cu12-12.1 cmake-4.4 cmake-3.30 cmake-3.25 cmake-4.0 cmake-3.31 cmake-3.28 cudnn-jit-cu13-9.27 wheels-cu12-static deb-libcupti-dev
  wheel-cuda-toolkit-13.0 wheels-cu13-13.5 venv-cu13-13.1 venv-cu13-13.2 venv-cu13-13.3 venv-cu13-13.4 venv-cu12 venv-cu11
  driver-550 driver-535 driver-470 wheels-cu12-devlinks cuda-11.8 cuda-11.8-libs conda-13.0 conda-13.0-runtime conda-old
  environment-modules lmod)

# Which other stacks one needs: to be made, or to be proved.
declare -A stack_needs=(
  [wheels-cu12-devlinks]=wheels-cu12
  [cuda-11.8]=gcc-11
  [cuda-11.8-libs]=gcc-11
  [conda-13.0]=venv-cu13
  [conda-13.0-runtime]=venv-cu13
  [conda-old]='gcc-11 cuda-11.8-libs cudnn-cu11-8.9'
)

debian_stacks=' debian-11.8 deb-libcupti-dev cuda-12.4 cuda-11.8 cuda-11.8-libs gcc-11 rpm driver-470 driver-535 driver-550 environment-modules lmod '

# Left out with a word where we are not root, or may not mount.
root_stacks=' debian-11.8 '

# Made out of another stack, if it is there, so after all others.
second_stacks=' wheels-cu12-devlinks cuda-11.8 cuda-11.8-libs '

# Made out of those, so after them.
third_stacks=' conda-13.0 conda-13.0-runtime conda-old '

# --- Debian's toolkits

make_cuda_12_4() {
  local npp=(libnpp{c,ial,icc,idei,if,ig,im,ist,isu,itc,s}12)
  fetch_debs "$1" trixie nvidia-cuda-toolkit nvidia-cuda-dev libcu++-dev libthrust-dev libcub-dev libcupti-dev \
    libnvidia-ml-dev libcudart12 libaccinj64-12.4 libcuinj64-12.4 libnvrtc12 libnvrtc-builtins12.4 libnvtoolsext1 \
    libnvvm4 libcublas12 libcublaslt12 libnvblas12 libcufft11 libcufftw11 libcurand10 libcusolver11 libcusolvermg11 \
    libcusparse12 libnvfatbin12 libnvjitlink12 libnvjpeg12 libcupti12 "${npp[@]}"
  fetch_debs "$1" bookworm ocl-icd-libopencl1 ocl-icd-opencl-dev # trixie's wants a newer libc
  unpack_debs "$1" "$1/.work/tree"
  lay_out_prefix "$1/.work/tree" "$1" 'lib[!n]*' 'libn[!v]*' 'libnv[!v]*' stubs
  mkdir "$1/nvvm/lib64"
  move_matching "$1/.work/tree/usr/lib/x86_64-linux-gnu" 'libnvvm.so*' "$1/nvvm/lib64"
}

# nvcc, headers, cudart and two static libraries. Links to libraries that are not there would be dangling, stubs of them misleading.
make_cuda_11_8() {
  unpack_or_link "$1" bookworm debian-11.8 nvidia-cuda-toolkit nvidia-cuda-dev libcu++-dev libthrust-dev libcub-dev \
    libcudart11.0
  lay_out_prefix "$1/.work/tree" "$1" 'libcudart*' libcudadevrt.a libculibos.a 'libnpp[cs]_static.a' stubs
  find "$1/lib64/stubs" -type f ! -name libcuda.so ! -name libnvidia-ml.so -delete
}

# With every library.
make_cuda_11_8_libs() {
  local npp=(libnpp{c,ial,icc,idei,if,ig,im,ist,isu,itc,s}11)
  local packages=(nvidia-cuda-toolkit nvidia-cuda-dev libcu++-dev libthrust-dev libcub-dev libcupti-dev libnvidia-ml-dev
    libcudart11.0 libaccinj64-11.8 libcuinj64-11.8 libnvrtc11.2 libnvrtc-builtins11.8 libnvtoolsext1 libnvvm4 libcublas11
    libcublaslt11 libnvblas11 libcufft10 libcufftw10 libcurand10 libcusolver11 libcusolvermg11 libcusparse11 libnvjpeg11
    libcupti11.8 ocl-icd-libopencl1 ocl-icd-opencl-dev "${npp[@]}")
  unpack_or_link "$1" bookworm debian-11.8 "${packages[@]}"
  lay_out_prefix "$1/.work/tree" "$1" 'lib[!n]*' 'libn[!v]*' 'libnv[!v]*' stubs
  mkdir "$1/nvvm/lib64"
  move_matching "$1/.work/tree/usr/lib/x86_64-linux-gnu" 'libnvvm.so*' "$1/nvvm/lib64"
}

# The packages as people install them, in a Debian of their own: tests run in it by root_run.sh. What is left out beside
# recommended packages: documentation, translations, and all static libraries of CUDA but those that nvcc itself links.
make_debian_11_8() {
  local libraries=/usr/lib/x86_64-linux-gnu
  install_debian "$1" bookworm nvidia-cuda-toolkit,g++-11,g++,cmake,make,ninja-build '/usr/share/doc/*' '/usr/share/man/*' \
    '/usr/share/locale/*' "$libraries/libcu[bfprs]*.a" "$libraries/libnv*.a" "$libraries/libnpp[!cs]*.a" \
    "$libraries/lib[lm]*_static.a"
}

# One package of it as a file with an index, which the Debian's own apt can install without a network.
make_deb_libcupti_dev() {
  local deb
  fetch_debs "$1" bookworm libcupti-dev
  mv "$1"/.work/debs/*.deb "$1/"
  for deb in "$1"/*.deb; do
    dpkg-deb -f "$deb"
    printf 'Filename: ./%s\nSize: %s\nSHA256: %s\n\n' "${deb##*/}" "$(stat -c %s "$deb")" "$(sha256sum <"$deb" | cut -d' ' -f1)"
  done >"$1/Packages"
  note_part "$1" "deb libcupti-dev $(dpkg-deb -f "$deb" Version), as a file"
}

# --- host compiler and driver

# With the libraries that its links lead to: without them it would silently link libstdc++.a.
make_gcc_11() {
  fetch_debs "$1" bookworm gcc-11-base cpp-11 gcc-11 g++-11 libgcc-11-dev libstdc++-11-dev libasan6 libtsan0 \
    libstdc++6 libgcc-s1 libgomp1 libatomic1 libquadmath0 libubsan1 libitm1 liblsan0
  unpack_debs "$1" "$1"
  mkdir -p "$1/bin"
  ln -s ../usr/bin/g++-11 ../usr/bin/gcc-11 "$1/bin/"
}

# Fedora's and SUSE's package manager, which Debian has too: packages and databases of them can be made and asked.
make_rpm() {
  local program
  fetch_debs "$1" bookworm rpm rpm-common librpm9 librpmbuild9 librpmio9 librpmsign9 liblua5.3-0 libpopt0 libmagic1 libmagic-mgc libdw1 \
    libelf1 libarchive13 libsqlite3-0 libfsverity0
  unpack_debs "$1" "$1"
  mkdir -p "$1/bin"
  # It looks for its settings and libraries where Debian installs them.
  for program in rpm rpmbuild; do
    cat >"$1/bin/$program" <<END
#!/bin/sh
here=\$(dirname "\$(dirname "\$(readlink -f "\$0")")")
export RPM_CONFIGDIR="\$here/usr/lib/rpm" LD_LIBRARY_PATH="\$here/usr/lib/x86_64-linux-gnu"
exec "\$here/usr/bin/$program" "\$@"
END
    chmod +x "$1/bin/$program"
  done
}

make_driver_470() {
  fetch_debs "$1" bookworm libnvidia-tesla-470-{cuda1,ml1,ptxjitcompiler1}
  unpack_debs "$1" "$1"
}

make_driver_535() {
  fetch_debs "$1" bookworm libcuda1 libnvidia-ml1 libnvidia-ptxjitcompiler1
  unpack_debs "$1" "$1"
}

make_driver_550() {
  fetch_debs "$1" trixie libcuda1 libnvidia-ml1 libnvidia-ptxjitcompiler1
  unpack_debs "$1" "$1"
}

# --- wheels

make_wheels_cu12() {
  wheels_into_folder "$1" nvidia-cuda-runtime-cu12==12.4.127 nvidia-cublas-cu12==12.4.5.8 \
    nvidia-cuda-nvrtc-cu12==12.4.127 nvidia-nvjitlink-cu12==12.4.127 nvidia-cudnn-cu12==9.1.0.70
}

# A wheel of CUDA 12.4 has libcudart.so.12 only. Development packages of other sources add the unversioned link, and
# with it CMake accepts the tree as a toolkit. Hard links: change no file in it.
make_wheels_cu12_devlinks() {
  local library
  mkdir -p "$1/nvidia"
  cp -al "$cache/wheels-cu12/nvidia/cuda_runtime" "$cache/wheels-cu12/nvidia/cublas" "$1/nvidia/"
  for library in "$1"/nvidia/*/lib/lib*.so.*; do
    ln -s "${library##*/}" "${library%.so.*}.so"
  done
  note_part "$1" "hard links to wheels-cu12, with development links that no wheel has"
}

make_wheels_cu12_static() { wheels_into_folder "$1" nvidia-cuda-runtime-cu12==12.9.79; }

# An older run-time environment than CUDA 12.4.
make_wheels_cu12_12_1() {
  wheels_into_folder "$1" nvidia-cuda-runtime-cu12==12.1.105 nvidia-cublas-cu12==12.1.3.1 \
    nvidia-nvjitlink-cu12==12.1.105
}

# A newer one than CUDA 13.0.
make_wheels_cu13_13_5() { wheels_into_folder "$1" nvidia-cuda-runtime==13.5.37; }

# The set of the meta wheel cuda-toolkit 13.0.2.
make_venv_cu13() {
  wheels_into_venv "$1" nvidia-cuda-nvcc==13.0.88 nvidia-nvvm==13.0.88 nvidia-cuda-crt==13.0.88 \
    nvidia-cuda-runtime==13.0.96 nvidia-cuda-cccl==13.0.85 nvidia-cublas==13.1.0.3 nvidia-cuda-nvrtc==13.0.88 \
    nvidia-nvjitlink==13.0.88 nvidia-cudnn-cu13==9.19.0.56
}

# The releases in between, as far as a kernel and cudart need: what the last cuda-toolkit of each pins.
make_venv_cu13_13_1() { compiler_wheels "$1" 13.1.115 13.1.80 13.1.115; }

make_venv_cu13_13_2() { compiler_wheels "$1" 13.2.86 13.2.86 13.2.86; }

make_venv_cu13_13_3() { compiler_wheels "$1" 13.3.73 13.3.29 13.3.3.4.1; }

make_venv_cu13_13_4() { compiler_wheels "$1" 13.4.92 13.4.92 13.3.4.3.1; }

# The newest: the set of cuda-toolkit 13.5.0, and the newest cuDNN.
make_venv_cu13_13_5() {
  compiler_wheels "$1" 13.5.37 13.5.37 13.3.5.0.6 nvidia-cublas==13.10.0.20 nvidia-cuda-nvrtc==13.5.37 \
    nvidia-nvjitlink==13.5.37 nvidia-cudnn-cu13==9.28.1.4
}

compiler_wheels() { # stack folder, version of nvcc, of cudart, of CCCL, more wheels
  wheels_into_venv "$1" nvidia-cuda-nvcc=="$2" nvidia-nvvm=="$2" nvidia-cuda-crt=="$2" nvidia-cuda-runtime=="$3" \
    nvidia-cuda-cccl=="$4" "${@:5}"
}

# What wheels before CUDA 13 call nvcc: ptxas and libnvvm, and a runtime to run with.
make_venv_cu12() { wheels_into_venv "$1" nvidia-cuda-nvcc-cu12==12.4.131 nvidia-cuda-runtime-cu12==12.4.127; }

make_venv_cu11() { wheels_into_venv "$1" nvidia-cuda-nvcc-cu11==11.8.89 nvidia-cuda-runtime-cu11==11.8.89; }

# No file but its list of what belongs to the release, by which pip chooses the others.
make_wheel_cuda_toolkit_13_0() { wheels_into_folder "$1" cuda-toolkit==13.0.2; }

make_cudnn_cu13_9_12() { wheels_into_folder "$1" nvidia-cudnn-cu13==9.12.0.46; }

make_cudnn_jit_cu13_9_27() { wheels_into_folder "$1" nvidia-cudnn-jit-cu13==9.27.0.42; }

make_cudnn_cu12_8_9_7() { wheels_into_folder "$1" nvidia-cudnn-cu12==8.9.7.29; }

# Of CUDA 11 there is no 8.9.7.
make_cudnn_cu11_8_9() { wheels_into_folder "$1" nvidia-cudnn-cu11==8.9.6.50; }

# --- conda

# conda-forge's packages of CUDA 13.0: tools in bin, headers and libraries in targets/x86_64-linux, links to the libraries in lib.
make_conda_13_0() { conda_of_13_0 "$1" conda-13.0; }

# Of the same packages what a program needs at run time: cudart, cuBLAS, cuDNN.
make_conda_13_0_runtime() { conda_of_13_0 "$1" conda-13.0-runtime; }

conda_of_13_0() { # stack folder, stack
  local site
  site=$(compgen -G "$cache/venv-cu13/lib/python3.*/site-packages")
  conda_environment "$1" "$2" "$site"
}

# As it was before CUDA 12: run-time libraries flat in lib, no nvcc, no CUDA headers.
make_conda_old() { conda_environment "$1" conda-old "$cache/cuda-11.8-libs" "$cache/cudnn-cu11-8.9"; }

# --- modules

make_environment_modules() {
  modules_from_debs "$1" environment-modules tclsh8.6 environment-modules tcl8.6 libtcl8.6 zlib1g
  # It writes the program that runs it into its shell function.
  sed -i "s#\\[info nameofexecutable\\]#{$cache/environment-modules/usr/bin/tclsh8.6}#" \
    "$1/usr/lib/x86_64-linux-gnu/modulecmd.tcl"
}

make_lmod() {
  modules_from_debs "$1" lmod 'lua5.3 tclsh8.6' lmod lua5.3 lua-{posix,filesystem,term,json,lpeg} tcl tcl8.6 libtcl8.6 zlib1g \
    libreadline8 libtinfo6
}

# --- CMake

make_cmake_4_4() { cmake_venv "$1" 4.4.4; }

make_cmake_4_0() { cmake_venv "$1" 4.0.3; }

make_cmake_3_31() { cmake_venv "$1" 3.31.10; }

make_cmake_3_30() { cmake_venv "$1" 3.30.9; }

make_cmake_3_28() { cmake_venv "$1" 3.28.4; }

make_cmake_3_25() { cmake_venv "$1" 3.25.0; }

# bin/cmake is a Python script; native/bin is CMake itself.
cmake_venv() { # stack folder, version
  local data
  wheels_into_venv "$1" "cmake==$2"
  data=$(compgen -G "$1/lib/python3.*/site-packages/cmake/data")
  ln -s "${data#"$1"/}" "$1/native"
}
