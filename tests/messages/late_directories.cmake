# SPDX-License-Identifier: Apache-2.0
# Directories of which CMake tells little: one with imported targets of its own, and a source folder that is added twice.

cudastack_test_toolkit_13(cuda)

# fake_cudnn(<version>): a fake, names and a header and no code.
function(fake_cudnn version)
  string(REGEX MATCH "^([0-9]+)\\.([0-9]+)\\.([0-9]+)$" all "${version}")
  set(folder "${WORK_DIR}/fake cudnn ${version}")
  file(WRITE "${folder}/lib/libcudnn.so.${version}" "fake")
  file(WRITE "${folder}/include/cudnn.h" "#include \"cudnn_version.h\"\n")
  file(
    WRITE "${folder}/include/cudnn_version.h"
    "#define CUDNN_MAJOR ${CMAKE_MATCH_1}\n#define CUDNN_MINOR ${CMAKE_MATCH_2}\n#define CUDNN_PATCHLEVEL ${CMAKE_MATCH_3}\n"
  )
endfunction()
fake_cudnn(9.19.0)
fake_cudnn(9.12.0)
set(other "-DOWN=${WORK_DIR}/fake cudnn 9.12.0/lib/libcudnn.so.9.12.0")
set(same "-DOWN=${WORK_DIR}/fake cudnn 9.19.0/lib/libcudnn.so.9.19.0")
set(headers "${WORK_DIR}/fake cudnn 9.19.0/include")

# As cudnn-frontend has it: targets that no find has made, of this directory alone, one behind the other.
set(imported "add_library(CUDNN::cudnn UNKNOWN IMPORTED)\n")
string(APPEND imported "set_target_properties(CUDNN::cudnn PROPERTIES IMPORTED_LOCATION \"\${OWN}\"")
string(APPEND imported " INTERFACE_INCLUDE_DIRECTORIES [==[${headers}]==])\n")
string(APPEND imported "add_library(CUDNN::all INTERFACE IMPORTED)\n")
string(APPEND imported "target_link_libraries(CUDNN::all INTERFACE CUDNN::cudnn)\n")
set(layers "add_library(layers STATIC part.cpp)\ntarget_link_libraries(layers PUBLIC CUDNN::all)\n")
set(top "add_subdirectory(sub)\nadd_executable(program main.cu)\ntarget_link_libraries(program PRIVATE layers)")

cudastack_test_late_project(own "${top}" sub "${imported}${layers}")
cudastack_test_late(own own "${cuda}" REFUSED CS-CUDNN-004 OPTIONS "${other}")

# Healthy; unchanged, nothing is looked at again; and where only the file behind the directory's target is another, the project is another.
cudastack_test_late_project(healthy "${top}" sub "${imported}${layers}")
cudastack_test_late(healthy healthy "${cuda}" SILENT OPTIONS "${same}")
cudastack_test_expect_rules_hold("${WORK_DIR}/healthy-build" CS-CUDNN-004)
cudastack_test_looked(first "${WORK_DIR}/healthy-build")
cudastack_test_late(healthy healthy "${cuda}" SILENT)
cudastack_test_looked(second "${WORK_DIR}/healthy-build")
cudastack_test_expect_equal("${second}" "${first}" "looks of an unchanged project")
cudastack_test_late(healthy healthy "${cuda}" REFUSED CS-CUDNN-004 OPTIONS "${other}")

# The same name in two directories, each with a file of its own; what links it is deeper.
string(REPLACE "\${OWN}" "${WORK_DIR}/fake cudnn 9.19.0/lib/libcudnn.so.9.19.0" good "${imported}")
cudastack_test_late_project(
  names
  "add_subdirectory(good)\nadd_subdirectory(bad)"
  good
  "${good}add_library(good STATIC part.cpp)\ntarget_link_libraries(good PUBLIC CUDNN::all)"
  bad
  "${imported}add_subdirectory(deep)"
  bad/deep
  "${layers}"
)
cudastack_test_late(names names "${cuda}" REFUSED CS-CUDNN-004 OPTIONS "${other}")
cudastack_test_late(names names "${cuda}" SILENT OPTIONS "${same}")

# As OpenCV does: all is added twice, and targets come only the second time.
set(twice "set(PASS 1)\nadd_subdirectory(modules first)\nset(PASS 2)\nadd_subdirectory(modules)")
set(once "if(PASS EQUAL 1)\n  return()\nendif()\n${imported}${layers}")
cudastack_test_late_project(twice "${twice}" modules "add_subdirectory(layers)" modules/layers "${once}")
cudastack_test_late(twice twice "${cuda}" REFUSED CS-CUDNN-004 OPTIONS "${other}")
cudastack_test_late(twice twice "${cuda}" SILENT OPTIONS "${same}")
cudastack_test_expect_rules_hold("${WORK_DIR}/twice-build" CS-CUDNN-004)

# CudaStack is asked by a subdirectory: what is still open then is seen, before the CUDA language and without it.
set(asks "find_package(CudaStack REQUIRED COMPONENTS toolkit)\n${imported}add_subdirectory(deep)")
cudastack_test_late_project(asked_below "add_subdirectory(sub)" sub "${asks}" sub/deep "${layers}")
cudastack_test_late(asked_below asked_below "${cuda}" REFUSED CS-CUDNN-004 OPTIONS "${other}" -DBARE=1)

# What was finished before is out of reach: said, and no proof of health. A name that has nothing to do with CUDA is no doubt.
set(find "find_package(CudaStack REQUIRED COMPONENTS toolkit)\nenable_language(CUDA)")
string(APPEND imported "add_library(Other::other INTERFACE IMPORTED)\n")
set(plain "add_library(plain STATIC part.cpp)\ntarget_link_libraries(plain PUBLIC Other::other)\n")
cudastack_test_late_project(before "add_subdirectory(sub)\n${find}" sub "${imported}${plain}${layers}")
cudastack_test_late(before before "${cuda}" OPTIONS "${other}" -DBARE=1)
cudastack_test_expect_contains(
  "${before_output}"
  "-- CudaStack: not known: what target layers links by CUDNN::all\n"
  "output of before"
)
file(READ "${WORK_DIR}/before-build/CudaStack/report.txt" report)
foreach(rule IN ITEMS "CS-CUDNN-004     " "CS-TOOLKIT-003   ")
  cudastack_test_expect_contains(
    "${report}"
    "${rule}not known, for want of what target layers gets by CUDNN::all"
    "report of before"
  )
endforeach()
cudastack_test_late_project(plain "add_subdirectory(sub)\n${find}" sub "${imported}${plain}")
cudastack_test_late(plain plain "${cuda}" SILENT OPTIONS "${other}" -DBARE=1)

# Added twice before: of the second time nothing can be known.
cudastack_test_late_project(
  twice_before
  "${twice}\n${find}"
  modules
  "if(PASS EQUAL 2)\n  add_library(layers STATIC part.cpp)\nendif()"
)
cudastack_test_late(twice_before twice_before "${cuda}" OPTIONS "${other}" -DBARE=1)
cudastack_test_expect_contains(
  "${twice_before_output}"
  "-- CudaStack: not known: what is in modules, which was added more than once before find_package(CudaStack)"
  "output of twice_before"
)
