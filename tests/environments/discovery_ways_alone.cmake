# SPDX-License-Identifier: Apache-2.0
# A toolkit that only one way leads to is found by that way, and the map says which: variable, number of the entry, and who
# set it. /usr/local is covered: a toolkit there would be a second way.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(venv venv-cu13)
foreach(folder IN ITEMS /usr /opt/cuda)
  if(EXISTS "${folder}/bin/nvcc")
    cudastack_test_skip("this machine has an nvcc in ${folder}, which cannot be covered")
  endif()
endforeach()
set(usual "/usr/bin:/bin")
set(found "")

# The lines about nvcc in the map of a tree, after the name of the way.
function(add_candidates way)
  file(READ "${WORK_DIR}/${way}/CudaStack/report.txt" map)
  string(REGEX MATCHALL "    [0-9]+[.] [^\n]*/nvcc  [^\n]*\n" candidates "${map}")
  list(JOIN candidates "" candidates)
  cudastack_test_normalise_block(candidates "${candidates}")
  set(found "${found}${way}\n${candidates}" PARENT_SCOPE)
endfunction()

# way(<name> [OPTIONS ...] [ENVIRONMENT ...])
function(way name)
  cudastack_test_stack(configure ${name} ${ARGN} COVERED)
  add_candidates(${name})
  set(found "${found}" PARENT_SCOPE)
endfunction()

set(alone OPTIONS -DSOFT=QUIET -DLANGUAGES=NONE)
way(compiler ${alone} "-DCMAKE_CUDA_COMPILER=${cuda_12}/bin/nvcc")
way(cudacxx ${alone} ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc")
way(root_option ${alone} "-DCUDAToolkit_ROOT=${cuda_12}")
way(root_environment ${alone} ENVIRONMENT "CUDAToolkit_ROOT=${cuda_12}")
way(cuda_path ${alone} ENVIRONMENT "CUDA_PATH=${cuda_12}")
way(cuda_home ${alone} ENVIRONMENT "CUDA_HOME=${cuda_12}")
way(path ${alone} ENVIRONMENT "PATH=${WORK_DIR}/none:${cuda_12}/bin:${usual}")
way(prefix_option ${alone} "-DCMAKE_PREFIX_PATH=${WORK_DIR}/none\\;${WORK_DIR}/two words\\;${cuda_12}")
way(prefix_environment ${alone} ENVIRONMENT "CMAKE_PREFIX_PATH=${WORK_DIR}/none:${cuda_12}:${WORK_DIR}/none")
way(virtual_env ${alone} ENVIRONMENT "VIRTUAL_ENV=${venv}")
# Not a real conda environment: this way asks for the name and bin/nvcc only.
file(CREATE_LINK "${cuda_12}" "${WORK_DIR}/fake_conda" SYMBOLIC)
way(conda_prefix ${alone} ENVIRONMENT "CONDA_PREFIX=${WORK_DIR}/fake_conda")
# A script beside the C++ compiler, as images put one there.
file(MAKE_DIRECTORY "${WORK_DIR}/compilers")
file(CREATE_LINK "/usr/bin/g++" "${WORK_DIR}/compilers/g++" SYMBOLIC)
file(WRITE "${WORK_DIR}/compilers/nvcc" "#!/bin/sh\nexec ${cuda_12}/bin/nvcc \"$@\"\n")
file(CHMOD "${WORK_DIR}/compilers/nvcc" PERMISSIONS OWNER_READ OWNER_EXECUTE)
way(beside_cxx OPTIONS -DSOFT=QUIET "-DCMAKE_CXX_COMPILER=${WORK_DIR}/compilers/g++")

# In /usr/local itself, which only the configure sees.
set(script "ln -s \"$1\" /usr/local/cuda-12.4 && shift && exec \"$@\"")
cudastack_test_run(
  configure
  COMMAND
    "${CUDASTACK_SOURCE_DIR}/tests/environments/clean_run.sh"
    --cover-usr-local
    --cmake
    "${CMAKE_COMMAND}"
    --
    sh
    -c
    "${script}"
    sh
    "${cuda_12}"
    "${CMAKE_COMMAND}"
    -S
    "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project"
    -B
    "${WORK_DIR}/usr_local"
    -G
    "${GENERATOR}"
    "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
    -DCOMPONENTS=toolkit
    -DSOFT=QUIET
    -DLANGUAGES=NONE
)
add_candidates(usr_local)

cudastack_test_expect_text("${found}" "discovery_ways_alone/candidates.txt")
