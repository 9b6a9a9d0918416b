# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A program of ours as one file: the header that it shares with another one is put into it.

::

  _cudastack_probe_whole_source(<out_file> <source> <files>)

``<out_file>`` has the source's name and lies in the work folder. ``try_compile`` copies the files that it is given and takes no headers.
``<files>``: encoded paths of what the compiler takes besides. Their state stands in a comment, so that a program that was kept is another
one when a part of the toolkit is gone or new.
#]=]
function(_cudastack_probe_whole_source out_file source files)
  _cudastack_core_work_folder(folder)
  cmake_path(GET source FILENAME name)
  cmake_path(GET source PARENT_PATH sources)
  file(READ "${source}" text)
  file(READ "${sources}/device_answers.h" header)
  string(REPLACE "#include \"device_answers.h\"\n" "${header}" text "${text}")
  _cudastack_core_state_of(state "${files}")
  string(MD5 state "${files}|${state}")
  string(APPEND text "// built with ${state}\n")
  set(result_file "${folder}/whole/${name}")
  file(WRITE "${result_file}" "${text}")
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
