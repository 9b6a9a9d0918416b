# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How a file reached the machine: the ledger that owns it, or what its surroundings tell.

::

  _cudastack_origin_of_file(<out_claim> <path>)

Ledgers before path shapes, from the innermost folder outwards, for the real path and then for the path as it was found. ``<out_claim>`` is a list of
``<field>=<value>``, the value encoded; empty where nobody speaks. Fields:

``kind``     what brought it: wheel, flattened-wheels, conda, nix, guix, spack, easybuild, hpcsdk, archive, nvidia-deb, debian, arch, gentoo, rpm, runfile
``package``  the owner's name in its ledger; absent where the tree is the origin's and no package of it lists the file
``version``  the package's version as the ledger has it
``channel``  where the package came from, for conda
``tool``     what installed it, for wheels (pip, uv ...)
``changed``  1 where the ledger says another size or sum than the file has: something else has overwritten it
``ledger``   the file that proves it
``folder``   the environment, prefix or tree that it belongs to

Asked once a file and configure.
#]=]
function(_cudastack_origin_of_file out_claim path)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_ORIGIN_${path}" SET)
  if(NOT known)
    set(result_claim "")
    _cudastack_core_real_path(real "${path}")
    set(files "")
    foreach(file IN ITEMS "${real}" "${path}")
      _cudastack_core_encode(file "${file}")
      list(APPEND files "${file}")
    endforeach()
    list(REMOVE_DUPLICATES files)
    foreach(file IN LISTS files)
      _cudastack_core_decode(file "${file}")
      # In the order from the inside to the outside: a wheel lies in a conda environment, that in a machine of packages.
      foreach(
        ledger
        IN
        ITEMS wheel flattened_wheels conda store spack easybuild hpc_sdk archive dpkg pacman portage rpm runfile
      )
        cmake_language(CALL "_cudastack_origin_${ledger}" result_claim "${file}")
        if(result_claim)
          break()
        endif()
      endforeach()
      if(result_claim)
        break()
      endif()
    endforeach()
    set_property(GLOBAL PROPERTY "_CUDASTACK_ORIGIN_${path}" "${result_claim}")
  endif()
  get_property(result_claim GLOBAL PROPERTY "_CUDASTACK_ORIGIN_${path}")
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
