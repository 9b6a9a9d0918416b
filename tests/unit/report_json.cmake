# SPDX-License-Identifier: Apache-2.0
# report.json can be read by string(JSON), and nothing in it comes to harm. The map names every candidate, with the reason.

_cudastack_core_load_stage(report)
string(ASCII 27 escape)
string(ASCII 31 last_control)
set(hostile "a b;c [d ]e \"q\" \\ 'é' %41 \${x} @y@ $<z> \t${escape}${last_control}\nend")
_cudastack_core_record(
  nvcc.candidate.1
  "path=/opt/[one/nvcc"
  "chooser=CUDACXX (environment)"
  "reason=there is no such file"
)
_cudastack_core_record(nvcc.candidate.2 "path=/opt/two;2/nvcc" version=13.0.88 "chooser=PATH entry 1 (environment)")
_cudastack_core_record(
  nvcc.candidate.3
  "path=/opt/three/nvcc"
  version=12.4.131
  "chooser=CUDA_HOME (environment)"
  "reason=candidate 2 comes before it"
)
_cudastack_core_record(nvcc.candidate count=3)
_cudastack_core_record(cudnn.candidate.1 "folder=/opt/[none" "chooser=CUDNN_ROOT (option)" "reason=not there")
_cudastack_core_record(
  cudnn.candidate.2
  "folder=/opt/h"
  "header=/opt/h/cudnn.h"
  version=8.9.7
  "chooser=default folder"
  "reason=no library"
)
_cudastack_core_record(
  cudnn.candidate.3
  "folder=/opt/l;m"
  "library=/opt/l;m/libcudnn.so"
  "chooser=CUDNN_LIBRARY (environment)"
  taken=library
)
_cudastack_core_record(
  cudnn.candidate.4
  "folder=/opt/both"
  header=x
  library=y
  "chooser=default folder"
  "taken=header;library"
)
_cudastack_core_record(cudnn.candidate count=4)
_cudastack_core_record(
  nvcc
  "path=/opt/two;2/nvcc"
  "real=/opt/real/nvcc"
  version=13.0.88
  release=13.0
  level=asked
  "chooser=PATH entry 1 (environment)"
)
# Linked and loaded: one file, and two.
foreach(name IN ITEMS cublas cufft)
  _cudastack_core_record(lib.${name} "path=/opt/two;2/lib${name}.so" "real=/opt/real/lib${name}.so.13" level=files)
endforeach()
_cudastack_core_record(lib.cublas.loaded path=/opt/lib/libcublas.so.13 real=/opt/real/libcublas.so.13 level=loaded)
_cudastack_core_record(lib.cufft.loaded path=/opt/other/libcufft.so.13 real=/opt/other/libcufft.so.13 level=loaded)
_cudastack_core_record(lib.cufft.loaded.origin kind=conda package=libcufft version=12.0.0.61)
_cudastack_core_record(lib.cufft.origin kind=wheel unowned=1 "folder=/opt/two;2")
_cudastack_core_record(request "libraries=cublas;cufft;cusparse;cusolver")
_cudastack_core_record(hostile "value=${hostile}" "list=75;80" later=1)
_cudastack_core_record(hostile later=2)

_cudastack_core_verdict(holds holds CS-A-001)
_cudastack_core_verdict(unknown unknown CS-A-002 MISSING lib.cufft.loaded.version "app $<z>")
_cudastack_core_verdict(idle idle CS-A-003)
_cudastack_core_verdict(broken broken CS-A-004 GRADE live TITLE "it is \"so\"" WHY "${hostile}" SHOW nvcc nvcc)
set(verdicts "")
foreach(state IN ITEMS holds unknown idle broken)
  _cudastack_core_encode(encoded "${${state}}")
  list(APPEND verdicts "${encoded}")
endforeach()

_cudastack_report_write(report "${WORK_DIR}/out" "${verdicts}")
cudastack_test_expect_equal("${report}" "${WORK_DIR}/out/report.txt" "the report for people")
file(READ "${WORK_DIR}/out/report.json" json)

# member(<expected> <path>...)
function(member expected)
  string(JSON value ERROR_VARIABLE error GET "${json}" ${ARGN})
  if(error)
    cudastack_test_fail("${ARGN}: ${error}")
  endif()
  cudastack_test_expect_equal("${value}" "${expected}" "${ARGN}")
endfunction()

member(1 schema)
member("${hostile}" facts hostile.value)
member("75;80" facts hostile.list)
member(2 facts hostile.later)
member(13.0 facts nvcc.release)
member("/opt/[one/nvcc" facts nvcc.candidate.1.path)
member("/opt/two;2/nvcc" facts nvcc.candidate.2.path)
string(JSON count LENGTH "${json}" facts)
get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
list(TRANSFORM facts REPLACE "=.*" "")
list(REMOVE_DUPLICATES facts)
list(LENGTH facts expected)
cudastack_test_expect_equal("${count}" "${expected}" "number of facts")
string(JSON count LENGTH "${json}" rules)
cudastack_test_expect_equal("${count}" 4 "number of rules")
member(CS-A-001 rules 0 id)
member(holds rules 0 state)
member(unknown rules 1 state)
member("lib.cufft.loaded.version;app $<z>" rules 1 missing)
member(idle rules 2 state)
member(live rules 3 grade)
member("it is \"so\"" rules 3 title)
member("${hostile}" rules 3 why)

file(READ "${WORK_DIR}/out/report.txt" map)
cudastack_test_expect_text("${map}" "report_expected/map.txt")
