# SPDX-License-Identifier: Apache-2.0
# Real cuDNNs of three majors of CUDA, each found alone by a C++ project on a machine that has no CUDA: version, release of
# CUDA, and a program that loads this one and nothing else.
# Once: long, and nothing of it depends on the version of CMake.

set(holds CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-006)

cudastack_test_named_libraries(libraries)

# find_alone(<stack> <folder in it> <version> <release of CUDA> [<setting>])
function(find_alone stack folder version cuda)
  cudastack_test_environment(environment ${stack})
  file(GLOB place "${environment}/${folder}")
  cudastack_test_expect_found(
    ${stack}
    PLACE "${place}"
    VERSION ${version}
    CUDA ${cuda}
    HOLDS ${holds}
    OPTIONS "-DCudnnStrict_ROOT=${place}"
    ENVIRONMENT ${ARGN}
    COVERED
  )
endfunction()

set(site lib/python3*/site-packages)
cudastack_test_environment(cuda_11 cuda-11.8-libs)
find_alone(cudnn-cu11-8.9 nvidia/cudnn 8.9.6 11.8 "LD_LIBRARY_PATH=${cuda_11}/lib64")
find_alone(cudnn-cu12-8.9.7 nvidia/cudnn 8.9.7 12.2 "${libraries}")
find_alone(wheels-cu12 nvidia/cudnn 9.1.0 12.4)
find_alone(cudnn-cu13-9.12 nvidia/cudnn 9.12.0 13.0 "${libraries}")
find_alone(venv-cu13 ${site}/nvidia/cudnn 9.19.0 13.1)
find_alone(venv-cu13-13.5 ${site}/nvidia/cudnn 9.28.1 13.5)
find_alone(cudnn-jit-cu13-9.27 nvidia/cudnn_jit 9.27.0 13.4 "${libraries}")

# In a folder with all kinds of signs but a comma, which CMake cannot have in a run-time path, with what it loads by name beside it, as an option and in the environment.
cudastack_test_environment(wheels wheels-cu12)
set(place "${WORK_DIR}/a b[c+d$ é/nvidia/cudnn")
foreach(folder IN ITEMS cublas cuda_nvrtc cudnn)
  cudastack_test_hard_links("${wheels}/nvidia/${folder}" "${WORK_DIR}/a b[c+d$ é/nvidia/${folder}")
endforeach()
cudastack_test_expect_found(
  difficult_option
  PLACE "${place}"
  VERSION 9.1.0
  CUDA 12.4
  HOLDS ${holds}
  OPTIONS "-DCudnnStrict_ROOT=${place}"
  COVERED
)
cudastack_test_expect_found(
  difficult_environment
  PLACE "${place}"
  VERSION 9.1.0
  HOLDS ${holds}
  ENVIRONMENT "CUDNN_INCLUDE_DIR=${place}/include" "CUDNN_LIBRARY=${place}/lib/libcudnn.so.9"
  COVERED
)
