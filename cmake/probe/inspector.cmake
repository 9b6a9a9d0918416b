# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds the inspector and asks it what the user's programs would really load.

::

  _cudastack_probe_inspector(<source file>)

The program is linked with the run-time path that the user's targets get, so that the loader decides as it will for them. Only
libraries of the asked components are loaded. What it said of the same libraries in the same environment before is not asked again.
Records what it answers, ``inspector`` (class, log, path), and for every loaded library who led the loader there. Where nothing of
the target's side can run, nothing is built: ``not-run``.
#]=]
function(_cudastack_probe_inspector source)
  if(CMAKE_CROSSCOMPILING AND "${CMAKE_CROSSCOMPILING_EMULATOR}" STREQUAL "")
    _cudastack_core_record(inspector class=not-run)
    return()
  endif()
  _cudastack_core_load_facts()
  _cudastack_core_work_folder(folder)
  _cudastack_probe_runtime_folders(folders)
  _cudastack_probe_build(built SOURCE "${source}" RUNPATH ${folders} LIBRARIES dl OUTPUT "${folder}/inspector")
  set(class "${built_class}")
  if(built_class STREQUAL "built")
    _cudastack_probe_inspector_tasks(tasks)
    _cudastack_probe_kept_answer(kept_facts key "${built_executable}" "${folders}" "${tasks}")
    set(asked "${tasks}")
    if(kept_facts)
      set(asked "")
      _cudastack_core_record_list("${kept_facts}")
    endif()
    # The driver may be another one at any moment.
    if(NOT "${gpu.wish}" STREQUAL "OFF")
      list(APPEND asked driver)
    endif()
    set(class ran)
    set(answer_facts "")
    if(asked)
      _cudastack_core_run(answer COMMAND "${built_executable}" ENCODED "${asked}" TIMEOUT 90 ANSWER TARGET_SIDE)
      set(class "${answer_class}")
      _cudastack_core_record_list("${answer_facts}")
    endif()
    set(driver_facts "${answer_facts}")
    list(FILTER driver_facts INCLUDE REGEX "^(driver|device)\\.")
    set_property(GLOBAL PROPERTY _CUDASTACK_DRIVER_ANSWER "${class}|${driver_facts}")
    if(class STREQUAL "ran" AND NOT kept_facts)
      _cudastack_probe_keep_answer("${key}" "${folders}" "${tasks}" "${answer_facts}")
    endif()
    _cudastack_probe_loaded_choosers("${folders}")
    _cudastack_probe_linked_libraries("${built_executable}")
    _cudastack_core_record(inspector "path=${built_executable}")
  endif()
  _cudastack_core_record(inspector "class=${class}" "log=${built_log}")
endfunction()
