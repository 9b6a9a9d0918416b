# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says for every loaded library which rule of the loader led there.

::

  _cudastack_probe_loaded_choosers(<encoded run-time folders>)

Of what came along, of the parts of cuDNN and of what it wants, only for what lies in another place than the library that brought it. Of a file that kept
the library from being loaded: who chose the library, where it is that file.
#]=]
function(_cudastack_probe_loaded_choosers folders)
  _cudastack_core_load_facts()
  string(TOLOWER ";${request.libraries}" others)
  string(REGEX REPLACE ";([^;]+)" ";lib.\\1" others "${others}")
  set(
    subjects
    lib.cudart
    lib.cublas
    lib.cublaslt
    lib.nvrtc
    cudnn.library
    ${others}
  )
  list(REMOVE_DUPLICATES subjects)
  foreach(subject IN LISTS subjects)
    if(DEFINED ${subject}.loaded.culprit.path AND "${${subject}.loaded.culprit.real}" STREQUAL "${${subject}.real}")
      _cudastack_core_record(${subject}.loaded.culprit "chooser=${${subject}.chooser}")
    elseif(DEFINED ${subject}.loaded.culprit.path)
      _cudastack_probe_loaded_chooser(${subject}.loaded.culprit "${${subject}.loaded.culprit.path}" "${folders}")
    endif()
    if(NOT DEFINED ${subject}.loaded.path)
      continue()
    endif()
    _cudastack_probe_loaded_chooser(${subject}.loaded "${${subject}.loaded.path}" "${folders}")
    cmake_path(GET ${subject}.loaded.path PARENT_PATH own)
    foreach(kind IN ITEMS also part wants)
      set(number 0)
      while(number LESS "${${subject}.loaded.${kind}.count}")
        math(EXPR number "${number} + 1")
        set(path "${${subject}.loaded.${kind}.${number}.path}")
        cmake_path(GET path PARENT_PATH folder)
        if(folder AND NOT folder STREQUAL own)
          cmake_path(GET ${subject}.loaded.path FILENAME needed_by)
          _cudastack_probe_loaded_chooser(${subject}.loaded.${kind}.${number} "${path}" "${folders}" "${needed_by}")
        endif()
      endwhile()
    endforeach()
  endforeach()
  if(DEFINED driver.library.path)
    _cudastack_probe_loaded_chooser(driver.library "${driver.library.path}" "${folders}")
  endif()
endfunction()
