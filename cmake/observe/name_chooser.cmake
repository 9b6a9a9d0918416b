# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Who led the linker to the file that it takes for a plain name; the chooser is empty where the file is linked by its path.

::

  _cudastack_observe_name_chooser(<out_chooser> <out_variable> <out_entry> <file>)

Of the first target that links it, in the order of ``linked_file.cmake``.
#]=]
function(_cudastack_observe_name_chooser out_chooser out_variable out_entry file)
  set(result_chooser "")
  set(result_variable "")
  set(result_entry "")
  get_property(names GLOBAL PROPERTY "_CUDASTACK_NAMES_OF_${file}")
  get_property(targets GLOBAL PROPERTY "_CUDASTACK_LINKED_BY_${file}")
  if(names AND targets)
    list(GET targets 0 target)
    cmake_path(GET file PARENT_PATH folder)
    _cudastack_observe_link_flags(link "${target}")
    string(REPLACE ":" ";" named "$ENV{LIBRARY_PATH}")
    list(FIND named "${folder}" index)
    set(result_chooser "the linker's default folders")
    if(folder IN_LIST link_library)
      set(result_chooser "link folders of ${target}")
    elseif(NOT index EQUAL -1)
      math(EXPR result_entry "${index} + 1")
      set(result_variable LIBRARY_PATH)
      _cudastack_core_describe_chooser(result_chooser environment LIBRARY_PATH "${result_entry}" "${folder}")
    endif()
  endif()
  set(${out_chooser} "${result_chooser}")
  set(${out_variable} "${result_variable}")
  set(${out_entry} "${result_entry}")
  return(PROPAGATE ${out_chooser} ${out_variable} ${out_entry})
endfunction()
