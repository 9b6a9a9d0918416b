# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A cuDNN of headers made by hand and stub libraries compiled from C.

::

  cudastack_test_fake_cudnn(<folder> <major>.<minor> [HEADERS] [LIBRARIES [LINKS] [EMPTY]])

``HEADERS``: ``include/cudnn_version.h`` with its three defines, the patch level 0, and ``include/cudnn.h`` that includes it. ``LIBRARIES``: the eight libraries
of cuDNN 9 with the SONAME of the major, in ``lib``, and a RUNPATH as real ones have it; ``LINKS``: each with a development link. They answer for their
version as real ones do, unless ``EMPTY``.
#]=]
function(cudastack_test_fake_cudnn folder version)
  cmake_parse_arguments(PARSE_ARGV 2 arg "HEADERS;LIBRARIES;LINKS;EMPTY" "" "")
  if(NOT version MATCHES "^([0-9]+)\\.([0-9]+)$" OR arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "  cudastack_test_fake_cudnn: '${ARGV}'")
  endif()
  set(major "${CMAKE_MATCH_1}")
  set(minor "${CMAKE_MATCH_2}")
  file(MAKE_DIRECTORY "${folder}/lib")
  if(arg_HEADERS)
    file(
      WRITE "${folder}/include/cudnn_version.h"
      "#define CUDNN_MAJOR ${major}\n#define CUDNN_MINOR ${minor}\n#define CUDNN_PATCHLEVEL 0\n"
    )
    file(WRITE "${folder}/include/cudnn.h" "#include \"cudnn_version.h\"\n")
  endif()
  set(names "")
  if(arg_LIBRARIES)
    set(
      names
      cudnn
      cudnn_graph
      cudnn_ops
      cudnn_cnn
      cudnn_adv
      cudnn_heuristic
      cudnn_engines_precompiled
      cudnn_engines_runtime_compiled
    )
  endif()
  foreach(name IN LISTS names)
    # From 9 on a unit of the major is 10,000.
    math(EXPR number "${major} * 10000 + ${minor} * 100")
    math(EXPR bytes "(${major} << 16) + (${minor} << 8)")
    set(code "unsigned int ${name}_version = ${bytes};\n")
    if(name STREQUAL "cudnn")
      set(code "unsigned long cudnnGetVersion(void) { return ${number}; }\n")
    endif()
    if(arg_EMPTY)
      set(code "")
    endif()
    file(WRITE "${folder}/${name}.c" "${code}")
    set(library "lib${name}.so.${major}")
    cudastack_test_run(
      stub
      COMMAND
        cc
        -shared
        -fPIC
        "-Wl,-soname,${library}"
        "-Wl,-rpath,\$ORIGIN"
        -o
        "${folder}/lib/${library}"
        "${folder}/${name}.c"
    )
    file(REMOVE "${folder}/${name}.c")
    if(arg_LINKS)
      file(CREATE_LINK "${library}" "${folder}/lib/lib${name}.so" SYMBOLIC)
    endif()
  endforeach()
endfunction()
