# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file lies in a conda environment, and which package of it owns the file.

::

  _cudastack_origin_conda(<out_claim> <file>)

An environment is a folder with ``conda-meta``, which holds a record a package (``history`` alone proves it too; pixi and rattler may leave that out). Of some hundred records of up
to 500 kB only those whose name can be about CUDA are read, or for a compiler those that can bring one, once an environment. ``cudatoolkit-dev`` lets NVIDIA's runfile
put its files into ``pkgs/cuda-toolkit``, and no record has them. Source: conda's PrefixRecord; recipes of conda-forge.
#]=]
function(_cudastack_origin_conda out_claim file)
  set(result_claim "")
  _cudastack_origin_ancestor(folder "${file}" conda-meta)
  if(folder)
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE relative)
    set(
      about
      "cuda|cudnn|^lib(cu(blas|dss|fft|file|obj|pti|rand|solver|sparse|tensor)|npp|nv)|^(nvcc|nvidia|nccl|nsight|gds)"
    )
    set(is_compiler FALSE)
    if(relative MATCHES "[/-](cc|gcc|c[+][+]|g[+][+]|clang|clang[+][+])(-[0-9.]+)?$|/sysroot/")
      set(about "^(gcc|gxx|clang|sysroot)")
      set(is_compiler TRUE)
    endif()
    _cudastack_origin_lists(records "${folder}/conda-meta" "${about}" "*.json")
    _cudastack_origin_list_with(ledger "${records}" "\"${relative}\"")
    set(changed "")
    set(unowned "")
    if(ledger)
      _cudastack_origin_conda_changed(changed "${file}" "${ledger}" "${relative}")
    elseif(relative MATCHES "^pkgs/cuda-toolkit/")
      # Its record has none of these files.
      _cudastack_core_glob_names(installer "${folder}/conda-meta" "cudatoolkit-dev-[0-9]*.json")
      if(installer)
        set(ledger "${folder}/conda-meta/${installer}")
      endif()
    elseif(NOT is_compiler)
      # Where none of its records can be read, nothing is known of any file.
      _cudastack_origin_list_with(any "${records}" "\n\"files\"")
      if(any)
        set(unowned 1)
      endif()
    endif()
    _cudastack_origin_conda_record(package version channel "${ledger}")
    set(tool "")
    if(EXISTS "${folder}/conda-meta/pixi")
      set(tool pixi)
    endif()
    _cudastack_origin_activity(environment "${folder}")
    _cudastack_origin_claim(
      result_claim
      kind=conda
      "package=${package}"
      "version=${version}"
      "channel=${channel}"
      "tool=${tool}"
      "environment=${environment}"
      "changed=${changed}"
      "unowned=${unowned}"
      "ledger=${ledger}"
      "folder=${folder}"
    )
  endif()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
