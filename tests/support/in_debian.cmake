# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command that runs a command inside the Debian that ``cudastack_test_debian`` has chosen; lists of encoded elements.

::

  cudastack_test_in_debian(<out_command> <command> <environment>)
#]=]
function(cudastack_test_in_debian out_command command environment)
  cudastack_test_cache(cache)
  file(MAKE_DIRECTORY "${WORK_DIR}/home")
  foreach(name IN ITEMS CUDASTACK_SOURCE_DIR CUDASTACK_TEST_DEBIAN WORK_DIR cache)
    _cudastack_core_encode(${name} "${${name}}")
  endforeach()
  set(words "${CUDASTACK_SOURCE_DIR}/tests/environments/root_run.sh" --root "${CUDASTACK_TEST_DEBIAN}")
  list(
    APPEND words
    --read
    "${CUDASTACK_SOURCE_DIR}"
    --read
    "${cache}"
    --write
    "${WORK_DIR}"
  )
  # The CMake of the Debian itself lies in /usr too, and is the same one: the oldest that we know.
  if(NOT CMAKE_COMMAND STREQUAL "/usr/bin/cmake")
    cmake_path(GET CMAKE_COMMAND PARENT_PATH cmake)
    cmake_path(GET cmake PARENT_PATH cmake)
    _cudastack_core_encode(cmake "${cmake}")
    list(APPEND words --read "${cmake}")
  endif()
  foreach(file IN LISTS CUDASTACK_TEST_DEBIAN_WITHOUT)
    list(APPEND words --without "${file}")
  endforeach()
  foreach(setting IN LISTS environment)
    list(APPEND words --set "${setting}")
  endforeach()
  set(
    ${out_command}
    ${words}
    --set
    "HOME=${WORK_DIR}/home"
    --
    ${command}
  )
  return(PROPAGATE ${out_command})
endfunction()
