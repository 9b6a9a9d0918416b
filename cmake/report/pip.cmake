# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The beginning of the command by which wheels get into an environment of Python; empty where that has neither pip nor uv.

::

  _cudastack_report_pip(<out_words> <environment> <install|reinstall> <tool>)

``<tool>``: what the wheel beside it was installed by, where that is known. uv makes environments without pip, and says so in ``pyvenv.cfg``. An environment that cannot be
seen from here is taken to have a pip.
#]=]
function(_cudastack_report_pip out_words environment verb tool)
  _cudastack_core_read_text(config "${environment}/pyvenv.cfg")
  _cudastack_core_shell_quote(pip "${environment}/bin/pip")
  _cudastack_core_shell_quote(python "${environment}/bin/python")
  set(result_words "")
  set(force "--force-reinstall")
  if(tool STREQUAL "uv" OR (NOT EXISTS "${environment}/bin/pip" AND config MATCHES "(^|\n)uv ?="))
    set(result_words "uv pip install --python ${python}")
    set(force "--reinstall")
  elseif(EXISTS "${environment}/bin/pip" OR NOT EXISTS "${environment}/bin/python")
    set(result_words "${pip} install")
  endif()
  if(result_words AND verb STREQUAL "reinstall")
    string(APPEND result_words " ${force} --no-deps")
  endif()
  set(${out_words} "${result_words}")
  return(PROPAGATE ${out_words})
endfunction()
