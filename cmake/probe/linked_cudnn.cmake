# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version of the cuDNN file that is linked, also where the loader takes another.

::

  _cudastack_probe_linked_cudnn(<inspector>)

Records ``cudnn.library.version``. Where the loaded file is the linked one its answer counts; else the file is asked once more, with
LD_LIBRARY_PATH out of the way.
#]=]
function(_cudastack_probe_linked_cudnn inspector)
  _cudastack_core_load_facts()
  if(NOT DEFINED cudnn.library.loaded.real)
    return()
  endif()
  set(version "${cudnn.library.loaded.version}")
  if(NOT cudnn.library.loaded.real STREQUAL "${cudnn.library.real}")
    set(version "")
    set(real "${cudnn.library.real}")
    _cudastack_core_run(
      answer
      COMMAND "${inspector}" load cudnn.linked cudnn "${cudnn.library.path}"
      TIMEOUT 30
      ANSWER
      TARGET_SIDE
      UNSET LD_LIBRARY_PATH
    )
    _cudastack_core_load_facts("${answer_facts}")
    if("${cudnn.linked.loaded.real}" STREQUAL "${real}")
      set(version "${cudnn.linked.loaded.version}")
    endif()
  endif()
  _cudastack_core_record(cudnn.library "version=${version}" level=loaded)
endfunction()
