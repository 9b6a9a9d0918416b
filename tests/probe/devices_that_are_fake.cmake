# SPDX-License-Identifier: Apache-2.0
# What the programs answer of devices that fail in every way, each device of its own. The devices, their runtime, and cuDNN are fakes;
# nvcc and what it builds are real.

cudastack_test_fake_gpus(environment 9.0 7.5 8.0)
_cudastack_core_load_stage(probe)
set(sources "${CUDASTACK_SOURCE_DIR}/cmake/probe/src")
set(toolkit "${WORK_DIR}/cuda-12.4-with-fake-cudart")
set(libraries "${toolkit}/targets/x86_64-linux/lib")
set(cudnn "${WORK_DIR}/fake-cudnn-9.1")
_cudastack_probe_whole_source(kernel_source "${sources}/kernel.cu" "")
_cudastack_probe_whole_source(cudnn_source "${sources}/cudnn.cpp" "")
_cudastack_probe_architecture_flags(flags "75-virtual;90-real")
_cudastack_probe_build(
  kernel
  SOURCE "${kernel_source}"
  COMPILER "${toolkit}/bin/nvcc"
  PROJECT_FLAGS
  FLAGS ${flags}
  RUNPATH "${libraries}"
  LIBRARIES "${libraries}/libcudart.so"
  OUTPUT "${WORK_DIR}/kernel"
)
cudastack_test_expect_equal("${kernel_class}" built "class of the kernel")
_cudastack_probe_build(
  cudnn
  SOURCE "${cudnn_source}"
  FLAGS -I "${cudnn}/include" -I "${toolkit}/include"
  RUNPATH "${libraries}" "${cudnn}/lib"
  LIBRARIES "${libraries}/libcudart.so" "${cudnn}/lib/libcudnn.so.9"
  OUTPUT "${WORK_DIR}/cudnn"
)
cudastack_test_expect_equal("${cudnn_class}" built "class of the convolution")

# answer(<program> <facts...> WITH <NAME=VALUE>...): these facts are in its answer, which is whole.
function(answer program)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FACTS;NONE;WITH")
  _cudastack_core_run(run COMMAND "${program}" --limit 2 ANSWER TIMEOUT 60 ENVIRONMENT ${environment} ${arg_WITH})
  cudastack_test_expect_equal("${run_class} ${run_status}" "ran 0" "${program} with ${arg_WITH}")
  foreach(fact IN LISTS arg_FACTS)
    if(NOT fact IN_LIST run_facts)
      cudastack_test_fail("${program} with ${arg_WITH} does not say ${fact}" "${run_output}")
    endif()
  endforeach()
  foreach(name IN LISTS arg_NONE)
    if("${run_facts}" MATCHES "(^|;)${name}=")
      cudastack_test_fail("${program} with ${arg_WITH} says ${name}" "${run_output}")
    endif()
  endforeach()
endfunction()

answer(
  "${kernel_executable}"
  FACTS kernel.outcome=ok kernel.good=3 kernel.device.1.code=sass kernel.device.2.code=ptx kernel.device.3.code=ptx
        kernel.device.3.binary=8.0 kernel.device.3.ptx=7.5 kernel.device.3.written=7.5 kernel.device.1.bus=fake:00
  # What failed in the first round is no fact of the second.
  NONE kernel.device.2.call kernel.device.2.status kernel.call
)
# Who sets these himself runs his programs with them.
answer(
  "${kernel_executable}"
  FACTS kernel.outcome=jit-disabled kernel.device.1.code=sass kernel.device.2.outcome=jit-disabled
        kernel.device.2.status=223
  WITH CUDA_DISABLE_PTX_JIT=1
)
answer(
  "${kernel_executable}"
  FACTS kernel.outcome=ok kernel.device.1.code=ptx kernel.device.1.ptx=7.5 kernel.device.1.binary=9.0
  WITH CUDA_FORCE_PTX_JIT=1
)
foreach(case IN ITEMS "1;7.2" "2;9.0 7.2")
  # 7.2 is older than all code.
  list(GET case 0 number)
  list(GET case 1 gpus)
  answer(
    "${kernel_executable}"
    FACTS kernel.outcome=no-image kernel.device.${number}.outcome=no-image kernel.device.${number}.status=209
          kernel.device.${number}.call=cudaFuncGetAttributes
    WITH "FAKE_GPUS=${gpus}"
  )
endforeach()
foreach(number IN ITEMS 1 2 3)
  answer(
    "${kernel_executable}"
    FACTS kernel.outcome=wrong-result kernel.good=2 kernel.device.${number}.outcome=wrong-result
          kernel.device.${number}.wrong_at=100
    WITH FAKE_GPU_FAULT=${number}=wrong-result
  )
  answer(
    "${kernel_executable}"
    FACTS kernel.outcome=crash kernel.good=2 kernel.device.${number}.outcome=crash kernel.device.${number}.signal=6
          kernel.device.${number}.call=cudaDeviceSynchronize
          "kernel.device.${number}.output=the fake driver ends here"
    WITH FAKE_GPU_FAULT=${number}=crash
  )
endforeach()
answer(
  "${kernel_executable}"
  FACTS kernel.outcome=timeout kernel.good=2 kernel.device.2.outcome=timeout kernel.device.3.outcome=ok
        kernel.device.2.call=cudaDeviceSynchronize
  NONE kernel.device.2.signal
  WITH FAKE_GPU_FAULT=2=hang
)
answer("${kernel_executable}" FACTS kernel.outcome=unsupported-ptx WITH FAKE_GPU_FAULT=2=old-driver)
answer("${kernel_executable}" FACTS kernel.outcome=busy kernel.good=2 WITH FAKE_GPU_FAULT=3=busy)
answer(
  "${kernel_executable}"
  FACTS kernel.outcome=hidden kernel.hidden_count=3 kernel.status=100
  NONE kernel.device.count
  WITH CUDA_VISIBLE_DEVICES=
)
answer("${kernel_executable}" FACTS kernel.status=100 NONE kernel.hidden_count WITH FAKE_GPUS= CUDA_VISIBLE_DEVICES=0)

answer(
  "${cudnn_executable}"
  FACTS convolution.outcome=ok convolution.good=3 convolution.version=9.1.0 convolution.device.3.largest_error=0
        convolution.device.1.graph.outcome=not-supported
)
answer(
  "${cudnn_executable}"
  FACTS convolution.outcome=wrong-result convolution.device.1.largest_error=1
  NONE convolution.device.1.graph.outcome
  WITH FAKE_CUDNN_FAULT=wrong-result
)
answer(
  "${cudnn_executable}"
  FACTS convolution.outcome=crash convolution.device.3.call=cudnnConvolutionForward
        "convolution.device.1.output=Could not load library libcudnn_fake.so.9"
  WITH FAKE_CUDNN_FAULT=crash
)
answer(
  "${cudnn_executable}"
  FACTS convolution.outcome=no-image convolution.device.1.status=3007 convolution.device.1.call=cudnnCreate
  WITH FAKE_CUDNN_FAULT=no-code
)
answer("${cudnn_executable}" FACTS convolution.outcome=out-of-memory WITH FAKE_CUDNN_FAULT=no-memory)
_cudastack_core_remove_work_folder()
