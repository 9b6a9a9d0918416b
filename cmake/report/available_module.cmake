# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A module that can be loaded and brings nvcc or cuDNN: ``CUDA/12.4.0``; empty where none is there.

::

  _cudastack_report_available_module(<out_module> <nvcc|cudnn> <release>)

From the folders of ``MODULEPATH``, in their order, by the names that sites give: the default version where it fits, else the newest that does. For a ``<release>`` of CUDA only what says that release, or of cuDNN
no other CUDA; the version of an HPC SDK says none.
#]=]
function(_cudastack_report_available_module out_module what release)
  set(result_module "")
  set(
    names_nvcc
    cuda
    CUDA
    cudatoolkit
    nvhpc
    nvhpc-*
  )
  set(names_cudnn cuDNN cudnn)
  _cudastack_core_encode(folders "$ENV{MODULEPATH}")
  string(REPLACE ":" ";" folders "${folders}")
  foreach(folder IN LISTS folders)
    _cudastack_core_decode(folder "${folder}")
    foreach(name IN LISTS names_${what})
      _cudastack_report_modules_named(modules "${folder}" "${name}")
      _cudastack_report_module_that_fits(result_module "${folder}" "${modules}" "${what}" "${release}")
      if(result_module)
        set(${out_module} "${result_module}")
        return(PROPAGATE ${out_module})
      endif()
    endforeach()
  endforeach()
  set(${out_module} "")
  return(PROPAGATE ${out_module})
endfunction()
