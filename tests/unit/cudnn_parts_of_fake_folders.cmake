# SPDX-License-Identifier: Apache-2.0
# The parts and the static libraries beside a cuDNN: of which major, by which file, and which flavour they make. Empty files with the names that NVIDIA ships.

_cudastack_core_load_stage(inspect)
set(work "${WORK_DIR}/a dir")

# put(<folder> <name>...); link(<folder> <name> <to>)
function(put folder)
  foreach(name IN LISTS ARGN)
    file(WRITE "${work}/${folder}/${name}" "")
  endforeach()
endfunction()
function(link folder name to)
  file(MAKE_DIRECTORY "${work}/${folder}")
  file(CREATE_LINK "${to}" "${work}/${folder}/${name}" SYMBOLIC)
endfunction()

# expect(<library> <version of the header> <flavour> <parts> <archives>): lists of names, or of name:file.
function(
  expect
  library
  version
  flavour
  parts
  archives
)
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  string(REGEX MATCH "^([0-9]+)\\.([0-9]+)\\.([0-9]+)$" version "${version}")
  set(
    text
    "#define CUDNN_MAJOR ${CMAKE_MATCH_1}\n#define CUDNN_MINOR ${CMAKE_MATCH_2}\n#define CUDNN_PATCHLEVEL ${CMAKE_MATCH_3}\n"
  )
  file(WRITE "${WORK_DIR}/cudnn_version.h" "${text}")
  set(path "${work}/${library}")
  _cudastack_core_real_path(real "${path}")
  _cudastack_core_file_version(file_version "${real}")
  _cudastack_core_record(cudnn.header "path=${WORK_DIR}/cudnn_version.h")
  _cudastack_core_record(cudnn.library "path=${path}" "real=${real}" "file_version=${file_version}")
  _cudastack_inspect_cudnn()
  foreach(kind IN ITEMS part static)
    set(actual_${kind} "")
    _cudastack_core_get_fact(count cudnn.${kind}.count)
    set(number 0)
    while(number LESS count)
      math(EXPR number "${number} + 1")
      _cudastack_core_get_fact(name cudnn.${kind}.${number}.name)
      _cudastack_core_get_fact(path cudnn.${kind}.${number}.path)
      string(REPLACE "${work}/" "" path "${path}")
      list(APPEND actual_${kind} "${name}:${path}")
    endwhile()
  endforeach()
  _cudastack_core_get_fact(actual_flavour cudnn.flavour)
  cudastack_test_expect_equal("${actual_flavour}" "${flavour}" "flavour of ${library} ${version}")
  cudastack_test_expect_equal("${actual_part}" "${parts}" "parts of ${library} ${version}")
  cudastack_test_expect_equal("${actual_static}" "${archives}" "archives of ${library} ${version}")
endfunction()

# 8 and 9 in one folder, as Debian may have them: links of 9, no part of one is taken for the other.
foreach(
  part
  IN
  ITEMS adv cnn engines_precompiled engines_runtime_compiled graph heuristic ops
)
  put(both libcudnn_${part}.so.9.1.1)
  link(both libcudnn_${part}.so.9 libcudnn_${part}.so.9.1.1)
  link(both libcudnn_${part}.so libcudnn_${part}.so.9)
endforeach()
foreach(part IN ITEMS ops_infer cnn_infer)
  put(both libcudnn_${part}.so.8.9.7)
  link(both libcudnn_${part}.so.8 libcudnn_${part}.so.8.9.7)
endforeach()
put(both libcudnn.so.9.1.1 libcudnn.so.8.9.7)
link(both libcudnn.so libcudnn.so.9.1.1)
put(
  both
  libcudnn_graph_static_v9.a
  libcudnn_static.a
  libcudnn_static_v8.a
  libcudnn_ops_infer_static_v8.a
)
set(
  parts
  adv
  cnn
  engines_precompiled
  engines_runtime_compiled
  graph
  heuristic
  ops
)
list(TRANSFORM parts REPLACE "(.+)" "\\1:both/libcudnn_\\1.so")
expect(both/libcudnn.so 9.1.1 full "${parts}" "graph:both/libcudnn_graph_static_v9.a;cudnn:both/libcudnn_static.a")
expect(
  both/libcudnn.so.8.9.7
  8.9.7
  full
  "cnn_infer:both/libcudnn_cnn_infer.so.8;ops_infer:both/libcudnn_ops_infer.so.8"
  "ops_infer:both/libcudnn_ops_infer_static_v8.a;cudnn:both/libcudnn_static.a"
)

# A wheel: no development links. A part that no table knows is one.
put(
  wheel
  libcudnn.so.9
  libcudnn_graph.so.9
  libcudnn_ops.so.9
  libcudnn_of_tomorrow.so.9
)
set(parts graph of_tomorrow ops)
list(TRANSFORM parts REPLACE "(.+)" "\\1:wheel/libcudnn_\\1.so.9")
expect(wheel/libcudnn.so.9 9.20.0 full "${parts}" "")

# The small flavour, which has engines and nothing of the others.
put(jit libcudnn.so.9 libcudnn_graph.so.9 libcudnn_engines_runtime_compiled.so.9)
set(parts "engines_runtime_compiled:jit/libcudnn_engines_runtime_compiled.so.9;graph:jit/libcudnn_graph.so.9")
expect(jit/libcudnn.so.9 9.27.0 jit "${parts}" "")
put(jit libcudnn_ops.so.9)
list(APPEND parts ops:jit/libcudnn_ops.so.9)
expect(jit/libcudnn.so.9 9.20.0 full "${parts}" "")

# One link in another folder: the parts lie beside the file.
link(elsewhere libcudnn.so ../wheel/libcudnn.so.9)
expect(
  elsewhere/libcudnn.so
  9.20.0
  full
  "graph:wheel/libcudnn_graph.so.9;of_tomorrow:wheel/libcudnn_of_tomorrow.so.9;ops:wheel/libcudnn_ops.so.9"
  ""
)

# 7 is one library; of 10 nobody knows the parts yet. 1 is not 10.
put(seven libcudnn.so.7 libcudnn_static.a)
expect(seven/libcudnn.so.7 7.6.5 "" "" cudnn:seven/libcudnn_static.a)
put(
  ten
  libcudnn.so.10
  libcudnn_graph.so.10
  libcudnn_graph.so.1
  libcudnn_old.so.1
  libcudnn_new_static_v10.a
  libcudnn_old_static_v1.a
)
expect(ten/libcudnn.so.10 10.1.0 "" graph:ten/libcudnn_graph.so.10 new:ten/libcudnn_new_static_v10.a)
