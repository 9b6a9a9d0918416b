# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The late look, once a configure: what did the project take? Observe, judge, tell, and the run-time paths of its programs.

::

  _cudastack_look_late()

Called by ``warm/late.cmake`` at the end of the top directory.
#]=]
function(_cudastack_look_late)
  get_property(earlier_texts GLOBAL PROPERTY _CUDASTACK_TEXTS)
  # Should this look stop, the report is no longer that of an earlier one.
  file(REMOVE "${CMAKE_BINARY_DIR}/CudaStack/snapshot/late.cmake")
  _cudastack_core_load_stage(observe emit report)
  _cudastack_core_load_facts()
  # What this look adds itself is no part of the project.
  _cudastack_warm_digest(digest)
  _cudastack_observe_project()
  _cudastack_look_linked_cudnn_origins()
  _cudastack_look_judge(verdicts)
  _cudastack_emit_runtime_path()
  _cudastack_report_not_known()
  _cudastack_look_tell(found reason "${verdicts}" REQUIRED)
  _cudastack_look_keep_late("${digest}" "${earlier_texts}")
endfunction()
