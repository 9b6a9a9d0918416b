# SPDX-License-Identifier: Apache-2.0
# What a project sets for its own programs does not reach ours, except for what decides where they run, or on demand.

file(
  WRITE "${WORK_DIR}/fake_settings.cmake"
  [[
set(CMAKE_CXX_FLAGS "-Wall -Werror -fsanitize=address -flto -static -DFAKE_PROJECT -m64")
set(CMAKE_CXX_FLAGS_DEBUG "--no-such-flag-of-debug")
set(CMAKE_CXX_FLAGS_RELEASE "--no-such-flag-of-release")
set(CMAKE_EXE_LINKER_FLAGS "-static -Wl,--no-such-flag-of-the-linker")
set(CMAKE_EXE_LINKER_FLAGS_RELEASE "-Wl,--no-such-flag-of-release")
set(CMAKE_CXX_STANDARD 98)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_TRY_COMPILE_CONFIGURATION Debug)
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
]]
)
file(WRITE "${WORK_DIR}/fake_project_flags.cmake" "set(CMAKE_CXX_FLAGS \"-DFAKE_PROJECT\")\n")
function(build settings)
  cudastack_test_configure(
    configure
    SOURCE "${CUDASTACK_SOURCE_DIR}/tests/probe/fake_project"
    BINARY "${WORK_DIR}/${settings}"
    OPTIONS
      "-DCUDASTACK_SOURCE_DIR=${CUDASTACK_SOURCE_DIR}"
      -DCUDASTACK_CACHE=OFF
      "-DPROGRAMS=fake_say_build"
      "-DSETTINGS=${WORK_DIR}/${settings}.cmake"
      ${ARGN}
  )
  file(READ "${WORK_DIR}/${settings}/programs/fake_say_build.log" log)
  _cudastack_core_run(run COMMAND "${WORK_DIR}/${settings}/programs/fake_say_build")
  cudastack_test_expect_equal("${run_class}" "ran" "class; the log of the build is:\n${log}\nclass")
  return(PROPAGATE log run_output)
endfunction()

build(fake_settings)
cudastack_test_expect_equal("${run_output}" "text=(none)\nstandard=201703\nroot=2\n" "output")
_cudastack_core_run(run COMMAND readelf -d "${WORK_DIR}/fake_settings/programs/fake_say_build")
cudastack_test_expect_contains("${run_output}" "(NEEDED)" "dynamic section")

build(fake_project_flags -DPROJECT_FLAGS=ON)
cudastack_test_expect_contains("${run_output}" "with the project's definition\n" "output")
build(fake_project_flags -DPROJECT_FLAGS=OFF)
cudastack_test_expect_not_contains("${run_output}" "with the project's definition\n" "output")
_cudastack_core_remove_work_folder()
