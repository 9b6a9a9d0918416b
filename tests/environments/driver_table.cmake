# SPDX-License-Identifier: Apache-2.0
# One command, and what it says of each driver: real libraries of three branches, the stub of every toolkit at hand, none. No module is
# loaded, so nothing can run; what each supports, and for which toolkit it is too old, is told all the same.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_driver(none none)
cudastack_test_driver(library_470 470)
cudastack_test_driver(library_535 535)
cudastack_test_driver(library_550 550)
# Nothing but the code that is tested keeps it from making nodes.
set(CUDASTACK_TEST_WITHOUT_NODES "")
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_toolkit_13(cuda_13)

# expect_row(<name> <folder in LD_LIBRARY_PATH> <toolkit> <status> [<NAME=VALUE>...])
function(expect_row name folder toolkit status)
  cudastack_test_run(
    doctor
    COMMAND
      "${CMAKE_COMMAND}"
      -D
      CUDASTACK_COMPONENTS=toolkit
      -P
      "${CUDASTACK_SOURCE_DIR}/modules/CudaStackDoctor.cmake"
    ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc" "LD_LIBRARY_PATH=${folder}" ${ARGN}
    CLEAN
    EXPECT_STATUS ${status}
  )
  string(REPLACE ";" "%3B" doctor_stdout "${doctor_stdout}")
  string(REGEX MATCHALL "\n  (driver|libcuda.so.1|  CS-DRIVER-00)[^\n]*" lines "${doctor_stdout}")
  list(JOIN lines "" text)
  string(REGEX REPLACE "^\n" "" text "${text}")
  string(REPLACE "%3B" ";" text "${text}")
  cudastack_test_normalise(text "${text}")
  cudastack_test_expect_text("${text}" "driver_table/${name}.txt")
endfunction()

file(GLOB before "/dev/nvidia*")
foreach(branch IN ITEMS 470 535 550)
  expect_row(${branch}_cuda_12 "${library_${branch}}" "${cuda_12}" ok)
  expect_row(${branch}_cuda_13 "${library_${branch}}" "${cuda_13}" ok)
endforeach()
expect_row(none "" "${cuda_12}" ok)
# The variable hides devices, not what the library supports.
expect_row(550_cuda_13 "${library_550}" "${cuda_13}" ok CUDA_VISIBLE_DEVICES=)

# damage(<name> <shell command on $1>): a copy of a real library that no program can load.
function(damage name command)
  set(folder "${WORK_DIR}/${name} [1]")
  file(MAKE_DIRECTORY "${folder}")
  file(GLOB library "${library_550}/libcuda.so.550.*")
  cmake_path(GET library FILENAME file)
  file(COPY_FILE "${library}" "${folder}/${file}")
  file(CREATE_LINK "${file}" "${folder}/libcuda.so.1" SYMBOLIC)
  cudastack_test_run(
    damage
    COMMAND sh -c "${command}" sh "${folder}/${file}"
  )
  expect_row(${name} "${folder}" "${cuda_13}" ok)
endfunction()

damage(cut "truncate -s 9000000 \"$1\"")
damage(other_machine "printf '\\267\\000' | dd of=\"$1\" bs=1 seek=18 conv=notrunc")
# The name alone gives no stub away, and neither does its folder: a copy, called as programs call it.
foreach(stub IN ITEMS "11_8;${cuda_11}/lib64" "12_4;${cuda_12}/lib64" "13_0;/usr/local/cuda-13.0/lib64")
  list(POP_FRONT stub name)
  if(NOT EXISTS "${stub}/stubs/libcuda.so")
    message(NOTICE "no stub of ${name} on this machine, one row less")
    continue()
  endif()
  configure_file("${stub}/stubs/libcuda.so" "${WORK_DIR}/copy_${name}/libcuda.so.1" COPYONLY)
  expect_row(stub_${name} "${WORK_DIR}/copy_${name}" "${cuda_12}" fail)
endforeach()
file(GLOB after "/dev/nvidia*")
cudastack_test_expect_equal("${after}" "${before}" "device nodes that the doctor leaves")
