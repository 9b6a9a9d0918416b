# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the records of a conda environment say of packages: for each ``>name|version|channel|record file``, then its files.

::

  _cudastack_origin_conda_records(<out_text> <environment> <CUDA or COMPILER>)

Of those that can be about CUDA, or that can bring a host compiler and its C library.

A line each. A record that cannot be read (rattler makes them 0600) says nothing.
#]=]
function(_cudastack_origin_conda_records out_text environment about)
  get_property(result_text GLOBAL PROPERTY "_CUDASTACK_CONDA_${about}_${environment}")
  if("${result_text}" STREQUAL "")
    set(result_text "\n")
    set(
      patterns
      "*cuda*"
      "*cudnn*"
      "libcu*"
      "libnv*"
      "libnpp*"
      "nvcc*"
      "nccl*"
      "nsight*"
    )
    if(about STREQUAL "COMPILER")
      set(patterns "gcc*" "gxx*" "clang*" "sysroot*")
    endif()
    list(TRANSFORM patterns APPEND ".json")
    _cudastack_core_glob_names(names "${environment}/conda-meta" ${patterns})
    foreach(name IN LISTS names)
      set(record "${environment}/conda-meta/${name}")
      _cudastack_core_read_text(json "${record}")
      set(fields "")
      foreach(field IN ITEMS name version channel)
        string(JSON value ERROR_VARIABLE error GET "${json}" ${field})
        if(error)
          set(value "")
        endif()
        list(APPEND fields "${value}")
      endforeach()
      list(JOIN fields "|" fields)
      # Only the paths of "files", in one go: a record may have thousands, and string(JSON) takes each by its number.
      string(REGEX MATCH "\"files\": *\\[[^]]*\\]" files "${json}")
      string(REGEX REPLACE "^\"files\": *\\[" "" files "${files}")
      string(REGEX REPLACE "[ \t\r\n]*\"([^\"]*)\"[],]?[ \t\r\n]*" "\\1\n" files "${files}")
      string(APPEND result_text ">${fields}|${record}\n${files}\n")
    endforeach()
    set_property(GLOBAL PROPERTY "_CUDASTACK_CONDA_${about}_${environment}" "${result_text}")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
