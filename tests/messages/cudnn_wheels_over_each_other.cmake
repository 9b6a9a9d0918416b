# SPDX-License-Identifier: Apache-2.0
# E18: the wheels of cuDNN for CUDA 12 and for CUDA 13 own the same folder. Whose files lie there is told by their content, not by who lists them.
# And a header of nobody that was copied over, which has just as many bytes as that of the wheel.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cu12 wheels-cu12)
cudastack_test_environment(cu13 cudnn-cu13-9.12)
file(GLOB cudnn_9_19 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
cudastack_test_local_wheel(pip "${cu13}" nvidia_cudnn_cu13-9.12.0.46)
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
execute_process(COMMAND python3 -m venv "${WORK_DIR}/environment" OUTPUT_VARIABLE said RESULT_VARIABLE status)
if(NOT status STREQUAL "0")
  cudastack_test_fail("python3 -m venv" "${said}")
endif()
file(GLOB site "${WORK_DIR}/environment/lib/python3*/site-packages")
set(cudnn "${site}/nvidia/cudnn")

# put_cu12(): what pip writes for the wheel of CUDA 12, over what is there.
function(put_cu12)
  file(MAKE_DIRECTORY "${site}/nvidia")
  foreach(folder IN ITEMS nvidia/cudnn nvidia_cudnn_cu12-9.1.0.70.dist-info)
    cmake_path(GET folder PARENT_PATH parent)
    cudastack_test_run(put COMMAND cp -alf "${cu12}/${folder}" "${site}/${parent}")
  endforeach()
endfunction()

# expect_owner(<build tree> <package> <version>)
function(expect_owner name package version)
  foreach(subject IN ITEMS cudnn.header cudnn.library cudnn.library.loaded)
    foreach(field IN ITEMS package version)
      cudastack_test_report_fact(value "${WORK_DIR}/${name}" ${subject}.origin.${field})
      cudastack_test_expect_equal("${value}" "${${field}}" "origin.${field} of ${subject} in ${name}")
    endforeach()
  endforeach()
  file(READ "${WORK_DIR}/${name}/CudaStack/report.json" report)
  cudastack_test_expect_not_contains("${report}" ".origin.changed\"" "report.json of ${name}")
endfunction()

# expect_leftover(<build tree> <package> <reason>): the only wheel there that is not what it says, in facts and map.
function(expect_leftover name package reason)
  cudastack_test_report_fact(count "${WORK_DIR}/${name}" wheel.leftover.count)
  cudastack_test_report_fact(actual_package "${WORK_DIR}/${name}" wheel.leftover.1.package)
  cudastack_test_report_fact(actual_reason "${WORK_DIR}/${name}" wheel.leftover.1.reason)
  cudastack_test_expect_equal(
    "${count}|${actual_package}|${actual_reason}"
    "1|${package}|${reason}"
    "left over in ${name}"
  )
  file(READ "${WORK_DIR}/${name}/CudaStack/report.txt" map)
  cudastack_test_expect_contains("${map}" "\n  wheel ${package} " "the map of ${name}")
endfunction()

# The wheel of CUDA 13 over that of CUDA 12, by the environment's pip, which says nothing of it.
put_cu12()
cudastack_test_run(
  pip
  COMMAND "${WORK_DIR}/environment/bin/pip" install --no-deps nvidia-cudnn-cu13==9.12.0.46
  ENVIRONMENT ${pip}
)
cudastack_test_expect_silence(
  cu13_is_on_top
  HOLDS
  CS-CUDNN-002
  CS-CUDNN-005
  CS-CUDNN-006
  COMPONENTS
  cudnn
  OPTIONS
  "-DCUDNN_ROOT=${cudnn}"
  ENVIRONMENT
  "${nvcc}"
  COVERED
)
expect_owner(cu13_is_on_top nvidia-cudnn-cu13 9.12.0.46)
expect_leftover(cu13_is_on_top nvidia-cudnn-cu12 "overwritten: 8 of its 8 libraries")

# A header out of an archive.
file(REMOVE "${cudnn}/include/cudnn_version.h")
file(COPY_FILE "${cudnn_9_19}/include/cudnn_version.h" "${cudnn}/include/cudnn_version.h")
cudastack_test_expect_refusal(
  block
  header_of_an_archive
  CS-TOOLKIT-010
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${cudnn}"
  ENVIRONMENT "${nvcc}" ${pip}
  HOLDS CS-CUDNN-002 CS-TOOLKIT-010
  COVERED
)

# The other way round.
put_cu12()
cudastack_test_expect_refusal(
  block
  cu12_is_on_top
  CS-CUDNN-005
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${cudnn}"
  ENVIRONMENT "${nvcc}" ${pip}
  HOLDS CS-CUDNN-005
  NOT_HEALED
  COVERED
)
expect_owner(cu12_is_on_top nvidia-cudnn-cu12 9.1.0.70)
expect_leftover(cu12_is_on_top nvidia-cudnn-cu13 "overwritten: 8 of its 8 libraries")

# pip removes one of them, and with it the files of the other, which stays registered.
cudastack_test_run(pip COMMAND "${WORK_DIR}/environment/bin/pip" uninstall -y nvidia-cudnn-cu13)
cudastack_test_stack(
  said
  one_is_removed
  COMPONENTS cudart
  OPTIONS -DSOFT=QUIET
  ENVIRONMENT "${nvcc}" "VIRTUAL_ENV=${WORK_DIR}/environment"
)
expect_leftover(one_is_removed nvidia-cudnn-cu12 "gone: all of its 8 libraries")
