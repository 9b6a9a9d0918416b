# SPDX-License-Identifier: Apache-2.0
# The CMakes between the oldest and the newest, which the whole suite runs on: a healthy stack is configured, built and started, a
# broken one refused in the same words.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(gcc gcc-11)
foreach(name IN ITEMS cmake-3.28 cmake-3.31 cmake-4.0)
  cudastack_test_environment(folder ${name})
  # CMake names itself with links resolved.
  file(REAL_PATH "${folder}/native/bin/cmake" CMAKE_COMMAND)
  string(REPLACE "cmake-" "" CMAKE_VERSION "${name}")

  cudastack_test_expect_healthy(
    healthy-${CMAKE_VERSION}
    SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
    STACK "${cuda_12}" "${wheels}/nvidia/cudnn"
    HOLDS CS-TOOLKIT-001 CS-TOOLKIT-002 CS-TOOLKIT-003 CS-TOOLKIT-004 CS-HOST-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-004
    OPTIONS "-DCUDNN_ROOT=${wheels}/nvidia/cudnn"
    ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc"
  )
  file(STRINGS "${WORK_DIR}/healthy-${CMAKE_VERSION}/CMakeCache.txt" made_by REGEX "^CMAKE_CACHE_M[AI].*_VERSION:")
  list(JOIN made_by "." made_by)
  string(REGEX REPLACE "CMAKE_CACHE_M[A-Z]+_VERSION:INTERNAL=" "" made_by "${made_by}")
  cudastack_test_expect_equal("${made_by}" "${CMAKE_VERSION}" "the CMake that configured")

  cudastack_test_stack(
    refused
    refused-${CMAKE_VERSION}
    OPTIONS "-DCMAKE_PREFIX_PATH=${cuda_12}"
    ENVIRONMENT "CUDACXX=${cuda_11}/bin/nvcc" "CUDAHOSTCXX=${gcc}/bin/g++-11"
    EXPECT_STATUS fail
  )
  cudastack_test_message_block(block "${refused_output}")
  string(REPLACE "refused-${CMAKE_VERSION}" "refused" block "${block}")
  cudastack_test_normalise_block(normal "${block}")
  cudastack_test_expect_text("${normal}" every_cmake/refused.txt)
endforeach()
