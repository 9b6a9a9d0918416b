# SPDX-License-Identifier: Apache-2.0
# The table of what is used when, for targets that part from the rest: a header of their own, a plain name that LIBRARY_PATH or a link folder leads away, and
# run-time paths of both kinds, of which LD_LIBRARY_PATH goes before the one only. What hides is said to be not known.

cudastack_test_environment(cuda cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(wheels_12_1 wheels-cu12-12.1)
cudastack_test_environment(devlinks wheels-cu12-devlinks)
set(linked "${devlinks}/nvidia/cublas/lib")
set(
  targets
  cxx
  cuda
  own_header
  plain
  run_path
  old_run_path
)

# used(<name> <option> <VARIABLE=VALUE>...)
function(used name option)
  cudastack_test_expect_used(
    table
    ${name}
    TARGETS ${targets}
    OPTIONS
      -DCOMPONENTS=cublas
      # Some of it cannot work, which is for the rules: here it is to be seen.
      -DCUDASTACK_POLICY=report
      "-DMORE=${CUDASTACK_SOURCE_DIR}/tests/messages/used_when/targets.cmake"
      "-DOTHER_INCLUDE=${wheels_12_1}/nvidia/cublas/include"
      "-DOTHER_RUN=${wheels_12_1}/nvidia/cublas/lib"
      ${option}
    ENVIRONMENT "CUDACXX=${cuda}/bin/nvcc" ${ARGN}
  )
  cudastack_test_expect_text("${table}" "used_when/${name}.txt")
endfunction()

used(library_path "-DOTHER_LINK=" "LIBRARY_PATH=/not/there:${linked}")
used(link_folder "-DOTHER_LINK=${linked}" "LD_LIBRARY_PATH=${wheels}/nvidia/cublas/lib")
