# SPDX-License-Identifier: Apache-2.0
# F13: LD_LIBRARY_PATH puts another CUDA before the toolkit that was chosen. What CudaStack says of it is what a program gets.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_12_1 wheels-cu12-12.1)
cudastack_test_environment(cuda_12_4 wheels-cu12)
cudastack_test_environment(cuda_12_9 wheels-cu12-static)
cudastack_test_environment(cuda_13_5 wheels-cu13-13.5)
cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
file(GLOB cudnn_13 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
set(nvcc_12 "CUDACXX=${cuda_12}/bin/nvcc")
set(nvcc_13 "CUDACXX=${cuda_13}/bin/nvcc")
set(holds CS-TOOLKIT-002 CS-LOADER-001)
set(take COMPONENTS cudart OPTIONS -DTAKE=CudaStack::cudart)
file(MAKE_DIRECTORY "${WORK_DIR}/one" "${WORK_DIR}/three")

# expect_program(<tree> <setting> <file>): the program of the tree takes its cudart from there.
function(expect_program tree setting file)
  cudastack_test_run(built COMMAND "${CMAKE_COMMAND}" --build "${tree}" CLEAN EXPECT_STATUS ok)
  cudastack_test_run(started COMMAND "${tree}/take" CLEAN ENVIRONMENT "${setting}" LD_DEBUG=libs EXPECT_STATUS any)
  string(REGEX MATCHALL "calling init: [^\n]*libcudart[^\n]*" loaded "${started_output}")
  cudastack_test_expect_contains("${loaded}" "calling init: ${file}" "what LD_DEBUG says of ${tree}")
endfunction()

# An older one of the same major lacks what the program may call.
set(setting "LD_LIBRARY_PATH=${WORK_DIR}/one:${cuda_12_1}/nvidia/cuda_runtime/lib:${WORK_DIR}/three")
cudastack_test_expect_refusal(
  block
  older
  CS-LOADER-001
  ${take}
  ENVIRONMENT "${nvcc_12}" "${setting}"
  HOLDS ${holds}
  AGAIN
)
expect_program("${WORK_DIR}/older" "${setting}" "${cuda_12_1}/nvidia/cuda_runtime/lib/libcudart.so.12")

# newer(<name> <nvcc> <folder>): warns, and the fix heals.
function(newer name nvcc folder)
  set(environment "${nvcc}" "LD_LIBRARY_PATH=${folder}:${WORK_DIR}/three")
  cudastack_test_stack(newer ${name} ${take} ENVIRONMENT ${environment})
  cudastack_test_expect_block(block "${newer_output}" ${name})
  file(GLOB file "${folder}/libcudart.so.1?")
  expect_program("${newer_binary}" "LD_LIBRARY_PATH=${folder}" "${file}")
  cudastack_test_expect_fix_heals(output "${block}" "${newer_binary}" ENVIRONMENT ${environment} HOLDS ${holds} AGAIN)
endfunction()
newer(newer_12_9 "${nvcc_12}" "${cuda_12_9}/nvidia/cuda_runtime/lib")
newer(newer_13_5 "${nvcc_13}" "${cuda_13_5}/nvidia/cu13/lib")

# With DT_RPATH the program's own path goes first, as conda's linker flags have it.
set(setting "LD_LIBRARY_PATH=${cuda_12_9}/nvidia/cuda_runtime/lib")
cudastack_test_expect_silence(
  rpath
  HOLDS
  ${holds}
  ${take}
  -DCMAKE_EXE_LINKER_FLAGS=-Wl,--disable-new-dtags
  ENVIRONMENT
  "${nvcc_12}"
  "${setting}"
)
expect_program("${WORK_DIR}/rpath" "${setting}" "${cuda_12}/")

# The same release elsewhere, and a CUDA of another major, whose files have other names.
set(setting "LD_LIBRARY_PATH=")
foreach(wheel IN ITEMS cuda_runtime cublas cuda_nvrtc nvjitlink)
  string(APPEND setting "${cuda_12_4}/nvidia/${wheel}/lib:")
endforeach()
set(components COMPONENTS cudart cublas nvrtc)
cudastack_test_expect_silence(
  same_release
  HOLDS
  ${holds}
  ${components}
  ENVIRONMENT
  "${nvcc_12}"
  "${setting}"
)
cudastack_test_expect_silence(
  another_major
  HOLDS
  ${holds}
  ${components}
  ENVIRONMENT
  "${nvcc_13}"
  "${setting}"
)

# Only cuDNN has one name for all of them: what belongs to it says so, and the toolkit's libraries hold.
cudastack_test_stack(
  cudnn
  cudnn
  ${components}
  cudnn
  OPTIONS "-DCUDNN_ROOT=${cudnn_13}"
  ENVIRONMENT "${nvcc_13}" "${setting}${cuda_12_4}/nvidia/cudnn/lib"
  EXPECT_STATUS fail
)
cudastack_test_message_block(block "${cudnn_output}")
cudastack_test_expect_contains("${block}" "\n    CS-CUDNN-003  another cuDNN is loaded at run time" "cuDNN of CUDA 12")
cudastack_test_expect_not_contains("${block}" "CS-LOADER-" "cuDNN of CUDA 12")
