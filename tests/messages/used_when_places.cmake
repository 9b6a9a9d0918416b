# SPDX-License-Identifier: Apache-2.0
# The table of what is used when, where a whole place comes in beside the toolkit: a conda environment that its activation puts into variables, and a
# toolkit that LIBRARY_PATH leads the nvcc of a wheel to (B32), which has no library folder of its own.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(original conda-13.0)
cudastack_test_environment(venv venv-cu13)
file(GLOB wheel "${venv}/lib/python3*/site-packages/nvidia/cu13")

# used(<name> <targets> <options> <VARIABLE=VALUE>...)
function(used name targets options)
  cudastack_test_expect_used(table ${name} TARGETS ${targets} OPTIONS ${options} ENVIRONMENT ${ARGN})
  cudastack_test_expect_text("${table}" "used_when/${name}.txt")
endfunction()

# What conda's shell function does is done here by hand: each script of activate.d is read.
set(conda "${WORK_DIR}/my conda")
cudastack_test_hard_links("${original}" "${conda}")
file(
  WRITE "${conda}/etc/conda/activate.d/~cudnn_activate.sh"
  "export CPATH=\"$CONDA_PREFIX/targets/x86_64-linux/include\${CPATH:+:$CPATH}\"\n"
  "export LD_LIBRARY_PATH=\"$CONDA_PREFIX/lib\"\n"
)
set(activated "CONDA_PREFIX=${conda}" "PATH=${conda}/bin:/usr/bin:/bin")
execute_process(
  COMMAND env -i "CONDA_PREFIX=${conda}" sh -c ". '${conda}/etc/conda/activate.d/~cudnn_activate.sh' && env"
  OUTPUT_VARIABLE said
  COMMAND_ERROR_IS_FATAL ANY
)
foreach(variable IN ITEMS CPATH LD_LIBRARY_PATH)
  string(REGEX MATCH "(^|\n)(${variable}=[^\n]*)" line "${said}")
  list(APPEND activated "${CMAKE_MATCH_2}")
endforeach()
set(conda_cudnn -DCOMPONENTS=cublas+cudnn "-DCUDNN_ROOT=${conda}")
used(conda_not_activated "cxx;cuda" "${conda_cudnn}" "CUDACXX=${conda}/bin/nvcc")
used(conda_activated "cxx;cuda" "${conda_cudnn}" "CUDACXX=${conda}/bin/nvcc" ${activated})
# Its headers before those of another toolkit: that cannot work.
used(conda_beside "cxx" "-DCOMPONENTS=;-DCUDASTACK_POLICY=report" "CUDACXX=${cuda}/bin/nvcc" ${activated})

used(
  wheel_and_library_path
  "cuda"
  "-DCOMPONENTS=;-DCUDASTACK_POLICY=report;-DEARLY=1"
  "CUDACXX=${wheel}/bin/nvcc"
  "LIBRARY_PATH=/opt/kept:${cuda}/lib64"
)
