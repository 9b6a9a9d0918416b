# SPDX-License-Identifier: Apache-2.0
# Where a place was named that has no cuDNN the results tell of no other one; of what was named, and of one that nobody named in the place of none, they do.

_cudastack_core_load_stage(emit)

# expect(<what> <version and library that are told> <fact>=<value>...)
function(expect what told)
  foreach(fact IN LISTS ARGN)
    string(REGEX MATCH "^([^=]+)=(.*)$" fact "${fact}")
    set(cudnn.${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
  endforeach()
  _cudastack_emit_cudnn_results(names FALSE)
  set(actual "${CudnnStrict_VERSION}|${CudnnStrict_VERSION_MAJOR}|${CudnnStrict_INCLUDE_DIR}|${CudnnStrict_LIBRARY}")
  cudastack_test_expect_equal("${actual}" "${told}" "${what}")
endfunction()

set(header header.version=9.19.0 header.folder=/usr/include)
set(library library.path=/usr/lib/libcudnn.so library.folder=/usr/lib)
set(named candidate.count=2 candidate.1.chooser_variable=CUDNN_ROOT)
expect("nobody named one" "9.19.0|9|/usr/include|/usr/lib/libcudnn.so" candidate.count=1 ${header} ${library})
expect("named, not there" "|||" ${named} ${header} ${library})
expect("named and whole" "9.19.0|9|/usr/include|/usr/lib/libcudnn.so" ${named} candidate.1.whole=1 ${header} ${library})
expect(
  "the library was named too"
  "|||/usr/lib/libcudnn.so"
  ${named}
  ${header}
  ${library}
  library.chooser_variable=CUDNN_LIBRARY
)
