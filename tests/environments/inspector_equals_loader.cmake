# SPDX-License-Identifier: Apache-2.0
# What the inspector says of real cuDNNs equals what others say. NEEDED, SONAME, RPATH and RUNPATH: readelf. The parts: the loader's own account (LD_DEBUG) of a program
# that calls cuDNN's version checks, and ldd. What cuDNN loads by name: a library that lies beside it, has its RUNPATH and calls dlopen; that NVRTC finds its builtins: a kernel that it compiles.
# Once: long, and nothing of it depends on the version of CMake.

set(folder "${CMAKE_CURRENT_LIST_DIR}/inspector_equals_loader")
set(inspector "${CUDASTACK_SOURCE_DIR}/cmake/probe/src/inspector.cpp")

# in_clean(<out> <LD_LIBRARY_PATH, LD_DEBUG ... as NAME=VALUE> <command>...): as if /usr/local were empty.
function(in_clean out setting)
  cudastack_test_run(
    run
    COMMAND "${CUDASTACK_SOURCE_DIR}/tests/environments/clean_run.sh" --cover-usr-local --set "${setting}" -- ${ARGN}
    CLEAN
  )
  if(run_status STREQUAL "77")
    cudastack_test_skip("${run_output}")
  endif()
  set(${out} "${run_output}" PARENT_SCOPE)
endfunction()

# compile(<arguments of the compiler>...)
function(compile)
  cudastack_test_run(built COMMAND c++ -std=c++17 ${ARGN})
  if(NOT built_status STREQUAL "0")
    cudastack_test_fail("c++ ${ARGN}" "${built_output}")
  endif()
endfunction()

# said(<out> <facts> <name of a fact>)
function(said out facts name)
  set(${out} "" PARENT_SCOPE)
  string(REPLACE "." "\\." pattern "${name}")
  if(facts MATCHES "(^|\n)CUDASTACK ${pattern}=([^\n]*)\n")
    set(${out} "${CMAKE_MATCH_2}" PARENT_SCOPE)
  endif()
endfunction()

# by_readelf(<library>): the two say the same.
function(by_readelf inspector library)
  cudastack_test_run(ours COMMAND "${inspector}" elf file "${library}")
  set(ENV{LC_ALL} C)
  cudastack_test_run(theirs COMMAND readelf -dW "${library}")
  set(expected "")
  set(actual "")
  foreach(pair IN ITEMS "SONAME|soname" "RPATH|rpath" "RUNPATH|runpath")
    string(REGEX REPLACE "\\|.*" "" tag "${pair}")
    string(REGEX REPLACE ".*\\|" "" field "${pair}")
    set(value "")
    if(theirs_stdout MATCHES "\\(${tag}\\)[^\n]*: \\[([^\n]*)\\]")
      set(value "${CMAKE_MATCH_1}")
    endif()
    string(APPEND expected "${field}=${value}\n")
    said(value "${ours_stdout}" "file.elf.${field}")
    string(APPEND actual "${field}=${value}\n")
  endforeach()
  string(REGEX MATCHALL "\\(NEEDED\\)[^\n]*" needed "${theirs_stdout}")
  list(TRANSFORM needed REPLACE "^.*: .(.*).$" "\\1")
  said(count "${ours_stdout}" file.elf.needed.count)
  set(ours "")
  foreach(number RANGE 1 ${count})
    said(name "${ours_stdout}" file.elf.needed.${number})
    list(APPEND ours "${name}")
  endforeach()
  cudastack_test_expect_equal("${actual}NEEDED=${ours}" "${expected}NEEDED=${needed}" "what is told of ${library}")
endfunction()

# by_loader(<stack> <LD_LIBRARY_PATH> <inspector> <libcudnn> <program>): what cuDNN wants, as the library beside it gets it.
function(
  by_loader
  stack
  search
  inspector
  cudnn
  program
)
  in_clean(facts "LD_LIBRARY_PATH=${search}" "${inspector}" load it cudnn "${cudnn}")
  said(count "${facts}" it.loaded.wants.count)
  said(version "${facts}" it.loaded.version)
  if(NOT count GREATER 0)
    cudastack_test_fail("${stack}: nothing is told of what cuDNN wants" "${facts}")
  endif()
  set(names "")
  set(ours "")
  foreach(number RANGE 1 ${count})
    foreach(field IN ITEMS library name outcome real)
      said(${field} "${facts}" it.loaded.wants.${number}.${field})
    endforeach()
    if(library STREQUAL "nvrtc-builtins")
      string(APPEND ours "${library}=${outcome}\n")
      continue()
    elseif(library STREQUAL "nvrtc" AND version VERSION_LESS 9.20)
      # The names that stand in the file of libcudnn_graph, or of libcudnn_ops_infer.
      string(APPEND name "+libnvrtc.so")
    endif()
    list(APPEND names "${name}")
    string(APPEND ours "${name}=${real}\n")
  endforeach()
  in_clean(theirs "LD_LIBRARY_PATH=${search}" "${program}" ${names})
  cudastack_test_expect_equal("${ours}" "${theirs}" "what ${stack} gets with '${search}'")
  set(facts "${facts}" PARENT_SCOPE)
endfunction()

# by_account(<stack> <facts> <checks> <libcudnn>): each part that was told is the one that the loader says it starts.
function(by_account stack facts checks cudnn)
  in_clean(account "LD_DEBUG=libs" "${checks}")
  cmake_path(GET cudnn PARENT_PATH own)
  said(count "${facts}" it.loaded.part.count)
  set(compared 0)
  foreach(number RANGE 1 ${count})
    said(path "${facts}" it.loaded.part.${number}.path)
    said(part "${facts}" it.loaded.part.${number}.name)
    string(REGEX MATCH "calling init: ([^\n]*/${part}[.0-9]*)\n" line "${account}")
    if(line)
      cudastack_test_expect_equal("${path}" "${CMAKE_MATCH_1}" "${stack}: ${part}")
      math(EXPR compared "${compared} + 1")
    endif()
    in_clean(needs "LD_LIBRARY_PATH=" ldd "${path}")
    string(REGEX MATCHALL "libcudnn[^\n]* => [^ \n]*" resolved "${needs}")
    foreach(item IN LISTS resolved)
      string(REGEX REPLACE "^.* => " "" item "${item}")
      cmake_path(GET item PARENT_PATH item)
      cudastack_test_expect_equal("${item}" "${own}" "where ldd finds what ${path} needs")
    endforeach()
  endforeach()
  if(compared LESS 2)
    cudastack_test_fail("${stack}: the loader starts none of the parts" "${account}")
  endif()
endfunction()

cudastack_test_environment(cuda_12 cuda-12.4)
set(stacks "")
foreach(
  stack
  IN
  ITEMS
    "venv-cu13|13"
    "venv-cu13-13.5|13"
    "cudnn-cu13-9.12|13"
    "wheels-cu12|12"
    "cudnn-cu12-8.9.7|12"
    "cudnn-cu11-8.9|11"
    "conda-old|11"
    "cudnn-jit-cu13-9.27|13"
)
  string(REGEX REPLACE "\\|.*" "" name "${stack}")
  cudastack_test_environment(root "${name}")
  file(
    GLOB doors
    "${root}/lib/python3*/site-packages/nvidia/cudnn/lib/libcudnn.so.[0-9]"
    "${root}/nvidia/cudnn*/lib/libcudnn.so.[0-9]"
    "${root}/lib/libcudnn.so.[0-9]"
  )
  list(GET doors 0 door)
  cmake_path(GET door PARENT_PATH lib)
  cmake_path(GET door FILENAME door_name)
  string(REGEX MATCH "[0-9]$" major "${door_name}")
  set(work "${WORK_DIR}/${name}")

  # The library that asks has to lie beside cuDNN, so cuDNN and its neighbours lie here.
  set(here "${work}/nvidia/cudnn/lib")
  file(GLOB libraries "${lib}/libcudnn*.so.${major}*" "${lib}/libcublas*" "${lib}/libnvrtc*")
  foreach(library IN LISTS libraries)
    cmake_path(GET library FILENAME file)
    cudastack_test_hard_links("${library}" "${here}/${file}")
  endforeach()
  foreach(neighbour IN ITEMS cublas cuda_nvrtc cu13)
    file(GLOB libraries "${lib}/../../${neighbour}/lib/libcublas*" "${lib}/../../${neighbour}/lib/libnvrtc*")
    foreach(library IN LISTS libraries)
      cmake_path(GET library FILENAME file)
      cudastack_test_hard_links("${library}" "${work}/nvidia/${neighbour}/lib/${file}")
    endforeach()
  endforeach()

  set(asker libcudnn_graph.so.9)
  if(major EQUAL 8)
    set(asker libcudnn_ops_infer.so.8)
  endif()
  cudastack_test_run(dynamic COMMAND readelf -dW "${here}/${asker}")
  string(REGEX MATCH "\\(RUNPATH\\)[^\n]*: \\[([^\n]*)\\]" runpath "${dynamic_stdout}")
  set(runpath "${CMAKE_MATCH_1}")
  compile(-shared -fPIC "${folder}/asks.cpp" -o "${here}/libasks.so" -ldl -Wl,--enable-new-dtags "-Wl,-rpath,${runpath}")
  set(
    run_path
    -Wl,--enable-new-dtags
    -Xlinker
    -rpath
    -Xlinker
    "${here}"
  )
  compile("${folder}/main.cpp" "${here}/libasks.so" -o "${work}/main" ${run_path})
  compile("${inspector}" -o "${work}/inspector" -ldl ${run_path})

  file(GLOB libraries "${here}/libcudnn*.so.${major}")
  foreach(library IN LISTS libraries)
    by_readelf("${work}/inspector" "${library}")
  endforeach()
  by_loader("${name}" "" "${work}/inspector" "${here}/${door_name}" "${work}/main")

  if(NOT name MATCHES "jit")
    file(WRITE "${work}/checks.cpp" "extern \"C\" int cudnnGetVersion();\n")
    set(names Graph Ops Cnn Adv)
    if(major EQUAL 8)
      set(
        names
        OpsInfer
        OpsTrain
        CnnInfer
        CnnTrain
        AdvInfer
        AdvTrain
      )
    endif()
    set(calls "")
    foreach(check IN LISTS names)
      file(APPEND "${work}/checks.cpp" "extern \"C\" int cudnn${check}VersionCheck();\n")
      string(APPEND calls " cudnn${check}VersionCheck();")
    endforeach()
    file(APPEND "${work}/checks.cpp" "int main() {${calls} return cudnnGetVersion() == 0; }\n")
    compile("${work}/checks.cpp" "${here}/${door_name}" -o "${work}/checks" ${run_path})
    by_account("${name}" "${facts}" "${work}/checks" "${here}/${door_name}")
  endif()

  # With a toolkit first in LD_LIBRARY_PATH that is of another CUDA major, or of another release.
  file(MAKE_DIRECTORY "${work}/nothing")
  by_loader("${name}" "${work}/nothing:${cuda_12}/lib64" "${work}/inspector" "${here}/${door_name}" "${work}/main")
endforeach()
