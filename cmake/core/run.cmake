# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Runs a program under guard. Nothing else in CudaStack starts a process.

::

  _cudastack_core_run(<out_prefix>
    COMMAND <program> [<argument>...]
    [ENCODED <arguments>]            # more of them, as one list of encoded elements
    [TIMEOUT <seconds>]              # default 10
    [OUTPUT_LIMIT <bytes>]           # of standard output and of standard error, default 1 MiB
    [WORKING_DIRECTORY <folder>]     # default: our work folder
    [ENVIRONMENT <name>=<value>...]
    [UNSET <name>...]
    [ANSWER]                         # a program of ours, that prints marked lines
    [TARGET_SIDE])                   # belongs to the machine that is built for

Arguments may be any text. Standard input is empty; the language of messages is ``C`` unless ``ENVIRONMENT`` sets
``LC_ALL``. Results:

``<out_prefix>_class``
  ``ran``          it ended by itself, with the exit status in ``<out_prefix>_status``
  ``no-answer``    ``ANSWER`` only: the same, but the end mark is missing
  ``crash``        a signal ended it, named in ``<out_prefix>_status``. So does printing more than ``OUTPUT_LIMIT``
  (``SIGPIPE``); an exit status of 129 to 159 is what a shell makes of a signal, and counts as one
  ``timeout``      it was ended after ``TIMEOUT`` seconds
  ``not-started``  no such program, not executable, or no folder for our files; the reason in ``<out_prefix>_error``
  ``not-run``      ``TARGET_SIDE``, and this machine has no ``CMAKE_CROSSCOMPILING_EMULATOR``
``<out_prefix>_output``, ``<out_prefix>_error``
  what it printed up to there
``<out_prefix>_facts``
  ``ANSWER`` only: the list of ``name=value`` of its marked lines, without the end mark

When it returns, every process that the program started has ended, whatever became of the program: they are found by a
mark in their environment, since a time limit of ``execute_process`` ends the tree (before 3.29, from 4.0), or only the
first process (3.29 to 3.31), and never what has left the tree.
#]=]
function(_cudastack_core_run out_prefix)
  # Into the shell's quotes and encoded at once: no list of CMake holds an unpaired bracket, or an empty argument.
  set(words "")
  set(previous "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 1 ${last})
    set(argument "${ARGV${index}}")
    if(previous STREQUAL "ENCODED")
      foreach(element IN LISTS argument)
        _cudastack_core_decode(element "${element}")
        _cudastack_core_encode_word(word "${element}")
        list(APPEND words "${word}")
      endforeach()
    elseif(NOT argument STREQUAL "ENCODED")
      _cudastack_core_encode_word(word "${argument}")
      list(APPEND words "${word}")
    endif()
    set(previous "${argument}")
  endforeach()
  cmake_parse_arguments(
    arg
    "ANSWER;TARGET_SIDE"
    "TIMEOUT;OUTPUT_LIMIT;WORKING_DIRECTORY"
    "COMMAND;ENVIRONMENT;UNSET"
    ${words}
  )

  set(${out_prefix}_class "not-run")
  set(${out_prefix}_status "")
  set(${out_prefix}_output "")
  set(${out_prefix}_error "")
  set(${out_prefix}_facts "")
  set(
    results
    ${out_prefix}_class
    ${out_prefix}_status
    ${out_prefix}_output
    ${out_prefix}_error
    ${out_prefix}_facts
  )
  if(arg_TARGET_SIDE AND CMAKE_CROSSCOMPILING)
    if("${CMAKE_CROSSCOMPILING_EMULATOR}" STREQUAL "")
      return(PROPAGATE ${results})
    endif()
    set(words "")
    foreach(word IN LISTS CMAKE_CROSSCOMPILING_EMULATOR)
      _cudastack_core_encode_word(word "${word}")
      list(APPEND words "${word}")
    endforeach()
    list(PREPEND arg_COMMAND ${words})
  endif()
  _cudastack_core_work_folder(folder)
  if(folder STREQUAL "")
    set(${out_prefix}_class "not-started")
    set(${out_prefix}_error "no folder for temporary files can be written")
    return(PROPAGATE ${results})
  endif()

  string(RANDOM LENGTH 24 mark)
  set(base "${folder}/run-${mark}")
  if("${arg_TIMEOUT}" STREQUAL "")
    set(arg_TIMEOUT 10)
  endif()
  if("${arg_OUTPUT_LIMIT}" STREQUAL "")
    set(arg_OUTPUT_LIMIT 1048576)
  endif()
  if("${arg_WORKING_DIRECTORY}" STREQUAL "")
    _cudastack_core_encode_word(arg_WORKING_DIRECTORY "${folder}")
  endif()
  _cudastack_core_write_command(
    "${base}.command"
    "${arg_COMMAND}"
    "${arg_WORKING_DIRECTORY}"
    "${arg_ENVIRONMENT}"
    "${arg_UNSET}"
  )

  # A run inside a run is found by either mark.
  set(outer_mark "$ENV{CUDASTACK_RUN}")
  set(ENV{CUDASTACK_RUN} "${outer_mark}/${mark}")
  set(shell_half "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/run.sh")
  execute_process(
    COMMAND "/bin/sh" "${shell_half}" start "${mark}" "${base}" "${arg_OUTPUT_LIMIT}"
    TIMEOUT "${arg_TIMEOUT}"
    RESULT_VARIABLE result
    INPUT_FILE "/dev/null"
    OUTPUT_FILE "/dev/null"
    ERROR_FILE "${base}.shell"
  )
  set(ENV{CUDASTACK_RUN} "${outer_mark}")
  if(outer_mark STREQUAL "")
    unset(ENV{CUDASTACK_RUN})
  endif()
  if(result MATCHES "timeout")
    execute_process(
      COMMAND "/bin/sh" "${shell_half}" end "${mark}"
      TIMEOUT 3
      INPUT_FILE "/dev/null"
      OUTPUT_FILE "/dev/null"
      ERROR_FILE "/dev/null"
    )
    file(WRITE "${base}.status" "timeout\n")
  endif()
  _cudastack_core_read_run(${out_prefix} "${base}" "${arg_ANSWER}")
  file(
    REMOVE
    "${base}.command"
    "${base}.out"
    "${base}.err"
    "${base}.status"
    "${base}.shell"
  )
  return(PROPAGATE ${results})
endfunction()
