# SPDX-License-Identifier: Apache-2.0
# conda-forge's CUDA 13.0 with its cuDNN, active or only named, though the machine may have another toolkit and another cuDNN in
# /usr/local: tools lie in bin, headers and libraries in targets, cuDNN in include and lib, and all that is loaded lies in the environment.

cudastack_test_environment(conda conda-13.0)

# expect_healthy(<name> <id that must hold as well>... [OPTIONS ...] [ENVIRONMENT ...])
function(expect_healthy name)
  cudastack_test_expect_healthy(
    ${name}
    SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
    STACK "${conda}"
    HOLDS
      CS-TOOLKIT-001
      CS-TOOLKIT-002
      CS-TOOLKIT-003
      CS-TOOLKIT-004
      CS-TOOLKIT-006
      CS-HOST-001
      CS-CUDNN-001
      CS-CUDNN-002
      CS-CUDNN-003
      CS-CUDNN-004
      CS-CUDNN-005
      CS-CUDNN-006
      CS-CUDNN-007
      CS-LOADER-001
      CS-LOADER-002
      CS-LOADER-003
      ${ARGN}
  )
  foreach(
    fact
    IN
    ITEMS
      nvcc.path=${conda}/bin/nvcc
      cicc.path=${conda}/targets/x86_64-linux/nvvm/bin/cicc
      ptxas.path=${conda}/bin/ptxas
      toolkit.root=${conda}/targets/x86_64-linux
      lib.cudart.real=${conda}/targets/x86_64-linux/lib/libcudart.so.13.0.96
      cudnn.header.path=${conda}/include/cudnn_version.h
      cudnn.library.path=${conda}/lib/libcudnn.so
  )
    string(REGEX MATCH "^[^=]+" fact_name "${fact}")
    cudastack_test_report_fact(value "${WORK_DIR}/${name}" ${fact_name})
    cudastack_test_expect_equal("${fact_name}=${value}" "${fact}" "what report.json of ${name} says")
  endforeach()
endfunction()

# As activation leaves it: the environment's bin is the first folder of PATH.
expect_healthy(active ENVIRONMENT "CONDA_PREFIX=${conda}" "PATH=${conda}/bin:/usr/bin:/bin")

# Nothing says conda but what lies around the file that is named. CMake accepts the folder of the target as a root too, though the nvcc
# in it is a link that cannot find its own parts.
expect_healthy(by_compiler ENVIRONMENT "CUDACXX=${conda}/bin/nvcc")
expect_healthy(by_root CS-TOOLKIT-005 OPTIONS "-DCUDAToolkit_ROOT=${conda}")
expect_healthy(by_link_to_compiler ENVIRONMENT "CUDACXX=${conda}/targets/x86_64-linux/bin/nvcc")
expect_healthy(by_folder_of_target CS-TOOLKIT-005 OPTIONS "-DCUDAToolkit_ROOT=${conda}/targets/x86_64-linux")
