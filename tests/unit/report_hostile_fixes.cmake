# SPDX-License-Identifier: Apache-2.0
# A fix works as printed, in any folder: it is pasted into a shell whose cmake prints its arguments.

_cudastack_core_load_stage(report)
set(folder "${WORK_DIR}/a b[c+é'\$x,(y)")
set(printer "${WORK_DIR}/bin/cmake")
file(MAKE_DIRECTORY "${folder}")
file(WRITE "${printer}" "#!/bin/sh\nfor word; do printf '<%s>\\n' \"\$word\"; done\n")
file(CHMOD "${printer}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

function(_cudastack_report_cmake_program out_word)
  set(${out_word} cmake PARENT_SCOPE)
endfunction()
set(CMAKE_SCRIPT_MODE_FILE "")
set(CMAKE_BINARY_DIR "${folder}")
set(CMAKE_SOURCE_DIR "${folder}/src")
set(CMAKE_GENERATOR "Unix Makefiles")

# pasted(<command> <lines that cmake got>...)
function(pasted command)
  file(WRITE "${WORK_DIR}/pasted.sh" "PATH='${WORK_DIR}/bin':\$PATH\n${command}\n")
  cudastack_test_run(shell COMMAND sh "${WORK_DIR}/pasted.sh")
  set(expected "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 1 ${last})
    string(APPEND expected "<${ARGV${index}}>\n")
  endforeach()
  cudastack_test_expect_equal("${shell_stdout}" "${expected}" "what cmake got from: ${command}")
endfunction()

set(root "${folder}/cuda")
_cudastack_report_cmake_command(command SET "CMAKE_CUDA_COMPILER=${root}/bin/nvcc" "CUDAToolkit_ROOT=${root}")
pasted("${command}" "-DCMAKE_CUDA_COMPILER=${root}/bin/nvcc" "-DCUDAToolkit_ROOT=${root}" "${folder}")

# A list stays one argument, and CMake gets it as a list.
_cudastack_core_load_facts(
  "nvcc.architectures=75%3B80%3B90;architecture.count=3;architecture.1.text=75;architecture.2.text=80;architecture.3.text=120;architecture.1.chooser_variable=CMAKE_CUDA_ARCHITECTURES;architecture.1.chooser_source=option"
)
_cudastack_report_fix_architectures(command "architecture.3")
pasted("${command}" "-DCMAKE_CUDA_ARCHITECTURES=75;80" "${folder}")
file(
  WRITE "${WORK_DIR}/list/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\nproject(list NONE)\nlist(LENGTH CMAKE_CUDA_ARCHITECTURES n)\nmessage(STATUS \"n=\${n}\")\n"
)
string(REPLACE "'${CMAKE_BINARY_DIR}'" "" command "${command}")
file(
  WRITE "${WORK_DIR}/list.sh"
  "'${CMAKE_COMMAND}' '-DCMAKE_CUDA_ARCHITECTURES=75;80' -S '${WORK_DIR}/list' -B '${WORK_DIR}/list/build'\n"
)
cudastack_test_run(shell COMMAND sh "${WORK_DIR}/list.sh")
cudastack_test_expect_contains("${shell_stdout}" "n=2" "the list as CMake reads it")

# The environment's list too.
_cudastack_core_load_facts(
  "nvcc.architectures=75%3B80;architecture.count=3;architecture.1.text=75;architecture.2.text=80;architecture.3.text=120;architecture.1.chooser_variable=CUDAARCHS;architecture.1.chooser_source=environment"
)
_cudastack_report_fix_architectures(command "architecture.3")
pasted("${command}\nprintf '<%s>\\n' \"\$CUDAARCHS\"" "${folder}" "75;80")

# A tree that is bound to a compiler starts afresh, with its options in a file.
set(a_path "${folder}/x;y]==]z" CACHE PATH "")
set(CMAKE_CUDA_COMPILER "/gone/nvcc" CACHE FILEPATH "")
set(CUDACXX_wish "kept" CACHE STRING "")
file(WRITE "${folder}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake" "")
_cudastack_report_cmake_command(
  command
  COMPILER
  SET "CMAKE_CUDA_COMPILER=${root}/bin/nvcc" "CUDAToolkit_ROOT=${root}"
  DROP CUDACXX_wish
)
pasted(
  "${command}"
  "--fresh"
  "-G"
  "Unix Makefiles"
  "-C"
  "${folder}/CudaStack/options.cmake"
  "-DCMAKE_CUDA_COMPILER=${root}/bin/nvcc"
  "-DCUDAToolkit_ROOT=${root}"
  "-S"
  "${folder}/src"
  "-B"
  "${folder}"
)
set(before "${a_path}")
unset(a_path CACHE)
unset(CMAKE_CUDA_COMPILER CACHE)
unset(CUDACXX_wish CACHE)
include("${folder}/CudaStack/options.cmake")
cudastack_test_expect_equal("${a_path}" "${before}" "an option that was kept")
if(DEFINED CACHE{CMAKE_CUDA_COMPILER} OR DEFINED CACHE{CUDACXX_wish})
  cudastack_test_fail("options.cmake keeps what has to go")
endif()

# The loader's path: only the folder that leads astray goes.
file(MAKE_DIRECTORY "${folder}/old" "${folder}/good")
file(CREATE_LINK "${folder}/old" "${WORK_DIR}/link" SYMBOLIC)
_cudastack_core_encode(path "${folder}/old/libcudnn.so.9")
_cudastack_core_load_facts("cudnn.library.loaded.path=${path}")
file(REMOVE "${folder}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
set(ENV{LD_LIBRARY_PATH} "${folder}/good:${WORK_DIR}/link:/nowhere:${folder}/old")
_cudastack_report_fix_loaded_library(command cudnn.library.loaded)
pasted("${command}\nprintf '<%s>\\n' \"\$LD_LIBRARY_PATH\"" "${folder}" "${folder}/good:/nowhere")
set(ENV{LD_LIBRARY_PATH} "${folder}/good:/nowhere")
_cudastack_report_fix_loaded_library(command cudnn.library.loaded)
cudastack_test_expect_equal("${command}" "" "LD_LIBRARY_PATH that did not lead there")

# Words that a shell would read otherwise.
foreach(
  text
  IN
  ITEMS "~" "" "#x" "a=b" "-x" "*" "`id`" "!!" "a\nb" "\\"
)
  _cudastack_core_shell_quote(word "${text}")
  pasted("cmake x ${word}" x "${text}")
endforeach()
