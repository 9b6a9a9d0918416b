# SPDX-License-Identifier: Apache-2.0
# The table of what is used when, against the words of compiler, linker and loader: what the environment adds (B32), and what a target has of its own. The
# tables are literal.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(wheels_12_1 wheels-cu12-12.1)
set(nvcc "CUDACXX=${cuda}/bin/nvcc")
set(other_header "${wheels_12_1}/nvidia/cublas/include")
set(other_library "${wheels_12_1}/nvidia/cublas/lib")
file(MAKE_DIRECTORY "${WORK_DIR}/no cuda")

# used(<name> <targets> <VARIABLE=VALUE>... [OPTIONS <option>...])
function(used name targets)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "OPTIONS")
  cudastack_test_expect_used(
    table
    ${name}
    TARGETS ${targets}
    OPTIONS -DCOMPONENTS=cublas ${arg_OPTIONS}
    ENVIRONMENT "${nvcc}" ${arg_UNPARSED_ARGUMENTS}
  )
  cudastack_test_expect_text("${table}" "used_when/${name}.txt")
endfunction()

used(nothing "cxx;cuda" OPTIONS "-DCOMPONENTS=cublas+cudnn" "-DCUDNN_ROOT=${wheels}/nvidia/cudnn")
used(cpath "cxx;cuda" "CPATH=${WORK_DIR}/no cuda:${other_header}" "LD_LIBRARY_PATH=/not/there:${wheels}/nvidia/cublas/lib/")
# A program's RPATH goes before LD_LIBRARY_PATH.
used(old_run_time_path "cxx" "LD_LIBRARY_PATH=${wheels}/nvidia/cublas/lib" OPTIONS "-DCMAKE_EXE_LINKER_FLAGS=-Wl,--disable-new-dtags")
# A folder of the second half takes nothing from the toolkit, which CMake names there first.
used(cplus_include_path "cxx" "CPLUS_INCLUDE_PATH=${other_header}")
used(nvcc_flags "cuda;cxx" "NVCC_PREPEND_FLAGS=-O2 -I ${other_header} -Xlinker -rpath=${other_library}")
used(nvcc_system_flags "cuda" "NVCC_APPEND_FLAGS=-isystem ${other_header}")
used(language_flags "cuda;cxx" "CXXFLAGS=-O1 -I${other_header}" OPTIONS "-DCMAKE_CUDA_FLAGS=-isystem ${wheels}/nvidia/cublas/include")
