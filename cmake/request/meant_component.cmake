# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The component that was most likely meant by a name that is none; empty where no guess is near.

::

  _cudastack_request_meant_component(<out_name> <name>)

Whatever the case, ``CUDA::`` or ``lib`` in front, the name of a file for the name of the target, one letter wrong, missing or too
many, or two that changed places.
#]=]
function(_cudastack_request_meant_component out_name name)
  set(result_name "")
  _cudastack_request_known_components(known)
  string(TOLOWER "${name}" wanted)
  string(REGEX REPLACE "^(.*::|lib)|\\.(so|a)[.0-9]*$" "" wanted "${wanted}")
  string(REPLACE "-" "_" wanted "${wanted}")
  _cudastack_request_spellings(wanted_spellings "${wanted}")
  set(near "")
  foreach(candidate IN LISTS known)
    _cudastack_core_library_files(files "${candidate}")
    foreach(spelling IN ITEMS "${candidate}" ${files})
      string(TOLOWER "${spelling}" spelling)
      string(REPLACE "-" "_" spelling "${spelling}")
      if(wanted STREQUAL spelling)
        set(result_name "${candidate}")
        set(${out_name} "${result_name}")
        return(PROPAGATE ${out_name})
      endif()
    endforeach()
    string(TOLOWER "${candidate}" spelling)
    _cudastack_request_spellings(spellings "${spelling}")
    foreach(spelling IN LISTS spellings)
      if(near STREQUAL "" AND spelling IN_LIST wanted_spellings)
        set(near "${candidate}")
      endif()
    endforeach()
  endforeach()
  set(result_name "${near}")
  set(${out_name} "${result_name}")
  return(PROPAGATE ${out_name})
endfunction()
