# SPDX-License-Identifier: Apache-2.0
# Wherever a cuDNN can come to below a place, one of the watched folders changes with it: else a snapshot would outlive it.

_cudastack_core_load_stage(discover)
set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
foreach(variable IN ITEMS CONDA_PREFIX VIRTUAL_ENV EBROOTCUDNN CMAKE_PREFIX_PATH)
  unset(ENV{${variable}})
endforeach()

# expect(<files that are there> <file that comes>): each below a place of its own.
set(count 0)
function(expect there comes)
  math(EXPR count "${count} + 1")
  set(place "${WORK_DIR}/place [b] ${count}")
  file(MAKE_DIRECTORY "${place}")
  foreach(file IN LISTS there)
    file(WRITE "${place}/${file}" "")
  endforeach()
  _cudastack_core_encode(encoded "${place}")
  _cudastack_discover_cudnn_folders(folders "${encoded}")
  _cudastack_core_state_of(before "${folders}")
  file(WRITE "${place}/${comes}" "")
  _cudastack_core_state_of(after "${folders}")
  if(after STREQUAL before)
    cudastack_test_fail("nobody sees ${comes} come to a place with ${there}" "${folders}")
  endif()
  return(PROPAGATE count)
endfunction()

foreach(
  file
  IN
  ITEMS
    include/cudnn_version.h
    include/x86_64-linux-gnu/cudnn_version_v9.h
    lib/libcudnn.so.9
    lib64/libcudnn.so
    lib/x86_64-linux-gnu/libcudnn.so
    targets/x86_64-linux/lib/libcudnn.so
    nvidia/cudnn/lib/libcudnn.so.9
    nvidia/cudnn_jit/include/cudnn_version.h
    cudnn/lib/libcudnn.so.9
    libcudnn.so.9
    cuda/lib64/libcudnn.so
)
  expect("" ${file})
  # Every folder of it is there, and nothing in the last.
  cmake_path(GET file PARENT_PATH folder)
  set(other "x")
  if(folder)
    set(other "${folder}/x")
  endif()
  expect("${other}" ${file})
  # The first folder is there.
  string(REGEX MATCH "^[^/]+/" first "${file}")
  if(first)
    expect("${first}x" ${file})
  endif()
endforeach()
set(site lib/python3.12/site-packages)
expect(pyvenv.cfg\;${site}/x/y ${site}/nvidia/cudnn/lib/libcudnn.so.9)
expect(pyvenv.cfg\;${site}/nvidia/x/y ${site}/nvidia/cudnn/lib/libcudnn.so.9)
expect(pyvenv.cfg\;${site}/nvidia/cudnn/include/cudnn_version.h ${site}/nvidia/cudnn/lib/libcudnn.so.9)
expect(conda-meta/history\;${site}/nvidia/cudnn_jit/lib/x ${site}/nvidia/cudnn_jit/lib/libcudnn.so.9)
