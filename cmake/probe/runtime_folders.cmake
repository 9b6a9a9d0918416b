# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The run-time folders of the user's targets, in the order that they get: cuDNN's first, since a toolkit's folder may hold another.

::

  _cudastack_probe_runtime_folders(<out_folders>)

A list of encoded folders, without those where the loader looks by itself: the targets get no run-time path for them. The facts are
variables of the caller.
#]=]
function(_cudastack_probe_runtime_folders out_folders)
  set(result_folders "")
  set(subjects cudnn.library lib.cudart)
  if(DEFINED request.alone)
    _cudastack_probe_project_run_path(entries cut)
    list(TRANSFORM entries REPLACE "^[^|]*[|]" "" OUTPUT_VARIABLE result_folders)
    set(subjects cudnn.library)
    # Without another one the program starts only where its user says where cuDNN is: then it is this one.
    set(number 0)
    while(cut AND number LESS "${cudnn.copy.count}")
      math(EXPR number "${number} + 1")
      if(NOT "${cudnn.copy.${number}.real}" STREQUAL "${cudnn.library.real}")
        set(subjects "")
        _cudastack_core_record(cudnn.library "run_path_cut=${cut}")
      endif()
    endwhile()
  endif()
  foreach(name IN LISTS request.libraries)
    string(TOLOWER "lib.${name}" subject)
    list(APPEND subjects "${subject}")
  endforeach()
  foreach(subject IN LISTS subjects)
    set(file "${${subject}.path}")
    if(file)
      if(DEFINED toolkit.farm)
        _cudastack_core_real_path(file "${file}")
      endif()
      cmake_path(GET file PARENT_PATH path)
      _cudastack_core_is_loader_folder(searched_anyway "${path}")
      if(NOT searched_anyway)
        _cudastack_core_encode(path "${path}")
        list(APPEND result_folders "${path}")
      endif()
    endif()
  endforeach()
  list(REMOVE_DUPLICATES result_folders)
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
