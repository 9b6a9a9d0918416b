# SPDX-License-Identifier: Apache-2.0
# An nvcc that answers and cannot build: without its cicc or another of its tools, without libcudadevrt.a, and with a host compiler whose headers it cannot read
# (C2). Asked before the CUDA language, where CMake would only say that the compiler is broken.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(gcc_11 gcc-11)
set(holds CS-TOOLKIT-002 CS-HOST-001)

cudastack_test_copy_toolkit("${WORK_DIR}/no_cicc" "${cuda_12}")
file(REMOVE "${WORK_DIR}/no_cicc/nvvm/bin/cicc")
cudastack_test_copy_toolkit("${WORK_DIR}/no_devrt" "${cuda_12}")
file(REMOVE "${WORK_DIR}/no_devrt/targets/x86_64-linux/lib/libcudadevrt.a")

# CMake would only say that the compiler is broken; asked before it, also without any kernel.
cudastack_test_copy_toolkit("${WORK_DIR}/no_tools" "${cuda_12}")
file(REMOVE "${WORK_DIR}/no_tools/bin/ptxas" "${WORK_DIR}/no_tools/bin/nvlink")
foreach(name IN ITEMS cicc tools)
  cudastack_test_expect_refusal(
    block
    without_${name}
    CS-TOOLKIT-002
    ENVIRONMENT "CUDACXX=${WORK_DIR}/no_${name}/bin/nvcc" "CUDA_HOME=${cuda_12}"
    HOLDS ${holds}
    COVERED
    AGAIN
  )
endforeach()
cudastack_test_expect_refusal(
  block
  without_devrt
  CS-TOOLKIT-007
  COMPONENTS kernels
  ENVIRONMENT "CUDACXX=${WORK_DIR}/no_devrt/bin/nvcc" "CUDA_HOME=${cuda_12}"
  HOLDS ${holds}
  COVERED
)
# The fake g++ is the machine's, with a <functional> in front of its own that shows what such a nvcc says of the real one.
set(fake "${WORK_DIR}/fake_gcc")
file(
  WRITE "${fake}/include/c++/functional"
  "template <typename... T> struct FakeFunctional { T members[sizeof(T)]; };\n"
)
foreach(name IN ITEMS gcc g++)
  file(WRITE "${fake}/bin/${name}" "#!/bin/sh\nexec /usr/bin/${name} -isystem '${fake}/include/c++' \"$@\"\n")
  file(CHMOD "${fake}/bin/${name}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endforeach()
cudastack_test_expect_refusal(
  block
  host_headers
  CS-TOOLKIT-007
  COMPONENTS kernels
  ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc" "PATH=${fake}/bin:${gcc_11}/bin:/usr/bin:/bin"
  HOLDS ${holds}
  COVERED
)
file(STRINGS "${WORK_DIR}/host_headers/CMakeCache.txt" line REGEX "^CMAKE_CUDA_HOST_COMPILER:")
cudastack_test_expect_contains("${line}" "=${gcc_11}/bin/g++-11" "the healed host compiler")

# Without a device and without architectures ptxas is tried too, and so is what it is before any kernel: CMake asks it only with the language.
foreach(name IN ITEMS ptxas_cut ptxas_empty header_empty static_no_archive)
  cudastack_test_copy_toolkit("${WORK_DIR}/${name}_toolkit" "${cuda_12}")
endforeach()
file(REMOVE "${WORK_DIR}/ptxas_cut_toolkit/bin/ptxas")
cudastack_test_run(
  cut
  COMMAND
    sh
    -c
    "head -c 5000000 '${cuda_12}/bin/ptxas' >ptxas_cut_toolkit/bin/ptxas; chmod 755 ptxas_cut_toolkit/bin/ptxas"
)
file(REMOVE "${WORK_DIR}/ptxas_empty_toolkit/bin/ptxas")
file(WRITE "${WORK_DIR}/ptxas_empty_toolkit/bin/ptxas" "")
file(CHMOD "${WORK_DIR}/ptxas_empty_toolkit/bin/ptxas" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
file(REMOVE "${WORK_DIR}/header_empty_toolkit/targets/x86_64-linux/include/cuda_runtime_api.h")
file(WRITE "${WORK_DIR}/header_empty_toolkit/targets/x86_64-linux/include/cuda_runtime_api.h" "")
file(REMOVE "${WORK_DIR}/static_no_archive_toolkit/targets/x86_64-linux/lib/libcudart_static.a")
file(
  WRITE "${WORK_DIR}/static_no_archive_toolkit/targets/x86_64-linux/lib/libcudart_static.a"
  "version https://git-lfs.github.com/spec/v1\n"
)
foreach(name IN ITEMS ptxas_cut ptxas_empty header_empty static_no_archive)
  cudastack_test_expect_refusal(
    block
    ${name}
    CS-TOOLKIT-002
    ENVIRONMENT "CUDACXX=${WORK_DIR}/${name}_toolkit/bin/nvcc" "CUDA_HOME=${cuda_12}"
    HOLDS CS-TOOLKIT-002 CS-HOST-001
    COVERED
    AGAIN
  )
endforeach()
