# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Has the examined cuDNN's headers found before all others, for targets whose own include folders lead to another one.

::

  _cudastack_report_cudnn_header_first(<out_setting>)

No option goes before ``target_include_directories``, so a file is written that project() reads: ``CudaStack/cudnn_header_first.cmake`` in the tree. It puts a folder of links
first, since GCC drops a folder from ``-I`` that is named by ``-isystem`` too. An encoded ``NAME=value``; empty where just that file is read already. The facts are variables of the caller.
#]=]
function(_cudastack_report_cudnn_header_first out_setting)
  set(result_setting "")
  set(links "${CMAKE_BINARY_DIR}/CudaStack/cudnn_header_first")
  set(file "${links}.cmake")
  if(NOT CMAKE_SCRIPT_MODE_FILE)
    string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${cudnn.header.folder}/")
    _cudastack_core_bracket(pattern "${pattern}cudnn*.h")
    _cudastack_core_bracket(folder "${links}")
    string(
      CONCAT code
      "# Written for the fix that CudaStack printed.\n"
      "block()\n"
      "  set(folder ${folder})\n"
      "  file(REMOVE_RECURSE \"\${folder}\")\n"
      "  file(MAKE_DIRECTORY \"\${folder}\")\n"
      "  file(GLOB headers ${pattern})\n"
      "  foreach(header IN LISTS headers)\n"
      "    cmake_path(GET header FILENAME name)\n"
      "    file(CREATE_LINK \"\${header}\" \"\${folder}/\${name}\" SYMBOLIC)\n"
      "  endforeach()\n"
      "  include_directories(BEFORE \"\${folder}\")\n"
      "endblock()\n"
    )
    set(files ${CMAKE_PROJECT_TOP_LEVEL_INCLUDES})
    set(earlier "")
    if(file IN_LIST files)
      file(READ "${file}" earlier)
    endif()
    if(NOT earlier STREQUAL code)
      file(WRITE "${file}" "${code}")
      list(APPEND files "${file}")
      list(REMOVE_DUPLICATES files)
      _cudastack_core_encode(result_setting "CMAKE_PROJECT_TOP_LEVEL_INCLUDES=${files}")
    endif()
  endif()
  set(${out_setting} "${result_setting}")
  return(PROPAGATE ${out_setting})
endfunction()
