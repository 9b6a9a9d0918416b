# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The loaded modules, each with every root of CUDA or cuDNN that its modulefile names.

::

  _cudastack_origin_loaded_modules(<out_pairs>)

A list of ``<module>|<root>``, both encoded, in the order of loading; each root also with its links resolved. Read once a configure, and not at all
where nothing is loaded.
#]=]
function(_cudastack_origin_loaded_modules out_pairs)
  get_property(known GLOBAL PROPERTY _CUDASTACK_LOADED_MODULES SET)
  if(NOT known)
    set(result_pairs "")
    _cudastack_core_encode(modules "$ENV{LOADEDMODULES}")
    _cudastack_core_encode(files "$ENV{_LMFILES_}")
    string(REPLACE ":" ";" modules "${modules}")
    string(REPLACE ":" ";" files "${files}")
    list(LENGTH modules count)
    list(LENGTH files file_count)
    # Of an older system, or cut into several variables, they say nothing of each other.
    if(count EQUAL file_count)
      foreach(module file IN ZIP_LISTS modules files)
        _cudastack_core_decode(file "${file}")
        _cudastack_origin_modulefile_folders(folders "${module}" "${file}")
        _cudastack_origin_module_roots(roots "${folders}")
        list(TRANSFORM roots PREPEND "${module}|")
        list(APPEND result_pairs ${roots})
      endforeach()
    endif()
    set_property(GLOBAL PROPERTY _CUDASTACK_LOADED_MODULES "${result_pairs}")
  endif()
  get_property(result_pairs GLOBAL PROPERTY _CUDASTACK_LOADED_MODULES)
  set(${out_pairs} "${result_pairs}")
  return(PROPAGATE ${out_pairs})
endfunction()
