# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A copy of a toolkit, or of another folder, in which files may be taken away or replaced: folders and links to the files of the real one.

::

  cudastack_test_copy_toolkit(<folder> <toolkit>)
#]=]
function(cudastack_test_copy_toolkit folder toolkit)
  cmake_path(GET folder PARENT_PATH parent)
  file(MAKE_DIRECTORY "${parent}")
  file(REMOVE_RECURSE "${folder}")
  cudastack_test_run(copy COMMAND cp -as "${toolkit}" "${folder}")
  # nvcc itself is copied: by its real path it would be the real one.
  if(EXISTS "${toolkit}/bin/nvcc")
    file(REMOVE "${folder}/bin/nvcc")
    file(COPY_FILE "${toolkit}/bin/nvcc" "${folder}/bin/nvcc")
  endif()
  # A link to a folder of the toolkit would lead out of the copy.
  file(GLOB entries "${folder}/*")
  foreach(entry IN LISTS entries)
    cmake_path(GET entry FILENAME name)
    if(IS_SYMLINK "${entry}" AND IS_DIRECTORY "${entry}" AND IS_SYMLINK "${toolkit}/${name}")
      file(READ_SYMLINK "${toolkit}/${name}" target)
      file(REMOVE "${entry}")
      file(CREATE_LINK "${target}" "${entry}" SYMBOLIC)
    endif()
  endforeach()
endfunction()
