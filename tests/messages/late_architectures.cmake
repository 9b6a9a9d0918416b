# SPDX-License-Identifier: Apache-2.0
# Architectures that nobody could know at the call: a target's own, or a variable that is set later.

cudastack_test_toolkit_13(cuda)
set(target "add_library(part STATIC part.cu)")
set(ask "${target}\nset_target_properties(part PROPERTIES CUDA_ARCHITECTURES")

cudastack_test_late_project(of_target "add_subdirectory(sub)" sub "${ask} \"90;35\")")
cudastack_test_late(of_target of_target "${cuda}" REFUSED CS-ARCH-001)
cudastack_test_expect_not_contains("${of_target_block}" "fix:" "no option mends what the project asks for")
cudastack_test_late_project(misspelled "add_subdirectory(sub)" sub "${ask} 8.6)")
cudastack_test_late(misspelled misspelled "${cuda}" REFUSED CS-ARCH-002)
cudastack_test_late_project(of_variable "set(CMAKE_CUDA_ARCHITECTURES 35)\nadd_subdirectory(sub)" sub "${target}")
cudastack_test_late(of_variable of_variable "${cuda}" REFUSED CS-ARCH-001)

# What nvcc never gets to see, and what it takes.
foreach(value IN ITEMS OFF all-major "80-real;90" "$<1:90>")
  string(MAKE_C_IDENTIFIER "healthy_${value}" name)
  cudastack_test_late_project("${name}" "add_subdirectory(sub)" sub "${ask} \"${value}\")")
  cudastack_test_late(healthy "${name}" "${cuda}" SILENT OPTIONS -DCMAKE_CUDA_ARCHITECTURES=90)
endforeach()
string(REPLACE "part.cu" "part.cpp" no_cuda "${ask} 35)")
string(REPLACE "part.cu" "EXCLUDE_FROM_ALL part.cu" not_built "${ask} 35)")
foreach(name IN ITEMS no_cuda not_built)
  cudastack_test_late_project(${name} "add_subdirectory(sub)" sub "${${name}}")
  cudastack_test_late(${name} ${name} "${cuda}" SILENT)
endforeach()
