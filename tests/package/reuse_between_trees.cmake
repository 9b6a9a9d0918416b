# SPDX-License-Identifier: Apache-2.0
# A second tree of the same user takes over what the first one found, programs and answers are kept, and nothing depends on
# that: not where many configure at once, nor where there is no folder for it, or one that is not to be trusted.

cudastack_test_healthy_stack(stack)
cudastack_test_environment(driver driver-535)
set(user "${CUDASTACK_SOURCE_DIR}/tests/package/consumer")
set(cache "${WORK_DIR}/home/.cache/cudastack/kept")
file(MAKE_DIRECTORY "${WORK_DIR}/drivers")

# configure(<tree> [ENVIRONMENT ...] [OPTIONS ...] [UNSET ...])
function(configure tree)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ENVIRONMENT;OPTIONS;UNSET")
  cudastack_test_configure(
    configure
    SOURCE "${user}"
    BINARY "${WORK_DIR}/${tree}"
    OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" ${arg_OPTIONS}
    ENVIRONMENT ${stack} "LD_LIBRARY_PATH=${WORK_DIR}/drivers" ${arg_ENVIRONMENT}
    UNSET ${arg_UNSET}
    CLEAN
  )
  cudastack_test_expect_contains("${configure_output}" "CudaStack: CUDA 12.4" "what is said of ${tree}")
  set(configure_output "${configure_output}")
  return(PROPAGATE configure_output)
endfunction()

# expect_compiled(<tree> <TRUE or FALSE>): was the inspector compiled for this tree?
function(expect_compiled tree expected)
  set(compiled FALSE)
  if(EXISTS "${WORK_DIR}/${tree}/CMakeFiles/CudaStack/inspector")
    set(compiled TRUE)
  endif()
  cudastack_test_expect_equal("${compiled}" "${expected}" "was the inspector compiled for ${tree}")
endfunction()

# kept(<out>): the names of what is kept.
function(kept out)
  file(GLOB ${out} RELATIVE "${cache}" "${cache}/*")
  return(PROPAGATE ${out})
endfunction()

# shared(<out>): what a look has shared, with its times.
function(shared out)
  set(${out} "")
  file(GLOB files "${cache}/snapshot-*")
  foreach(file IN LISTS files)
    file(TIMESTAMP "${file}" time "%s.%f" UTC)
    string(APPEND ${out} "${file} ${time}\n")
  endforeach()
  return(PROPAGATE ${out})
endfunction()

configure(first)
expect_compiled(first TRUE)
kept(names)
foreach(kind IN ITEMS program-inspector answer- snapshot-)
  cudastack_test_expect_contains("${names}" "${kind}" "what is kept")
endforeach()

# Nor does it look, though there are several requests: a look would have written the shared snapshots anew.
shared(shared_before)
configure(second)
expect_compiled(second FALSE)
shared(shared_after)
cudastack_test_expect_equal("${shared_after}" "${shared_before}" "what is shared after the second tree")
foreach(file IN ITEMS CudaStack/report.txt CudaStack/report.json CudaStack/include/cudastack/config.h CMakeCache.txt)
  foreach(tree IN ITEMS first second)
    file(READ "${WORK_DIR}/${tree}/${file}" ${tree})
    string(REPLACE "${WORK_DIR}/${tree}" "<tree>" ${tree} "${${tree}}")
  endforeach()
  cudastack_test_expect_equal("${second}" "${first}" "${file} of the second tree")
endforeach()
cudastack_test_run(built COMMAND "${CMAKE_COMMAND}" --build "${WORK_DIR}/second" CLEAN)
cudastack_test_looked(before "${WORK_DIR}/second")
configure(second)
cudastack_test_looked(after "${WORK_DIR}/second")
cudastack_test_expect_equal("${after}" "${before}" "the second configure of the second tree")

# Another question to the same stack: nothing is compiled again.
configure(other_question OPTIONS -DCUDASTACK_POLICY=report)
expect_compiled(other_question FALSE)

# The driver is always asked.
file(GLOB libraries "${driver}/usr/lib/x86_64-linux-gnu/nvidia/current/libcuda.so.1")
file(CREATE_LINK "${libraries}" "${WORK_DIR}/drivers/libcuda.so.1" SYMBOLIC)
configure(with_driver)
cudastack_test_expect_contains("${configure_output}" "driver: no-module" "what is said with a driver library")
file(REMOVE "${WORK_DIR}/drivers/libcuda.so.1")

# What the late look found is taken over too: it stays as it was written.
set(consumer "${user}")
set(user "${WORK_DIR}/small")
file(
  CONFIGURE
  OUTPUT "${user}/CMakeLists.txt"
  CONTENT
    "cmake_minimum_required(VERSION 3.25)\nproject(small LANGUAGES CXX)\nfind_package(CudaStack 0.1 REQUIRED)\nadd_executable(small small.cpp)\n"
)
file(WRITE "${user}/small.cpp" "int main() {}\n")
configure(small_first)
string(MD5 project "${user}")
file(GLOB late "${cache}/snapshot-*-${project}")
file(TIMESTAMP "${late}" late_before "%s%f" UTC)
configure(small_second)
file(TIMESTAMP "${late}" late_after "%s%f" UTC)
cudastack_test_expect_not_contains("|${late_before}|" "||" "when the late record was written")
cudastack_test_expect_equal("${late_after}" "${late_before}" "when the late record was written")
set(user "${consumer}")

# Half a file is no file.
kept(names)
list(FILTER names INCLUDE REGEX "^(snapshot|answer)-")
foreach(name IN LISTS names)
  file(READ "${cache}/${name}" text LIMIT 900)
  file(WRITE "${cache}/${name}" "${text}")
endforeach()
configure(after_damage)
expect_compiled(after_damage FALSE)
kept(names)
list(FILTER names INCLUDE REGEX "^program-inspector")
foreach(name IN LISTS names)
  file(WRITE "${cache}/${name}" "")
endforeach()
configure(after_damaged_program)
expect_compiled(after_damaged_program TRUE)

# No folder, none that can be written, one that is open to others, none wanted.
configure(no_home UNSET HOME)
expect_compiled(no_home TRUE)
if(EXISTS "/.cache/cudastack")
  cudastack_test_fail("without HOME something is kept in the root folder")
endif()
configure(home_nowhere ENVIRONMENT XDG_CACHE_HOME=/proc/nowhere)
expect_compiled(home_nowhere TRUE)
configure(not_wanted OPTIONS -DCUDASTACK_CACHE=OFF)
expect_compiled(not_wanted TRUE)
file(
  CHMOD "${cache}"
  DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE WORLD_READ WORLD_WRITE WORLD_EXECUTE
)
configure(open_to_others)
expect_compiled(open_to_others TRUE)

# Many at once, into an empty folder.
file(REMOVE_RECURSE "${cache}")
set(script "")
_cudastack_core_shell_quote(cmake "${CMAKE_COMMAND}")
_cudastack_core_shell_quote(source "${user}")
_cudastack_core_shell_quote(generator "${GENERATOR}")
foreach(number RANGE 1 8)
  string(
    APPEND script
    "${cmake} -S ${source} -B many${number} -G ${generator} -DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake >many${number}.log 2>&1 || echo ${number} failed &\n"
  )
endforeach()
cudastack_test_run(many COMMAND sh -c "${script}wait" ENVIRONMENT ${stack} "LD_LIBRARY_PATH=${WORK_DIR}/drivers" CLEAN)
cudastack_test_expect_equal("${many_output}" "" "eight configures at once")
kept(names)
cudastack_test_expect_not_contains("${names}" "new-" "what is kept after eight configures at once")
configure(after_many)
expect_compiled(after_many FALSE)
