# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Everything but files that the first look depends on, as one text: what was asked for, variables, environment.

::

  _cudastack_warm_inputs(<out_text>)

What this package chose itself, and what CMake chose for a language that came on since, counts as not set: the next configure of a
tree whose owner changed nothing gives the same text. Cache entries that the project's own finders make are not in it: see
``finder_entries.cmake``. A name that a look reads and that stands in neither list would be a stale verdict;
``tests/unit/warm_inputs_are_complete.cmake`` finds it.
#]=]
function(_cudastack_warm_inputs out_text)
  set(
    variables
    CMAKE_BUILD_TYPE
    CMAKE_COMMAND
    CMAKE_CROSSCOMPILING
    CMAKE_CROSSCOMPILING_EMULATOR
    CMAKE_CUDA_ARCHITECTURES
    CMAKE_CUDA_COMPILER_LAUNCHER
    CMAKE_CUDA_COMPILER_LOADED
    CMAKE_CUDA_FLAGS
    CMAKE_CUDA_HOST_COMPILER
    CMAKE_CUDA_HOST_IMPLICIT_LINK_DIRECTORIES
    CMAKE_CUDA_RUNTIME_LIBRARY
    CMAKE_CXX_COMPILER
    CMAKE_CXX_COMPILER_LAUNCHER
    CMAKE_CXX_COMPILER_LOADED
    CMAKE_CXX_COMPILER_TARGET
    CMAKE_CXX_FLAGS
    CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES
    CMAKE_C_COMPILER
    CMAKE_C_COMPILER_LOADED
    CMAKE_EXE_LINKER_FLAGS
    CMAKE_FIND_ROOT_PATH
    CMAKE_FIND_ROOT_PATH_MODE_INCLUDE
    CMAKE_FIND_ROOT_PATH_MODE_LIBRARY
    CMAKE_FIND_ROOT_PATH_MODE_PROGRAM
    CMAKE_FIND_USE_CMAKE_ENVIRONMENT_PATH
    CMAKE_FIND_USE_CMAKE_PATH
    CMAKE_FIND_USE_CMAKE_SYSTEM_PATH
    CMAKE_FIND_USE_INSTALL_PREFIX
    CMAKE_FIND_USE_PACKAGE_ROOT_PATH
    CMAKE_FIND_USE_SYSTEM_ENVIRONMENT_PATH
    CMAKE_Fortran_COMPILER
    CMAKE_Fortran_COMPILER_LOADED
    CMAKE_GENERATOR
    CMAKE_HOST_SYSTEM_PROCESSOR
    CMAKE_IGNORE_PATH
    CMAKE_IGNORE_PREFIX_PATH
    CMAKE_INCLUDE_PATH
    CMAKE_LIBRARY_ARCHITECTURE
    CMAKE_LIBRARY_PATH
    CMAKE_PREFIX_PATH
    CMAKE_PROGRAM_PATH
    CMAKE_ROOT
    CMAKE_SKIP_RPATH
    CMAKE_SYSROOT
    CMAKE_SYSTEM_IGNORE_PATH
    CMAKE_SYSTEM_NAME
    CMAKE_SYSTEM_PREFIX_PATH
    CMAKE_SYSTEM_PROCESSOR
    CMAKE_TOOLCHAIN_FILE
    CMAKE_VERSION
    CUDASTACK_ALLOW
    CUDASTACK_ARCHITECTURES
    CUDASTACK_COMPONENTS
    CUDASTACK_GPU
    CUDASTACK_POLICY
    CUDA_TOOLKIT_ROOT_DIR
    CUDAToolkit_ROOT
  )
  set(
    environment
    CC
    COMPILER_PATH
    CONDA_PREFIX
    CPATH
    CPLUS_INCLUDE_PATH
    CUDAARCHS
    CUDACXX
    CUDAFLAGS
    CUDAHOSTCXX
    CUDAToolkit_ROOT
    CUDA_DEVICE_ORDER
    CUDA_DISABLE_PTX_JIT
    CUDA_FORCE_PTX_JIT
    CUDA_HOME
    CUDA_PATH
    CUDA_ROOT
    CUDA_TOOLKIT_ROOT_DIR
    CUDA_VISIBLE_DEVICES
    CXX
    CXXFLAGS
    C_INCLUDE_PATH
    GCC_EXEC_PREFIX
    GLIBC_TUNABLES
    HOME
    LDFLAGS
    LD_AUDIT
    LD_LIBRARY_PATH
    LD_PRELOAD
    LD_RUN_PATH
    LIBRARY_PATH
    NVCC_APPEND_FLAGS
    NVCC_CCBIN
    NVCC_PREPEND_FLAGS
    PATH
    VIRTUAL_ENV
    CMAKE_INCLUDE_PATH
    CMAKE_LIBRARY_PATH
    CMAKE_PREFIX_PATH
    CMAKE_PROGRAM_PATH
  )
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(result_text "languages ${languages}\n")
  foreach(name IN LISTS variables)
    set(value "${${name}}")
    if(DEFINED CACHE{_CUDASTACK_CHOICE_${name}})
      _cudastack_warm_wish(value "${name}")
    endif()
    if(name STREQUAL "CMAKE_CUDA_ARCHITECTURES" AND NOT value STREQUAL "")
      get_property(help CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY HELPSTRING)
      if("${help}" STREQUAL "CUDA architectures" AND value STREQUAL "$CACHE{CMAKE_CUDA_ARCHITECTURES}")
        set(value "")
      endif()
    endif()
    string(APPEND result_text "${name} ${value}\n")
  endforeach()
  foreach(name IN LISTS environment)
    string(APPEND result_text "environment ${name} $ENV{${name}}\n")
  endforeach()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
