# SPDX-License-Identifier: Apache-2.0
# E9: targets that link a cuDNN of their own, a real wheel for another CUDA than the toolkit's; and the same found by cache entries, where the fix leads to
# the examined one.

cudastack_test_toolkit_13(cuda)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_environment(wheels wheels-cu12)
file(GLOB examined "${venv}/lib/python3*/site-packages/nvidia/cudnn")
set(ask -DCOMPONENTS=cudnn "-DCUDNN_ROOT=${examined}")

# project(<name> <library> <folder of headers>): with an imported target.
function(project_of name library headers)
  cudastack_test_late_project(
    ${name}
    "find_package(CUDAToolkit REQUIRED)
add_library(OWN::cudnn UNKNOWN IMPORTED)
set_target_properties(OWN::cudnn PROPERTIES IMPORTED_LOCATION \"${library}\" INTERFACE_INCLUDE_DIRECTORIES \"${headers}\")
add_executable(program part.cpp)
target_link_libraries(program PRIVATE OWN::cudnn CUDA::cudart)"
  )
endfunction()

project_of(written_down "${wheels}/nvidia/cudnn/lib/libcudnn.so.9" "${wheels}/nvidia/cudnn/include")
cudastack_test_late(written_down written_down "${cuda}" REFUSED CS-CUDNN-005 OPTIONS ${ask})

project_of(found "\${OWN_LIBRARY}" "\${OWN_HEADERS}")
cudastack_test_late(
  found
  found
  "${cuda}"
  REFUSED CS-CUDNN-005
  OPTIONS ${ask} "-DOWN_LIBRARY=${wheels}/nvidia/cudnn/lib/libcudnn.so.9" "-DOWN_HEADERS=${wheels}/nvidia/cudnn/include"
)
cudastack_test_expect_fix_heals(output "${found_block}" "${WORK_DIR}/found-build" HOLDS CS-CUDNN-004 CS-CUDNN-005)

# Another one for the same CUDA; and one that no ledger knows.
project_of(same_cuda "${cudnn_9_12}/nvidia/cudnn/lib/libcudnn.so.9" "${cudnn_9_12}/nvidia/cudnn/include")
cudastack_test_late(same_cuda same_cuda "${cuda}" OPTIONS ${ask})
cudastack_test_report_fact(state "${WORK_DIR}/same_cuda-build" rule.cs_cudnn_005)
cudastack_test_expect_equal("${state}" "holds" "CS-CUDNN-005 with another cuDNN for the same CUDA")
cudastack_test_hard_links("${wheels}/nvidia/cudnn" "${WORK_DIR}/nobodys")
project_of(nobodys "${WORK_DIR}/nobodys/lib/libcudnn.so.9" "${WORK_DIR}/nobodys/include")
cudastack_test_late(nobodys nobodys "${cuda}" OPTIONS ${ask})
cudastack_test_report_fact(state "${WORK_DIR}/nobodys-build" rule.cs_cudnn_005)
cudastack_test_expect_equal("${state}" "unknown" "CS-CUDNN-005 with a cuDNN that no ledger knows")
