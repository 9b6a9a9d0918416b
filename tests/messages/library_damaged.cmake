# SPDX-License-Identifier: Apache-2.0
# F5: copies of real libraries that no program can be linked with or started with: empty, cut short, a Git LFS pointer, of another
# machine, without what they need. On a machine that has no other CUDA: there the loader might take another.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_toolkit_13(cuda_13)
file(GLOB original "${venv}/lib/python3*/site-packages")
cudastack_test_local_wheel(pip "${original}" nvidia_cuda_runtime-13.0.96)
cudastack_test_local_wheel(pip "${cudnn_9_12}" nvidia_cudnn_cu13-9.12.0.46)
set(nvcc_12 "CUDACXX=${cuda_12}/bin/nvcc")
set(nvcc_13 "CUDACXX=${cuda_13}/bin/nvcc")

# cut(<file> <bytes>): it is replaced, since it may be a link to the real one.
function(cut file bytes)
  file(REAL_PATH "${file}" real)
  cudastack_test_run(copy COMMAND cp "${real}" "${file}.whole")
  file(REMOVE "${file}")
  file(RENAME "${file}.whole" "${file}")
  cudastack_test_run(cut COMMAND truncate -s "${bytes}" "${file}")
endfunction()

# replace(<file> <text>)
function(replace file text)
  file(REMOVE "${file}")
  file(WRITE "${file}" "${text}")
endfunction()

# refuse(<name> <nvcc> <argument of cudastack_test_expect_refusal>...)
function(refuse name nvcc)
  cudastack_test_expect_refusal(block ${name} CS-LOADER-003 ENVIRONMENT "${nvcc}" ${pip} COVERED ${ARGN})
endfunction()

# Wheels in a virtual environment: its pip puts the same release in place again.
set(environment "${WORK_DIR}/environment")
execute_process(COMMAND python3 -m venv "${environment}" OUTPUT_VARIABLE said RESULT_VARIABLE status)
if(NOT status STREQUAL "0")
  cudastack_test_fail("python3 -m venv" "${said}")
endif()
file(GLOB site_packages "${environment}/lib/python3*/site-packages")
cudastack_test_hard_links("${original}/nvidia/cu13" "${site_packages}/nvidia/cu13")
cudastack_test_hard_links("${cudnn_9_12}/nvidia/cudnn" "${site_packages}/nvidia/cudnn")
foreach(ledger IN ITEMS "${original}/nvidia_cuda_runtime-13.0.96" "${cudnn_9_12}/nvidia_cudnn_cu13-9.12.0.46")
  cmake_path(GET ledger FILENAME name)
  cudastack_test_hard_links("${ledger}.dist-info" "${site_packages}/${name}.dist-info")
endforeach()
cut("${site_packages}/nvidia/cu13/lib/libcudart.so.13" 300000)
refuse(
  wheel_cut
  UNUSED=1
  COMPONENTS cudart
  OPTIONS "-DCUDAToolkit_ROOT=${site_packages}/nvidia/cu13"
  HOLDS CS-LOADER-001 CS-LOADER-003
)
set(cudnn "${site_packages}/nvidia/cudnn")
replace("${cudnn}/lib/libcudnn.so.9" "")
refuse(
  wheel_empty
  "${nvcc_13}"
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${cudnn}"
  HOLDS CS-CUDNN-006 CS-LOADER-003
)

# A part that ends the program when it is first needed, which no call without a GPU notices.
cut("${cudnn}/lib/libcudnn_heuristic.so.9" 40000000)
refuse(
  part_cut
  "${nvcc_13}"
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${cudnn}"
  HOLDS CS-CUDNN-006 CS-LOADER-003
)

# A part that is empty, where the loader finds another one by the name that cuDNN asks for last.
replace("${cudnn}/lib/libcudnn_ops.so.9" "")
file(MAKE_DIRECTORY "${WORK_DIR}/elsewhere")
file(CREATE_LINK "${cudnn_9_12}/nvidia/cudnn/lib/libcudnn_ops.so.9" "${WORK_DIR}/elsewhere/libcudnn_ops.so" SYMBOLIC)
cudastack_test_expect_refusal(
  block
  part_empty
  CS-LOADER-003
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${cudnn}"
  ENVIRONMENT "${nvcc_13}" "LD_LIBRARY_PATH=${WORK_DIR}/elsewhere" ${pip}
  HOLDS CS-CUDNN-006 CS-LOADER-003
  COVERED
)

# A checkout without Git LFS.
cudastack_test_hard_links("${cudnn_9_12}/nvidia/cudnn" "${WORK_DIR}/checkout")
string(REPEAT "0123456789abcdef" 4 sum)
replace(
  "${WORK_DIR}/checkout/lib/libcudnn.so.9"
  "version https://git-lfs.github.com/spec/v1\noid sha256:${sum}\nsize 125136\n"
)
refuse(
  pointer
  "${nvcc_13}"
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${WORK_DIR}/checkout"
  HOLDS CS-CUDNN-003 CS-LOADER-003
)

# What LD_LIBRARY_PATH leads to.
file(MAKE_DIRECTORY "${WORK_DIR}/other")
replace("${WORK_DIR}/other/libcublasLt.so.12" "")
cudastack_test_expect_refusal(
  block
  led_to
  CS-LOADER-003
  COMPONENTS cublas
  ENVIRONMENT "${nvcc_12}" "LD_LIBRARY_PATH=${WORK_DIR}/other:/opt/lib"
  HOLDS CS-LOADER-001 CS-LOADER-003
  COVERED
)

# Without a ledger there is no command: the installer that brought the toolkit has to put it in place again.
cudastack_test_hard_links("${cuda_12}" "${WORK_DIR}/cuda")
set(library "${WORK_DIR}/cuda/targets/x86_64-linux/lib")
file(SIZE "${library}/libcudart.so.12.4.127" size)
cut("${library}/libcudart.so.12.4.127" "${size}")
# Its headers are right, and what they lead to is not: a download that was filled up.
cudastack_test_run(
  zeros
  COMMAND dd if=/dev/zero "of=${library}/libcudart.so.12.4.127" bs=1024 seek=64 count=600 conv=notrunc
)
refuse(
  ends_the_program
  "CUDASTACK_TEST=1"
  COMPONENTS cudart
  OPTIONS "-DCUDAToolkit_ROOT=${WORK_DIR}/cuda"
  NOT_HEALED
)
file(REMOVE "${library}/libcudart.so.12.4.127")
file(COPY_FILE "${cuda_12}/targets/x86_64-linux/lib/libcudart.so.12.4.127" "${library}/libcudart.so.12.4.127")
cudastack_test_run(
  arm
  COMMAND sh -c "printf '\\267\\000' | dd of=\"$1\" bs=1 seek=18 conv=notrunc" sh "${library}/libcudart.so.12.4.127"
)
refuse(other_machine "CUDASTACK_TEST=1" COMPONENTS cudart OPTIONS "-DCUDAToolkit_ROOT=${WORK_DIR}/cuda" NOT_HEALED)

# A library that comes by itself, without what it needs.
file(GLOB parts "${library}/libnvJitLink.so*")
file(REMOVE ${parts})
cudastack_test_hard_links("${cuda_12}/targets/x86_64-linux/lib/libcudart.so.12.4.127" "${WORK_DIR}/whole")
file(REMOVE "${library}/libcudart.so.12.4.127")
file(RENAME "${WORK_DIR}/whole" "${library}/libcudart.so.12.4.127")
refuse(needed_is_missing "CUDASTACK_TEST=1" COMPONENTS cusparse OPTIONS "-DCUDAToolkit_ROOT=${WORK_DIR}/cuda" NOT_HEALED)

# A container without a driver may have empty files in its place; a part of this cuDNN and cuFile want it.
file(MAKE_DIRECTORY "${WORK_DIR}/container")
replace("${WORK_DIR}/container/libcuda.so.1" "")
replace("${WORK_DIR}/container/libnvidia-ml.so.1" "")
cudastack_test_environment(cudnn_jit cudnn-jit-cu13-9.27)
cudastack_test_expect_silence(
  container
  HOLDS
  CS-LOADER-003
  COMPONENTS
  cudart
  cublas
  cudnn
  OPTIONS
  "-DCUDNN_ROOT=${cudnn_jit}/nvidia/cudnn_jit"
  ENVIRONMENT
  "${nvcc_13}"
  "LD_LIBRARY_PATH=${WORK_DIR}/container"
  COVERED
)
