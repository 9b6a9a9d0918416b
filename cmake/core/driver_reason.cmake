# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why no GPU can be used here, in plain words.

::

  _cudastack_core_driver_reason(<out_title> <out_why>)

From ``driver.outcome``, which is not ``ok``; the facts are variables of the caller. ``<out_title>``: a fact, at most 70 letters.
``<out_why>``: what follows from it, and what would change it.
#]=]
function(_cudastack_core_driver_reason out_title out_why)
  set(title "the driver refuses to start: ${driver.outcome}")
  set(why "the number is that of cuInit, in CUDA's list of errors")
  if(driver.outcome STREQUAL "no-driver")
    set(title "there is no NVIDIA driver here")
    set(
      why
      "libcuda.so.1 is nowhere in the loader's path: this machine builds, it does not run; a container is given the driver when it is started (--gpus all)"
    )
    if(DEFINED driver.module.present AND driver.module.present EQUAL 1)
      set(title "the kernel module is loaded, and there is no driver library")
      set(why "a container is given libcuda.so.1 when it is started (--gpus all)")
    elseif(DEFINED driver.library.path)
      set(title "there is no NVIDIA driver that a program could load")
      set(
        why
        "the loader passes over ${driver.library.path}: it is for another machine, or its folder is not in the loader's path"
      )
    elseif(DEFINED driver.pci.count)
      set(title "a GPU is here, and no driver for it")
      set(why "the GPU at ${driver.pci.address} is on the bus; libcuda.so.1 is nowhere in the loader's path")
    endif()
  elseif(driver.outcome STREQUAL "not-loadable")
    set(title "libcuda.so.1 is there and cannot be loaded")
    set(why "the loader says: ${driver.library.error}")
    if(driver.library.error MATCHES "file too short")
      string(
        APPEND why
        "; an image that was made of a running container keeps empty files in the driver's place, and is given the driver when it is started (--gpus all)"
      )
    endif()
  elseif(driver.outcome STREQUAL "stub")
    set(title "libcuda.so.1 is a stub, there is no driver behind it")
    set(why "a stub is for linking only: every call to it fails")
  elseif(driver.outcome STREQUAL "no-module")
    set(title "a driver library is here, and no kernel module is loaded")
    set(why "the library is one half of a driver only: this machine builds, it does not run")
    if(DEFINED driver.pci.count)
      set(title "a GPU is here, and its kernel module is not loaded")
      set(bound "no kernel driver")
      if(DEFINED driver.pci.bound_to)
        set(bound "${driver.pci.bound_to}")
      endif()
      set(
        why
        "the GPU at ${driver.pci.address} is bound to ${bound}; the module may not be built for this kernel, or not be signed for it"
      )
    endif()
  elseif(driver.outcome STREQUAL "module-userland-mismatch")
    set(title "kernel module and driver library are of two versions")
    set(
      why
      "a driver that was replaced goes on with its old module until the machine starts anew; a container has to take libcuda from its host"
    )
  elseif(driver.outcome STREQUAL "no-device")
    set(title "the driver is here and sees no GPU")
    set(why "there is none, or the container or the scheduler gives none to this process")
  elseif(driver.outcome STREQUAL "hidden")
    set(title "CUDA_VISIBLE_DEVICES hides every GPU")
    set(why "without this variable the driver sees ${driver.hidden.count}, the first is ${driver.hidden.1.name}")
  elseif(driver.outcome STREQUAL "fabric-manager")
    set(title "the GPUs wait for the fabric manager")
    set(why "on a machine with NVSwitch it has to run, in the version of the driver")
  elseif(driver.outcome STREQUAL "compat-unsupported")
    set(title "a cuda-compat driver library does not take this GPU")
    set(
      why
      "cuda-compat is for data centre GPUs; without its folder in the loader's path the machine's own library counts"
    )
  elseif(driver.outcome STREQUAL "uvm-missing")
    set(title "the kernel module nvidia_uvm is not loaded")
    set(why "nvidia-smi works without it and CUDA does not; nvidia-modprobe -u -c=0 loads it")
  elseif(driver.outcome MATCHES "^(crash|timeout|not-known)$")
    set(title "the driver gave no answer: ${driver.outcome}")
    set(why "what a program would see is not known")
  endif()
  set(${out_title} "${title}")
  set(${out_why} "${why}")
  return(PROPAGATE ${out_title} ${out_why})
endfunction()
