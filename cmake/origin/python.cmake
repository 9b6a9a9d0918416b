# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What kind of Python a folder of wheels belongs to.

::

  _cudastack_origin_python(<out_kind> <site>)

``uv``, ``virtualenv`` or ``venv``, by what ``pyvenv.cfg`` says of itself; ``conda``; ``user`` (``~/.local``), ``system`` (any other interpreter's own
folder), ``target`` (a folder that no interpreter knows, of ``pip install --target``). Source: PEP 405; keys of virtualenv and uv.
#]=]
function(_cudastack_origin_python out_kind site)
  set(result_kind target)
  string(REGEX REPLACE "/([Ll]ib|lib64)(/python[0-9.]+)?/(site|dist)-packages$" "" prefix "${site}")
  if(NOT prefix STREQUAL site)
    set(result_kind system)
    _cudastack_core_read_text(said "${prefix}/pyvenv.cfg")
    string(PREPEND said "\n")
    if(said MATCHES "\nuv *=")
      set(result_kind uv)
    elseif(said MATCHES "\nvirtualenv *=")
      set(result_kind virtualenv)
    elseif(said MATCHES "\nhome *=")
      set(result_kind venv)
    elseif(IS_DIRECTORY "${prefix}/conda-meta")
      set(result_kind conda)
    elseif(prefix MATCHES "/[.]local$")
      set(result_kind user)
    endif()
  endif()
  set(${out_kind} "${result_kind}")
  return(PROPAGATE ${out_kind})
endfunction()
