# SPDX-License-Identifier: Apache-2.0
# Where there is no GPU the kernel and the convolution are compiled, linked and started all the same, on every real stack, and the
# outcome says why there is no device: none of it stops. Without the component nothing is compiled.
# Once: long, and nothing of it depends on the version of CMake.

file(GLOB devices "/dev/nvidia[0-9]*" "/dev/dxg")
if(devices)
  cudastack_test_skip("no GPU is what this case is about, and this machine has one")
endif()
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(gcc_11 gcc-11)
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(cudnn_8 cudnn-cu12-8.9.7)
cudastack_test_environment(driver driver-535)
cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
file(GLOB cudnn_13 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
file(GLOB_RECURSE libcuda "${driver}/libcuda.so.1")
cmake_path(GET libcuda PARENT_PATH driver_folder)

# stack(<name> <kernel's outcome> <convolution's outcome, or -> <argument of cudastack_test_stack>...)
function(stack name kernel convolution)
  cudastack_test_stack(result "${name}" ${ARGN} EXPECT_STATUS ok)
  cudastack_test_expect_not_contains("${result_output}" "CudaStack: this" "what is said of ${name}")
  cudastack_test_expect_contains("${result_output}" ", proven: loaded\n" "the status line of ${name}")
  set(holds CS-TOOLKIT-007)
  if(kernel STREQUAL "-")
    set(holds "")
  endif()
  cudastack_test_expect_rules_hold("${result_binary}" ${holds})
  foreach(subject IN ITEMS kernel convolution)
    set(expected "${${subject}}")
    if(NOT expected STREQUAL "-")
      foreach(fact IN ITEMS build=built class=ran outcome=${expected})
        string(REGEX MATCH "^([a-z]+)=(.*)$" fact "${fact}")
        cudastack_test_report_fact(found "${result_binary}" "${subject}.${CMAKE_MATCH_1}")
        cudastack_test_expect_equal("${found}" "${CMAKE_MATCH_2}" "${subject}.${CMAKE_MATCH_1} of ${name}")
      endforeach()
    endif()
  endforeach()
  file(READ "${result_binary}/CudaStack/report.json" json)
  if(convolution STREQUAL "-")
    cudastack_test_expect_not_contains("${json}" "\"convolution." "the report of ${name}")
  endif()
  if(kernel STREQUAL "-")
    cudastack_test_expect_not_contains("${json}" "\"kernel." "the report of ${name}")
  endif()
  set(json "${json}" PARENT_SCOPE)
  set(result_binary "${result_binary}" PARENT_SCOPE)
endfunction()

set(at_11 "CUDACXX=${cuda_11}/bin/nvcc" "PATH=${gcc_11}/bin:/usr/bin:/bin")
set(at_12 "CUDACXX=${cuda_12}/bin/nvcc" "CUDNN_ROOT=${wheels}/nvidia/cudnn")
set(at_13 "CUDACXX=${cuda_13}/bin/nvcc" "CUDNN_ROOT=${cudnn_13}")

# 35 is "no driver" where there is none, and "too old" where there is one: the release that the runtime sees tells.
stack(at_11 no-driver - COMPONENTS kernels ENVIRONMENT ${at_11})
stack(at_11_driver no-module - COMPONENTS kernels ENVIRONMENT ${at_11} "LD_LIBRARY_PATH=${driver_folder}")
stack(at_12 no-driver no-driver COMPONENTS kernels cudnn ENVIRONMENT ${at_12})
cudastack_test_expect_contains("${json}" "\"kernel.status\": \"35\"" "the report of 12.4")
cudastack_test_expect_contains("${json}" "\"kernel.driver_release\": \"0\"" "the report of 12.4")
cudastack_test_expect_contains("${json}" "\"convolution.version\": \"9.1.0\"" "the report of 12.4")
file(READ "${result_binary}/CudaStack/include/cudastack/config.h" header)
cudastack_test_expect_contains("${header}" "#define CUDASTACK_LEVEL \"loaded\"\n" "the header")
cudastack_test_expect_contains("${header}" "#define CUDASTACK_KERNELS_EXECUTED 0\n" "the header")
stack(
  at_13_driver
  driver-too-old
  driver-too-old
  COMPONENTS kernels cudnn
  ENVIRONMENT ${at_13} "LD_LIBRARY_PATH=${driver_folder}"
)
cudastack_test_expect_contains("${json}" "\"kernel.status\": \"35\"" "the report of 13.0")
cudastack_test_expect_contains("${json}" "\"kernel.driver_release\": \"12.2\"" "the report of 13.0")
cudastack_test_expect_contains("${json}" "\"convolution.version\": \"9.19.0\"" "the report of 13.0")

# cuDNN 8 has other headers.
stack(
  at_12_cudnn_8
  no-driver
  no-driver
  COMPONENTS kernels cudnn
  ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc" "CUDNN_ROOT=${cudnn_8}/nvidia/cudnn"
)
cudastack_test_expect_contains("${json}" "\"convolution.version\": \"8.9.7\"" "the report with cuDNN 8")

# By the CUDA language, with the project's flags and architectures. The runtime is that of the user's targets, not the static one.
cudastack_test_stack(
  result
  by_language
  COMPONENTS kernels
  OPTIONS
    "-DLANGUAGES=CXX;CUDA"
    "-DCMAKE_CUDA_ARCHITECTURES=75;90-real"
    "-DCMAKE_CUDA_FLAGS=-Xcompiler=-fno-plt,-frecord-gcc-switches"
  ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc" "CUDAToolkit_ROOT=${cuda_12}"
  EXPECT_STATUS ok
)
cudastack_test_expect_rules_hold("${result_binary}" CS-TOOLKIT-007)
cudastack_test_report_fact(found "${result_binary}" kernel.architectures)
cudastack_test_expect_equal("${found}" "75;90-real" "the architectures by language")
cudastack_test_report_fact(kernel "${result_binary}" kernel.program)
_cudastack_core_run(switches COMMAND readelf -p .GCC.command.line "${kernel}")
cudastack_test_expect_contains("${switches_output}" " -fno-plt" "how the kernel was compiled")
_cudastack_core_run(code COMMAND "${cuda_11}/bin/cuobjdump" --list-elf --list-ptx "${kernel}")
foreach(file IN ITEMS sm_75.cubin sm_90.cubin sm_75.ptx)
  cudastack_test_expect_contains("${code_output}" "${file}" "the code in the kernel")
endforeach()
cudastack_test_expect_not_contains("${code_output}" "sm_90.ptx" "the code in the kernel")
_cudastack_core_run(dynamic COMMAND readelf -d "${kernel}")
cudastack_test_expect_contains(
  "${dynamic_output}"
  "(NEEDED)             Shared library: [libcudart.so.12]"
  "the kernel"
)

# Where nobody is to ask for a driver the programs are built, and not started.
cudastack_test_stack(
  result
  driver_off
  COMPONENTS kernels
  OPTIONS -DCUDASTACK_GPU=OFF
  ENVIRONMENT ${at_12} "LD_LIBRARY_PATH=${driver_folder}"
  EXPECT_STATUS ok
)
foreach(fact IN ITEMS build=built class=not-run outcome=not-run)
  string(REGEX MATCH "^([a-z]+)=(.*)$" fact "${fact}")
  cudastack_test_report_fact(found "${result_binary}" "kernel.${CMAKE_MATCH_1}")
  cudastack_test_expect_equal("${found}" "${CMAKE_MATCH_2}" "kernel.${CMAKE_MATCH_1} with the driver off")
endforeach()

# Without the component nothing is compiled, whatever else is asked for.
stack(not_asked - - COMPONENTS cudnn ENVIRONMENT ${at_12})
if(EXISTS "${result_binary}/CMakeFiles/CudaStack/kernel.log")
  cudastack_test_fail("a kernel was compiled that nobody asked for")
endif()

# Cross-compiling without an emulator: built, not run, and why.
cudastack_test_stack(
  result
  across
  COMPONENTS kernels
  OPTIONS -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=x86_64
  ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc"
  EXPECT_STATUS ok
)
cudastack_test_report_fact(found "${result_binary}" kernel.build)
cudastack_test_expect_equal("${found}" built "the kernel for another machine")
cudastack_test_report_fact(found "${result_binary}" kernel.outcome)
cudastack_test_expect_equal("${found}" not-run "the kernel for another machine")
cudastack_test_report_fact(found "${result_binary}" kernel.error)
cudastack_test_expect_contains("${found}" "no CMAKE_CROSSCOMPILING_EMULATOR" "the reason")
_cudastack_core_remove_work_folder()
