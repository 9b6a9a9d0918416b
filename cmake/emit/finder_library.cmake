# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Chooses the cudart of a laid out toolkit for FindCUDAToolkit, where the CUDA language is on with the toolkit as it came.

::

  _cudastack_emit_finder_library()

That module goes by the compiler of the language, beside which there is no ``libcudart.so``; all other libraries it searches beside the cudart that
it has. The facts are variables of the caller.
#]=]
function(_cudastack_emit_finder_library)
  _cudastack_core_finder_cudart(cudart)
  if(cudart)
    _cudastack_emit_choice(CUDA_CUDART FILEPATH "${cudart}")
  endif()
endfunction()
