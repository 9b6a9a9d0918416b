# SPDX-License-Identifier: Apache-2.0
# Real cuDNNs that meet others: a second one first in LD_LIBRARY_PATH, and one for CUDA 12 with a toolkit of CUDA 13.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
file(GLOB cudnn_9_19 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
cudastack_test_environment(cudnn_8_9 cudnn-cu12-8.9.7)
cudastack_test_environment(cu12 wheels-cu12)
cudastack_test_environment(cu13 cudnn-cu13-9.12)
cudastack_test_local_wheel(pip "${cu13}" nvidia_cudnn_cu13-9.12.0.46)
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
set(holds CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-006)

# refuse(<name> <id> <version after the fix> <root> <setting>...)
function(refuse name id healed root)
  cudastack_test_expect_find_refusal(
    block
    ${name}
    ${id}
    HEALED ${healed}
    HOLDS ${holds}
    OPTIONS "-DCudnnStrict_ROOT=${root}"
    ENVIRONMENT ${pip} ${ARGN}
    COVERED
  )
endfunction()

# Another one is loaded.
refuse(older_is_loaded CS-CUDNN-003 9.19.0 "${cudnn_9_19}" "LD_LIBRARY_PATH=${cu12}/nvidia/cudnn/lib")
cudastack_test_find(
  found
  newer_is_loaded
  OPTIONS "-DCudnnStrict_ROOT=${cu12}/nvidia/cudnn"
  ENVIRONMENT "LD_LIBRARY_PATH=${cudnn_9_19}/lib"
  COVERED
)
cudastack_test_expect_block(block "${found_output}" newer_is_loaded)
cudastack_test_expect_contains("${found_output}" "-- result FOUND=TRUE\n" "where a newer one is loaded")
cudastack_test_expect_found(
  another_major_is_there
  PLACE "${cudnn_9_19}"
  VERSION 9.19.0
  HOLDS ${holds}
  OPTIONS "-DCudnnStrict_ROOT=${cudnn_9_19}"
  ENVIRONMENT "LD_LIBRARY_PATH=${cudnn_8_9}/nvidia/cudnn/lib"
  COVERED
)

# The same cuDNN lies first in LD_LIBRARY_PATH a second time, and what it loads by name does not lie beside that.
cudastack_test_hard_links("${cu12}/nvidia/cudnn/lib" "${WORK_DIR}/copy/lib")
refuse(copy_is_loaded CS-CUDNN-008 9.1.0 "${cu12}/nvidia/cudnn" "LD_LIBRARY_PATH=${WORK_DIR}/copy/lib")

# A run-time path of the project's leads to another one; without any the program starts where its user says where cuDNN is.
cudastack_test_expect_find_refusal(
  block
  build_path_of_the_project
  CS-CUDNN-003
  HEALED 9.19.0
  HOLDS ${holds}
  OPTIONS "-DCudnnStrict_ROOT=${cudnn_9_19}" "-DCMAKE_BUILD_RPATH=${cu13}/nvidia/cudnn/lib"
  ENVIRONMENT ${pip} "${nvcc}"
  COVERED
)
cudastack_test_expect_find_refusal(
  block
  linker_flags_of_the_project
  CS-CUDNN-003
  NOT_HEALED
  OPTIONS "-DCudnnStrict_ROOT=${cudnn_9_19}" "-DCMAKE_EXE_LINKER_FLAGS=-Wl,-rpath,${cu13}/nvidia/cudnn/lib"
  ENVIRONMENT "${nvcc}"
  COVERED
)
cudastack_test_find(
  found
  no_run_time_path
  OPTIONS "-DCudnnStrict_ROOT=${cudnn_9_19}" -DCMAKE_SKIP_RPATH=ON
  ENVIRONMENT "${nvcc}"
  COVERED
  EXPECT_STATUS ok
)
cudastack_test_expect_not_contains("${found_output}" "CudaStack:" "what is said where no run-time path is written")

# The headers of another one come behind those of the target, which is no fault.
cudastack_test_expect_found(
  another_header_is_behind
  PLACE "${cu12}/nvidia/cudnn"
  VERSION 9.1.0
  HOLDS ${holds} CS-CUDNN-007
  OPTIONS "-DCudnnStrict_ROOT=${cu12}/nvidia/cudnn"
  ENVIRONMENT "CPATH=${cudnn_9_19}/include" "CXXFLAGS=-I${cudnn_9_19}/include"
  COVERED
)

# With the toolkit and the language that it is for, and for another CUDA than the toolkit's.
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_expect_found(
  with_the_language
  PLACE "${cu12}/nvidia/cudnn"
  VERSION 9.1.0
  HOLDS ${holds} CS-CUDNN-005
  OPTIONS "-DCudnnStrict_ROOT=${cu12}/nvidia/cudnn" "-DLANGUAGES=CXX;CUDA"
  ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc"
  COVERED
)
refuse(cu12_with_toolkit_13 CS-CUDNN-005 9.12.0 "${cu12}/nvidia/cudnn" "${nvcc}")

# What LD_PRELOAD names goes before all else.
cudastack_test_find(
  found
  newer_is_preloaded
  OPTIONS "-DCudnnStrict_ROOT=${cu12}/nvidia/cudnn"
  ENVIRONMENT "LD_PRELOAD=${cudnn_9_19}/lib/libcudnn.so.9"
  COVERED
)
cudastack_test_expect_block(block "${found_output}" newer_is_preloaded)
