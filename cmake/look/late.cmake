# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The late look, once a configure: what did the project take? Observe, judge, tell, and the run-time paths of its programs.

::

  _cudastack_look_late()

Called at the end of the top directory, it defers itself once more, so that what the project itself has deferred comes first.
#]=]
function(_cudastack_look_late)
  get_property(state GLOBAL PROPERTY _CUDASTACK_LATE)
  if("${state}" STREQUAL "")
    set_property(GLOBAL PROPERTY _CUDASTACK_LATE deferred)
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL _cudastack_look_late)
  elseif(state STREQUAL "deferred")
    set_property(GLOBAL PROPERTY _CUDASTACK_LATE done)
    _cudastack_core_load_stage(observe emit report)
    _cudastack_observe_project()
    _cudastack_look_judge(verdicts)
    _cudastack_emit_runtime_path()
    _cudastack_report_not_known()
    _cudastack_look_tell(found reason "${verdicts}" REQUIRED)
  endif()
endfunction()
