# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The loaded module that put a file into the environment: ``CUDA/12.4.0``, or nothing where none can be proved.

::

  _cudastack_origin_module(<out_module> <path>)

Its modulefile names a folder that is, or is the root of, where the file lies, with links or without. The innermost such folder; of modules that name the
same one the last that was loaded, which a person asked for by name: those before it came with it. Source: ``LOADEDMODULES`` and ``_LMFILES_``, which
Environment Modules and Lmod both keep, in the same order.
#]=]
function(_cudastack_origin_module out_module path)
  set(result_module "")
  set(longest 0)
  _cudastack_origin_loaded_modules(loaded)
  _cudastack_core_real_path(real "${path}")
  foreach(pair IN LISTS loaded)
    string(REGEX MATCH "^([^|]*)[|](.*)$" pair "${pair}")
    set(module "${CMAKE_MATCH_1}")
    _cudastack_core_decode(root "${CMAKE_MATCH_2}")
    string(LENGTH "${root}" length)
    if(NOT length LESS longest)
      cmake_path(IS_PREFIX root "${path}" is_inside)
      cmake_path(IS_PREFIX root "${real}" real_is_inside)
      if(is_inside OR real_is_inside)
        _cudastack_core_decode(result_module "${module}")
        set(longest ${length})
      endif()
    endif()
  endforeach()
  set(${out_module} "${result_module}")
  return(PROPAGATE ${out_module})
endfunction()
