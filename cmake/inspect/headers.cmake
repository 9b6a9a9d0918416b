# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The CUDA release that the headers of the chosen toolkit name.

::

  _cudastack_inspect_headers()

Records ``header.cuda`` (``cuda.h``, CUDA_VERSION), ``header.cudart`` (``cuda_runtime_api.h``, CUDART_VERSION) and
``header.host_config``, with ``fault`` where the file is empty: the first of that name in the include folders that nvcc searches.
#]=]
function(_cudastack_inspect_headers)
  _cudastack_core_get_fact(include_dirs toolkit.include_dirs)
  foreach(pair IN ITEMS "cuda|cuda.h|CUDA_VERSION" "cudart|cuda_runtime_api.h|CUDART_VERSION")
    string(REPLACE "|" ";" pair "${pair}")
    list(POP_FRONT pair subject name macro)
    foreach(folder IN LISTS include_dirs)
      if(EXISTS "${folder}/${name}")
        set(path "${folder}/${name}")
        file(STRINGS "${path}" line REGEX "^#define +${macro} +[0-9]+" LIMIT_COUNT 1)
        string(REGEX MATCH "[0-9]+$" number "${line}")
        _cudastack_core_release(release "${number}")
        _cudastack_core_real_path(real "${path}")
        # An empty file is certain; another may name its release in a file that it includes.
        file(SIZE "${path}" size)
        set(fault "")
        if(size EQUAL 0)
          set(fault "empty file")
        endif()
        _cudastack_core_record(
          header.${subject}
          "fault=${fault}"
          "reason=${fault}"
          "path=${path}"
          "real=${real}"
          "version=${release}"
          "release=${release}"
          "number=${number}"
          chooser=nvcc
          level=files
        )
        break()
      endif()
    endforeach()
  endforeach()
endfunction()
