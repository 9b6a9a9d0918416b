# SPDX-License-Identifier: Apache-2.0
# What a machine is, by the marks that container runtimes, WSL, Jetsons and Crays leave, in fake trees; and what the map says of it.

_cudastack_core_load_stage(origin)
_cudastack_core_load_stage(report)
set(
  variables
  APPTAINER_CONTAINER
  SINGULARITY_CONTAINER
  KUBERNETES_SERVICE_HOST
  container
  NV_CUDA_CUDART_VERSION
  CUDA_VERSION
  CRAYPE_VERSION
  PE_ENV
)
set(plain "27 1 254:0 / / rw - ext4 /dev/vda rw\n22 27 0:21 / /proc rw - proc proc rw\n")
set(layers "27 1 0:50 / / rw,relatime - overlay overlay rw,lowerdir=/l\n22 27 0:21 / /proc rw - proc proc rw\n")
set(etc "40 27 8:1 /c/hosts /etc/hosts rw - ext4 /dev/vda rw\n41 27 8:1 /c/r /etc/resolv.conf rw - ext4 /dev/vda rw\n")

# expect(<map's words> <facts without machine., joined by |> [MOUNTS <text>] [FILES <path>...] [ENVIRONMENT <NAME=VALUE>...])
set(number 0)
function(expect words facts)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "MOUNTS" "FILES;ENVIRONMENT")
  math(EXPR number "${number} + 1")
  cudastack_test_fake_machine(root "machine ${number}" ${arg_FILES})
  file(WRITE "${root}/proc/self/mountinfo" "${plain}")
  if(arg_MOUNTS)
    file(WRITE "${root}/proc/self/mountinfo" "${arg_MOUNTS}")
  endif()
  foreach(name IN LISTS variables)
    unset(ENV{${name}})
  endforeach()
  foreach(setting IN LISTS arg_ENVIRONMENT)
    string(REGEX MATCH "^([^=]*)=(.*)$" setting "${setting}")
    set(ENV{${CMAKE_MATCH_1}} "${CMAKE_MATCH_2}")
  endforeach()
  if(DEFINED system_files)
    cmake_language(CALL ${system_files})
  endif()
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "${given_facts}")
  _cudastack_origin_machine()
  get_property(actual GLOBAL PROPERTY _CUDASTACK_FACTS)
  list(FILTER actual EXCLUDE REGEX "_evidence=|^header")
  list(TRANSFORM actual REPLACE "^machine[.]" "")
  list(JOIN actual "|" actual)
  cudastack_test_expect_equal("${actual}" "${facts}" "machine ${number}")
  _cudastack_core_load_facts()
  _cudastack_report_map_machine(text)
  set(expected "")
  if(words)
    set(expected "\n  machine: ${words}\n")
  endif()
  cudastack_test_expect_equal("${text}" "${expected}" "what the map says of machine ${number}")
  return(PROPAGATE number)
endfunction()

expect("" "")
# A virtual machine that was made from an image of Docker's or Apptainer's still has its mark.
expect("" "" FILES /.dockerenv /.singularity.d/runscript)
expect("docker container" "container=docker" FILES /.dockerenv MOUNTS "${layers}${etc}")
expect("podman container" "container=podman" FILES /run/.containerenv MOUNTS "${layers}${etc}")
expect("apptainer container" "container=apptainer" FILES /.singularity.d/runscript MOUNTS "${layers}${etc}")
expect("apptainer container" "container=apptainer" ENVIRONMENT SINGULARITY_CONTAINER=/images/cuda.sif)
expect("kubernetes container" "container=kubernetes" ENVIRONMENT KUBERNETES_SERVICE_HOST=10.0.0.1 MOUNTS "${layers}${etc}")
expect("kubernetes container" "container=kubernetes" FILES /run/secrets/kubernetes.io/serviceaccount/token)
expect("oci container" "container=oci" MOUNTS "${layers}${etc}")
expect("" "" MOUNTS "${layers}")
expect("" "" MOUNTS "${plain}${etc}")
expect("lxc container" "container=lxc" ENVIRONMENT container=lxc)
expect("" "" ENVIRONMENT container=box)

# NVIDIA's images; what a variable of them says without them counts for nothing.
expect(
  "docker container; image of NVIDIA made with CUDA 12.4.1"
  "container=docker|image=nvidia|image_cuda=12.4.1"
  FILES /.dockerenv /NGC-DL-CONTAINER-LICENSE
  MOUNTS "${layers}${etc}"
  ENVIRONMENT CUDA_VERSION=12.4.1
)
expect("image of NVIDIA" "image=nvidia" ENVIRONMENT NV_CUDA_CUDART_VERSION=12.4.127-1)
expect("" "" ENVIRONMENT CUDA_VERSION=12.4.1)

expect("Cray programming environment" "cray=1" FILES /opt/cray/pe/x)
expect("Cray programming environment GNU" "cray=1|cray_environment=GNU" ENVIRONMENT CRAYPE_VERSION=2.7.30 PE_ENV=GNU)
expect("" "" ENVIRONMENT PE_ENV=GNU)

# with_file(<path> <content>): a machine that has this file too.
function(with_file path content)
  set(with_path "${path}" PARENT_SCOPE)
  set(with_content "${content}" PARENT_SCOPE)
  set(system_files write_file PARENT_SCOPE)
endfunction()
function(write_file)
  file(WRITE "${root}${with_path}" "${with_content}")
endfunction()
with_file(/proc/sys/kernel/osrelease "5.15.153.1-microsoft-standard-WSL2\n")
expect("WSL 2" "wsl=2")
with_file(/proc/sys/kernel/osrelease "4.4.0-19041-Microsoft\n")
expect("WSL 1" "wsl=1")
with_file(/proc/sys/kernel/osrelease "6.1.0-of-ones-own\n")
expect("WSL 2" "wsl=2" FILES /dev/dxg /usr/lib/wsl/lib/libcuda.so.1)
expect("" "" FILES /dev/dxg)

# Jetsons, and toolkits for ARM.
with_file(/etc/nv_tegra_release "# R36 (release), REVISION: 4.3, GCID: 38968081, BOARD: generic, EABI: aarch64, DATE: x\n# KERNEL_VARIANT: oot\n"
)
set(given_facts header.cudart.real=/usr/local/cuda-12.6/targets/aarch64-linux/include/cuda_runtime_api.h)
expect("Jetson with L4T 36.4.3; toolkit for a Jetson (targets/aarch64-linux)" "toolkit.platform=jetson|board=jetson|l4t=36.4.3")
with_file(/etc/nv_tegra_release "nothing that we know\n")
set(given_facts "")
expect("Jetson" "board=jetson")
with_file(/sys/devices/soc0/family "Tegra\n")
expect("Jetson" "board=jetson")
with_file(/sys/devices/soc0/family "Other\n")
set(given_facts header.cudart.real=/usr/local/cuda-12.6/targets/sbsa-linux/include/cuda_runtime_api.h)
expect("toolkit for ARM servers (targets/sbsa-linux)" "toolkit.platform=sbsa")
set(given_facts header.cudart.real=/usr/local/cuda-12.6/targets/x86_64-linux/include/cuda_runtime_api.h)
expect("" "")
