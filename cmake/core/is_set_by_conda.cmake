# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the activation of the conda environment that is active has put a folder into a variable of the environment.

::

  _cudastack_core_is_set_by_conda(<out_yes> <variable> <folder>)

True where the folder lies in the environment, and one of its scripts, or its own variables (``conda env config vars set``), name the variable. Source: conda's
documentation, *Saving environment variables*; ``etc/conda/activate.d``, ``conda-meta/state``.
#]=]
function(_cudastack_core_is_set_by_conda out_yes variable folder)
  set(yes FALSE)
  set(environment "$ENV{CONDA_PREFIX}")
  if(environment AND NOT variable STREQUAL "PATH")
    cmake_path(IS_PREFIX environment "${folder}" NORMALIZE inside)
    if(inside)
      _cudastack_core_glob_names(scripts "${environment}/etc/conda/activate.d" "*.sh")
      list(TRANSFORM scripts PREPEND "etc/conda/activate.d/")
      foreach(script IN ITEMS ${scripts} conda-meta/state)
        set(file "${environment}/${script}")
        if(EXISTS "${file}")
          file(STRINGS "${file}" lines LIMIT_COUNT 1 REGEX "(^|[^A-Za-z0-9_$\\{])${variable}(=|\" *:)")
          if(lines)
            set(yes TRUE)
          endif()
        endif()
      endforeach()
    endif()
  endif()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
