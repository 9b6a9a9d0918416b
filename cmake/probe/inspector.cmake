# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds the inspector and asks it what the user's programs would really load.

::

  _cudastack_probe_inspector(<source file>)

The program is linked with the run-time path that the user's targets get, so that the loader decides as it will for them. Only
libraries of the asked components are loaded. Records what it answers, ``inspector`` (class, log), and for every loaded library
who led the loader there.
#]=]
function(_cudastack_probe_inspector source)
  _cudastack_core_load_facts()
  _cudastack_core_work_folder(folder)
  _cudastack_probe_runtime_folders(folders)
  _cudastack_probe_build(built SOURCE "${source}" RUNPATH ${folders} LIBRARIES dl OUTPUT "${folder}/inspector")
  set(class "${built_class}")
  if(built_class STREQUAL "built")
    _cudastack_probe_inspector_tasks(tasks)
    _cudastack_core_run(answer COMMAND "${built_executable}" ENCODED "${tasks}" TIMEOUT 90 ANSWER TARGET_SIDE)
    set(class "${answer_class}")
    _cudastack_core_record_list("${answer_facts}")
    _cudastack_probe_loaded_choosers("${folders}")
    _cudastack_probe_linked_cudnn("${built_executable}")
  endif()
  _cudastack_core_record(inspector "class=${class}" "log=${built_log}")
endfunction()
