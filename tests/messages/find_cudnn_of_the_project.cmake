# SPDX-License-Identifier: Apache-2.0
# A project keeps a place for cuDNN in the cache by itself: to drop the entry would help until the next configure, which makes it again. The fix sets it.

cudastack_test_environment(cudnn_9_1 wheels-cu12)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_named_libraries(libraries)

# project(<place>): its option on the place of cuDNN, as the project would have it.
function(project place)
  file(WRITE "${WORK_DIR}/option.cmake" "set(CUDNN_ROOT [==[${place}]==] CACHE PATH \"where cuDNN is\")\n")
endfunction()

set(settings "-DCMAKE_PROJECT_INCLUDE=${WORK_DIR}/option.cmake" "-DCMAKE_PREFIX_PATH=${cudnn_9_12}/nvidia/cudnn")
project("${WORK_DIR}/nowhere")
cudastack_test_expect_find_refusal(
  block
  place_without
  CS-CUDNN-001
  HEALED 9.12.0
  OPTIONS ${settings}
  ENVIRONMENT ${libraries}
  COVERED
)
# What the fix chooses is what the option names, too.
project("${cudnn_9_1}/nvidia/cudnn")
cudastack_test_expect_find_refusal(
  block
  of_another_version
  CS-CUDNN-014
  HEALED 9.12.0
  FIND 9.5...<10 REQUIRED
  OPTIONS ${settings}
  ENVIRONMENT ${libraries}
  COVERED
)
# With no other in sight the option names none any more.
project("${WORK_DIR}/nowhere")
cudastack_test_expect_find_refusal(
  block
  no_other
  CS-CUDNN-001
  NOT_HEALED
  OPTIONS "-DCMAKE_PROJECT_INCLUDE=${WORK_DIR}/option.cmake"
  ENVIRONMENT ${libraries}
  COVERED
)
cudastack_test_fix(fix "${block}")
_cudastack_core_encode(fix "${fix}")
cudastack_test_run_stack(later "sh;-c;${fix}" TRUE fail "${libraries}")
cudastack_test_expect_contains(
  "${later_output}"
  "CS-CUDNN-001  no cuDNN with header and library was found"
  "what is left"
)
