# SPDX-License-Identifier: Apache-2.0
# E16: a second cuDNN comes first in LD_LIBRARY_PATH: another release, the same release, one for another CUDA major. The report names each, and the one that the loader takes: the same that the loader itself
# says of a program.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_environment(wheels_12 wheels-cu12)
file(GLOB chosen "${venv}/lib/python3*/site-packages/nvidia/cudnn")
cudastack_test_hard_links("${chosen}/lib" "${WORK_DIR}/twin")
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")

file(
  WRITE "${WORK_DIR}/program.cpp"
  "extern \"C\" unsigned long cudnnGetVersion();\nint main() { return cudnnGetVersion() == 0; }\n"
)
cudastack_test_run(
  built
  COMMAND
    c++
    "${WORK_DIR}/program.cpp"
    -o
    "${WORK_DIR}/program"
    "${chosen}/lib/libcudnn.so.9"
    -Wl,--enable-new-dtags
    -Xlinker
    -rpath
    -Xlinker
    "${chosen}/lib"
)
cudastack_test_expect_equal("${built_status}" 0 "the program that links cuDNN: ${built_output}")

# copies(<name> <LD_LIBRARY_PATH> <finding, or empty>)
function(copies name search finding)
  cudastack_test_stack(
    looked
    ${name}
    COMPONENTS cudnn
    OPTIONS "-DCUDNN_ROOT=${chosen}"
    ENVIRONMENT "${nvcc}" "LD_LIBRARY_PATH=${search}"
    COVERED
    EXPECT_STATUS any
  )
  string(REGEX MATCHALL "CS-[A-Z]+-[0-9]+  [a-z]" findings "${looked_output}")
  string(REGEX REPLACE "  [a-z]" "" findings "${findings}")
  cudastack_test_expect_equal("${findings}" "${finding}" "what is said of ${name}")
  file(READ "${looked_binary}/CudaStack/report.txt" report)
  string(REGEX MATCH "CS-CUDNN-013[^\n]*" line "${report}")
  cudastack_test_normalise(line "${line}\n")
  cudastack_test_expect_text("${line}" "cudnn_copies/${name}.txt")

  _cudastack_core_encode(program "${WORK_DIR}/program")
  set(settings "LD_LIBRARY_PATH=${search}" LD_DEBUG=libs)
  cudastack_test_run_stack(started "${program}" TRUE ok "${settings}")
  string(REGEX MATCH "calling init: ([^\n]*/libcudnn\\.so\\.9)\n" line "${started_output}")
  set(taken "${CMAKE_MATCH_1}")
  foreach(fact IN ITEMS cudnn.library.loaded.path cudnn.copy.1.path)
    cudastack_test_report_fact(told "${looked_binary}" ${fact})
    cudastack_test_expect_equal("${told}" "${taken}" "${name}: ${fact}, and what the loader takes")
  endforeach()
endfunction()

copies(alone "${WORK_DIR}/not there" "")
copies(same_file "${chosen}/../cudnn/lib" "")
copies(another_release "${cudnn_9_12}/nvidia/cudnn/lib" CS-CUDNN-003)
copies(same_release "${WORK_DIR}/twin" "")
copies(another_cuda "${WORK_DIR}/not there:${wheels_12}/nvidia/cudnn/lib:${WORK_DIR}/twin" CS-CUDNN-003)
