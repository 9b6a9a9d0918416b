# SPDX-License-Identifier: Apache-2.0
# A toolkit with cuDNN 9.19 in its own folders, as many are, and another cuDNN asked for: header, link and loaded library
# are of the one that was asked for, in C++ and in CUDA sources.

cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(asked cudnn-cu13-9.12)
cudastack_test_toolkit_13(toolkit)
file(GLOB wheels "${venv}/lib/python3*/site-packages/nvidia")
# The laid out include folder is a link into the wheels: a folder of links takes its place.
file(REMOVE "${toolkit}/include")
file(MAKE_DIRECTORY "${toolkit}/include")
file(GLOB headers "${wheels}/cu13/include/*" "${wheels}/cudnn/include/*.h")
foreach(header IN LISTS headers)
  cmake_path(GET header FILENAME name)
  file(CREATE_LINK "${header}" "${toolkit}/include/${name}" SYMBOLIC)
endforeach()
file(GLOB libraries "${wheels}/cudnn/lib/libcudnn*.so.9")
foreach(library IN LISTS libraries)
  cmake_path(GET library FILENAME name)
  file(CREATE_LINK "${library}" "${toolkit}/lib/${name}" SYMBOLIC)
endforeach()

foreach(example IN ITEMS minimal minimal_all_cuda)
  # The program itself compares what it was compiled with and what it runs with, and fails where they differ.
  cudastack_test_expect_healthy(
    ${example}
    SOURCE "${CUDASTACK_SOURCE_DIR}/examples/${example}"
    STACK "${wheels}/cu13" "${asked}/nvidia/cudnn"
    HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-006 CS-LOADER-001 CS-LOADER-002 CS-CUDNN-004 CS-CUDNN-007
    OPTIONS "-DCUDNN_ROOT=${asked}/nvidia/cudnn"
    ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc"
  )
endforeach()
