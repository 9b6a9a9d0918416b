# SPDX-License-Identifier: Apache-2.0
# Fake trees: a missing one, a folder that is somebody's, a place inside the tree, by its name or through a link.

set(source "${WORK_DIR}/fake venv/cu13")
cudastack_test_fake_wheel_tree("${source}")
file(CREATE_LINK "${source}/include" "${WORK_DIR}/elsewhere" SYMBOLIC)
file(WRITE "${WORK_DIR}/occupied/lib/theirs" "")
file(GLOB_RECURSE before LIST_DIRECTORIES true RELATIVE "${WORK_DIR}" "${WORK_DIR}/*")

foreach(destination IN ITEMS occupied "fake venv/cu13/farm" "fake venv/cu13" elsewhere)
  _cudastack_core_link_farm(root DESTINATION "${WORK_DIR}/${destination}" SOURCE "${source}")
  cudastack_test_expect_equal("${root}" "" "a farm in ${destination}")
  file(REMOVE "${WORK_DIR}/${destination}.lock")
endforeach()
_cudastack_core_link_farm(root DESTINATION "${WORK_DIR}/farm" SOURCE "${WORK_DIR}/no such tree")
cudastack_test_expect_equal("${root}" "" "a farm of nothing")

file(GLOB_RECURSE after LIST_DIRECTORIES true RELATIVE "${WORK_DIR}" "${WORK_DIR}/*")
cudastack_test_expect_equal("${after}" "${before}" "the names in the folder")
