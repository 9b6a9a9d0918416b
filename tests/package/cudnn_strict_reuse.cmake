# SPDX-License-Identifier: Apache-2.0
# find_package(CudnnStrict): where nothing has changed a configure answers from the snapshot, in another tree of the user too; whatever a verdict depends on makes
# it look again. Whether it looked is told by the snapshot, which every look writes anew.

cudastack_test_environment(toolkit cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(other_cudnn cudnn-cu12-8.9.7)

# A cuDNN of links, which can be changed.
file(MAKE_DIRECTORY "${WORK_DIR}/cudnn/lib" "${WORK_DIR}/loaded" "${WORK_DIR}/user")
file(COPY "${wheels}/nvidia/cudnn/include" DESTINATION "${WORK_DIR}/cudnn")
file(GLOB libraries "${wheels}/nvidia/cudnn/lib/libcudnn*")
foreach(library IN LISTS libraries)
  cmake_path(GET library FILENAME name)
  file(CREATE_LINK "${library}" "${WORK_DIR}/cudnn/lib/${name}")
endforeach()
foreach(folder IN ITEMS cublas cuda_nvrtc)
  file(CREATE_LINK "${wheels}/nvidia/${folder}" "${WORK_DIR}/${folder}" SYMBOLIC)
endforeach()
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES CXX)\n"
  "list(APPEND CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n"
  "if(TOOLKIT STREQUAL before)\n  find_package(CUDAToolkit REQUIRED)\nendif()\n"
  "find_package(CudnnStrict \${VERSION} REQUIRED COMPONENTS graph OPTIONAL_COMPONENTS ext)\n"
  "if(TOOLKIT STREQUAL after)\n  find_package(CUDAToolkit REQUIRED)\nendif()\n"
  "message(STATUS \"results: \${CudnnStrict_VERSION} \${CudnnStrict_CUDA_VERSION} \${CudnnStrict_graph_FOUND} \${CudnnStrict_ext_FOUND} \${CudnnStrict_LIBRARY}\")\n"
  "get_property(parts TARGET CudnnStrict::cudnn_all PROPERTY INTERFACE_LINK_LIBRARIES)\n"
  "message(STATUS \"targets: \${parts}\")\n"
  "add_executable(user main.cpp)\n"
  "target_link_libraries(user PRIVATE CUDNN::cudnn)\n"
)
file(
  WRITE "${WORK_DIR}/user/main.cpp"
  "#include <cudnn.h>\nint main() { return static_cast<int>(cudnnGetVersion()) != CUDNN_VERSION; }\n"
)

# look(<what changed> <yes or no> [ENVIRONMENT ...] [OPTIONS ...] [EXPECT_STATUS ...] [TREE ...])
function(look what expected)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "EXPECT_STATUS;TREE" "ENVIRONMENT;OPTIONS")
  set(tree "${WORK_DIR}/build${arg_TREE}")
  cudastack_test_looked(before "${tree}")
  cudastack_test_configure(
    look
    SOURCE "${WORK_DIR}/user"
    BINARY "${tree}"
    OPTIONS "-DCUDNN_ROOT=${WORK_DIR}/cudnn" ${arg_OPTIONS}
    ENVIRONMENT
      "CUDACXX=${toolkit}/bin/nvcc"
      "PATH=${toolkit}/bin:/usr/bin:/bin"
      "LD_LIBRARY_PATH=${WORK_DIR}/loaded"
      "XDG_CACHE_HOME=${WORK_DIR}/cache"
      ${arg_ENVIRONMENT}
    CLEAN
    EXPECT_STATUS ${arg_EXPECT_STATUS}
  )
  cudastack_test_looked(after "${tree}")
  set(looked yes)
  if(before STREQUAL after)
    set(looked no)
  endif()
  if(arg_EXPECT_STATUS STREQUAL "fail")
    cudastack_test_expect_contains("${look_output}" "CudaStack: this cuDNN cannot work" "with ${what}")
  else()
    cudastack_test_expect_equal("${looked}" "${expected}" "did it look, with ${what}")
    foreach(
      line
      IN
      ITEMS
        "results: 9.1.0 12.4 TRUE FALSE ${WORK_DIR}/cudnn/lib/libcudnn.so.9\n"
        "targets: CudnnStrict::cudnn;CudnnStrict::cudnn_adv;CudnnStrict::cudnn_cnn;CudnnStrict::cudnn_engines_precompiled;CudnnStrict::cudnn_engines_runtime_compiled;CudnnStrict::cudnn_graph;CudnnStrict::cudnn_heuristic;CudnnStrict::cudnn_ops\n"
    )
      cudastack_test_expect_contains("${look_output}" "${line}" "with ${what}")
    endforeach()
  endif()
endfunction()

look("a new tree" yes)
look("nothing new" no)
cudastack_test_build(built CLEAN)
cudastack_test_run(started COMMAND "${WORK_DIR}/build/user" CLEAN)

# Another tree takes it over: no program is compiled there, and the report is its own.
look("another tree" yes TREE 2)
if(
  EXISTS "${WORK_DIR}/build2/CMakeFiles/CudaStack/inspector"
  OR NOT EXISTS "${WORK_DIR}/build2/CudaStack/cudnn/report.txt"
)
  cudastack_test_fail("the second tree did not take over what the first had found")
endif()
look("nothing new in another tree" no TREE 2)

look("a version" yes OPTIONS -DVERSION=9.1)
look("the same again" no)
look("no version" no OPTIONS -DVERSION=)
look("another environment" yes ENVIRONMENT CUDA_HOME=/does/not/exist)
look("the first environment" yes)
file(APPEND "${WORK_DIR}/cudnn/include/cudnn_version.h" "/* touched */\n")
look("a header that changed" yes)
look("the same again" no)
file(WRITE "${WORK_DIR}/loaded/libother.so" "")
look("a file in a folder of the loader" yes)
file(REMOVE "${WORK_DIR}/build/CudaStack/cudnn/report.txt")
look("a report that was deleted" yes)
look("the same again" no)

# What makes it bad is found, and is gone again with its cause.
file(RENAME "${WORK_DIR}/cudnn/lib/libcudnn_ops.so.9" "${WORK_DIR}/libcudnn_ops.so.9")
look("a part that went away" "" EXPECT_STATUS fail)
look("the same again" "" EXPECT_STATUS fail)
file(RENAME "${WORK_DIR}/libcudnn_ops.so.9" "${WORK_DIR}/cudnn/lib/libcudnn_ops.so.9")
look("the part in its place" yes)
look("the same again" no)
look(
  "another cuDNN that is loaded first"
  ""
  ENVIRONMENT "LD_LIBRARY_PATH=${other_cudnn}/nvidia/cudnn/lib"
  OPTIONS "-DCUDNN_LIBRARY=${other_cudnn}/nvidia/cudnn/lib/libcudnn.so.8"
  EXPECT_STATUS fail
)
# What this tree has shared still holds.
look("the first one" no OPTIONS -UCUDNN_LIBRARY)
look("the same again" no)

# Whether the project has found a toolkit before: a verdict may depend on it, and the cache is the same.
look("a toolkit that is found later" no OPTIONS -DTOOLKIT=after)
look("what that has left in the cache" yes)
look("the same again" no)
look("a toolkit that is found before" yes OPTIONS -DTOOLKIT=before)
look("the same again" no)
look("a toolkit that is found later again" no OPTIONS -DTOOLKIT=after)

# What warns is said in each tree in its own words.
file(REMOVE "${WORK_DIR}/cudnn/lib/libcudnn_ops.so.9")
foreach(tree IN ITEMS 3 4)
  cudastack_test_configure(
    warned
    SOURCE "${WORK_DIR}/user"
    BINARY "${WORK_DIR}/build${tree}"
    OPTIONS "-DCUDNN_ROOT=${WORK_DIR}/cudnn" -DCUDASTACK_POLICY=report
    ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc" "XDG_CACHE_HOME=${WORK_DIR}/cache"
    CLEAN
  )
  cudastack_test_expect_contains(
    "${warned_output}"
    "report:   ${WORK_DIR}/build${tree}/CudaStack/cudnn/report.txt"
    "the warning of tree ${tree}"
  )
endforeach()
