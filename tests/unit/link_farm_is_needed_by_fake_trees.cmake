# SPDX-License-Identifier: Apache-2.0
# Which trees want a farm: each step changes one thing of a fake tree of wheels.

set(root "${WORK_DIR}/fake [venv]; +/cu13")
set(profile_of_13_5 "LIBRARIES        =+ $(_SPACE_) \"-L$(TOP)/lib/stubs\" \"-L$(TOP)/lib\"\n")
set(profile_with_plain_lib64 "LIBRARIES =+ $(_SPACE_) \"-L$(TOP)/lib64\"\n")

function(expect_need expected what)
  _cudastack_core_needs_link_farm(actual "${root}")
  cudastack_test_expect_equal("${actual}" "${expected}" "${what}")
endfunction()

expect_need(FALSE "no tree")
cudastack_test_fake_wheel_tree("${root}")
expect_need(TRUE "wheels of 13.0")

file(CREATE_LINK libcudart.so.13 "${root}/lib/libcudart.so" SYMBOLIC)
expect_need(TRUE "13.0 with libcudart.so, without lib64")
file(WRITE "${root}/bin/nvcc.profile" "${profile_with_plain_lib64}")
expect_need(TRUE "a profile that says lib64 in so many letters")
file(WRITE "${root}/bin/nvcc.profile" "${profile_of_13_5}")
expect_need(FALSE "13.5 with libcudart.so")
file(REMOVE "${root}/lib/libcudart.so")
expect_need(TRUE "wheels of 13.5")
file(CREATE_LINK nowhere "${root}/lib/libcudart.so" SYMBOLIC)
expect_need(TRUE "a dangling libcudart.so")

file(MAKE_DIRECTORY "${root}/targets/x86_64-linux/lib")
expect_need(FALSE "a tree with targets")
file(REMOVE_RECURSE "${root}/targets")
file(WRITE "${root}/bin/nvcc" "#!/bin/sh\n")
expect_need(FALSE "a wrapper")
file(REMOVE "${root}/bin/nvcc")
expect_need(FALSE "no nvcc")

# The farm itself needs none.
cudastack_test_fake_wheel_tree("${root}")
_cudastack_core_link_farm(farm DESTINATION "${WORK_DIR}/farm" SOURCE "${root}")
_cudastack_core_needs_link_farm(actual "${farm}")
cudastack_test_expect_equal("${actual}" FALSE "a farm")
