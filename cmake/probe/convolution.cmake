# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds ``cudnn.cpp`` with the host compiler and runs its convolution on every device.

::

  _cudastack_probe_convolution(<source file>)

Where the components ``kernels`` and ``cudnn`` were asked for, with the chosen cuDNN's header before the toolkit's folders, linked and
run with the libraries of the user's targets. Records ``convolution``: build, log, error, and what the program answers.
#]=]
function(_cudastack_probe_convolution source)
  _cudastack_core_get_fact(asked request.kernels)
  if(NOT asked)
    return()
  endif()
  _cudastack_core_load_facts()
  if(NOT DEFINED request.cudnn OR NOT DEFINED nvcc.path)
    return()
  endif()
  foreach(fact IN ITEMS cudnn.header.folder cudnn.library.path lib.cudart.path)
    if(NOT DEFINED ${fact})
      _cudastack_core_record(convolution build=not-built outcome=not-built "error=${fact} is not known")
      return()
    endif()
  endforeach()
  set(flags "")
  foreach(folder IN LISTS cudnn.header.folder toolkit.include_dirs)
    _cudastack_core_encode(folder "${folder}")
    list(APPEND flags -I "${folder}")
  endforeach()
  set(headers "")
  foreach(header IN ITEMS "${cudnn.header.path}" "${header.cudart.path}")
    _cudastack_core_encode(header "${header}")
    list(APPEND headers "${header}")
  endforeach()
  set(libraries "")
  foreach(library IN ITEMS "${cudnn.library.path}" "${lib.cudart.path}")
    _cudastack_core_encode(library "${library}")
    list(APPEND libraries "${library}")
  endforeach()
  if(NOT lib.cudart.path MATCHES "\\.so$")
    list(APPEND libraries rt pthread dl)
  endif()
  _cudastack_probe_runtime_folders(folders)
  _cudastack_probe_whole_source(whole "${source}" "${headers}")
  _cudastack_core_work_folder(folder)
  _cudastack_probe_build(
    built
    SOURCE "${whole}"
    FLAGS ${flags}
    RUNPATH ${folders}
    LIBRARIES ${libraries}
    OUTPUT "${folder}/cudnn"
  )
  _cudastack_core_record(convolution "build=${built_class}" "log=${built_log}")
  _cudastack_probe_built(convolution "${built_class}" "${built_log}" "${built_executable}")
endfunction()
