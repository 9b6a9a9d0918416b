# SPDX-License-Identifier: Apache-2.0
# E10: what cuDNN loads by name and would not find, a program gets by cuDNN's target: a library that lies beside cuDNN, with its RUNPATH, asks for it, and NVRTC compiles a kernel. Without the target
# nothing is found. By both packages, with a toolkit that the loader does not know and without one.
# Once: long, and nothing of it depends on the version of CMake.

set(folder "${CMAKE_CURRENT_LIST_DIR}/inspector_equals_loader")
cudastack_test_environment(toolkit cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(cudnn_8 cudnn-cu12-8.9.7)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_environment(venv venv-cu13)

# beside(<name> <wheels> <asking part> <names>): cuDNN and its neighbours in WORK_DIR/<name>, with the library that asks.
function(beside name from asker)
  cudastack_test_hard_links("${from}/nvidia/cudnn" "${WORK_DIR}/${name}/nvidia/cudnn")
  foreach(neighbour IN ITEMS cublas cuda_nvrtc)
    if(EXISTS "${from}/nvidia/${neighbour}")
      cudastack_test_hard_links("${from}/nvidia/${neighbour}" "${WORK_DIR}/${name}/nvidia/${neighbour}")
    endif()
  endforeach()
  set(lib "${WORK_DIR}/${name}/nvidia/cudnn/lib")
  cudastack_test_run(dynamic COMMAND readelf -dW "${lib}/${asker}")
  string(REGEX MATCH "\\(RUNPATH\\)[^\n]*: \\[([^\n]*)\\]" runpath "${dynamic_stdout}")
  cudastack_test_run(
    built
    COMMAND
      c++
      -shared
      -fPIC
      "${folder}/asks.cpp"
      -o
      "${lib}/libasks.so"
      -ldl
      -Wl,-soname,libasks.so,--enable-new-dtags
      "-Wl,-rpath,${CMAKE_MATCH_1}"
  )
  cudastack_test_expect_equal("${built_status}" 0 "the library that asks: ${built_output}")
endfunction()
beside(nine "${wheels}" libcudnn_graph.so.9)
beside(eight "${cudnn_8}" libcudnn_ops_infer.so.8)

# gets(<name> <nine|eight> <package> <target> <expected> <names> [<NAME=VALUE>...])
function(
  gets
  name
  cudnn
  package
  target
  expected
  names
)
  set(components "")
  if(package STREQUAL "CudaStack")
    set(components "COMPONENTS%3Btoolkit%3Bcudnn")
  endif()
  set(root "${WORK_DIR}/${cudnn}/nvidia/cudnn")
  set(words "")
  foreach(
    word
    IN
    ITEMS
      "${CMAKE_COMMAND}"
      -S
      "${CUDASTACK_SOURCE_DIR}/tests/environments/cudnn_gets_what_it_loads"
      -B
      "${WORK_DIR}/${name}"
      -G
      "${GENERATOR}"
      "-D${package}_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      "-DPACKAGE=${package}"
      "-DTARGET=${target}"
      "-DMAIN=${folder}/main.cpp"
      "-DASKS=${root}/lib/libasks.so"
      "-DCUDNN_ROOT=${root}"
  )
    _cudastack_core_encode(word "${word}")
    list(APPEND words "${word}")
  endforeach()
  list(APPEND words "-DCOMPONENTS=${components}")
  cudastack_test_run_stack(configured "${words}" TRUE ok "${ARGN}")
  _cudastack_core_encode(cmake "${CMAKE_COMMAND}")
  _cudastack_core_encode(tree "${WORK_DIR}/${name}")
  cudastack_test_run_stack(built "${cmake};--build;${tree}" TRUE ok "${ARGN}")
  cudastack_test_run_stack(started "${tree}/main;${names}" TRUE ok "${ARGN}")
  string(REGEX REPLACE "=/[^\n]*/nvidia/([^\n]*)" "=wheel \\1" said "${started_output}")
  string(REPLACE "=${toolkit}/targets/x86_64-linux/lib/" "=toolkit " said "${said}")
  cudastack_test_expect_equal("${said}" "${expected}" "what the program of ${name} gets")
endfunction()

set(nvcc "CUDACXX=${toolkit}/bin/nvcc")
set(nothing "libcublasLt.so.12=wheel cublas/lib/libcublasLt.so.12\nlibnvrtc.so.12=\n")
set(
  own
  "libcublasLt.so.12=wheel cublas/lib/libcublasLt.so.12\nlibnvrtc.so.12=toolkit libnvrtc.so.12.4.127\nnvrtc-builtins=ok\n"
)
set(
  wheel
  "libcublasLt.so.12=wheel cublas/lib/libcublasLt.so.12\nlibnvrtc.so.12=wheel cuda_nvrtc/lib/libnvrtc.so.12\nnvrtc-builtins=ok\n"
)
set(names "libcublasLt.so.12;libnvrtc.so.12")
gets(nine_without nine CudnnStrict "" "${nothing}" "${names}" "${nvcc}")
gets(nine_by_strict nine CudnnStrict CudnnStrict::cudnn "${own}" "${names}" "${nvcc}")
gets(nine_by_stack nine CudaStack CudaStack::cudnn "${own}" "${names}" "${nvcc}")
gets(nine_of_wheels nine CudnnStrict CudnnStrict::cudnn "${wheel}" "${names}")
set(
  all
  "libcublas.so.12=toolkit libcublas.so.12.4.5.8\nlibcublasLt.so.12=toolkit libcublasLt.so.12.4.5.8\nlibnvrtc.so.12=toolkit libnvrtc.so.12.4.127\nnvrtc-builtins=ok\n"
)
gets(eight_by_strict eight CudnnStrict CudnnStrict::cudnn "${all}" "libcublas.so.12;libcublasLt.so.12;libnvrtc.so.12" "${nvcc}")
gets(eight_by_stack eight CudaStack CudaStack::cudnn "${all}" "libcublas.so.12;libcublasLt.so.12;libnvrtc.so.12" "${nvcc}")

# A toolkit of wheels, which has no library without a number, and a cuDNN that is not beside it.
beside(thirteen "${cudnn_9_12}" libcudnn_graph.so.9)
set(active "VIRTUAL_ENV=${venv}" "PATH=${venv}/bin:/usr/bin:/bin")
set(names "libcublasLt.so.13;libnvrtc.so.13")
set(
  expected
  "libcublasLt.so.13=wheel cu13/lib/libcublasLt.so.13\nlibnvrtc.so.13=wheel cu13/lib/libnvrtc.so.13\nnvrtc-builtins=ok\n"
)
foreach(package IN ITEMS CudnnStrict CudaStack)
  gets(thirteen_by_${package} thirteen ${package} ${package}::cudnn "${expected}" "${names}" ${active})
endforeach()
