# SPDX-License-Identifier: Apache-2.0
# The parts of cuDNN are the inspector's; who else names them names the same: what tells the flavour, and the table of the docs.

file(READ "${CUDASTACK_SOURCE_DIR}/cmake/probe/src/inspector.cpp" code)

# table(<out> <name of the array>): the texts in it.
function(table out name)
  string(REGEX MATCH " ${name}\\[\\] = [^;]*" table "${code}")
  string(REGEX MATCHALL "\"[a-z_]+\"" names "${table}")
  string(REPLACE "\"" "" names "${names}")
  if(names STREQUAL "")
    cudastack_test_fail("the inspector has no ${name}")
  endif()
  set(${out} "${names}")
  return(PROPAGATE ${out})
endfunction()
table(of_8 kParts8)
table(of_9 kParts9)
table(later kLaterParts9)
table(of_jit kJitParts9)

file(READ "${CUDASTACK_SOURCE_DIR}/cmake/inspect/cudnn_flavour.cmake" flavour)
string(REGEX MATCH "only_full([a-z_ \n]+)" actual "${flavour}")
string(STRIP "${CMAKE_MATCH_1}" actual)
string(REGEX REPLACE "[ \n]+" ";" actual "${actual}")
set(expected "${of_9};${later}")
list(REMOVE_ITEM expected ${of_jit})
cudastack_test_expect_equal("${actual}" "${expected}" "what only the whole cuDNN has")

# The page has the later ones with their release: 92100 is 9.21.
string(REGEX REPLACE "^.* kLaterParts9\\[\\] = ([^;]*).*$" "\\1" later "${code}")
string(REGEX REPLACE "{\"([a-z_]+)\", ([0-9])([0-9][0-9])00}" "from \\2.\\3 `\\1`" later "${later}")
string(REGEX REPLACE "^{|}$" "" later "${later}")
list(JOIN of_8 "`, `" of_8)
list(JOIN of_9 "`, `" of_9)
list(JOIN of_jit "`, `" of_jit)
file(READ "${CUDASTACK_SOURCE_DIR}/docs/find_cudnn_strict.md" page)
string(REGEX MATCH "\n## cuDNN 7, 8, 9 [^#]*" page "${page}")
foreach(row IN ITEMS "8 | `${of_8}`" "9 | `${of_9}`; ${later}" "9, flavour \"jit\" | `${of_jit}`")
  cudastack_test_expect_contains("${page}" "\n| ${row} |" "the table of the page")
endforeach()
