# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The host compiler that nvcc would use, and the newest that it takes.

::

  _cudastack_inspect_host_compiler()

Wishes go first (``host_wish.cmake``), else what ``nvcc --dryrun`` named; the version is what that one says, since
the ``--gnu_version`` of the dry run is of the ``gcc`` in PATH, which Debian's nvcc does not use. Records ``host`` (path, real, id,
version, major, chooser; refusal: what it says where it does not work; reason: what keeps a named one from being started; no_compiler: how a named
one ends that preprocesses no C++, whose version then counts for nothing), ``host.limit`` (gnu, clang: newest
major; path of the header that says so), ``host.lost`` (NVCC_CCBIN where
it does not count), ``host.allowed`` where flags lift the limit, ``host.alternative`` (path, version) where another g++ fits.
Source: the ``#if __GNUC__ > N`` guards of ``crt/host_config.h``.
#]=]
function(_cudastack_inspect_host_compiler)
  _cudastack_core_load_facts()
  _cudastack_inspect_host_wish(variable source path reason)
  set(chooser "nvcc's own choice")
  if(variable)
    _cudastack_core_describe_chooser(chooser "${source}" "${variable}" "")
  else()
    set(path "${host.path}")
    set(source default)
  endif()
  # What a release of nvcc reads is its own affair: --dryrun has shown it.
  if(NOT "$ENV{NVCC_CCBIN}" STREQUAL "" AND NOT variable STREQUAL "NVCC_CCBIN")
    set(why "nvcc ${nvcc.release} does not read it")
    if(variable)
      set(why "${chooser} goes before it")
    endif()
    _cudastack_core_record(host.lost "path=$ENV{NVCC_CCBIN}" "chooser=NVCC_CCBIN (environment)" "reason=${why}")
  endif()
  set(id "")
  set(version "")
  set(name "")
  set(refusal "")
  if(NOT reason)
    _cudastack_inspect_compiler_version(id version "${path}" name refusal)
    if(refusal MATCHES "^not started: (.*)$")
      set(refusal "")
      set(why "${CMAKE_MATCH_1}")
      if(variable AND why MATCHES "(Permission denied|Exec format error|bad interpreter|not found|No such file)")
        set(reason "${why}")
      endif()
    endif()
  endif()
  set(no_compiler "")
  if(variable AND NOT reason)
    _cudastack_inspect_host_preprocesses(no_compiler "${path}")
    if(no_compiler)
      set(id "")
      set(version "")
    endif()
  endif()
  string(REGEX MATCH "^[0-9]+" major "${version}")
  _cudastack_inspect_host_program(real "${path}" "${name}")
  _cudastack_core_record(
    host
    "path=${path}"
    "real=${real}"
    "id=${id}"
    "version=${version}"
    "major=${major}"
    "refusal=${refusal}"
    "reason=${reason}"
    "no_compiler=${no_compiler}"
    "chooser=${chooser}"
    "chooser_variable=${variable}"
    "chooser_source=${source}"
    level=asked
  )
  set(flags "${CMAKE_CUDA_FLAGS} $ENV{CUDAFLAGS} $ENV{NVCC_PREPEND_FLAGS} $ENV{NVCC_APPEND_FLAGS}")
  if(flags MATCHES "-allow-unsupported-compiler")
    _cudastack_core_record(host allowed=1)
  endif()
  _cudastack_inspect_host_limit()
endfunction()
