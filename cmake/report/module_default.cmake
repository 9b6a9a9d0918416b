# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version that a site has made the default of a module; empty where it has not.

::

  _cudastack_report_module_default(<out_version> <folder> <name>)

A link ``default``, or what ``.modulerc.lua``, ``.modulerc`` or ``.version`` beside the modulefiles say. Source: Environment Modules, "module: modulefile selection"; Lmod, "Setting the default".
#]=]
function(_cudastack_report_module_default out_version folder name)
  set(result_version "")
  set(place "${folder}/${name}")
  foreach(link IN ITEMS default default.lua)
    if(IS_SYMLINK "${place}/${link}")
      file(READ_SYMLINK "${place}/${link}" target)
      string(REGEX REPLACE "^.*/|[.]lua$" "" result_version "${target}")
    endif()
  endforeach()
  set(
    pattern_.modulerc.lua
    "\n[ \t]*module_version[(][ \t]*[\"']([^\"'/]*/)?([^\"'/]+)[\"'][ \t]*,[ \t]*[\"']default[\"']"
  )
  set(pattern_.modulerc "\n[ \t]*module-version[ \t]+([^/ \t\n]*/)?([^/ \t\n]+)[ \t]+default([ \t\n]|$)")
  set(pattern_.version "\n[ \t]*set[ \t]+(ModulesVersion)[ \t]+[\"{]?([^\"}; \t\n]+)")
  foreach(file IN ITEMS .modulerc.lua .modulerc .version)
    if(result_version STREQUAL "" AND EXISTS "${place}/${file}")
      _cudastack_core_read_text(text "${place}/${file}")
      if("\n${text}" MATCHES "${pattern_${file}}")
        set(result_version "${CMAKE_MATCH_2}")
      endif()
    endif()
  endforeach()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
