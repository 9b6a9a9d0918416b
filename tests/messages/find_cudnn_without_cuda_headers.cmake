# SPDX-License-Identifier: Apache-2.0
# A cuDNN that is found where the headers of CUDA that its own include are nowhere: an environment of wheels without them, one with the run-time library's alone, conda before CUDA 12, and conda-forge's
# without the development package. Silence where the compiler, or a variable, has them.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(cu13 cudnn-cu13-9.12)
cudastack_test_environment(cu12 wheels-cu12)
cudastack_test_environment(conda_old conda-old)
cudastack_test_environment(conda conda-13.0)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(headers venv-cu12)
cudastack_test_environment(meta wheel-cuda-toolkit-13.0)
file(GLOB site_13 "${venv}/lib/python3*/site-packages")
cudastack_test_local_wheel(pip "${meta}" cuda_toolkit-13.0.2)
foreach(wheel IN ITEMS nvidia_cuda_runtime-13.0.96 nvidia_cuda_crt-13.0.88)
  cudastack_test_local_wheel(pip "${site_13}" ${wheel})
endforeach()
cudastack_test_named_libraries(libraries)
set(nowhere "-DCMAKE_INCLUDE_PATH=")

# environment(<name> <stack> <distribution> <folder>...): a virtual environment with what pip writes for a wheel.
function(environment name stack distribution)
  execute_process(COMMAND python3 -m venv "${WORK_DIR}/${name}" OUTPUT_VARIABLE said RESULT_VARIABLE status)
  if(NOT status STREQUAL "0")
    cudastack_test_fail("python3 -m venv" "${said}")
  endif()
  file(GLOB site "${WORK_DIR}/${name}/lib/python3*/site-packages")
  foreach(folder IN ITEMS "${distribution}.dist-info" ${ARGN})
    cudastack_test_hard_links("${stack}/${folder}" "${site}/${folder}")
  endforeach()
endfunction()

# Healed by the wheels that belong to this cuDNN's CUDA.
environment(lone "${cu13}" nvidia_cudnn_cu13-9.12.0.46 nvidia/cudnn)
set(active ${pip} "${libraries}" "VIRTUAL_ENV=${WORK_DIR}/lone")
cudastack_test_expect_find_warning(block lone_wheel 9.12.0 OPTIONS "${nowhere}" ENVIRONMENT ${active} COVERED)
cudastack_test_fix(fix "${block}")
_cudastack_core_encode(encoded_fix "${fix}")
cudastack_test_run_stack(healed "sh;-c;${encoded_fix}" TRUE ok "${active}")
cudastack_test_expect_not_contains("${healed_output}" "CudaStack: " "what the fix leads to")
cudastack_test_expect_find_runs("${WORK_DIR}/lone_wheel" 9.12.0 "${active}" TRUE)
cudastack_test_run_stack(started "${WORK_DIR}/lone_wheel/find" TRUE ok "${active}")
cudastack_test_expect_contains("${started_output}" "\nheaders of CUDA 13.0\n" "the program after the fix")

environment(runtime "${cu12}" nvidia_cudnn_cu12-9.1.0.70 nvidia/cudnn nvidia/cublas nvidia/cuda_nvrtc nvidia/cuda_runtime nvidia_cuda_runtime_cu12-12.4.127.dist-info)
set(active "VIRTUAL_ENV=${WORK_DIR}/runtime")
cudastack_test_expect_find_warning(block without_crt 9.1.0 OPTIONS "${nowhere}" ENVIRONMENT "${active}" COVERED)
cudastack_test_expect_find_warning(
  block
  conda_of_old
  8.9.6
  OPTIONS "${nowhere}" "-DCudnnStrict_ROOT=${conda_old}"
  COVERED
)
foreach(folder IN ITEMS conda-meta include lib)
  cudastack_test_hard_links("${conda}/${folder}" "${WORK_DIR}/conda/${folder}")
endforeach()
file(GLOB libraries_13 "${conda}/targets/*/lib")
cudastack_test_expect_find_warning(
  block
  conda_forge
  9.19.0
  OPTIONS "${nowhere}" "-DCudnnStrict_ROOT=${WORK_DIR}/conda"
  ENVIRONMENT "LD_LIBRARY_PATH=${libraries_13}"
  COVERED
)

# quiet(<name> [OPTIONS <option>...] [ENVIRONMENT <setting>...])
function(quiet name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "OPTIONS;ENVIRONMENT")
  cudastack_test_expect_found(
    ${name}
    PLACE "${WORK_DIR}/runtime"
    VERSION 9.1.0
    HOLDS CS-CUDNN-001
    OPTIONS "${nowhere}" ${arg_OPTIONS}
    ENVIRONMENT "${active}" ${arg_ENVIRONMENT}
    COVERED
  )
endfunction()

file(GLOB runtime "${headers}/lib/python3*/site-packages/nvidia/cuda_runtime/include")
file(GLOB nvcc "${headers}/lib/python3*/site-packages/nvidia/cuda_nvcc/include")
file(MAKE_DIRECTORY "${WORK_DIR}/toolkit/include")
file(CREATE_LINK "${runtime}/cuda_runtime_api.h" "${WORK_DIR}/toolkit/include/cuda_runtime_api.h" SYMBOLIC)
file(CREATE_LINK "${nvcc}/crt" "${WORK_DIR}/toolkit/include/crt" SYMBOLIC)
quiet(by_cpath ENVIRONMENT "CPATH=${runtime}:${nvcc}")
quiet(by_flags OPTIONS "-DCMAKE_CXX_FLAGS=-I${runtime} -isystem ${nvcc}")
file(WRITE "${WORK_DIR}/wrapper/c++" "#!/bin/sh\nexec /usr/bin/c++ -isystem '${runtime}' -isystem '${nvcc}' \"$@\"\n")
file(CHMOD "${WORK_DIR}/wrapper/c++" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
quiet(by_a_wrapper ENVIRONMENT "CXX=${WORK_DIR}/wrapper/c++")
quiet(by_a_root OPTIONS "-DCUDAToolkit_ROOT=${WORK_DIR}/toolkit")

# A tree that was warned looks again: what the project does since is no input of any snapshot.
file(WRITE "${WORK_DIR}/include.cmake" "include_directories([==[${runtime}]==] [==[${nvcc}]==])\n")
# In one run: the folder over /usr/local is another one in each.
set(tree "${WORK_DIR}/without_crt")
set(script "exec 2>&1\ncmake \"$0\" && echo again && cmake \"-DCMAKE_PROJECT_INCLUDE=$1\" \"$0\"")
cudastack_test_run_stack(said "sh;-c;${script};${tree};${WORK_DIR}/include.cmake" TRUE ok "${active}")
string(REGEX REPLACE "\nagain\n.*$" "" first "${said_output}")
string(REGEX REPLACE "^.*\nagain\n" "" second "${said_output}")
cudastack_test_expect_contains("${first}" "CS-CUDNN-001" "the project as it was")
cudastack_test_expect_not_contains("${second}" "CudaStack: " "the project that includes its own folders")
