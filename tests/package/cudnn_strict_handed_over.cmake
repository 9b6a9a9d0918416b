# SPDX-License-Identifier: Apache-2.0
# A project that hands the results of find_package(CudnnStrict) over to the cache variables of other finders: they are no wish when somebody then names another
# cuDNN, and a wish that is typed stays one.

cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(other cudnn-cu12-8.9.7)
set(a "${wheels}/nvidia/cudnn")
set(b "${other}/nvidia/cudnn")
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES CXX)\n"
  "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "find_package(CudnnStrict)\n"
  "message(STATUS \"found: \${CudnnStrict_FOUND} \${CudnnStrict_INCLUDE_DIR} \${CudnnStrict_LIBRARY_DIR}.\")\n"
  "if(HAND_OVER)\n"
  "  set(CUDNN_INCLUDE_DIR \"\${CudnnStrict_INCLUDE_DIR}\" CACHE PATH \"\" FORCE)\n"
  "  set(CUDNN_LIBRARY \"\${CudnnStrict_LIBRARY}\" CACHE FILEPATH \"\" FORCE)\n"
  "endif()\n"
)

# expect(<what> <root that is found> [<option>...]); environment: of the caller.
function(expect what root)
  cudastack_test_configure(step SOURCE "${WORK_DIR}/user" OPTIONS ${ARGN} ENVIRONMENT ${environment} CLEAN)
  cudastack_test_expect_contains("${step_output}" "found: TRUE ${root}/include ${root}/lib." "${what}")
endfunction()

set(environment "")
set(allow "-DCUDASTACK_POLICY=report")
expect("named by a root" "${a}" "-DCUDNN_ROOT=${a}" -DHAND_OVER=ON ${allow})
expect("handed over" "${a}")
expect("another root" "${b}" "-UCUDNN_ROOT" "-DCudnnStrict_ROOT=${b}")
expect("handed over again" "${b}")
expect("alone it counts" "${b}" -UCudnnStrict_ROOT)
set(environment "CUDNN_PATH=${a}")
expect("the environment before it" "${a}")

# What somebody typed goes before the environment, at the second configure too.
file(REMOVE_RECURSE "${WORK_DIR}/build")
set(environment "CUDNN_PATH=${b}")
expect("typed" "${a}" "-DCUDNN_INCLUDE_DIR=${a}/include" "-DCUDNN_LIBRARY=${a}/lib/libcudnn.so.9" ${allow})
set(environment "CUDNN_PATH=${b}" "CUDNN_HOME=${b}")
expect("typed before" "${a}")
