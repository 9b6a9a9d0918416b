# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether what an artefact says of itself is contradicted by its package or by its name.

::

  _cudastack_core_contradiction(<out_by> <out_own> <out_other> <subject>)

``<out_own>`` is what it says, major.minor: the macro of a header, the answer of a program, that of a library if the loaded file is the linked one (of
cudart 11 without a driver that of its name). Empty where it says nothing; then nothing is compared. ``<out_by>``: ``package`` (``<subject>.origin.*``),
``name`` (three numbers behind ``.so.``, or more), ``none`` where one of these agrees and the other does not disagree, empty where there is neither;
``<out_other>`` is what it says. A package that only has a link says nothing of the file. The facts are variables of the caller.
#]=]
function(_cudastack_core_contradiction out_by out_own out_other subject)
  set(result_by "")
  set(result_own "")
  set(result_other "")
  set(name "")
  set(own "${${subject}.version}")
  if(subject MATCHES "^(lib\\.|cudnn\\.library$)")
    set(own "")
    if(DEFINED ${subject}.loaded.real AND ${subject}.loaded.real STREQUAL "${${subject}.real}")
      set(own "${${subject}.loaded.version}")
      if(subject MATCHES "^lib\\.(cudart|nvrtc)$")
        set(own "${${subject}.loaded.release}")
      endif()
      _cudastack_core_file_version(name "${${subject}.real}")
    endif()
  endif()
  if(own MATCHES "^[0-9]+\\.[0-9]+")
    set(result_own "${CMAKE_MATCH_0}")
    set(package "")
    if(DEFINED ${subject}.origin.content_package)
      set(package "${${subject}.origin.content_package}")
      set(version "${${subject}.origin.content_version}")
    elseif(NOT DEFINED ${subject}.origin.link_only OR DEFINED ${subject}.origin.changed)
      set(package "${${subject}.origin.package}")
      set(version "${${subject}.origin.version}")
    endif()
    if(package)
      _cudastack_core_package_version(package "${subject}" "${package}" "${version}")
    endif()
    # A name with fewer numbers is a SONAME, which is the same for many releases.
    if(NOT name MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]")
      set(name "")
    endif()
    foreach(source IN ITEMS package name)
      if("${${source}}" MATCHES "^[0-9]+\\.[0-9]+")
        set(result_by none)
        if(NOT result_own VERSION_EQUAL CMAKE_MATCH_0)
          set(result_by ${source})
          set(result_other "${${source}}")
          break()
        endif()
      endif()
    endforeach()
  endif()
  set(${out_by} "${result_by}")
  set(${out_own} "${result_own}")
  set(${out_other} "${result_other}")
  return(PROPAGATE ${out_by} ${out_own} ${out_other})
endfunction()
