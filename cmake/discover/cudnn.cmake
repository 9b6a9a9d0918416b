# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Finds one cuDNN: its header, and the library to link.

::

  _cudastack_discover_cudnn()

What somebody named comes first, in every spelling that real projects use; then what a find of cuDNN has found in this project, prefix entries, the chosen toolkit, the
system, conda, wheels. How it may lie in a place stands in ``cudnn_layouts.cmake``, what is taken in ``choose_cudnn.cmake``. Records ``cudnn.header`` and
``cudnn.library`` (path, real, chooser ...) and every place as ``cudnn.candidate.<n>`` with ``cudnn.candidate.count``.
#]=]
function(_cudastack_discover_cudnn)
  _cudastack_discover_cudnn_layouts(layouts)
  _cudastack_discover_cudnn_hints(hints)
  _cudastack_discover_cudnn_found(found)
  _cudastack_discover_cudnn_places(places)
  list(APPEND hints ${found} ${places})
  _cudastack_discover_cudnn_fold(places "${hints}")
  set(kinds "${places}")
  list(TRANSFORM kinds REPLACE "\\|.*$" "")
  set(number 0)
  foreach(place IN LISTS places)
    math(EXPR number "${number} + 1")
    _cudastack_discover_cudnn_place(${number} "${place}" "${layouts}")
  endforeach()
  _cudastack_core_record(cudnn.candidate "count=${number}")
  _cudastack_discover_choose_cudnn(header library "${kinds}")
  _cudastack_discover_take_cudnn(header "${header}")
  _cudastack_discover_take_cudnn(library "${library}")
  _cudastack_discover_cudnn_losers("${header}" "${library}" "${kinds}")
endfunction()
