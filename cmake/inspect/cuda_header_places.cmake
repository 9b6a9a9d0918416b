# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where CUDA's headers can lie around those of a cuDNN: the wheels beside its own, or its conda environment.

::

  _cudastack_inspect_cuda_header_places(<out_places> <folder of cuDNN's headers>)

Each with ``cuda_runtime_api.h``; the newest wheels first.
#]=]
function(_cudastack_inspect_cuda_header_places out_places folder)
  # nvidia/cudnn/include, nvidia/cuda_runtime/include, nvidia/cu13/include
  cmake_path(SET wheels NORMALIZE "${folder}/../..")
  _cudastack_core_glob_names(names "${wheels}" "cu[1-9][0-9]")
  list(APPEND names cuda_runtime)
  list(TRANSFORM names PREPEND "${wheels}")
  list(TRANSFORM names APPEND "/include")
  # include, targets/x86_64-linux/include: conda
  cmake_path(GET folder PARENT_PATH prefix)
  _cudastack_core_glob_names(targets "${prefix}" "targets/*/include")
  list(TRANSFORM targets PREPEND "${prefix}/")
  set(result_places "")
  foreach(place IN LISTS names targets)
    if(EXISTS "${place}/cuda_runtime_api.h")
      list(APPEND result_places "${place}")
    endif()
  endforeach()
  set(${out_places} "${result_places}")
  return(PROPAGATE ${out_places})
endfunction()
