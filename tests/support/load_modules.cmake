# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The environment after modules were really loaded, for a configure that comes later.

::

  cudastack_test_load_modules(<out_environment> <file that defines module> <module>... [ENVIRONMENT <NAME=VALUE>...])

``<out_environment>``: ``<NAME=VALUE>`` of all that the module system has set or changed, its own notes included.
#]=]
function(cudastack_test_load_modules out_environment file)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "ENVIRONMENT")
  cudastack_test_run(
    loaded
    COMMAND
      sh
      -c
      "env > before; . \"$1\"; shift; module load \"$@\" && env > after"
      sh
      "${file}"
      ${arg_UNPARSED_ARGUMENTS}
    ENVIRONMENT ${arg_ENVIRONMENT}
    CLEAN
  )
  file(STRINGS "${WORK_DIR}/before" before)
  file(STRINGS "${WORK_DIR}/after" after REGEX "^[A-Za-z_][A-Za-z_0-9]*=")
  set(result_environment "")
  foreach(setting IN LISTS after)
    if(NOT setting IN_LIST before AND NOT setting MATCHES "^(_|PWD|OLDPWD|SHLVL)=")
      # Lmod counts in lists with semicolons.
      string(REPLACE ";" "\\;" setting "${setting}")
      list(APPEND result_environment "${setting}")
    endif()
  endforeach()
  set(${out_environment} "${result_environment}")
  return(PROPAGATE ${out_environment})
endfunction()
