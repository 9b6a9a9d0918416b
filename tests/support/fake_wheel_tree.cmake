# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A fake of ``site-packages/nvidia/cu13`` as release 13.0 of NVIDIA's wheels makes it: names and folders, no content.

::

  cudastack_test_fake_wheel_tree(<root>)
#]=]
function(cudastack_test_fake_wheel_tree root)
  foreach(name IN ITEMS nvcc ptxas crt/link.stub)
    file(WRITE "${root}/bin/${name}" "fake")
  endforeach()
  file(
    WRITE "${root}/bin/nvcc.profile"
    "LIBRARIES        =+ $(_SPACE_) \"-L$(TOP)/$(_TARGET_DIR_)/lib$(_TARGET_SIZE_)\"\n"
  )
  file(WRITE "${root}/include/cuda.h" "fake")
  file(WRITE "${root}/nvvm/bin/cicc" "fake")
  foreach(name IN ITEMS libcudart.so.13 libcudart_static.a libnvrtc.alt.so.13 libnvrtc-builtins.so.13.0)
    file(WRITE "${root}/lib/${name}" "fake")
  endforeach()
  file(WRITE "${root}/lib/cmake/cccl/cccl-config.cmake" "fake")
endfunction()
