# SPDX-License-Identifier: Apache-2.0
# Plain CMake on a farm of NVIDIA's wheels of CUDA 13.0, on a machine that has no other CUDA: it configures and builds, and
# the programs run with the wheels' libraries. On the wheels themselves it does not get past enable_language.

cudastack_test_environment(venv venv-cu13)
file(GLOB wheels "${venv}/lib/python3*/site-packages/nvidia/cu13")
file(REAL_PATH "${wheels}" real_wheels)
set(project "${CMAKE_CURRENT_LIST_DIR}/link_farm")
set(
  covered
  "${CMAKE_CURRENT_LIST_DIR}/clean_run.sh"
  --cover-usr-local
  --cmake
  "${CMAKE_COMMAND}"
  --
)

function(configure out_prefix toolkit folder expected)
  cudastack_test_run(
    ${out_prefix}
    COMMAND
      ${covered}
      "${CMAKE_COMMAND}"
      -S
      "${project}"
      -B
      "${WORK_DIR}/${folder}"
      -G
      "${GENERATOR}"
      -D
      "CMAKE_CUDA_COMPILER=${toolkit}/bin/nvcc"
      -D
      "RUN_PATH=${toolkit}/lib"
    EXPECT_STATUS ${expected}
  )
  set(${out_prefix}_output "${${out_prefix}_output}" PARENT_SCOPE)
endfunction()

cudastack_test_run(cover COMMAND ${covered} true EXPECT_STATUS any)
if(cover_status STREQUAL "77")
  cudastack_test_skip("${cover_output}")
endif()

# The farm is what makes the difference.
_cudastack_core_needs_link_farm(needed "${wheels}")
cudastack_test_expect_equal("${needed}" TRUE "whether the wheels need a farm")
configure(plain "${wheels}" "plain build" fail)
cudastack_test_expect_contains("${plain_output}" "cannot find -lcudadevrt" "CMake's error on the wheels themselves")

# The tree is reached through a path that CMake could not build with, the farm has one that is hard but possible.
file(CREATE_LINK "${wheels}" "${WORK_DIR}/wheels; [é]" SYMBOLIC)
_cudastack_core_link_farm(farm DESTINATION "${WORK_DIR}/farm+é[1]" SOURCE "${WORK_DIR}/wheels; [é]")
configure(farm "${farm}" "build+é[1]" ok)
cudastack_test_run(build COMMAND ${covered} "${CMAKE_COMMAND}" --build "${WORK_DIR}/build+é[1]")

foreach(program IN ITEMS cuda_only with_cpp static_runtime)
  cudastack_test_run(start COMMAND ${covered} "${WORK_DIR}/build+é[1]/${program}")
  string(REGEX MATCHALL "library [^\n]+" libraries "${start_stdout}")
  set(names "")
  foreach(library IN LISTS libraries)
    string(REPLACE "library " "" library "${library}")
    cmake_path(IS_PREFIX real_wheels "${library}" inside)
    if(NOT inside)
      cudastack_test_fail("${program} loads ${library}, not one of ${real_wheels}")
    endif()
    cmake_path(GET library FILENAME name)
    list(APPEND names "${name}")
  endforeach()
  foreach(name IN ITEMS libcublas.so.13 libcublasLt.so.13 libnvrtc.so.13)
    if(NOT name IN_LIST names)
      cudastack_test_fail("${program} does not load ${name}" "${start_stdout}")
    endif()
  endforeach()
  cudastack_test_expect_contains("${start_stdout}" "header 13000 runtime 13000 cublas 13 nvrtc 13.0" "${program}")
endforeach()
