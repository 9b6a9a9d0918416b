# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes a small project for the late look.

::

  cudastack_test_late_project(<name> <top> [<subfolder> <code>]...)

``WORK_DIR/<name>``: a CMakeLists.txt that asks CudaStack for ``COMPONENTS`` (default toolkit), enables CUDA and goes on with
``<top>``; each subfolder with its own. Each has a program ``main.cu`` and sources ``part.cpp``, ``part.cu``. CudaStack and the CUDA
language may be left to ``<top>`` by ``-DBARE=1``.
#]=]
function(cudastack_test_late_project name top)
  set(folder "${WORK_DIR}/${name}")
  file(
    WRITE "${folder}/CMakeLists.txt"
    "cmake_minimum_required(VERSION 3.24)\n"
    "project(late LANGUAGES CXX)\n"
    "set(ignored \"\${CUDASTACK_TEST_ONE}\${CUDASTACK_TEST_TWO}\${CMAKE_CUDA_ARCHITECTURES}\")\n"
    "if(NOT BARE)\n"
    "  find_package(CudaStack REQUIRED COMPONENTS toolkit \${COMPONENTS})\n"
    "  enable_language(CUDA)\n"
    "endif()\n"
    "${top}\n"
  )
  set(subfolder ".")
  set(index 2)
  while(TRUE)
    file(WRITE "${folder}/${subfolder}/main.cu" "__global__ void kernel() {}\nint main() { return 0; }\n")
    file(WRITE "${folder}/${subfolder}/part.cu" "__global__ void part_kernel() {}\n")
    file(WRITE "${folder}/${subfolder}/part.cpp" "int part() { return 0; }\n")
    if(NOT index LESS ARGC)
      break()
    endif()
    set(subfolder "${ARGV${index}}")
    math(EXPR index "${index} + 1")
    file(WRITE "${folder}/${subfolder}/CMakeLists.txt" "${ARGV${index}}\n")
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()
