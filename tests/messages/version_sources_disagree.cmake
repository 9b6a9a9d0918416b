# SPDX-License-Identifier: Apache-2.0
# Files of another release that were copied over those of a package, all else being right; the environment's own pip puts them in place again.
# And a file with the name of another release, which nobody's list has.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cu13 wheels-cu13-13.5)
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cu12 wheels-cu12-static)
file(GLOB original "${venv}/lib/python3*/site-packages")
cudastack_test_local_wheel(pip "${original}" nvidia_cuda_runtime-13.0.96)
execute_process(COMMAND python3 -m venv "${WORK_DIR}/environment" OUTPUT_VARIABLE said RESULT_VARIABLE status)
if(NOT status STREQUAL "0")
  cudastack_test_fail("python3 -m venv" "${said}")
endif()
file(GLOB site "${WORK_DIR}/environment/lib/python3*/site-packages")
cudastack_test_hard_links("${original}/nvidia/cu13" "${site}/nvidia/cu13")
file(GLOB ledgers "${original}/nvidia_*.dist-info")
foreach(ledger IN LISTS ledgers)
  cmake_path(GET ledger FILENAME name)
  cudastack_test_hard_links("${ledger}" "${site}/${name}")
endforeach()
set(toolkit "${site}/nvidia/cu13")

# replace(<file> <by>): it is a link to the real one.
function(replace file by)
  file(REMOVE "${file}")
  file(COPY_FILE "${by}" "${file}")
endfunction()

# refuse(<name>)
function(refuse name)
  cudastack_test_expect_refusal(
    block
    ${name}
    CS-TOOLKIT-010
    COMPONENTS cudart
    OPTIONS "-DCUDAToolkit_ROOT=${toolkit}"
    ENVIRONMENT ${pip}
    HOLDS CS-TOOLKIT-002 CS-TOOLKIT-010
    COVERED
  )
endfunction()

cudastack_test_expect_silence(
  untouched
  HOLDS
  CS-TOOLKIT-002
  CS-TOOLKIT-010
  COMPONENTS
  cudart
  OPTIONS
  "-DCUDAToolkit_ROOT=${toolkit}"
  COVERED
)

replace("${toolkit}/lib/libcudart.so.13" "${cu13}/nvidia/cu13/lib/libcudart.so.13")
refuse(cudart_of_another_release)

# Edited, to get past somebody's check.
file(READ "${toolkit}/include/cuda_runtime_api.h" text)
string(REGEX REPLACE "(#define +CUDART_VERSION +)[0-9]+" "\\113050" text "${text}")
file(REMOVE "${toolkit}/include/cuda_runtime_api.h")
file(WRITE "${toolkit}/include/cuda_runtime_api.h" "${text}")
refuse(header_edited)

# All that a program of the runtime sees is of one release, which is not that of nvcc: still it is the copies that are wrong.
replace("${toolkit}/lib/libcudart.so.13" "${cu13}/nvidia/cu13/lib/libcudart.so.13")
foreach(header IN ITEMS cuda.h cuda_runtime_api.h)
  replace("${toolkit}/include/${header}" "${cu13}/nvidia/cu13/include/${header}")
endforeach()
refuse(runtime_of_another_release)

# Nobody has the file: no command, and the name alone would have passed.
cudastack_test_hard_links("${cuda_12}" "${WORK_DIR}/cuda")
replace(
  "${WORK_DIR}/cuda/targets/x86_64-linux/lib/libcudart.so.12.4.127"
  "${cu12}/nvidia/cuda_runtime/lib/libcudart.so.12"
)
cudastack_test_expect_refusal(
  block
  name_of_another_release
  CS-TOOLKIT-010
  COMPONENTS cudart
  OPTIONS "-DCUDAToolkit_ROOT=${WORK_DIR}/cuda"
  NOT_HEALED
  COVERED
)
