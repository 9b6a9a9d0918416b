# SPDX-License-Identifier: Apache-2.0
# A C++ project, a cuDNN for CUDA 12 with the headers and libraries of that CUDA around it, as pip installs them, and a toolkit 13 in a default folder, which nobody chose: what the find hands out
# is of CUDA 12, which is said, since a find of CUDAToolkit would take 13. Where the project's programs use 13 it is refused.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cu12 wheels-cu12)
cudastack_test_environment(runtime venv-cu12)
cudastack_test_environment(cu13 cudnn-cu13-9.12)
cudastack_test_local_wheel(pip "${cu13}" nvidia_cudnn_cu13-9.12.0.46)
cudastack_test_named_libraries(libraries)
set(venv "${WORK_DIR}/a b")
set(site "${venv}/lib/python3.11/site-packages")
foreach(wheel IN ITEMS cublas cuda_nvrtc cudnn)
  cudastack_test_hard_links("${cu12}/nvidia/${wheel}" "${site}/nvidia/${wheel}")
endforeach()
file(WRITE "${venv}/pyvenv.cfg" "")
file(GLOB headers "${runtime}/lib/python3*/site-packages/nvidia/cuda_[nr]*")
foreach(wheel IN LISTS headers)
  cmake_path(GET wheel FILENAME name)
  file(COPY "${wheel}/include" DESTINATION "${site}/nvidia/${name}")
endforeach()
# What cmake installs into is one of its default folders, as /usr/local is.
set(default "-DCMAKE_INSTALL_PREFIX=${cuda_13}")
set(holds CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-006)

# warn(<name> <release of the headers> <setting>... [OPTIONS <option>...])
function(warn name release)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "OPTIONS")
  cudastack_test_expect_find_warning(
    block
    ${name}
    9.1.0
    OPTIONS "${default}" ${arg_OPTIONS}
    ENVIRONMENT ${arg_UNPARSED_ARGUMENTS}
    COVERED
  )
  cudastack_test_run_stack(started "${WORK_DIR}/${name}/find" TRUE ok "")
  cudastack_test_expect_contains("${started_output}" "\nheaders of CUDA ${release}\n" "the program of ${name}")
endfunction()

warn(active 12.4 "VIRTUAL_ENV=${venv}")
# Another tree of this user is told the same, in the words of its own.
warn(again 12.4 "VIRTUAL_ENV=${venv}")
warn(named 12.4 OPTIONS "-DCudnnStrict_ROOT=${site}/nvidia/cudnn")
# The programs that link the toolkit have its headers.
warn(toolkit_is_found_later 13.0 "VIRTUAL_ENV=${venv}" OPTIONS -DAFTER=CUDAToolkit)

# refuse(<name> <option>)
function(refuse name option)
  cudastack_test_expect_find_refusal(
    block
    ${name}
    CS-CUDNN-005
    HEALED 9.12.0
    HOLDS ${holds} CS-CUDNN-005
    OPTIONS "${default}" "${option}"
    ENVIRONMENT ${pip} "VIRTUAL_ENV=${venv}"
    COVERED
  )
endfunction()

refuse(toolkit_is_found_before -DBEFORE=CUDAToolkit)
refuse(toolkit_is_chosen "-DCMAKE_CUDA_COMPILER=${cuda_13}/bin/nvcc")
# Without CUDA 12's headers around it those of 13 would be compiled.
file(REMOVE_RECURSE "${site}/nvidia/cuda_nvcc")
refuse(without_headers_of_its_own -DLANGUAGES=CXX)
