# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records what the project took, at the end of its configure.

::

  _cudastack_observe_project()

Records ``used.<n>``, ``used.header.<n>``, ``cudnn.linked.<n>``, ``driver_link``, ``target.<n>``, ``compiler``, ``linked``, ``architecture.<n>`` and ``late.look``;
nothing is searched for.
To be called in the scope of the top directory.
#]=]
function(_cudastack_observe_project)
  _cudastack_observe_directory()
  _cudastack_observe_keep_all_imported()
  _cudastack_observe_walk()
  _cudastack_observe_finds()
  _cudastack_observe_survey()
  _cudastack_observe_plain_links()
  _cudastack_observe_used()
  _cudastack_observe_ours()
  _cudastack_observe_language_sources()
  _cudastack_observe_shared_runtime()
  _cudastack_observe_unknown()
  _cudastack_observe_cudnn()
  _cudastack_observe_headers()
  _cudastack_observe_library_headers()
  _cudastack_observe_runtime_libraries()
  _cudastack_observe_run_paths()
  _cudastack_observe_driver_link()
  _cudastack_observe_targets()
  _cudastack_observe_compiler()
  _cudastack_observe_link_folders()
  _cudastack_observe_architectures()
  _cudastack_core_record(late look=1)
endfunction()
