# SPDX-License-Identifier: Apache-2.0
# What the loader refused is repaired in its place, which no folder shows: neither the old tree nor a new one repeats what was said before.

cudastack_test_toolkit_13(cuda)
cudastack_test_environment(venv venv-cu13)
file(GLOB original "${venv}/lib/python3*/site-packages/nvidia/cudnn")
cudastack_test_hard_links("${original}" "${WORK_DIR}/cudnn")
set(part "${WORK_DIR}/cudnn/lib/libcudnn_ops.so.9")
file(MAKE_DIRECTORY "${WORK_DIR}/first")
# The name that cuDNN asks for last.
file(CREATE_LINK "${original}/lib/libcudnn_ops.so.9" "${WORK_DIR}/first/libcudnn_ops.so" SYMBOLIC)
file(REAL_PATH "${cuda}/lib64/libcudart.so.13" cudart)

# look(<tree>)
function(look tree)
  cudastack_test_configure(
    look
    SOURCE "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project"
    BINARY "${WORK_DIR}/${tree}"
    OPTIONS
      "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      "-DCUDNN_ROOT=${WORK_DIR}/cudnn"
      -DCOMPONENTS=cudnn
      "-DCUDASTACK_ALLOW=CS-LOADER-003"
    ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc" "LD_LIBRARY_PATH=${WORK_DIR}/first"
    CLEAN
  )
  cudastack_test_report_fact(cudart_loaded "${WORK_DIR}/${tree}" lib.cudart.loaded.path)
  set(look_output "${look_output}")
  return(PROPAGATE look_output cudart_loaded)
endfunction()

# damage(<good file> <file> <bytes of the good one>): a file of its own, which is written to in its place from then on.
function(damage good file bytes)
  file(REMOVE "${file}")
  cudastack_test_run(
    cut
    COMMAND sh -c "head -c \"$3\" \"$1\" >\"$2\"" sh "${good}" "${file}" "${bytes}"
  )
endfunction()

# repair(<good file> <file>)
function(repair good file)
  cudastack_test_run(repair COMMAND cp "${good}" "${file}")
endfunction()

damage("${original}/lib/libcudnn_ops.so.9" "${part}" 0)
look(old_part)
cudastack_test_expect_contains("${look_output}" "${WORK_DIR}/first/libcudnn_ops.so" "with an empty part")
repair("${original}/lib/libcudnn_ops.so.9" "${part}")
foreach(tree IN ITEMS old_part new_part)
  look(${tree})
  cudastack_test_expect_not_contains("${look_output}" "CS-" "with the part repaired, in ${tree}")
endforeach()

# For another machine: the loader goes on without a word.
damage("${cudart}" "${WORK_DIR}/first/libcudart.so.13" 100000000)
set(arm "printf '\\267\\000' | dd of=\"$1\" bs=1 seek=18 conv=notrunc")
cudastack_test_run(
  arm
  COMMAND sh -c "${arm}" sh "${WORK_DIR}/first/libcudart.so.13"
)
look(old_arm)
cudastack_test_expect_not_contains("${cudart_loaded}" "${WORK_DIR}/first/" "the cudart that is loaded")
repair("${cudart}" "${WORK_DIR}/first/libcudart.so.13")
foreach(tree IN ITEMS old_arm new_arm)
  look(${tree})
  cudastack_test_expect_equal(
    "${cudart_loaded}"
    "${WORK_DIR}/first/libcudart.so.13"
    "the cudart that is loaded in ${tree}"
  )
endforeach()
