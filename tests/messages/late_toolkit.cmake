# SPDX-License-Identifier: Apache-2.0
# What a subdirectory's own find_package(CUDAToolkit) took, and what the targets link of it.

cudastack_test_toolkit_13(cuda)
cudastack_test_environment(cuda_12 cuda-12.4)
set(root "set(CUDAToolkit_ROOT [==[${cuda_12}]==])")
set(find "find_package(CUDAToolkit REQUIRED)")
set(program "add_executable(program main.cu)\ntarget_link_libraries(program PRIVATE part)")
set(part "add_library(part STATIC part.cpp)\ntarget_link_libraries(part PRIVATE")

# The project names another toolkit in a directory that is finished when the late look comes.
cudastack_test_late_project(root "add_subdirectory(sub)\n${program}" sub "${root}\n${find}\n${part} CUDA::cudart)")
cudastack_test_late(root root "${cuda}" REFUSED CS-TOOLKIT-003)
cudastack_test_expect_fix_heals(output "${root_block}" "${WORK_DIR}/root-build" HOLDS CS-TOOLKIT-003)

# A file of the other toolkit, by the entry of a find of the project's own.
set(own_find "find_library(MY_CUDART cudart)\n${part} \${MY_CUDART})")
cudastack_test_late_project(by_entry "add_subdirectory(sub)\n${program}" sub "${own_find}")
cudastack_test_late(
  by_entry
  by_entry
  "${cuda}"
  REFUSED CS-TOOLKIT-003
  OPTIONS "-DMY_CUDART=${cuda_12}/lib64/libcudart.so"
)
cudastack_test_expect_fix_heals(output "${by_entry_block}" "${WORK_DIR}/by_entry-build" HOLDS CS-TOOLKIT-003)

# The same, behind an alias, an INTERFACE library and a generator expression that is certain.
set(hidden "add_library(deep INTERFACE)\nadd_library(deep::deep ALIAS deep)\n")
string(APPEND hidden "target_link_libraries(deep INTERFACE $<BUILD_INTERFACE:${cuda_12}/lib64/libcudart.so>)\n")
string(APPEND hidden "${part} $<LINK_ONLY:deep::deep>)")
cudastack_test_late_project(hidden "add_subdirectory(sub)\n${program}" sub "${hidden}")
cudastack_test_late(hidden hidden "${cuda}" REFUSED CS-TOOLKIT-003)
cudastack_test_expect_not_contains("${hidden_block}" "fix:" "no option mends a path that the project has written down")

# Nobody builds it: a trap. And what cannot be known is said, is no proof, and stops nothing.
string(REPLACE "STATIC" "STATIC EXCLUDE_FROM_ALL" unused "${hidden}")
cudastack_test_late_project(unused "add_subdirectory(sub)" sub "${unused}")
cudastack_test_late(unused unused "${cuda}")
cudastack_test_expect_contains("${unused_output}" "this CUDA stack has a trap." "output of unused")
set(expression "${part} $<$<CONFIG:Debug>:${cuda_12}/lib64/libcudart.so>)")
cudastack_test_late_project(expression "add_subdirectory(sub)\n${program}" sub "${expression}\n${find}")
cudastack_test_late(expression expression "${cuda}")
cudastack_test_expect_contains(
  "${expression_output}"
  "-- CudaStack: not known: what target part links by $<$<CONFIG:Debug>:${cuda_12}/lib64/libcudart.so>, and 1 more"
  "output of expression"
)
cudastack_test_expect_not_contains("${expression_output}" "Warning" "output of expression")
file(READ "${WORK_DIR}/expression-build/CudaStack/report.txt" report)
cudastack_test_expect_contains("${report}" "CS-TOOLKIT-003   not known" "report of expression")

# Healthy, by every way at once; the project watches the same variable and defers calls of its own.
set(watch "function(seen)\nendfunction()\nvariable_watch(CUDAToolkit_FOUND seen)\n")
string(APPEND watch "function(later)\ntarget_link_libraries(program PRIVATE CudaStack::cublas)\nendfunction()\n")
string(
  APPEND watch
  "function(sooner)\ncmake_language(DEFER CALL later)\nendfunction()\ncmake_language(DEFER CALL sooner)\n"
)
cudastack_test_late_project(
  healthy
  "${watch}add_subdirectory(sub)\n${program}\ntarget_link_libraries(program PRIVATE CudaStack::cudart)"
  sub
  "${find}\n${part} CUDA::cudart PUBLIC CUDA::cublas)\n"
)
cudastack_test_late(healthy healthy "${cuda}" SILENT)
cudastack_test_expect_rules_hold("${WORK_DIR}/healthy-build" CS-TOOLKIT-003)
