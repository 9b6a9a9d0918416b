# SPDX-License-Identifier: Apache-2.0
# The cuDNN of every real stack, by its root, by a library and by a header in it: which files, which version, and that its parts are there by the
# table of parts, which knows the very names that NVIDIA ships.
# Once: nothing of it depends on the version of CMake.

_cudastack_core_load_stage(discover inspect)
set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)
foreach(variable IN ITEMS CONDA_PREFIX VIRTUAL_ENV EBROOTCUDNN CMAKE_PREFIX_PATH)
  unset(ENV{${variable}})
endforeach()

# expect(<environment> <folder of the cuDNN> <library> <version> <flavour> <number of parts>): folder and library as patterns.
function(
  expect
  environment
  folder
  library
  version
  flavour
  parts
)
  cudastack_test_environment(root ${environment})
  set(cudnn "${root}")
  if(folder)
    file(GLOB cudnn "${root}/${folder}")
  endif()
  set(
    roots
    "${root}"
    "${cudnn}"
    "${cudnn}/lib"
    "${cudnn}/lib/${library}"
    "${cudnn}/include/cudnn.h"
  )
  foreach(CUDNN_ROOT IN LISTS roots)
    set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
    _cudastack_discover_cudnn()
    _cudastack_inspect_cudnn()
    set(actual "")
    foreach(
      fact
      IN
      ITEMS header.path header.version library.path flavour part.count part.missing static.count
    )
      _cudastack_core_get_fact(value "cudnn.${fact}")
      list(APPEND actual "${value}")
    endforeach()
    set(
      expected
      "${cudnn}/include/cudnn_version.h"
      ${version}
      "${cudnn}/lib/${library}"
      ${flavour}
      ${parts}
      ""
      0
    )
    cudastack_test_expect_equal("${actual}" "${expected}" "${environment} by ${CUDNN_ROOT}")
  endforeach()
endfunction()

expect(venv-cu13 lib/python3*/site-packages/nvidia/cudnn libcudnn.so.9 9.19.0 full 7)
expect(venv-cu13-13.5 lib/python3*/site-packages/nvidia/cudnn libcudnn.so.9 9.28.1 full 9)
expect(cudnn-cu13-9.12 nvidia/cudnn libcudnn.so.9 9.12.0 full 7)
expect(wheels-cu12 nvidia/cudnn libcudnn.so.9 9.1.0 full 7)
expect(cudnn-cu12-8.9.7 nvidia/cudnn libcudnn.so.8 8.9.7 full 6)
expect(cudnn-cu11-8.9 nvidia/cudnn libcudnn.so.8 8.9.6 full 6)
expect(cudnn-jit-cu13-9.27 nvidia/cudnn_jit libcudnn.so.9 9.27.0 jit 2)
expect(conda-13.0 "" libcudnn.so 9.19.0 full 7)
expect(conda-old "" libcudnn.so 8.9.6 full 6)
