# SPDX-License-Identifier: Apache-2.0
# Flags, run-time folders and build folders with any letter in their names; libraries by name and by file.

_cudastack_core_load_stage(probe)
set(program fake_say_build)
set(text "a b;c[d\\e$f,g'h#%ä")
_cudastack_core_encode(text_flag "-DFAKE_TEXT=R\"(${text})\"")
_cudastack_core_encode(folder_1 "/opt/a b;c[d,e$f'g#h%i+ä")
_cudastack_core_encode(folder_2 "$ORIGIN/../lib")
set(
  common
  FLAGS
  "${text_flag}"
  RUNPATH
  "${folder_1}"
  "${folder_2}"
  LIBRARIES
  m
  -ldl
)
set(source "${CUDASTACK_SOURCE_DIR}/tests/probe/programs/${program}.cpp")
# CMake itself cannot configure in a folder with a semicolon.
set(build "${WORK_DIR}/b c[d]+e,f ä$g")
_cudastack_probe_build(result SOURCE "${source}" ${common} OUTPUT "${WORK_DIR}/a;b [c/${program}")
cudastack_test_expect_equal("${result_class}" "built" "class, built directly")

cudastack_test_configure(
  configure
  SOURCE "${CUDASTACK_SOURCE_DIR}/tests/probe/fake_project"
  BINARY "${build}"
  OPTIONS
    "-DCUDASTACK_SOURCE_DIR=${CUDASTACK_SOURCE_DIR}"
    -DCUDASTACK_CACHE=OFF
    "-DPROGRAMS=${program}"
    "-DFLAGS=${text_flag}"
    "-DRUNPATH=${folder_1};${folder_2}"
    "-DLIBRARIES=m;-ldl"
)
function(check executable)
  _cudastack_core_run(run COMMAND "${executable}")
  cudastack_test_expect_equal("${run_class}" "ran" "class of ${executable}")
  cudastack_test_expect_contains("${run_output}" "text=${text}\n" "output of ${executable}")
  _cudastack_core_run(run COMMAND readelf -d "${executable}")
  cudastack_test_expect_contains(
    "${run_output}"
    "(RUNPATH)            Library runpath: [/opt/a b;c[d,e$f'g#h%i+ä:$ORIGIN/../lib]"
    "dynamic section"
  )
endfunction()
check("${WORK_DIR}/a;b [c/${program}")
check("${build}/programs/${program}")
_cudastack_core_remove_work_folder()
