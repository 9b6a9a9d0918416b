# SPDX-License-Identifier: Apache-2.0
# How a message and the map say who brought a file.

_cudastack_core_load_stage(report)

# expect(<words> <field>=<value>...)
function(expect words)
  foreach(field IN LISTS ARGN)
    string(REGEX MATCH "^([a-z_]+)=(.*)$" field "${field}")
    set(lib.fake.origin.${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
  endforeach()
  _cudastack_report_origin(actual lib.fake)
  cudastack_test_expect_equal("${actual}" "${words}" "the words for ${ARGN}")
endfunction()

expect("")
expect("" link=/usr/local/include)
expect("NVIDIA deb cuda-nvcc-12-4" kind=nvidia-deb package=cuda-nvcc-12-4 folder=/)
expect("NVIDIA rpm cuda-nvcc-12-4" kind=nvidia-rpm package=cuda-nvcc-12-4 folder=/)
expect("NVIDIA HPC SDK 24.5" kind=hpcsdk "package=NVIDIA HPC SDK" version=24.5)
expect("NVIDIA installer cuDNN" kind=windows-installer package=cuDNN version=9.5)
expect(
  "conda libcublas, overwritten since"
  kind=conda
  package=libcublas-dev
  content_package=libcublas
  changed=1
)

# Of nobody, in somebody's tree.
expect("in no package of /usr/local/cuda-12.4" kind=nvidia-deb unowned=1 folder=/usr/local/cuda-12.4)
expect("in no package of /opt/cuda" kind=arch unowned=1 folder=/opt/cuda)
expect("in no package of /usr/local/cuda-12.4" kind=runfile unowned=1 folder=/usr/local/cuda-12.4)
expect("in no Debian package" kind=debian unowned=1 folder=/usr/include)
expect("in no rpm package" kind=rpm unowned=1 folder=/usr/include)
expect("in no wheel of /v/site-packages" kind=wheel unowned=1 folder=/v/site-packages)
expect("in no package of conda environment /opt/env" kind=conda unowned=1 folder=/opt/env)
# Where the records cannot be read, that none has it says nothing.
expect("conda" kind=conda folder=/opt/env)

# What else is to be known of it.
expect("downloaded by Debian package nvidia-cudnn" kind=debian package=nvidia-cudnn tool=update-nvidia-cudnn)
expect(
  "NVIDIA deb cuda-nvcc-12-4, linked into /usr/local/bin by no package"
  kind=nvidia-deb
  package=cuda-nvcc-12-4
  link=/usr/local/bin
)
expect("conda cuda-nvcc-tools of an environment that is not active" kind=conda package=cuda-nvcc-tools environment=inactive)
foreach(environment IN ITEMS active build host)
  expect("conda cuda-nvcc-tools" kind=conda package=cuda-nvcc-tools environment=${environment})
endforeach()

# Drivers.
expect("mounted from the host" kind=mount)
expect("driver of Windows" kind=wsl)
expect("driver of the Jetson" kind=jetson version=36.4.3)
expect("NVIDIA driver installer" kind=driver-installer)
expect("NVIDIA deb cuda-compat-12-4, for older drivers" kind=nvidia-deb package=cuda-compat-12-4 role=compat)
expect("Debian package libcuda1" kind=debian package=libcuda1 role=alternative)

# No kind that is recorded is without words.
file(READ "${CUDASTACK_SOURCE_DIR}/docs/facts.md" page)
string(REGEX MATCH "\\.origin\\.kind` \\| [^\n]*" line "${page}")
string(REGEX MATCHALL "`[a-z-]+`" kinds "${line}")
list(LENGTH kinds count)
if(count LESS 20)
  cudastack_test_fail("docs/facts.md has only ${count} kinds of origin")
endif()
foreach(kind IN LISTS kinds)
  string(REPLACE "`" "" kind "${kind}")
  set(lib.other.origin.kind "${kind}")
  set(lib.other.origin.package "thing")
  _cudastack_report_origin(words lib.other)
  if(words MATCHES "^ *thing *$" AND NOT kind STREQUAL "hpcsdk")
    cudastack_test_fail("an origin of kind ${kind} has no words of its own: ${words}")
  endif()
endforeach()
