# SPDX-License-Identifier: Apache-2.0
# Run-time paths that a project gives its own targets, and by which they load other libraries than were examined.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(wheels_12_1 wheels-cu12-12.1)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
set(other "${wheels_12_1}/nvidia/cuda_runtime/lib")
set(other_cublas "${wheels_12_1}/nvidia/cublas/lib")
set(own "${cuda}/lib64")
set(ours "target_link_libraries(program PRIVATE CudaStack::cudart)\n")

# project_of(<name> <code>)
function(project_of name code)
  cudastack_test_late_project(${name} "add_executable(program take.cu)\n${ours}${code}")
  file(COPY "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project/take.cu" DESTINATION "${WORK_DIR}/${name}")
endfunction()

# runs_with(<name> <runtime> <status>): what the program really loads
function(runs_with name runtime status)
  cudastack_test_configure(
    configured
    SOURCE "${WORK_DIR}/${name}"
    BINARY "${WORK_DIR}/${name}-build"
    CLEAN
    OPTIONS -DCUDASTACK_ALLOW=CS-ENV-003
  )
  cudastack_test_build(built BINARY "${WORK_DIR}/${name}-build" CLEAN)
  cudastack_test_run(started COMMAND "${WORK_DIR}/${name}-build/program" CLEAN EXPECT_STATUS ${status})
  cudastack_test_expect_contains("${started_output}" "header 12040 runtime ${runtime}" "the program of ${name}")
endfunction()

# expect_states(<name> <state> <rule>...)
function(expect_states name expected)
  foreach(rule IN LISTS ARGN)
    cudastack_test_report_fact(state "${WORK_DIR}/${name}-build" rule.${rule})
    cudastack_test_expect_equal("${state}" "${expected}" "${rule} of ${name}")
  endforeach()
endfunction()

project_of(property "set_property(TARGET program PROPERTY BUILD_RPATH /not/there \"${other}\")")
cudastack_test_late(property property "${cuda}" REFUSED CS-ENV-003)
cudastack_test_expect_not_contains("${property_block}" "fix:" "no option takes out what the project has written down")
expect_states(property unknown cs_loader_001)
runs_with(property 12010 fail)
project_of(
  option
  "add_library(hands INTERFACE)
target_link_options(hands INTERFACE LINKER:-rpath,${other})
target_link_libraries(program PRIVATE hands CudaStack::cublas)
target_link_options(program PRIVATE -Wl,-rpath -Wl,${other_cublas})"
)
cudastack_test_late(option option "${cuda}" REFUSED CS-ENV-003 OPTIONS -DCOMPONENTS=cublas)
expect_states(option unknown cs_loader_001 cs_loader_002)
runs_with(option 12010 fail)
project_of(flags "")
cudastack_test_late(flags flags "${cuda}" REFUSED CS-ENV-003 OPTIONS "-DCMAKE_EXE_LINKER_FLAGS=-Wl,-rpath=${other}")
project_of(variable "")
cudastack_test_late(variable variable "${cuda}" REFUSED CS-ENV-003 OPTIONS "-DCMAKE_BUILD_RPATH=${other}")

# What counts for the installed program only is a warning.
project_of(installed "set_property(TARGET program PROPERTY INSTALL_RPATH \"${other}\")")
cudastack_test_late(installed installed "${cuda}")
cudastack_test_expect_contains("${installed_output}" "this CUDA stack has a trap." "output of installed")
cudastack_test_expect_contains("${installed_output}" "INSTALL_RPATH of program" "output of installed")

# What hides is not known, nor is what a program loads that does not get the run-time path with which the examination was made.
project_of(hidden "set_property(TARGET program PROPERTY BUILD_RPATH $<$<CONFIG:Debug>:${other}>)")
cudastack_test_late(hidden hidden "${cuda}")
cudastack_test_expect_contains(
  "${hidden_output}"
  "-- CudaStack: not known: what target program loads by $<$<CONFIG:Debug>:${other}>"
  "output of hidden"
)
expect_states(hidden unknown cs_env_003 cs_loader_001)
project_of(skipped "set_property(TARGET program PROPERTY SKIP_BUILD_RPATH ON)")
cudastack_test_late(skipped skipped "${cuda}")
cudastack_test_expect_contains("${skipped_output}" "what target program loads by SKIP_BUILD_RPATH" "output of skipped")
expect_states(skipped unknown cs_env_003 cs_loader_001)

# Healthy: the toolkit's own first, the same release, folders without CUDA, what LD_LIBRARY_PATH overrules, a static runtime, and a second
# configure, which sees what this package has not added.
set(
  healthy
  "set_property(TARGET program PROPERTY BUILD_RPATH \"\\$ORIGIN/lib\" \"${WORK_DIR}/no cuda\" \"${own}\" \"${other}\")
set_property(TARGET program PROPERTY INSTALL_RPATH \"\\$ORIGIN/../lib\" \"${wheels}/nvidia/cuda_runtime/lib\" \"${other}\")
target_link_options(program PRIVATE $<$<CONFIG:Release>:-s> -Wl,-rpath-link,${other})
add_executable(static main.cu)
set_property(TARGET static PROPERTY BUILD_RPATH \"${other}\")"
)
project_of(healthy "${healthy}")
foreach(round IN ITEMS first second)
  cudastack_test_late(${round} healthy "${cuda}" SILENT)
  cudastack_test_expect_rules_hold("${WORK_DIR}/healthy-build" CS-ENV-003 CS-LOADER-001)
endforeach()
runs_with(healthy 12040 ok)
cudastack_test_configure(
  overruled
  SOURCE "${WORK_DIR}/property"
  BINARY "${WORK_DIR}/overruled-build"
  CLEAN
  OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
  ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc" "LD_LIBRARY_PATH=${own}"
)
cudastack_test_expect_rules_hold("${WORK_DIR}/overruled-build" CS-ENV-003 CS-LOADER-001)

# A cuDNN that is newer within the major is a warning, and its parts were not examined.
project_of(cudnn "target_link_libraries(program PRIVATE CudaStack::cudnn)\n")
file(
  APPEND "${WORK_DIR}/cudnn/CMakeLists.txt"
  "set_property(TARGET program PROPERTY BUILD_RPATH \"${cudnn_9_12}/nvidia/cudnn/lib\")\n"
)
set(asked -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${wheels}/nvidia/cudnn")
cudastack_test_late(cudnn cudnn "${cuda}" OPTIONS ${asked})
cudastack_test_expect_block(block "${cudnn_output}" cudnn)
expect_states(cudnn unknown cs_cudnn_005 cs_cudnn_006)
