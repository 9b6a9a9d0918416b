# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a target really takes the header that its include folders lead to, and who led it there.

::

  _cudastack_observe_header_doubt(<out_doubt> <out_chooser> <target> <language> <folder> <name>...)

``<out_doubt>``: ``system`` where it would be another one if the target had its own folders as system folders; ``default`` in the compiler's own
folders, from which it may include nothing; else empty.
#]=]
function(
  _cudastack_observe_header_doubt
  out_doubt
  out_chooser
  target
  language
  folder
)
  set(result_doubt "")
  _cudastack_observe_folder_chooser(result_chooser default "${target}" "${folder}")
  _cudastack_observe_include_order(folders "${target}" ${language} system)
  _cudastack_observe_first_header(other "${folders}" ${ARGN})
  # Nobody but us names that folder, and not as a system folder.
  if(folder STREQUAL "${CMAKE_BINARY_DIR}/CudaStack/cudnn_header_first")
    set(result_doubt "")
  elseif(default)
    set(result_doubt default)
  elseif(NOT other STREQUAL folder)
    set(result_doubt system)
  endif()
  set(${out_doubt} "${result_doubt}")
  set(${out_chooser} "${result_chooser}")
  return(PROPAGATE ${out_doubt} ${out_chooser})
endfunction()
