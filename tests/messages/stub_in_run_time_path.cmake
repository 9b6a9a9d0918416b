# SPDX-License-Identifier: Apache-2.0
# A6: somebody made libcuda.so.1 beside the stub, and CMake takes that folder into the run-time path of what links CUDA::cuda_driver.
# A newer CMake keeps stubs out of it, and there all is silent.

cudastack_test_driver(none none)
cudastack_test_environment(cuda_12 cuda-12.4)

# The real toolkit by links, with a folder of stubs of its own.
set(cuda "${WORK_DIR}/cuda-12.4")
set(libraries "targets/x86_64-linux/lib")
file(MAKE_DIRECTORY "${cuda}/${libraries}/stubs")
foreach(name IN ITEMS bin nvvm targets/x86_64-linux/include)
  file(CREATE_LINK "${cuda_12}/${name}" "${cuda}/${name}" SYMBOLIC)
endforeach()
file(CREATE_LINK targets/x86_64-linux/include "${cuda}/include" SYMBOLIC)
file(CREATE_LINK ${libraries} "${cuda}/lib64" SYMBOLIC)
file(GLOB files LIST_DIRECTORIES FALSE "${cuda_12}/${libraries}/*")
foreach(file IN LISTS files)
  cmake_path(GET file FILENAME name)
  file(CREATE_LINK "${file}" "${cuda}/${libraries}/${name}" SYMBOLIC)
endforeach()
configure_file("${cuda_12}/${libraries}/stubs/libcuda.so" "${cuda}/${libraries}/stubs/libcuda.so" COPYONLY)
file(CREATE_LINK libcuda.so "${cuda}/${libraries}/stubs/libcuda.so.1" SYMBOLIC)

# project(<name> <sources of the program> [<words of add_executable>])
function(project_that_links name sources)
  cudastack_test_late_project(
    ${name}
    "find_package(CUDAToolkit REQUIRED)\nadd_executable(app ${ARGN} ${sources})\ntarget_link_libraries(app PRIVATE CUDA::cuda_driver)"
  )
  foreach(suffix IN ITEMS cpp cu)
    file(
      WRITE "${WORK_DIR}/${name}/start.${suffix}"
      "extern \"C\" int cuInit(unsigned);\nint main() { return cuInit(0); }\n"
    )
  endforeach()
endfunction()
project_that_links(linked start.cpp)
project_that_links(linked_by_nvcc start.cu)
project_that_links(not_built start.cpp EXCLUDE_FROM_ALL)

_cudastack_core_stub_is_link_only(link_only)
if(link_only)
  cudastack_test_late(linked linked "${cuda}" SILENT)
  cudastack_test_report_fact(state "${WORK_DIR}/linked-build" rule.cs_driver_004)
  cudastack_test_expect_equal("${state}" "holds" "CS-DRIVER-004 with a CMake that keeps stubs out of the run-time path")
  return()
endif()

# Nobody links it so that it could be loaded: a warning.
foreach(name IN ITEMS linked_by_nvcc not_built)
  cudastack_test_late(configure ${name} "${cuda}" EXPECT_STATUS ok)
  cudastack_test_expect_block(block "${configure_output}" ${name})
endforeach()

# And rightly so: the toolkit's folders are not in the run-time path of what nvcc links.
cudastack_test_build(built BINARY "${WORK_DIR}/linked_by_nvcc-build" ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc" CLEAN)
cudastack_test_run(started COMMAND "${WORK_DIR}/linked_by_nvcc-build/app" CLEAN EXPECT_STATUS any)
cudastack_test_expect_contains("${started_output}" "libcuda.so.1: cannot open shared object file" "what nvcc links")

cudastack_test_late(refused linked "${cuda}" EXPECT_STATUS fail)
cudastack_test_expect_block(block "${refused_output}" linked 2)

# The program that is refused would end with 34. Mended it asks the loader, which finds no driver here.
set(build "${WORK_DIR}/linked-build")
set(environment "CUDACXX=${cuda}/bin/nvcc")
cudastack_test_late(allowed linked "${cuda}" OPTIONS -DCUDASTACK_ALLOW=CS-DRIVER-004 EXPECT_STATUS ok)
cudastack_test_build(built BINARY "${build}" ENVIRONMENT "${environment}" CLEAN)
cudastack_test_run(started COMMAND "${build}/app" CLEAN EXPECT_STATUS any)
cudastack_test_expect_equal("${started_status}" "34" "what the refused program ends with")
file(REMOVE_RECURSE "${build}")
cudastack_test_late(refused linked "${cuda}" EXPECT_STATUS fail)
cudastack_test_expect_fix_heals(output "${block}" "${build}" ENVIRONMENT "${environment}" HOLDS CS-DRIVER-004 AGAIN)
cudastack_test_build(built BINARY "${build}" ENVIRONMENT "${environment}" CLEAN)
cudastack_test_run(started COMMAND "${build}/app" CLEAN EXPECT_STATUS any)
cudastack_test_expect_contains("${started_output}" "libcuda.so.1: cannot open shared object file" "the mended program")
