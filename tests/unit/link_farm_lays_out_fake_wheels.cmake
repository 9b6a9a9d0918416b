# SPDX-License-Identifier: Apache-2.0
# Every name of the tree, and what CMake and nvcc miss, on paths that hold what paths may hold.

function(expect_link farm name target)
  if(NOT IS_SYMLINK "${farm}/${name}")
    cudastack_test_fail("${name} is not a link")
    return()
  endif()
  file(READ_SYMLINK "${farm}/${name}" actual)
  cudastack_test_expect_equal("${actual}" "${target}" "${name}")
endfunction()

set(source "${WORK_DIR}/fake venv; [a] *? +$x 日本/cu13")
set(farm "${WORK_DIR}/build [b] +é; $y/farm")
cudastack_test_fake_wheel_tree("${source}")
string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${source}")
string(APPEND pattern "/*")
file(GLOB_RECURSE before LIST_DIRECTORIES true RELATIVE "${source}" "${pattern}")
file(MAKE_DIRECTORY "${WORK_DIR}/build [b] +é; $y")

_cudastack_core_link_farm(root DESTINATION "${farm}" SOURCE "${source}/")

cudastack_test_expect_equal("${root}" "${farm}" "the farm")
foreach(
  name
  IN
  ITEMS bin/nvcc bin/nvcc.profile bin/ptxas bin/crt include nvvm lib/cmake lib/libcudart.so.13 lib/libcudart_static.a
)
  expect_link("${farm}" ${name} "${source}/${name}")
endforeach()
expect_link("${farm}" lib64 lib)
expect_link("${farm}" lib/libcudart.so libcudart.so.13)
expect_link("${farm}" lib/libnvrtc.alt.so libnvrtc.alt.so.13)
expect_link("${farm}" lib/libnvrtc-builtins.so libnvrtc-builtins.so.13.0)
foreach(name IN ITEMS bin/../lib64/libcudart.so bin/../nvvm/bin/cicc include/cuda.h)
  if(NOT EXISTS "${farm}/${name}")
    cudastack_test_fail("${name} leads nowhere")
  endif()
endforeach()
# From a linked bin folder, nvcc's ".." would be the tree itself.
if(IS_SYMLINK "${farm}/bin" OR IS_SYMLINK "${farm}/lib")
  cudastack_test_fail("bin and lib have to be folders")
endif()

file(GLOB_RECURSE after LIST_DIRECTORIES true RELATIVE "${source}" "${pattern}")
cudastack_test_expect_equal("${after}" "${before}" "the names in the tree")
