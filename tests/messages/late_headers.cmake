# SPDX-License-Identifier: Apache-2.0
# Include folders of the project's own targets with headers of another CUDA or cuDNN. Nothing of the first look sees them.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(cudnn_8 cudnn-cu12-8.9.7)
set(other "${cuda_11}/include")
string(APPEND cudnn_8 "/nvidia/cudnn/include")
set(asked -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${wheels}/nvidia/cudnn")
set(ours "target_link_libraries(program PRIVATE CudaStack::cudart)\n")

# project_of(<name> <source> <code>)
function(project_of name source code)
  cudastack_test_late_project(${name} "add_executable(program ${source})\n${code}")
  file(WRITE "${WORK_DIR}/${name}/main.cpp" "int main() { return 0; }\n")
endfunction()

project_of(by_folder main.cu "${ours}target_include_directories(program PRIVATE [==[${other}]==])")
cudastack_test_late(by_folder by_folder "${cuda}" REFUSED CS-ENV-001)
cudastack_test_expect_not_contains("${by_folder_block}" "fix:" "no option takes out what the project has written down")
project_of(by_option main.cpp "${ours}target_compile_options(program PRIVATE \"SHELL:-I ${other}\")")
cudastack_test_late(by_option by_option "${cuda}" REFUSED CS-ENV-001)
project_of(handed_on main.cpp "${ours}add_library(hands INTERFACE)\ntarget_link_libraries(program PRIVATE hands)\n")
file(
  APPEND "${WORK_DIR}/handed_on/CMakeLists.txt"
  "target_compile_options(hands INTERFACE $<BUILD_INTERFACE:-I${other}>)\n"
)
cudastack_test_late(handed_on handed_on "${cuda}" REFUSED CS-ENV-001)

# CMake takes such a folder for one of the compiler's own, which would come last.
project_of(by_flags main.cpp "${ours}")
cudastack_test_late(by_flags by_flags "${cuda}" REFUSED CS-ENV-001 OPTIONS "-DCMAKE_CXX_FLAGS=-I${other}")

# nvcc's own headers come before system folders, and CMake tells nobody which these are: a warning.
project_of(in_doubt main.cu "target_include_directories(program PRIVATE [==[${other}]==])")
cudastack_test_late(in_doubt in_doubt "${cuda}")
cudastack_test_expect_contains("${in_doubt_output}" "this CUDA stack has a trap." "output of in_doubt")
cudastack_test_expect_contains(
  "${in_doubt_output}"
  "finds them first, unless the target has its folder as a system folder:"
  "output of in_doubt"
)

# What hides is not known; what comes first all the same is.
set(hidden "target_include_directories(program PRIVATE $<$<CONFIG:Debug>:${other}>)")
project_of(hidden main.cu "${ours}${hidden}")
cudastack_test_late(hidden hidden "${cuda}")
cudastack_test_expect_contains(
  "${hidden_output}"
  "-- CudaStack: not known: what target program compiles with by $<$<CONFIG:Debug>:${other}>"
  "output of hidden"
)
cudastack_test_report_fact(state "${WORK_DIR}/hidden-build" rule.cs_env_001)
cudastack_test_expect_equal("${state}" unknown "CS-ENV-001 of hidden")

# Healthy: the toolkit's own under other names, a system folder behind it, the same release, options that name no folder, and another
# CUDA where no header of CUDA is included.
set(
  healthy
  "${ours}target_include_directories(program PRIVATE [==[${WORK_DIR}/later]==] [==[${cuda}/include]==] [==[${wheels}/nvidia/cuda_runtime/include]==])
target_include_directories(program SYSTEM PUBLIC [==[${other}]==])
target_compile_options(program PRIVATE \"SHELL:-isystem ${other}\" $<$<COMPILE_LANGUAGE:CUDA>:-lineinfo>)
add_library(no_cuda STATIC main.cpp)
target_include_directories(no_cuda PRIVATE [==[${other}]==])
target_link_libraries(program PRIVATE no_cuda)"
)
project_of(healthy "main.cu part.cpp" "${healthy}")
cudastack_test_late(healthy healthy "${cuda}" SILENT)
cudastack_test_expect_rules_hold("${WORK_DIR}/healthy-build" CS-ENV-001)
cudastack_test_late(again healthy "${cuda}" SILENT)
# A folder that had none gets one: what was looked for in vain is part of what a verdict depends on.
file(MAKE_DIRECTORY "${WORK_DIR}/later")
file(CREATE_LINK "${other}/cuda_runtime_api.h" "${WORK_DIR}/later/cuda_runtime_api.h" SYMBOLIC)
cudastack_test_late(later healthy "${cuda}" EXPECT_STATUS fail)
cudastack_test_expect_contains("${later_output}" "CS-ENV-001  a target compiles with" "output of later")

# cuDNN by -I, and by CPATH, which comes before the headers of an imported target.
set(cudnn "target_link_libraries(program PRIVATE \${CudnnStrict_LIBRARY} CudaStack::cudart)\n")
project_of(cudnn_by_option main.cpp "${cudnn}target_compile_options(program PRIVATE -I${cudnn_8})")
cudastack_test_late(cudnn_by_option cudnn_by_option "${cuda}" REFUSED CS-CUDNN-004 OPTIONS ${asked})
cudastack_test_expect_fix_heals(
  output
  "${cudnn_by_option_block}"
  "${WORK_DIR}/cudnn_by_option-build"
  ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc"
  HOLDS CS-CUDNN-004
  AGAIN
)
set(imported "add_library(cudnn UNKNOWN IMPORTED)\nset_target_properties(cudnn PROPERTIES IMPORTED_LOCATION")
string(APPEND imported " \${CudnnStrict_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES \${CudnnStrict_INCLUDE_DIR})\n")
string(APPEND imported "target_link_libraries(program PRIVATE CudaStack::cudart cudnn)")
project_of(by_environment main.cpp "${imported}")
cudastack_test_late(imported by_environment "${cuda}" SILENT OPTIONS ${asked})
cudastack_test_expect_rules_hold("${WORK_DIR}/by_environment-build" CS-CUDNN-003 CS-CUDNN-004 CS-ENV-001)
foreach(variable IN ITEMS CPLUS_INCLUDE_PATH CPATH)
  cudastack_test_configure(
    ${variable}
    SOURCE "${WORK_DIR}/by_environment"
    BINARY "${WORK_DIR}/by_environment-build"
    CLEAN
    ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc" "${variable}=${cudnn_8}"
    EXPECT_STATUS any
  )
endforeach()
cudastack_test_expect_not_contains(
  "${CPLUS_INCLUDE_PATH_output}"
  "CS-CUDNN-004"
  "what comes after the folder of a target"
)
cudastack_test_expect_block(block "${CPATH_output}" by_environment)
cudastack_test_expect_fix_heals(
  output
  "${block}"
  "${WORK_DIR}/by_environment-build"
  ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc" "CPATH=${cudnn_8}"
  HOLDS CS-CUDNN-004
  AGAIN
)
project_of(by_ours main.cpp "target_link_libraries(program PRIVATE CudaStack::cudnn)")
cudastack_test_configure(
  by_ours
  SOURCE "${WORK_DIR}/by_ours"
  BINARY "${WORK_DIR}/by_ours-build"
  CLEAN
  OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" ${asked}
  ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc" "CPATH=${cudnn_8}"
)
cudastack_test_expect_rules_hold("${WORK_DIR}/by_ours-build" CS-CUDNN-003 CS-CUDNN-004 CS-ENV-001)
