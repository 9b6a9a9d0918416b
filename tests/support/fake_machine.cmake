# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A machine with these files, as CUDASTACK_SYSROOT of the caller.

::

  cudastack_test_fake_machine(<out_root> <name> [<path>...])

What a real look reads once a configure is forgotten.
#]=]
function(cudastack_test_fake_machine out_root name)
  set(folder "${WORK_DIR}/fake ${name}")
  file(MAKE_DIRECTORY "${folder}")
  foreach(path IN LISTS ARGN)
    file(WRITE "${folder}${path}" "fake")
  endforeach()
  foreach(property IN ITEMS MOUNTS)
    set_property(GLOBAL PROPERTY _CUDASTACK_${property} "")
  endforeach()
  set(CUDASTACK_SYSROOT "${folder}")
  set(${out_root} "${folder}")
  return(PROPAGATE ${out_root} CUDASTACK_SYSROOT)
endfunction()
