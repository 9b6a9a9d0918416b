# SPDX-License-Identifier: Apache-2.0
# Environments that have run-time parts of CUDA and no nvcc: wheels before CUDA 13, also the one that is called nvcc, the runtime of newer ones, conda
# before and since CUDA 12. On a machine without another toolkit each is said to be what it is, with the package that would bring nvcc.

cudastack_test_environment(wheels_12 venv-cu12)
cudastack_test_environment(wheels_11 venv-cu11)
cudastack_test_environment(folder wheels-cu12)
cudastack_test_environment(runtime_13 wheels-cu13-13.5)
cudastack_test_environment(conda_11 conda-old)
cudastack_test_environment(conda_13 conda-13.0-runtime)
cudastack_test_environment(cuda_12 cuda-12.4)
foreach(folder_of_nvcc IN ITEMS /usr /opt/cuda)
  if(EXISTS "${folder_of_nvcc}/bin/nvcc")
    cudastack_test_skip("this machine has an nvcc in ${folder_of_nvcc}, which cannot be covered")
  endif()
endforeach()
file(GLOB nvidia_12 "${wheels_12}/lib/python3*/site-packages/nvidia")
file(MAKE_DIRECTORY "${WORK_DIR}/venv-13/lib/python3.11")
file(CREATE_LINK "${runtime_13}" "${WORK_DIR}/venv-13/lib/python3.11/site-packages" SYMBOLIC)
# The same clang++ on every machine.
file(WRITE "${WORK_DIR}/fake_clang/clang++" "#!/bin/sh\n")
file(CHMOD "${WORK_DIR}/fake_clang/clang++" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
cmake_path(GET CMAKE_COMMAND PARENT_PATH cmake_folder)
set(path "${WORK_DIR}/fake_clang:${cmake_folder}:/usr/bin:/bin")

# expect_text_of(<name> <output>): which command installs nvcc is not asked here.
function(expect_text_of name output)
  cudastack_test_message_block(block "${output}")
  cudastack_test_normalise_block(normal "${block}")
  string(REGEX REPLACE "\n +fix: [^\n]*" "" normal "${normal}")
  cudastack_test_expect_text("${normal}" "run_time_parts/${name}.txt")
endfunction()

# expect_parts(<name> <OPTIONS|ENVIRONMENT> <word>)
function(expect_parts name kind word)
  set(environment "PATH=${path}")
  if(word MATCHES "^PATH=")
    set(environment "")
  endif()
  cudastack_test_stack(refused ${name} ${kind} "${word}" ENVIRONMENT ${environment} COVERED EXPECT_STATUS fail)
  expect_text_of(${name} "${refused_output}")
endfunction()

expect_parts(wheels_11_active ENVIRONMENT "VIRTUAL_ENV=${wheels_11}")
expect_parts(wheels_12_active ENVIRONMENT "VIRTUAL_ENV=${wheels_12}")
expect_parts(wheels_12_home ENVIRONMENT "CUDA_HOME=${nvidia_12}/cuda_nvcc")
expect_parts(wheels_12_in_path ENVIRONMENT "PATH=${nvidia_12}/cuda_nvcc/bin:${path}")
expect_parts(wheels_12_named OPTIONS "-DCUDAToolkit_ROOT=${nvidia_12}/cuda_nvcc")
expect_parts(wheels_12_compiler_named ENVIRONMENT "CUDACXX=${nvidia_12}/cuda_nvcc/bin/nvcc")
expect_parts(folder_named OPTIONS "-DCUDAToolkit_ROOT=${folder}")
expect_parts(wheels_13_active ENVIRONMENT "VIRTUAL_ENV=${WORK_DIR}/venv-13")
expect_parts(conda_11_active ENVIRONMENT "CONDA_PREFIX=${conda_11}")
expect_parts(conda_11_home ENVIRONMENT "CUDA_HOME=${conda_11}")
expect_parts(conda_13_active ENVIRONMENT "CONDA_PREFIX=${conda_13}")
expect_parts(conda_13_named OPTIONS "-DCUDAToolkit_ROOT=${conda_13}")

# An image that is made for running: NVIDIA's folder with libraries only.
set(
  script
  "mkdir -p /usr/local/cuda-12.4/lib64 && ln -s cuda-12.4 /usr/local/cuda && ln -s \"$1\"/libcudart.so.12* /usr/local/cuda/lib64 && shift && exec \"$@\""
)
cudastack_test_run(
  image
  COMMAND
    "${CUDASTACK_SOURCE_DIR}/tests/environments/clean_run.sh"
    --cover-usr-local
    --cmake
    "${CMAKE_COMMAND}"
    --set
    "PATH=${path}"
    --
    sh
    -c
    "${script}"
    sh
    "${cuda_12}/lib64"
    "${CMAKE_COMMAND}"
    -S
    "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project"
    -B
    "${WORK_DIR}/image"
    -G
    "${GENERATOR}"
    "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
    -DCOMPONENTS=toolkit
  CLEAN
  EXPECT_STATUS fail
)
expect_text_of(image "${image_output}")

# Without REQUIRED the project can read it.
cudastack_test_stack(soft soft OPTIONS -DSOFT=QUIET ENVIRONMENT "PATH=${path}" "VIRTUAL_ENV=${wheels_12}" COVERED)
cudastack_test_expect_contains(
  "${soft_stdout}"
  "because: CS-TOOLKIT-001: there are run-time parts of CUDA, and no nvcc, see "
  "what the project can read"
)

# Beside a toolkit that is chosen they are no fault, and the map says what they are.
foreach(setting IN ITEMS "VIRTUAL_ENV=${wheels_12}" "CONDA_PREFIX=${conda_11}" "CONDA_PREFIX=${conda_13}")
  string(MD5 name "${setting}")
  cudastack_test_expect_silence(
    ${name}
    HOLDS
    CS-TOOLKIT-001
    CS-TOOLKIT-003
    CS-TOOLKIT-005
    COMPONENTS
    cudart
    ENVIRONMENT
    "CUDACXX=${cuda_12}/bin/nvcc"
    "${setting}"
    COVERED
  )
  file(READ "${WORK_DIR}/${name}/CudaStack/report.txt" map)
  string(REGEX REPLACE "^[^=]+=" "" environment "${setting}")
  cudastack_test_expect_contains(
    "${map}"
    "\n  run-time parts of CUDA without nvcc:\n    1. ${environment}  1"
    "the map of ${setting}"
  )
endforeach()

# An environment with a compiler of its own is none of them.
cudastack_test_environment(venv_13 venv-cu13)
cudastack_test_stack(whole whole ENVIRONMENT "VIRTUAL_ENV=${venv_13}" COVERED)
file(READ "${WORK_DIR}/whole/CudaStack/report.txt" map)
cudastack_test_expect_not_contains("${map}" "run-time parts" "the map of a whole environment")
