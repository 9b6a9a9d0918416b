# SPDX-License-Identifier: Apache-2.0
# A virtual environment whose toolkit is wheels, not active, that lacks two libraries, then cuDNN: its own real pip brings them, in the release of the others. The
# index is a folder of wheels that were packed from a real environment.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(meta wheel-cuda-toolkit-13.0)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
file(GLOB original "${venv}/lib/python3*/site-packages")
cudastack_test_local_wheel(pip "${meta}" cuda_toolkit-13.0.2)
cudastack_test_local_wheel(pip "${original}" nvidia_nvjitlink-13.0.88)
cudastack_test_local_wheel(pip "${original}" nvidia_cuda_nvrtc-13.0.88)
cudastack_test_local_wheel(pip "${cudnn_9_12}" nvidia_cudnn_cu13-9.12.0.46)

set(environment "${WORK_DIR}/my environment")
execute_process(COMMAND python3 -m venv "${environment}" OUTPUT_VARIABLE said RESULT_VARIABLE status)
if(NOT status STREQUAL "0")
  cudastack_test_fail("python3 -m venv" "${said}")
endif()
file(GLOB site "${environment}/lib/python3*/site-packages")
cudastack_test_hard_links("${original}/nvidia/cu13" "${site}/nvidia/cu13")
file(GLOB ledgers RELATIVE "${original}" "${original}/nvidia_cu*.dist-info" "${original}/nvidia_nvvm*.dist-info")
foreach(ledger IN LISTS ledgers)
  if(NOT ledger MATCHES "cudnn|nvrtc")
    cudastack_test_hard_links("${original}/${ledger}" "${site}/${ledger}")
  endif()
endforeach()
file(GLOB libraries "${site}/nvidia/cu13/lib/libnvJitLink*" "${site}/nvidia/cu13/lib/libnvrtc*")
file(REMOVE ${libraries})

# refuse(<name> <id> <component>...)
function(refuse name id)
  cudastack_test_expect_refusal(
    block
    ${name}
    ${id}
    COMPONENTS ${ARGN}
    OPTIONS "-DCUDAToolkit_ROOT=${site}/nvidia/cu13"
    ENVIRONMENT ${pip}
    HOLDS ${id}
    COVERED
  )
endfunction()

refuse(no_libraries CS-TOOLKIT-006 nvJitLink nvrtc)
foreach(library IN ITEMS nvjitlink nvrtc)
  cudastack_test_report_fact(version "${WORK_DIR}/no_libraries" lib.${library}.origin.version)
  cudastack_test_expect_equal("${version}" "13.0.88" "the wheel of ${library} that pip took for the release")
endforeach()
refuse(no_cudnn CS-CUDNN-001 cudnn)
