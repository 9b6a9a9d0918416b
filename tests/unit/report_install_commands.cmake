# SPDX-License-Identifier: Apache-2.0
# The command that brings what is missing, in the client of each origin and for the release of the chosen toolkit. Those that can run here are run: pip in
# tests/messages/wheels_incomplete.cmake, apt-get in debian_incomplete.cmake, module in modules.cmake.

_cudastack_core_load_stage(report)
function(_cudastack_report_privilege out_prefix)
  set(${out_prefix} "sudo " PARENT_SCOPE)
endfunction()
function(_cudastack_report_cmake_program out_word)
  set(${out_word} cmake PARENT_SCOPE)
endfunction()
set(CMAKE_SCRIPT_MODE_FILE "")
set(CMAKE_BINARY_DIR "/home/me/build")
set(CUDASTACK_SYSROOT "${WORK_DIR}/machine")
set(again " && cmake /home/me/build")
foreach(
  variable
  IN
  ITEMS CONDA_PREFIX CONDA_EXE MAMBA_EXE VIRTUAL_ENV MODULEPATH SPACK_ROOT
)
  unset(ENV{${variable}})
endforeach()
set(ENV{PATH} "${WORK_DIR}/nothing")

# toolkit(<kind> <release> <folder> [<real nvcc>])
macro(toolkit kind release folder)
  set(nvcc.release "${release}")
  set(nvcc.path "${ARGN}")
  set(nvcc.origin.kind "${kind}")
  set(nvcc.origin.folder "${folder}")
  set(nvcc.real "${ARGN}")
endmacro()

# library(<command> <name>...): for the chosen toolkit.
function(library command)
  _cudastack_report_fix_install_library(actual "${ARGN}")
  if(command)
    string(APPEND command "${again}")
  endif()
  cudastack_test_expect_equal("${actual}" "${command}" "${ARGN} for ${nvcc.origin.kind} ${nvcc.release}")
endfunction()

# install(<command> <what>)
function(install command what)
  _cudastack_report_fix_install(actual "${what}")
  if(command AND NOT command MATCHES "&& cmake ")
    string(APPEND command "${again}")
  endif()
  cudastack_test_expect_equal("${actual}" "${command}" "${what} for ${nvcc.origin.kind} ${nvcc.release}")
endfunction()

# --- libraries of the toolkit, from where it came

set(site "/home/me/v/lib/python3.12/site-packages")
toolkit(wheel 13.0 "${site}")
library("/home/me/v/bin/pip install 'cuda-toolkit[cublas,nvrtc]==13.0.*'" cublas cublasLt nvblas)
# Those need nvJitLink, and do not say of which release.
library(
  "/home/me/v/bin/pip install 'nvidia-nvjitlink==13.0.*' 'cuda-toolkit[cufft,npp,nvtx,cudart]==13.0.*'"
  cufft
  cufftw
  nppc
  nppig
  nvtx3
  cudart_static
)
library("/home/me/v/bin/pip install 'nvidia-nvjitlink==13.0.*'" nvJitLink)
# No wheel has it: a part of the libraries mends nothing.
library("" cublas cublas_static)
library("" nvToolsExt)
library("" cuda_driver)
toolkit(wheel 13.0 /opt/loose)
library("" cublas)

toolkit(conda 12.4 /opt/env)
library(
  "conda install -y -p /opt/env -c conda-forge libcublas-dev cuda-nvrtc-dev libnvjitlink-dev cuda-version=12.4"
  cublas
  nvrtc
  nvJitLink
)
library("" cublas_static)
set(nvcc.origin.channel "https://conda.example/nvidia/label/cuda-12.4.1/linux-64")
library(
  "conda install -y -p /opt/env -c https://conda.example/nvidia/label/cuda-12.4.1 libcufft-dev cuda-version=12.4"
  cufft
)
unset(nvcc.origin.channel)
# As it was before CUDA 12, the packages have no headers.
toolkit(conda 11.8 /opt/env)
library("" cublas)

toolkit(nvidia-deb 12.4 "")
library("sudo apt-get install -y libcublas-dev-12-4 libnvjitlink-dev-12-4 cuda-nvrtc-dev-12-4" cublas nvJitLink nvrtc)
library("sudo apt-get install -y cuda-cupti-dev-12-4 libcufile-dev-12-4 libnvfatbin-dev-12-4" cupti cuFile_rdma nvfatbin)
library("sudo apt-get install -y cuda-nvtx-12-4 libcublas-dev-12-4" nvToolsExt cublasLt_static)
toolkit(nvidia-deb 11.8 "")
library("" nvJitLink)
toolkit(nvidia-deb 12.3 "")
library("" nvfatbin)
toolkit(debian 12.4 "")
library("sudo apt-get install -y nvidia-cuda-dev libcupti-dev" cublas cufft_static_nocallback cupti)
library("" cuFile)

toolkit(rpm 12.4 "" /usr/local/cuda-12.4/bin/nvcc)
library("sudo dnf install -y libcublas-devel-12-4 cuda-cudart-devel-12-4 cuda-cupti-12-4" cublas cudart cupti)
toolkit(rpm 12.9 "" /usr/bin/nvcc)
library("sudo dnf install -y cuda-cublas-devel" cublas)
library("" nvjpeg)
toolkit(rpm 12.4 "" /opt/cuda/bin/nvcc)
library("" cublas)
foreach(
  kind
  IN
  ITEMS "" arch gentoo spack easybuild hpcsdk archive runfile nix flattened-wheels rpm-or-runfile
)
  toolkit("${kind}" 12.4 /opt/x)
  library("" cublas)
endforeach()
file(WRITE "${CUDASTACK_SYSROOT}/usr/bin/zypper" "")
toolkit(rpm 12.4 "" /usr/local/cuda-12.4/bin/nvcc)
library("sudo zypper --non-interactive install libcusparse-devel-12-4" cusparse)
file(REMOVE "${CUDASTACK_SYSROOT}/usr/bin/zypper")

# --- cuDNN for the toolkit

foreach(
  row
  IN
  ITEMS
    "wheel|13.0|${site}|/home/me/v/bin/pip install nvidia-cudnn-cu13 'cuda-toolkit[cublas,nvrtc]==13.0.*'"
    "conda|12.4|/opt/my env|conda install -y -p '/opt/my env' -c conda-forge cudnn cuda-version=12.4"
    "nvidia-deb|12.4||sudo apt-get install -y libcudnn9-dev-cuda-12"
    "nvidia-deb|13.0||sudo apt-get install -y libcudnn9-dev-cuda-13"
    "arch|13.0||sudo pacman -S --noconfirm cudnn"
    "gentoo|12.9||sudo emerge --oneshot dev-libs/cudnn"
    "spack|12.6|/opt/spack|spack install cudnn '^cuda@12.6' && eval \"$(spack load --sh cudnn '^cuda@12.6')\""
)
  string(REGEX MATCH "^([^|]*)[|]([^|]*)[|]([^|]*)[|](.*)$" row "${row}")
  set(command "${CMAKE_MATCH_4}")
  toolkit("${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" "${CMAKE_MATCH_3}")
  install("${command}" cudnn)
endforeach()
toolkit(rpm 12.4 "" /usr/local/cuda-12.4/bin/nvcc)
install("sudo dnf install -y libcudnn9-devel-cuda-12" cudnn)
toolkit(rpm 12.9 "" /usr/bin/nvcc)
install("sudo dnf install -y cuda-cudnn-devel" cudnn)

# A toolkit that has no cuDNN beside it: what is active, then the distribution, then a folder of the tree.
toolkit(runfile 12.4 /usr/local/cuda-12.4)
string(
  CONCAT in_tree
  "python3 -m venv /home/me/build/CudaStack/pip && "
  "/home/me/build/CudaStack/pip/bin/pip install --no-deps --target /home/me/build/CudaStack/cudnn-cu12 nvidia-cudnn-cu12 && "
  "cmake -DCudnnStrict_ROOT=/home/me/build/CudaStack/cudnn-cu12/nvidia/cudnn /home/me/build"
)
install("${in_tree}" cudnn)

# No CUDA at all: for the newest that the driver runs.
# first(<CUDA major> <extras> [<versions>])
function(first major extras)
  unset(nvcc.release)
  unset(nvcc.path)
  set(folder "/home/me/build/CudaStack/cudnn-cu${major}")
  set(wheel "nvidia-cudnn-cu${major}")
  if(ARGN)
    set(folder "/home/me/build/CudaStack/cudnn-as-asked")
    set(wheel "'${wheel}${ARGN}'")
  endif()
  string(
    CONCAT command
    "python3 -m venv /home/me/build/CudaStack/pip && /home/me/build/CudaStack/pip/bin/pip install --target ${folder} "
    "${wheel} 'cuda-toolkit[${extras}]==${major}.*' && cmake -DCudnnStrict_ROOT=${folder}/nvidia/cudnn /home/me/build"
  )
  install("${command}" cudnn)
endfunction()

set(driver "${CUDASTACK_SYSROOT}/proc/driver/nvidia/version")
first(13 crt,cudart,nvrtc)
file(WRITE "${driver}" "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release Build\n")
first(13 crt,cudart,nvrtc)
file(WRITE "${driver}" "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.183.01  Sun May 12 19:39:15 UTC 2024\n")
first(12 cudart,nvcc,nvrtc)
file(REMOVE "${driver}")
# Of the version that was asked for, for a CUDA that has one.
set(table.cudnn.wheel.13.first 9.12)
set(request.cudnn_version "8...<9")
set(request.cudnn_minimum 8)
set(request.cudnn_maximum 9)
set(request.cudnn_below 1)
first(12 cudart,nvcc,nvrtc ">=8,<9")
foreach(field IN ITEMS version minimum maximum below)
  unset(request.cudnn_${field})
endforeach()
unset(table.cudnn.wheel.13.first)

toolkit(runfile 10.2 /usr/local/cuda-10.2)
install("" cudnn)
toolkit(nvidia-deb 10.2 "")
install("" cudnn)
toolkit(runfile 12.4 /usr/local/cuda-12.4)
file(WRITE "${CUDASTACK_SYSROOT}/etc/debian_version" "12")
# That of a repository of NVIDIA's which has no CUDA.
set(lists "${CUDASTACK_SYSROOT}/var/lib/apt/lists")
file(WRITE "${lists}/nvidia.github.io_libnvidia-container_stable_deb_amd64_Packages" "")
install("${in_tree}" cudnn)
file(WRITE "${lists}/developer.download.nvidia.com_compute_cuda_repos_debian12_x86%5f64_Packages.lz4" "")
install("sudo apt-get install -y libcudnn9-dev-cuda-12" cudnn)
toolkit(debian 11.8 "")
install("sudo apt-get install -y libcudnn9-dev-cuda-11" cudnn)
file(REMOVE_RECURSE "${lists}")
file(WRITE "${CUDASTACK_SYSROOT}/etc/yum.repos.d/cuda-rhel9.repo" "")
toolkit("" 12.4 "")
install("sudo dnf install -y libcudnn9-devel-cuda-12" cudnn)
file(REMOVE_RECURSE "${CUDASTACK_SYSROOT}/etc/yum.repos.d")
set(ENV{VIRTUAL_ENV} /home/me/v)
install("/home/me/v/bin/pip install nvidia-cudnn-cu12 'cuda-toolkit[cublas,nvrtc]==12.4.*'" cudnn)
set(ENV{VIRTUAL_ENV} "${WORK_DIR}/cu12")
file(WRITE "${WORK_DIR}/cu12/bin/pip" "")
foreach(wheel IN ITEMS nvidia_cublas_cu12-12.4.5.8 nvidia_cuda_nvrtc_cu12-12.4.127)
  file(WRITE "${WORK_DIR}/cu12/lib/python3.12/site-packages/${wheel}.dist-info/METADATA" "")
endforeach()
install("${WORK_DIR}/cu12/bin/pip install nvidia-cudnn-cu12" cudnn)
# One that is registered is there for pip, whether its files are or not.
foreach(wheel IN ITEMS nvidia_cudnn_cu12-9.1.0.70 nvidia_cudnn_cu13-9.12.0.46)
  file(WRITE "${WORK_DIR}/cu12/lib/python3.12/site-packages/${wheel}.dist-info/METADATA" "")
endforeach()
install("${WORK_DIR}/cu12/bin/pip install --force-reinstall --no-deps nvidia-cudnn-cu12==9.1.0.70" cudnn)
file(REMOVE_RECURSE "${WORK_DIR}/cu12/lib/python3.12/site-packages/nvidia_cudnn_cu12-9.1.0.70.dist-info")
install("${WORK_DIR}/cu12/bin/pip install nvidia-cudnn-cu12" cudnn)
# An environment that has parts of another release would be changed, or mixed.
file(WRITE "${WORK_DIR}/cu12/lib/python3.12/site-packages/nvidia_cuda_runtime_cu12-12.9.79.dist-info/METADATA" "")
install("${in_tree}" cudnn)
set(ENV{CONDA_PREFIX} "${WORK_DIR}/other")
file(WRITE "${WORK_DIR}/other/conda-meta/cuda-version-13.0-h0.json" "")
install("${in_tree}" cudnn)
unset(ENV{CONDA_PREFIX})
file(REMOVE_RECURSE "${WORK_DIR}/cu12/lib/python3.12/site-packages/nvidia_cuda_runtime_cu12-12.9.79.dist-info")
# There are no lists of what belongs to an older release.
toolkit("" 11.7 "")
install("${WORK_DIR}/cu12/bin/pip install nvidia-cudnn-cu11" cudnn)
toolkit("" 12.4 "")
set(ENV{VIRTUAL_ENV} /home/me/v)
set(ENV{CONDA_PREFIX} /opt/env)
install("conda install -y -p /opt/env -c conda-forge cudnn cuda-version=12.4" cudnn)

# --- nvcc: no release is chosen, so that of what is active

toolkit("" "" "")
install("conda install -y -p /opt/env -c conda-forge cuda-nvcc cuda-cudart-dev libcublas-dev" nvcc)
set(ENV{CONDA_PREFIX} "${WORK_DIR}/env")
file(WRITE "${WORK_DIR}/env/conda-meta/cuda-version-12.4-h3060b56_3.json" "")
install(
  "conda install -y -p ${WORK_DIR}/env -c conda-forge cuda-nvcc cuda-cudart-dev libcublas-dev cuda-version=12.4"
  nvcc
)
# conda-forge has no nvcc of 11.8, so the next.
file(
  RENAME "${WORK_DIR}/env/conda-meta/cuda-version-12.4-h3060b56_3.json"
  "${WORK_DIR}/env/conda-meta/cuda-version-11.8-h0.json"
)
set(parts "nvcc,nvvm,crt,cudart,cccl,cublas,nvrtc")
install("/home/me/v/bin/pip install 'cuda-toolkit[${parts}]>=13'" nvcc)
# Before CUDA 12 all of it is one package.
file(
  RENAME "${WORK_DIR}/env/conda-meta/cuda-version-11.8-h0.json"
  "${WORK_DIR}/env/conda-meta/cudatoolkit-11.8.0-h0.json"
)
install("/home/me/v/bin/pip install 'cuda-toolkit[${parts}]>=13'" nvcc)
unset(ENV{CONDA_PREFIX})
set(ENV{VIRTUAL_ENV} "${WORK_DIR}/v")
file(WRITE "${WORK_DIR}/v/bin/pip" "")
file(WRITE "${WORK_DIR}/v/lib/python3.12/site-packages/nvidia_cuda_runtime-13.0.96.dist-info/METADATA" "")
install("${WORK_DIR}/v/bin/pip install 'cuda-toolkit[${parts}]==13.0.*'" nvcc)
# No wheels of CUDA 12 have an nvcc.
file(
  RENAME "${WORK_DIR}/v/lib/python3.12/site-packages/nvidia_cuda_runtime-13.0.96.dist-info"
  "${WORK_DIR}/v/lib/python3.12/site-packages/nvidia_cuda_runtime_cu12-12.9.79.dist-info"
)
install("sudo apt-get install -y nvidia-cuda-toolkit" nvcc)
file(
  RENAME "${WORK_DIR}/v/lib/python3.12/site-packages/nvidia_cuda_runtime_cu12-12.9.79.dist-info"
  "${WORK_DIR}/v/lib/python3.12/site-packages/nvidia_cuda_runtime-13.0.96.dist-info"
)
# uv's environments have no pip.
file(REMOVE "${WORK_DIR}/v/bin/pip")
file(WRITE "${WORK_DIR}/v/bin/python" "")
file(WRITE "${WORK_DIR}/v/pyvenv.cfg" "home = /usr/bin\nuv = 0.9.0\n")
install("uv pip install --python ${WORK_DIR}/v/bin/python 'cuda-toolkit[${parts}]==13.0.*'" nvcc)
file(WRITE "${WORK_DIR}/v/pyvenv.cfg" "home = /usr/bin\n")
install("sudo apt-get install -y nvidia-cuda-toolkit" nvcc)
unset(ENV{VIRTUAL_ENV})
set(ENV{SPACK_ROOT} /opt/spack)
install("spack install cuda && eval \"$(spack load --sh cuda)\"" nvcc)
unset(ENV{SPACK_ROOT})
install("sudo apt-get install -y g++-11" g++-11)
file(REMOVE "${CUDASTACK_SYSROOT}/etc/debian_version")
install("" nvcc)
install("" g++-11)
file(WRITE "${CUDASTACK_SYSROOT}/etc/arch-release" "")
install("sudo pacman -S --noconfirm cuda" nvcc)
install("" g++-11)

# Of a release, where one is asked for.
foreach(
  row
  IN
  ITEMS
    "nvidia-deb|cuda-nvcc-12-4;cuda-cudart-dev-12-4"
    "nvidia-rpm|cuda-nvcc-12-4;cuda-cudart-devel-12-4"
    "spack|cuda@12.4"
)
  string(REGEX MATCH "^(.*)[|](.*)$" row "${row}")
  set(names "${CMAKE_MATCH_2}")
  _cudastack_report_package_names(actual "${CMAKE_MATCH_1}" nvcc 12.4 "")
  cudastack_test_expect_equal("${actual}" "${names}" "nvcc 12.4, ${row}")
endforeach()

# --- modules

set(modules "${WORK_DIR}/module files")
set(ENV{MODULEPATH} "relative:/nowhere:${modules}:${WORK_DIR}/more")
foreach(
  file
  IN
  ITEMS
    cuda/9.2
    cuda/12.4
    cuda/12.10
    cuda/11.8
    nvhpc/24.5
    cudnn/8.9.7
    "cuDNN/9.1.0-CUDA-12.4.0"
    cuDNN/9.5.0-CUDA-12.6.0
    cuDNN/9.9-CUDA-13.0
)
  file(WRITE "${modules}/${file}" "#%Module1.0\n")
endforeach()
file(WRITE "${modules}/cuda/readme" "not a modulefile")
file(WRITE "${WORK_DIR}/more/cuda/13.5.lua" "")
install("module load cuda/12.10" nvcc)
file(WRITE "${modules}/cuda/.version" "#%Module\nset ModulesVersion \"12.4\"\n")
install("module load cuda/12.4" nvcc)
file(WRITE "${modules}/cuda/.modulerc" "#%Module\nmodule-version cuda/11.8 old\nmodule-version /9.2 default\n")
install("module load cuda/9.2" nvcc)
file(WRITE "${modules}/cuda/.modulerc.lua" "module_version(\"12.10\",\"default\")\n")
install("module load cuda/12.10" nvcc)
file(CREATE_LINK 11.8 "${modules}/cuda/default" SYMBOLIC)
install("module load cuda/11.8" nvcc)
foreach(
  pair
  IN
  ITEMS "12.4|cuDNN/9.1.0-CUDA-12.4.0" "12.9|cuDNN/9.5.0-CUDA-12.6.0" "13.0|cuDNN/9.9-CUDA-13.0" "11.8|cudnn/8.9.7"
)
  string(REGEX MATCH "^(.*)[|](.*)$" pair "${pair}")
  set(command "module load ${CMAKE_MATCH_2}")
  toolkit(easybuild "${CMAKE_MATCH_1}" /sw/CUDA)
  install("${command}" cudnn)
endforeach()
foreach(pair IN ITEMS "12.4|cuda/12.4" "12.1|" "13.5|cuda/13.5")
  string(REGEX MATCH "^(.*)[|](.*)$" pair "${pair}")
  set(module "${CMAKE_MATCH_2}")
  _cudastack_report_available_module(actual nvcc "${CMAKE_MATCH_1}")
  cudastack_test_expect_equal("${actual}" "${module}" "the module for a toolkit of one release, ${pair}")
endforeach()
file(REMOVE_RECURSE "${modules}/cuda" "${WORK_DIR}/more")
toolkit("" "" "")
install("module load nvhpc/24.5" nvcc)

# --- zlib, which cuDNN needs and does not bring

# missing(<command> <SONAME>)
function(missing command name)
  _cudastack_report_fix_missing_library(actual "${name}")
  if(command)
    string(APPEND command "${again}")
  endif()
  cudastack_test_expect_equal("${actual}" "${command}" "what brings ${name}")
endfunction()
set(system "${CUDASTACK_SYSROOT}")
foreach(
  pair
  IN
  ITEMS
    "nothing|"
    "debian_version|sudo apt-get install -y zlib1g"
    "redhat-release|sudo dnf install -y zlib"
    "arch-release|sudo pacman -S --noconfirm zlib"
    "gentoo-release|sudo emerge --oneshot sys-libs/zlib"
)
  string(REGEX MATCH "^(.*)[|](.*)$" pair "${pair}")
  set(command "${CMAKE_MATCH_2}")
  set(CUDASTACK_SYSROOT "${WORK_DIR}/zlib_${CMAKE_MATCH_1}")
  file(WRITE "${CUDASTACK_SYSROOT}/etc/${CMAKE_MATCH_1}" "")
  missing("${command}" libz.so.1)
  missing("" libsomething.so.1)
endforeach()
set(CUDASTACK_SYSROOT "${system}")

# --- the client of conda

# client(<word> <NAME=VALUE>...)
function(client word)
  foreach(setting IN LISTS ARGN)
    string(REGEX MATCH "^([^=]*)=(.*)$" setting "${setting}")
    set(ENV{${CMAKE_MATCH_1}} "${CMAKE_MATCH_2}")
  endforeach()
  _cudastack_report_conda_client(actual)
  cudastack_test_expect_equal("${actual}" "${word}" "the client, with ${ARGN}")
  unset(ENV{CONDA_EXE})
  unset(ENV{MAMBA_EXE})
endfunction()
foreach(program IN ITEMS "my conda/bin/conda" mamba/mamba micro/micromamba)
  file(WRITE "${WORK_DIR}/${program}" "")
endforeach()
client(conda "PATH=${WORK_DIR}/nothing")
client(conda CONDA_EXE=/gone/conda)
client("'${WORK_DIR}/my conda/bin/conda'" "CONDA_EXE=${WORK_DIR}/my conda/bin/conda")
client("${WORK_DIR}/micro/micromamba" "MAMBA_EXE=${WORK_DIR}/micro/micromamba")
client(micromamba "MAMBA_EXE=${WORK_DIR}/micro/micromamba" "PATH=${WORK_DIR}/micro:${WORK_DIR}/my conda/bin")
client(mamba "PATH=${WORK_DIR}/mamba:${WORK_DIR}/micro")
client(conda "CONDA_EXE=${WORK_DIR}/my conda/bin/conda" "PATH=${WORK_DIR}/mamba:${WORK_DIR}/my conda/bin")

# --- one place knows the clients

cudastack_test_source_files(files "cmake/*.cmake")
foreach(file IN LISTS files)
  cudastack_test_source_text(code skeleton "${CUDASTACK_SOURCE_DIR}/${file}")
  if(
    NOT file MATCHES "^cmake/report/(client|system_client|pip|conda_install|pixi_install)[.]cmake$"
    AND
      code
        MATCHES
        "apt-get|dnf install|dnf reinstall|zypper -|pacman -|emerge -|pip install|conda install|mamba install|pixi add|spack install|module load"
  )
    cudastack_test_fail("${file} spells '${CMAKE_MATCH_0}', which is for report/client.cmake")
  endif()
endforeach()
