# SPDX-License-Identifier: Apache-2.0
# C1: a host compiler that somebody named, by each of the variables, cannot be started. nvcc 13 reads NVCC_CCBIN, 12.4 does not.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_toolkit_13(cuda_13)
set(nvcc_12 "CUDACXX=${cuda_12}/bin/nvcc")
set(nvcc_13 "CUDACXX=${cuda_13}/bin/nvcc")
set(path "PATH=/usr/bin:/bin")
set(holds CS-HOST-001 CS-TOOLKIT-002)
set(missing "${WORK_DIR}/gcc-99/bin/g++")

# refuse(<name> <nvcc> <setting> [<argument of cmake>])
function(refuse name nvcc setting)
  cudastack_test_expect_refusal(
    block
    ${name}
    CS-HOST-002
    OPTIONS -DTAKE=CUDA::cudart ${ARGN}
    ENVIRONMENT "${nvcc}" "${path}" "${setting}"
    HOLDS ${holds}
    AGAIN
  )
endfunction()
refuse(option "${nvcc_12}" CUDASTACK_TEST=1 "-DCMAKE_CUDA_HOST_COMPILER=${missing}")
refuse(name_not_in_path "${nvcc_12}" CUDASTACK_TEST=1 -DCMAKE_CUDA_HOST_COMPILER=g++-99)
file(WRITE "${WORK_DIR}/not a program" "#!/bin/sh\nexec g++ \"$@\"\n")
refuse(not_executable "${nvcc_12}" CUDASTACK_TEST=1 "-DCMAKE_CUDA_HOST_COMPILER=${WORK_DIR}/not a program")
refuse(environment "${nvcc_12}" "CUDAHOSTCXX=${missing}")
# It goes before CMake's variable.
refuse(environment_first "${nvcc_12}" "CUDAHOSTCXX=${missing}" -DCMAKE_CUDA_HOST_COMPILER=/usr/bin/g++)
# Flags of nvcc name it, in the project's or in the environment's.
refuse(flags_option "${nvcc_12}" CUDASTACK_TEST=1 "-DCMAKE_CUDA_FLAGS=-ccbin ${missing}")
refuse(flags_environment "${nvcc_12}" "CUDAFLAGS=-O2 --compiler-bindir=${missing} -DNAME=a")
refuse(flags_appended "${nvcc_13}" "NVCC_APPEND_FLAGS=-ccbin ${missing}" -DCMAKE_CUDA_HOST_COMPILER=/usr/bin/g++)
# They can be started; one has a version, in the words of GNU.
refuse(no_compiler "${nvcc_12}" CUDAHOSTCXX=/bin/ls)
function(script name text)
  file(WRITE "${WORK_DIR}/${name}" "#!/bin/sh\n${text}\n")
  file(CHMOD "${WORK_DIR}/${name}" PERMISSIONS OWNER_READ OWNER_EXECUTE)
endfunction()
script(failing "exit 1")
refuse(no_compiler_silent "${nvcc_12}" CUDASTACK_TEST=1 "-DCMAKE_CUDA_HOST_COMPILER=${WORK_DIR}/failing")
refuse(read_by_nvcc_empty "${nvcc_13}" "NVCC_CCBIN=")
refuse(read_by_nvcc "${nvcc_13}" "NVCC_CCBIN=${missing}")

# pass(<name> <nvcc> <setting> <id that holds> [<argument of cmake>])
function(pass name nvcc setting id)
  cudastack_test_expect_silence(
    ${name}
    HOLDS
    CS-HOST-001
    ${id}
    COMPONENTS
    toolkit
    OPTIONS
    -DTAKE=CUDA::cudart
    ${ARGN}
    ENVIRONMENT
    "${nvcc}"
    "${path}"
    "${setting}"
  )
endfunction()
# A folder that has one; what this nvcc does not read; what goes before.
pass(folder "${nvcc_13}" NVCC_CCBIN=/usr/bin CS-HOST-002)
pass(named "${nvcc_13}" NVCC_CCBIN=/usr/bin/g++ CS-HOST-002)
pass(not_read "${nvcc_12}" "NVCC_CCBIN=${missing}" CS-TOOLKIT-002)
pass(not_first "${nvcc_13}" "NVCC_CCBIN=${missing}" CS-HOST-002 -DCMAKE_CUDA_HOST_COMPILER=g++)
cudastack_test_report_fact(chooser "${WORK_DIR}/named" host.chooser)
cudastack_test_expect_equal("${chooser}" "NVCC_CCBIN (environment)" "who chose the host compiler")

# Compilers under other names: one that a launcher starts, and one that cannot tell its version.
find_program(ccache ccache NO_CACHE)
if(ccache)
  file(MAKE_DIRECTORY "${WORK_DIR}/launched")
  file(CREATE_LINK "${ccache}" "${WORK_DIR}/launched/g++" SYMBOLIC)
  pass(launcher "${nvcc_12}" "CUDAHOSTCXX=${WORK_DIR}/launched/g++" CS-HOST-002)
endif()
script(wrapped "[ \"$1\" = --version ] && exit 1\nexec /usr/bin/g++ \"$@\"")
cudastack_test_stack(
  said
  wrapper
  COMPONENTS toolkit
  ENVIRONMENT "${nvcc_12}" "${path}" "CUDAHOSTCXX=${WORK_DIR}/wrapped"
)
cudastack_test_expect_not_contains("${said_output}" "CudaStack: this" "what is said of a wrapper")
cudastack_test_report_fact(state "${said_binary}" rule.cs_host_002)
cudastack_test_expect_equal("${state}" "holds" "CS-HOST-002 of a wrapper")
