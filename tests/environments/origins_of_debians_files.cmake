# SPDX-License-Identifier: Apache-2.0
# The files of CUDA and of compilers in a Debian, whose packages apt has installed: each is a package's, none is taken for one of nobody. And with the
# same lists a cuDNN that somebody has put among them, which is nobody's.
# Once: long, and nothing of it depends on the version of CMake.

_cudastack_core_load_stage(origin)
cudastack_test_environment(debian debian-11.8)
set(CUDASTACK_SYSROOT "${debian}")
set(usr "${debian}/usr")
set(libraries "${usr}/lib/x86_64-linux-gnu")
string(REPLACE "[" "[[]" pattern "${usr}")
set(
  patterns
  include/cu*.h
  include/nv*.h
  include/npp*.h
  lib/nvidia-cuda-toolkit/bin/*
  bin/cud*
  bin/nv*
  bin/ptxas
  bin/*g++*
)
foreach(name IN ITEMS cu* nv* npp*)
  list(APPEND patterns "lib/x86_64-linux-gnu/lib${name}")
endforeach()
list(TRANSFORM patterns PREPEND "${pattern}/")
file(GLOB files ${patterns})
# Links of alternatives, whose targets are absolute, lead nowhere from here.
list(FILTER files EXCLUDE REGEX "/lib(cuda|nvidia-[a-z]+)[.]so[.0-9]*$")
# No part of CUDA: the lists of their packages are not read.
list(FILTER files EXCLUDE REGEX "/libcu(rl|ps)[^/]*$")
list(LENGTH files count)
if(count LESS 150)
  cudastack_test_fail("only ${count} files of CUDA were found in ${debian}")
endif()
foreach(file IN LISTS files)
  _cudastack_origin_of_file(claim "${file}")
  if(NOT ";${claim};" MATCHES ";kind=debian;package=[^;]+;version=[^;]+;" OR ";${claim};" MATCHES ";unowned=")
    cudastack_test_fail("${file} is in a package of Debian's, and not here: ${claim}")
  endif()
endforeach()
message(STATUS "${count} files")

cudastack_test_fake_machine(
  root
  among_them
  /usr/include/cudnn.h
  /usr/include/other.h
  /usr/include/x86_64-linux-gnu/cudnn_version.h
)
file(MAKE_DIRECTORY "${root}/var/lib")
file(CREATE_LINK "${debian}/var/lib/dpkg" "${root}/var/lib/dpkg" SYMBOLIC)
foreach(file IN ITEMS cudnn.h x86_64-linux-gnu/cudnn_version.h)
  cudastack_test_expect_origin(/usr/include/${file} "kind=debian|unowned=1" /var/lib/dpkg/info /usr/include)
endforeach()
cudastack_test_expect_origin(/usr/include/other.h "")
