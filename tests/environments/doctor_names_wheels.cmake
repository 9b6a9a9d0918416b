# SPDX-License-Identifier: Apache-2.0
# Wheels that lack what nvcc needs are laid out in a folder that the doctor takes away again: its map still says which wheel each file is of.

cudastack_test_environment(venv venv-cu13)
file(GLOB site "${venv}/lib/python3*/site-packages")
cudastack_test_run(
  doctor
  COMMAND "${CMAKE_COMMAND}" -D CUDASTACK_COMPONENTS=toolkit -P "${CUDASTACK_SOURCE_DIR}/modules/CudaStackDoctor.cmake"
  ENVIRONMENT "CUDACXX=${site}/nvidia/cu13/bin/nvcc"
  CLEAN
)
foreach(
  line
  IN
  ITEMS
    "cicc +13[.]0[.]88 [^\n]*[(]wheel nvidia-nvvm;"
    "cudart +13[.]0[.]96 [^\n]*[(]wheel nvidia-cuda-runtime;"
    "nvJitLink +13[.]0[.]88 [^\n]*[(]wheel nvidia-nvjitlink;"
)
  if(NOT doctor_stdout MATCHES "\n  ${line}")
    cudastack_test_fail("the map has no line '${line}'" "${doctor_stdout}")
  endif()
endforeach()
