# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What was asked for.

::

  _cudastack_request_components(<components> <optional> <required>)

Records ``request.components``, ``request.required`` and ``request.<component>`` for each, in lower case,
and ``request.libraries``: those that name a library of the toolkit. A component that is no
known one and no ``CUDA::`` name is refused by the caller (``request.unknown``).

``<optional>`` are to be looked at where they are there: ``request.optional``. None of them is among ``request.libraries``
or ``request.unknown``; ``look/toolkit.cmake`` makes an optional cuDNN ``request.cudnn`` once it is found.
#]=]
function(_cudastack_request_components components optional required)
  _cudastack_core_library_names(libraries ALL)
  _cudastack_request_known_components(known)
  set(unknown "")
  set(asked_libraries "")
  foreach(component IN LISTS optional)
    if(component IN_LIST known AND NOT component STREQUAL "cudnn")
      string(TOLOWER "${component}" name)
      _cudastack_core_record(request "${name}=1")
    endif()
  endforeach()
  foreach(component IN LISTS components)
    if(component IN_LIST known)
      string(TOLOWER "${component}" name)
      _cudastack_core_record(request "${name}=1")
      if(component IN_LIST libraries)
        list(APPEND asked_libraries "${component}")
      endif()
    else()
      list(APPEND unknown "${component}")
    endif()
  endforeach()
  _cudastack_core_record(
    request
    "components=${components}"
    "libraries=${asked_libraries}"
    "optional=${optional}"
    "required=${required}"
    "unknown=${unknown}"
  )
endfunction()
