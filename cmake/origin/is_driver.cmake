# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file is a library of the driver, by its name.

::

  _cudastack_origin_is_driver(<out_yes> <file>)
#]=]
function(_cudastack_origin_is_driver out_yes file)
  set(result_yes FALSE)
  if(file MATCHES "/lib(cuda|cudadebugger|nvidia-[a-z0-9-]+|nvcuvid)[.]so[^/]*$")
    set(result_yes TRUE)
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
