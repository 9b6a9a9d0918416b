# SPDX-License-Identifier: Apache-2.0
# Which header and which library would be taken, by the orders of GCC and of the linker, with folders of any name.

_cudastack_core_load_stage(inspect)
_cudastack_core_load_stage(report)
set(hostile "a b;[c+é$x,(y)%")
foreach(
  variable
  IN
  ITEMS CPATH CPLUS_INCLUDE_PATH NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS LIBRARY_PATH LD_RUN_PATH
)
  unset(ENV{${variable}})
endforeach()

# fake_toolkit(<name> <number of its release> <file of its cudart>)
function(fake_toolkit name number file)
  set(folder "${WORK_DIR}/${name}")
  file(WRITE "${folder}/include/cuda.h" "#define CUDA_VERSION ${number}\n")
  file(WRITE "${folder}/include/cuda_runtime_api.h" "#define CUDART_VERSION  ${number}\n")
  foreach(library IN ITEMS "${file}" libcudart.so libcudart_static.a libcudadevrt.a)
    file(WRITE "${folder}/lib/${library}" "fake")
  endforeach()
endfunction()
fake_toolkit("own" 12040 libcudart.so.12)
fake_toolkit("copy" 12040 libcudart.so.12)
fake_toolkit("${hostile}" 11080 libcudart.so.11.0)
fake_toolkit("newer" 12090 libcudart.so.12)
file(CREATE_LINK "${WORK_DIR}/own/include" "${WORK_DIR}/link" SYMBOLIC)
set(own "${WORK_DIR}/own")
set(copy "${WORK_DIR}/copy")
set(other "${WORK_DIR}/${hostile}")
set(newer "${WORK_DIR}/newer")

# look(<library folders of nvcc> <VARIABLE=VALUE>...): the facts of one environment.
function(look folders)
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  _cudastack_core_record(nvcc release=12.4)
  _cudastack_core_record(toolkit "include_dirs=${own}/include" "library_dirs=${folders}")
  _cudastack_core_record(lib.cudart "real=${own}/lib/libcudart.so")
  _cudastack_inspect_headers()
  math(EXPR last "${ARGC} - 1")
  if(last GREATER 0)
    foreach(index RANGE 1 ${last})
      string(FIND "${ARGV${index}}" "=" length)
      string(SUBSTRING "${ARGV${index}}" 0 ${length} variable)
      math(EXPR length "${length} + 1")
      string(SUBSTRING "${ARGV${index}}" ${length} -1 value)
      set(ENV{${variable}} "${value}")
    endforeach()
  endif()
  _cudastack_inspect_environment()
endfunction()

# expect(<thing> <"variable entry path"...>): what is recorded; afterwards the environment is empty again.
function(expect thing)
  set(found "")
  _cudastack_core_get_fact(count added.${thing}.count)
  foreach(number RANGE "${count}")
    foreach(field IN ITEMS variable entry)
      _cudastack_core_get_fact(${field} added.${thing}.${number}.chooser_${field})
    endforeach()
    _cudastack_core_get_fact(path added.${thing}.${number}.path)
    # What this machine has in its default folders is no matter here.
    if(variable)
      string(APPEND found "${variable} ${entry} ${path}\n")
    endif()
  endforeach()
  set(expected "")
  math(EXPR last "${ARGC} - 1")
  if(last GREATER 0)
    foreach(index RANGE 1 ${last})
      string(APPEND expected "${ARGV${index}}\n")
    endforeach()
  endif()
  cudastack_test_expect_equal("${found}" "${expected}" "added ${thing}")
  foreach(
    variable
    IN
    ITEMS CPATH CPLUS_INCLUDE_PATH NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS LIBRARY_PATH LD_RUN_PATH
  )
    unset(ENV{${variable}})
  endforeach()
endfunction()

set(header "include/cuda_runtime_api.h")
look("${own}/lib")
expect(header)
look("${own}/lib" "CPATH=/not/there:${other}/include")
expect(header "CPATH 2 ${other}/${header}")
look("${own}/lib" "CPATH=${WORK_DIR}/link:${other}/include")
expect(header "CPATH 2 ${other}/${header}")
look("${own}/lib" "CPATH=${copy}/include:${other}/include")
expect(header)
look("${own}/lib" "CPATH=::relative:${WORK_DIR}/link")
expect(header)
look("${own}/lib" "CPLUS_INCLUDE_PATH=${other}/include")
expect(header)
look("${own}/lib" "CPLUS_INCLUDE_PATH=${other}/include:${own}/include")
expect(header "CPLUS_INCLUDE_PATH 1 ${other}/${header}")
look("${own}/lib" "CPLUS_INCLUDE_PATH=${own}/include:${other}/include")
expect(header)
look("${own}/lib" "NVCC_PREPEND_FLAGS=-O2 -I \"${other}/include\" --include-path=${newer}/include")
expect(header "NVCC_PREPEND_FLAGS 2 ${other}/${header}" "NVCC_PREPEND_FLAGS 4 ${newer}/${header}")
look("${own}/lib" "NVCC_APPEND_FLAGS=-Xcompiler '-I${other}/include'" "CPATH=${newer}/include")
expect(header "NVCC_APPEND_FLAGS 1 ${other}/${header}" "CPATH 1 ${newer}/${header}")
look("${own}/lib" "NVCC_PREPEND_FLAGS=-isystem ${newer}/include" "NVCC_APPEND_FLAGS=-isystem \"${other}/include\"")
expect(header "NVCC_PREPEND_FLAGS 1 ${newer}/${header}")

look("${own}/lib" "LIBRARY_PATH=${other}/lib")
expect(library)
look("${own}/lib64" "LIBRARY_PATH=${own}:${newer}/lib")
expect(
  library
  "LIBRARY_PATH 2 ${newer}/lib/libcudart_static.a"
  "LIBRARY_PATH 2 ${newer}/lib/libcudadevrt.a"
  "LIBRARY_PATH 2 ${newer}/lib/libcudart.so"
)
look("${own}/lib64" "LIBRARY_PATH=${newer}/include")
_cudastack_core_get_fact(path added.library.1.path)
cudastack_test_expect_equal("${path}" "${newer}/lib/libcudart_static.a" "lib beside an entry of LIBRARY_PATH")
expect(library "LIBRARY_PATH 1 ${path}" "LIBRARY_PATH 1 ${newer}/lib/libcudadevrt.a" "LIBRARY_PATH 1 ${newer}/lib/libcudart.so")
look("${own}/lib64" "LIBRARY_PATH=${copy}/lib:${newer}/lib")
expect(library)
look("${own}/lib" "NVCC_APPEND_FLAGS=-L \"${other}/lib\"")
_cudastack_core_get_fact(grade added.library.1.grade)
cudastack_test_expect_equal("${grade}" live "grade of the static runtime")
_cudastack_core_get_fact(grade added.library.3.grade)
cudastack_test_expect_equal("${grade}" latent "grade of the shared runtime that the tree does not ask for")
expect(
  library
  "NVCC_APPEND_FLAGS 1 ${other}/lib/libcudart_static.a"
  "NVCC_APPEND_FLAGS 1 ${other}/lib/libcudadevrt.a"
  "NVCC_APPEND_FLAGS 1 ${other}/lib/libcudart.so"
)

look("${own}/lib" "LD_RUN_PATH=${other}/lib:${newer}/lib")
expect(runpath "LD_RUN_PATH 2 ${newer}/lib/libcudart.so.12")
look("${own}/lib" "LD_RUN_PATH=${copy}/lib:${newer}/lib")
expect(runpath)

# What is taken out again, and what stays as it was written.
set(ENV{NVCC_PREPEND_FLAGS} "-DX=\"a; b\" -I '${other}/include' -Xcompiler -I/gone -DY=\\\"q\\\" -O2")
_cudastack_report_without_words(shell NVCC_PREPEND_FLAGS "2;4")
file(WRITE "${WORK_DIR}/words.sh" "${shell}\nprintf '%s' \"\$NVCC_PREPEND_FLAGS\"\n")
cudastack_test_run(printed COMMAND sh "${WORK_DIR}/words.sh")
cudastack_test_expect_equal("${printed_stdout}" "-DX=\"a; b\" -DY=\\\"q\\\" -O2" "the flags that stay")
set(ENV{CPATH} ":/x;y:${WORK_DIR}/link:${other}/include:/z")
_cudastack_core_encode(folder "${own}/include")
_cudastack_report_without_entries(shell CPATH "${folder}")
file(WRITE "${WORK_DIR}/entries.sh" "${shell}\nprintf '%s' \"\$CPATH\"\n")
cudastack_test_run(printed COMMAND sh "${WORK_DIR}/entries.sh")
cudastack_test_expect_equal("${printed_stdout}" ":/x;y:${other}/include:/z" "the entries that stay")
_cudastack_report_without_entries(shell CPATH "/nowhere")
cudastack_test_expect_equal("${shell}" "" "nothing to take out")
set(ENV{CPATH} "${other}/include")
_cudastack_core_encode(folder "${other}/include")
_cudastack_report_without_entries(shell CPATH "${folder}")
cudastack_test_expect_equal("${shell}" "unset CPATH" "the only entry")
