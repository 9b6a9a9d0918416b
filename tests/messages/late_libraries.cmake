# SPDX-License-Identifier: Apache-2.0
# -L and plain names of the project's own targets, by which the linker takes libraries of another CUDA or cuDNN than the examined ones.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(cudnn_8 cudnn-cu12-8.9.7)
set(other "${cuda_11}/lib64")
set(own "${cuda}/lib64")

# project_of(<name> <source> <code>)
function(project_of name source code)
  cudastack_test_late_project(${name} "add_executable(program ${source})\n${code}")
  file(WRITE "${WORK_DIR}/${name}/main.cpp" "int main() { return 0; }\n")
endfunction()

# linked(<out> <name>): what the linker really takes, by its own word
function(linked out_files name)
  cudastack_test_configure(
    configured
    SOURCE "${WORK_DIR}/${name}"
    BINARY "${WORK_DIR}/${name}-build"
    CLEAN
    OPTIONS "-DCUDASTACK_ALLOW=CS-ENV-002;CS-TOOLKIT-003" -DCMAKE_EXE_LINKER_FLAGS=-Wl,--trace
  )
  cudastack_test_build(built BINARY "${WORK_DIR}/${name}-build" CLEAN EXPECT_STATUS any)
  set(${out_files} "${built_output}" PARENT_SCOPE)
endfunction()

# What CMake links without being asked.
project_of(runtime main.cu "target_link_directories(program PRIVATE [==[${other}]==])")
cudastack_test_late(runtime runtime "${cuda}" REFUSED CS-ENV-002)
cudastack_test_expect_not_contains("${runtime_block}" "fix:" "no option takes out what the project has written down")
linked(files runtime)
cudastack_test_expect_contains("${files}" "${other}/libcudart_static.a" "what the linker takes for runtime")

# A plain name, and -l in an option that an INTERFACE library hands on, behind a static library.
set(by_name "add_library(part STATIC part.cpp)\ntarget_link_libraries(part PRIVATE cudart)\n")
string(APPEND by_name "target_link_libraries(program PRIVATE part)\n")
project_of(by_name main.cpp "${by_name}target_link_options(program PRIVATE [==[-L${other}]==])")
cudastack_test_late(by_name by_name "${cuda}" REFUSED CS-TOOLKIT-003)
linked(files by_name)
cudastack_test_expect_contains("${files}" "${other}/libcudart.so" "what the linker takes for by_name")
set(by_option "add_library(options INTERFACE)\ntarget_link_libraries(program PRIVATE options)\n")
string(APPEND by_option "target_link_options(options INTERFACE LINKER:-L,${other},-l:libcudart.so)\n")
project_of(by_option main.cpp "${by_option}")
cudastack_test_late(by_option by_option "${cuda}" REFUSED CS-TOOLKIT-003)

# What hides is not known, nor is a name that no folder has.
set(hidden "target_link_directories(program PRIVATE $<$<CONFIG:Debug>:${other}>)\n")
project_of(hidden main.cu "${hidden}target_link_libraries(program PRIVATE cufft no_such_cuda)")
cudastack_test_late(hidden hidden "${cuda}")
foreach(line IN ITEMS "links by cufft" "links from by $<$<CONFIG:Debug>:${other}>")
  cudastack_test_expect_contains("${hidden_output}" "-- CudaStack: not known: what target program ${line}" "of hidden")
endforeach()
foreach(rule IN ITEMS cs_env_002 cs_toolkit_003)
  cudastack_test_report_fact(state "${WORK_DIR}/hidden-build" rule.${rule})
  cudastack_test_expect_equal("${state}" unknown "${rule} of hidden")
endforeach()

# Healthy: the toolkit's own under its names, by every way, before the other (what the linker gets by -Wl, comes last); options that name
# neither folder nor library.
set(
  healthy
  "target_link_directories(program PRIVATE [==[${own}]==] [==[${other}]==])
target_link_options(program PRIVATE LINKER:-L,${other} -L${own} $<$<CONFIG:Release>:-s>)
target_link_libraries(program PRIVATE cublas -lcudart dl)
add_executable(plain main.cpp)
target_link_libraries(plain PRIVATE CudaStack::toolkit cudart)
target_link_directories(plain PRIVATE [==[${cuda}/targets/x86_64-linux/lib]==])
add_executable(no_cuda main.cpp)
target_link_directories(no_cuda PRIVATE [==[${other}]==])"
)
project_of(healthy main.cu "${healthy}")
cudastack_test_late(healthy healthy "${cuda}" SILENT)
cudastack_test_expect_rules_hold("${WORK_DIR}/healthy-build" CS-ENV-002 CS-TOOLKIT-003)
linked(files healthy)
cudastack_test_expect_not_contains("${files}" "${other}" "what the linker takes for healthy")

# cuDNN of a plain name: its header is the examined one's, what is linked is another.
set(cudnn "${WORK_DIR}/cudnn 8")
set(code "target_link_libraries(program PRIVATE cudnn CudaStack::cudart)\n")
string(APPEND code "target_include_directories(program PRIVATE \${CudnnStrict_INCLUDE_DIR})\n")
string(APPEND code "target_link_directories(program PRIVATE [==[${cudnn}]==])")
file(MAKE_DIRECTORY "${cudnn}")
file(CREATE_LINK "${cudnn_8}/nvidia/cudnn/lib/libcudnn.so.8" "${cudnn}/libcudnn.so" SYMBOLIC)
project_of(cudnn main.cpp "${code}")
cudastack_test_late(
  cudnn
  cudnn
  "${cuda}"
  REFUSED CS-CUDNN-004
  OPTIONS -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${wheels}/nvidia/cudnn"
)
