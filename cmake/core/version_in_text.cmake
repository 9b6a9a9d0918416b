# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version that a text in a binary tells; empty where it has none, or nobody knows which text.

::

  _cudastack_core_version_in_text(<out_version> <subject> <real path>)

Of cicc, NVRTC and nvJitLink that of the compiler in them; of cuDNN that of the part which has it, libcudnn itself having none. Other libraries hold the
version of the tools that built them, which is not theirs. Measured on CUDA 11.8, 12.4, 13.0 and cuDNN 8.9 to 9.27.
#]=]
function(_cudastack_core_version_in_text out_version subject real)
  set(result_version "")
  set(text "")
  if(subject MATCHES "^(cicc|lib\\.(nvrtc|nvjitlink)(_static)?)$")
    # The first of the kind is a format.
    _cudastack_core_text_in_binary(text "${real}" "Cuda compilation tools, release [0-9]+[.][0-9]+, V[0-9.]+")
    string(REGEX REPLACE "^.*V" "" result_version "${text}")
  elseif(subject MATCHES "^cudnn\\.(library|(copy|linked)\\.[0-9]+)$")
    foreach(part IN ITEMS graph ops_infer)
      string(REGEX REPLACE "/libcudnn\\.so" "/libcudnn_${part}.so" file "${real}")
      if(NOT text AND EXISTS "${file}")
        _cudastack_core_text_in_binary(text "${file}" "cudnn_version_[0-9]+_[0-9]+_[0-9]+")
      endif()
    endforeach()
    string(REGEX REPLACE "^cudnn_version_" "" result_version "${text}")
    string(REPLACE "_" "." result_version "${result_version}")
  endif()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
