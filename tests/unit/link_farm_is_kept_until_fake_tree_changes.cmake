# SPDX-License-Identifier: Apache-2.0
# A farm that is right is not touched; one whose tree has changed is made anew, with nothing left over.

set(source "${WORK_DIR}/fake venv/cu13")
set(farm "${WORK_DIR}/farm")
cudastack_test_fake_wheel_tree("${source}")

# A file that a new farm would not have tells a kept one.
macro(lay_out expected)
  file(WRITE "${farm}/kept" "")
  _cudastack_core_link_farm(root DESTINATION "${farm}" SOURCE "${source}")
  cudastack_test_expect_equal("${root}" "${farm}" "the farm")
  set(state new)
  if(EXISTS "${farm}/kept")
    set(state kept)
  endif()
  cudastack_test_expect_equal("${state}" "${expected}" "the farm")
endmacro()

_cudastack_core_link_farm(root DESTINATION "${farm}" SOURCE "${source}")
lay_out(kept)

# An upgraded wheel.
file(RENAME "${source}/lib/libnvrtc-builtins.so.13.0" "${source}/lib/libnvrtc-builtins.so.13.5")
lay_out(new)
file(READ_SYMLINK "${farm}/lib/libnvrtc-builtins.so" target)
cudastack_test_expect_equal("${target}" libnvrtc-builtins.so.13.5 "the development name")
if(IS_SYMLINK "${farm}/lib/libnvrtc-builtins.so.13.0")
  cudastack_test_fail("a link to a file that is gone was left")
endif()
lay_out(kept)

# A removed wheel, one that got its development names, another root.
file(REMOVE_RECURSE "${source}/nvvm")
lay_out(new)
file(WRITE "${source}/lib/libcudart.so" "")
lay_out(new)
file(RENAME "${WORK_DIR}/fake venv" "${WORK_DIR}/fake venv moved")
set(source "${WORK_DIR}/fake venv moved/cu13")
lay_out(new)
file(READ_SYMLINK "${farm}/bin/nvcc" target)
cudastack_test_expect_equal("${target}" "${source}/bin/nvcc" "nvcc")

# A half-made farm, as a killed configure leaves it beside, is in nobody's way; a farm cut off from its tree is none.
file(MAKE_DIRECTORY "${farm}.new-killed")
lay_out(kept)
file(REMOVE_RECURSE "${source}" "${farm}.new-killed")
_cudastack_core_link_farm(root DESTINATION "${farm}" SOURCE "${source}")
cudastack_test_expect_equal("${root}" "" "a farm without tree")

file(GLOB names RELATIVE "${WORK_DIR}" "${WORK_DIR}/farm*")
cudastack_test_expect_equal("${names}" "farm;farm.lock" "what lies beside the farm")
