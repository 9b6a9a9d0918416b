# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A machine with fake GPUs: CUDA 12.4 and cuDNN 9.1, whose runtime, driver library and libcudnn are fakes that compute on the host.

::

  cudastack_test_fake_gpus(<out_environment> <capability>...)

nvcc, headers, and all else are the real ones. ``<out_environment>``: a list of ``NAME=VALUE``. What may go wrong is in
``FAKE_GPU_FAULT`` and ``FAKE_CUDNN_FAULT``, see ``tests/probe/programs/fake_libcudart.cpp`` and ``fake_libcudnn.cpp``.
#]=]
function(cudastack_test_fake_gpus out_environment)
  cudastack_test_environment(cuda_12 cuda-12.4)
  cudastack_test_environment(wheels wheels-cu12)
  set(toolkit "${WORK_DIR}/cuda-12.4-with-fake-cudart")
  set(cudnn "${WORK_DIR}/fake-cudnn-9.1")
  set(driver "${WORK_DIR}/fake-driver")
  cudastack_test_copy_toolkit("${toolkit}" "${cuda_12}")
  cudastack_test_copy_toolkit("${cudnn}" "${wheels}/nvidia/cudnn")
  file(MAKE_DIRECTORY "${driver}")
  set(sources "${CUDASTACK_SOURCE_DIR}/tests/probe/programs")
  set(
    compile
    g++
    -std=c++17
    -shared
    -fPIC
    -Wl,--no-as-needed
  )
  cudastack_test_run(
    driver
    COMMAND ${compile} "${sources}/fake_libcuda.cpp" -Wl,-soname,libcuda.so.1 -o "${driver}/libcuda.so.1"
  )
  file(WRITE "${WORK_DIR}/fake_version.txt" "libcudart.so.12 { global: *; };\n")
  set(library "${toolkit}/targets/x86_64-linux/lib/libcudart.so.12.4.127")
  file(REMOVE "${library}")
  cudastack_test_run(
    cudart
    COMMAND
      ${compile}
      "-I${cuda_12}/include"
      "${sources}/fake_libcudart.cpp"
      -ldl
      "-Wl,--version-script=${WORK_DIR}/fake_version.txt"
      -Wl,-soname,libcudart.so.12
      -o
      "${library}"
  )
  foreach(link IN ITEMS libcudart.so libcudart.so.12)
    file(REMOVE "${toolkit}/targets/x86_64-linux/lib/${link}")
    file(CREATE_LINK libcudart.so.12.4.127 "${toolkit}/targets/x86_64-linux/lib/${link}" SYMBOLIC)
  endforeach()
  # The parts are real, and lie beside the fake as they do beside the real one: no links to another folder.
  file(GLOB parts "${wheels}/nvidia/cudnn/lib/libcudnn_*")
  foreach(part IN LISTS parts)
    cmake_path(GET part FILENAME name)
    file(REMOVE "${cudnn}/lib/${name}")
    file(CREATE_LINK "${part}" "${cudnn}/lib/${name}" COPY_ON_ERROR)
  endforeach()
  file(REMOVE "${cudnn}/lib/libcudnn.so.9")
  file(WRITE "${WORK_DIR}/fake_version.txt" "libcudnn.so.9 { global: *; };\n")
  cudastack_test_run(
    cudnn
    COMMAND
      ${compile}
      "-I${cuda_12}/include"
      "-I${cudnn}/include"
      "${sources}/fake_libcudnn.cpp"
      "-Wl,--version-script=${WORK_DIR}/fake_version.txt"
      -Wl,-soname,libcudnn.so.9
      "-Wl,--enable-new-dtags,-rpath,\$ORIGIN"
      -o
      "${cudnn}/lib/libcudnn.so.9"
  )
  list(JOIN ARGN " " gpus)
  set(
    ${out_environment}
    "CUDACXX=${toolkit}/bin/nvcc"
    "CUDNN_ROOT=${cudnn}"
    "LD_LIBRARY_PATH=${driver}"
    "FAKE_GPUS=${gpus}"
  )
  return(PROPAGATE ${out_environment})
endfunction()
