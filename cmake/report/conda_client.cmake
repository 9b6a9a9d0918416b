# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The client of conda's environments that is at hand, as a word of the shell: conda, mamba or micromamba.

::

  _cudastack_report_conda_client(<out_word>)

That of an active environment says who it is in ``CONDA_EXE`` or ``MAMBA_EXE``; by its path where PATH does not lead to it. Else what PATH has; ``conda`` where nobody can be told. They
all take the same arguments.
#]=]
function(_cudastack_report_conda_client out_word)
  set(result_word conda)
  foreach(
    program
    IN
    ITEMS "$ENV{CONDA_EXE}" "$ENV{MAMBA_EXE}" conda mamba micromamba
  )
    cmake_path(GET program FILENAME name)
    if(NOT name MATCHES "^(conda|mamba|micromamba)$")
      continue()
    endif()
    _cudastack_core_find_program(in_path "${name}")
    if(in_path MATCHES "/")
      set(result_word "${name}")
      break()
    elseif(program MATCHES "/" AND EXISTS "${program}")
      _cudastack_core_shell_quote(result_word "${program}")
      break()
    endif()
  endforeach()
  set(${out_word} "${result_word}")
  return(PROPAGATE ${out_word})
endfunction()
