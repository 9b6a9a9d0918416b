# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What ``cudastack_test_run``, ``_configure`` and ``_build`` have in common; lists of encoded elements.

::

  cudastack_test_run_encoded(<out_prefix> <command> <clean> <expected status> <environment> <names to unset>)
#]=]
function(
  cudastack_test_run_encoded
  out_prefix
  command
  clean
  expected
  environment
  unset
)
  set(words env)
  if(CUDASTACK_TEST_WITHOUT_NODES)
    set(words setpriv --bounding-set=-mknod --inh-caps=-mknod env)
  endif()
  if(clean)
    file(MAKE_DIRECTORY "${WORK_DIR}/home")
    _cudastack_core_encode(home "${WORK_DIR}/home")
    list(APPEND words -i "HOME=${home}" PATH=/usr/bin:/bin LANG=C.UTF-8)
  endif()
  foreach(name IN LISTS unset)
    if(clean)
      list(FILTER words EXCLUDE REGEX "^${name}=")
    else()
      list(APPEND words -u "${name}")
    endif()
  endforeach()
  set(code "")
  foreach(word IN LISTS words environment command)
    _cudastack_core_decode(word "${word}")
    string(APPEND code " [==[${word}]==]")
  endforeach()
  set(results "RESULT_VARIABLE status OUTPUT_VARIABLE stdout ERROR_VARIABLE stderr")
  cmake_language(EVAL CODE "execute_process(COMMAND ${code} WORKING_DIRECTORY [==[${WORK_DIR}]==] ${results})")
  string(REGEX REPLACE "\\[==\\[|\\]==\\]" "'" command "${code}")
  cudastack_test_check_status("${status}" "${expected}" "${command}" "${stdout}${stderr}")
  set(${out_prefix}_status "${status}")
  set(${out_prefix}_stdout "${stdout}")
  set(${out_prefix}_stderr "${stderr}")
  set(${out_prefix}_output "${stdout}${stderr}")
  return(PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output)
endfunction()
