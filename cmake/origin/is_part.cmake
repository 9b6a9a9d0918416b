# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file is by its name a part of the toolkit or of cuDNN, which in a distribution's folders has to be some package's.

::

  _cudastack_origin_is_part(<out_yes> <file name>)
#]=]
function(_cudastack_origin_is_part out_yes name)
  set(yes FALSE)
  if(
    name
      MATCHES
      "^(lib(cudnn|cudart|cublas|cufft|curand|cusolver|cusparse|npp|nvrtc|nvJitLink)|cudnn|cuda[._]|nvcc|ptxas)"
  )
    set(yes TRUE)
  endif()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
