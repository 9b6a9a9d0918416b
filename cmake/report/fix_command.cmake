# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cure of a finding as a whole shell command for this tree.

::

  _cudastack_report_fix_command(<out_command> <fix>)

``<fix>``: the kind of cure and its arguments, as the rule named them. Each kind is a function ``fix_<kind>.cmake`` beside this
one. Empty where no command can mend it. The facts are variables of the caller.
#]=]
function(_cudastack_report_fix_command out_command fix)
  set(result_command "")
  if(fix)
    list(POP_FRONT fix kind)
    cmake_language(CALL "_cudastack_report_fix_${kind}" result_command "${fix}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
