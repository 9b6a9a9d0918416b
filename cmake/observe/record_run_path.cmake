# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records a library that a target loads from elsewhere.

::

  _cudastack_observe_record_run_path(<out_subject> <target> <linked file> <loaded file> <who> <grade>)

``added.runpath.<n>`` or ``cudnn.runpath.<n>``: version, own_version (of the linked file), release (that the file or the cudart beside it tells; not of
cuDNN), target, grade. Keeps the loaded file as not examined; not one of the same release, unless it is a cuDNN: its parts come along. The facts are variables
of the caller.
#]=]
function(
  _cudastack_observe_record_run_path
  out_subject
  target
  file
  loaded
  who
  grade
)
  _cudastack_core_real_path(real "${loaded}")
  _cudastack_core_real_path(own_real "${file}")
  _cudastack_observe_version_of_file(version "${real}")
  _cudastack_observe_version_of_file(own_version "${own_real}")
  cmake_path(GET loaded FILENAME name)
  set(list added)
  set(same FALSE)
  set(release "")
  if(name MATCHES "^libcudnn")
    set(list cudnn)
  else()
    _cudastack_core_library_release(release "${real}")
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" minor "${version}")
    if(release STREQUAL nvcc.release OR (release STREQUAL "" AND minor AND "${own_version}." MATCHES "^${minor}\\."))
      set(same TRUE)
    endif()
  endif()
  get_property(number GLOBAL PROPERTY _CUDASTACK_RUN_PATHS_${list})
  math(EXPR number "0${number} + 1")
  set_property(GLOBAL PROPERTY _CUDASTACK_RUN_PATHS_${list} "${number}")
  if(NOT same)
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_UNLIKE_${list} "${target} ${loaded}")
  endif()
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  set(chooser "${who} of ${target} in ${folder}")
  _cudastack_core_record(
    "${list}.runpath.${number}"
    "name=${name}"
    "path=${loaded}"
    "real=${real}"
    "version=${version}"
    "own_version=${own_version}"
    "release=${release}"
    "target=${target}"
    "grade=${grade}"
    "chooser=${chooser}"
    chooser_source=project
    level=files
  )
  set(${out_subject} "${list}.runpath.${number}")
  return(PROPAGATE ${out_subject})
endfunction()
