# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds ``kernel.cu`` with the project's flags for the chosen architectures and runs it on every device.

::

  _cudastack_probe_kernel(<source file>)

Where the component ``kernels`` was asked for. The program is linked with the runtime and the run-time path that the user's targets
get. Records ``kernel``: build (``built``, ``failed``, ``no-compiler``, ``not-built``), log, error, side, doubt, compiler, architectures,
and what the program answers.
#]=]
function(_cudastack_probe_kernel source)
  _cudastack_core_get_fact(asked request.kernels)
  if(NOT asked)
    return()
  endif()
  _cudastack_core_load_facts()
  if(NOT DEFINED nvcc.path)
    return()
  endif()
  _cudastack_probe_kernel_compiler(compiler flags doubt)
  if(compiler STREQUAL "")
    _cudastack_core_record(kernel build=not-built outcome=not-built "doubt=${doubt}" "error=${doubt}")
    return()
  endif()
  _cudastack_probe_kernel_architectures(architectures architectures_source)
  _cudastack_probe_architecture_flags(architecture_flags "${architectures}")
  _cudastack_probe_runtime_folders(folders)
  set(cudart "")
  if("${lib.cudart.path}" MATCHES "\\.so$")
    # Before the static one that nvcc links by default: the program runs with the runtime of the user's targets.
    _cudastack_core_encode(cudart "${lib.cudart.path}")
  endif()
  _cudastack_probe_parts(parts)
  _cudastack_probe_whole_source(whole "${source}" "${parts}")
  _cudastack_core_work_folder(folder)
  _cudastack_probe_build(
    built
    SOURCE "${whole}"
    COMPILER ${compiler}
    PROJECT_FLAGS
    FLAGS ${flags} ${architecture_flags}
    RUNPATH ${folders}
    LIBRARIES ${cudart}
    OUTPUT "${folder}/kernel"
  )
  set(chooser "${architecture.1.chooser}")
  if(architectures_source STREQUAL "oldest")
    set(chooser "CudaStack: no device is there, so the oldest that nvcc lists")
  elseif(architectures_source STREQUAL "devices")
    set(chooser "CudaStack: the devices of this machine")
  elseif(architectures_source STREQUAL "flags")
    set(chooser "the project's flags")
  elseif(NOT chooser)
    set(chooser "the CUDA language's default")
  endif()
  string(REPLACE ";" "," text "${architectures}")
  _cudastack_core_decode(compiler_path "${compiler}")
  _cudastack_core_record(
    kernel
    "build=${built_class}"
    "log=${built_log}"
    "compiler=${compiler_path}"
    "architectures=${architectures}"
    "architectures_source=${architectures_source}"
    "path=${text}"
    "chooser=${chooser}"
    "doubt=${doubt}"
  )
  if(NOT CMAKE_SCRIPT_MODE_FILE)
    _cudastack_core_record(kernel.build_log "path=${built_log}")
  endif()
  _cudastack_probe_built(kernel "${built_class}" "${built_log}" "${built_executable}")
  _cudastack_core_get_fact(side kernel.side)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if(side STREQUAL "host" AND NOT "CUDA" IN_LIST languages)
    _cudastack_probe_other_host("${whole}" "${compiler}" "${flags};${architecture_flags}")
  endif()
endfunction()
