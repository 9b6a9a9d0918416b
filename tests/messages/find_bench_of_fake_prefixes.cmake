# SPDX-License-Identifier: Apache-2.0
# Six of the seven cases that a finder of cuDNN should tell apart, on prefixes made by hand with stub libraries: a C++ project, the prefixes in
# CMAKE_PREFIX_PATH, a machine without CUDA. Each with stubs that answer for their version, and with empty ones, which nobody would have but
# on a bench: what they do not say is not known, and nothing is refused for that.

# expect_state(<build tree> <id> <state>)
function(expect_state name id state)
  string(TOLOWER "rule.${id}" fact)
  string(REPLACE "-" "_" fact "${fact}")
  cudastack_test_report_fact(actual "${WORK_DIR}/${name}" "${fact}")
  cudastack_test_expect_equal("${actual}" "${state}" "${id} in ${name}")
endfunction()

# expect_taken(<name> <prefix> <version>): found without a word, in this place.
function(expect_taken name prefix version)
  cudastack_test_find(found "${name}" OPTIONS "-DCMAKE_PREFIX_PATH=${prefix}" COVERED EXPECT_STATUS ok)
  cudastack_test_expect_not_contains("${found_output}" "CudaStack: " "what CMake said of ${name}")
  cudastack_test_expect_contains(
    "${found_output}"
    "-- result FOUND=TRUE\n-- result VERSION=${version}\n"
    "what CMake said of ${name}"
  )
  cudastack_test_expect_contains("${found_output}" "\n-- result LIBRARY=${prefix}/lib/" "what CMake said of ${name}")
endfunction()

# refuse(<name> <id> <prefixes>): by a message in the words of a file.
function(refuse name id prefixes)
  cudastack_test_expect_find_refusal(block "${name}" ${id} NOT_HEALED OPTIONS "-DCMAKE_PREFIX_PATH=${prefixes}" COVERED)
endfunction()

foreach(kind IN ITEMS answering empty)
  set(here "${WORK_DIR}/${kind}")
  set(empty "")
  if(kind STREQUAL "empty")
    set(empty EMPTY)
  endif()

  # 1, 2: plain; another version is wanted.
  cudastack_test_fake_cudnn("${here} plain" 9.19 HEADERS LIBRARIES LINKS ${empty})
  expect_taken(${kind}_1_plain "${here} plain" 9.19.0)
  cudastack_test_expect_find_refusal(
    block
    ${kind}_2_version
    CS-CUDNN-014
    FIND 9.99
    OPTIONS "-DCMAKE_PREFIX_PATH=${here} plain"
    COVERED
  )

  # 3: header and library of two releases in two prefixes.
  cudastack_test_fake_cudnn("${here} headers" 8.9 HEADERS)
  cudastack_test_fake_cudnn("${here} libraries" 9.19 LIBRARIES LINKS ${empty})
  refuse(${kind}_3_two CS-CUDNN-001 "${here} headers;${here} libraries")

  # 4: a wheel has no development links.
  cudastack_test_fake_cudnn("${here} wheel" 9.19 HEADERS LIBRARIES ${empty})
  expect_taken(${kind}_4_wheel "${here} wheel" 9.19.0)

  # 5: a part is missing.
  cudastack_test_fake_cudnn("${here} without ops" 9.19 HEADERS LIBRARIES LINKS ${empty})
  file(REMOVE "${here} without ops/lib/libcudnn_ops.so" "${here} without ops/lib/libcudnn_ops.so.9")
  refuse(${kind}_5_without_ops CS-CUDNN-006 "${here} without ops")

  # 6: a major that nobody has seen; its parts are not known, with or without one of those of 9.
  cudastack_test_fake_cudnn("${here} ten" 10.1 HEADERS LIBRARIES LINKS ${empty})
  foreach(name IN ITEMS ${kind}_6_ten ${kind}_6_ten_without_ops)
    expect_taken(${name} "${here} ten" 10.1.0)
    expect_state(${name} CS-CUDNN-006 unknown)
    file(REMOVE "${here} ten/lib/libcudnn_ops.so" "${here} ten/lib/libcudnn_ops.so.10")
  endforeach()
endforeach()
foreach(id IN ITEMS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-006)
  expect_state(answering_1_plain ${id} holds)
endforeach()
expect_state(empty_1_plain CS-CUDNN-006 unknown)
file(READ "${WORK_DIR}/answering_6_ten/CudaStack/cudnn/report.txt" report)
cudastack_test_expect_contains("${report}" "which parts a cuDNN of this major has to have" "the report on cuDNN 10")

# 7, nothing installed, is find_cudnn_nothing.cmake: what it prints brings a real one.
