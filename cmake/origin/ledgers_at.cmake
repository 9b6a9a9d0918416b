# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The ledgers that could own a file of a folder, in the order in which they are asked.

::

  _cudastack_origin_ledgers_at(<out_ledgers> <file>)

From the inside to the outside, ledgers before path shapes: a wheel lies in a conda environment, that on a machine of packages. Asked once a
folder: a toolkit's libraries lie in one, and most folders have no ledger at all. A new origin is a file ``origin/<name>.cmake`` and its place here.
#]=]
function(_cudastack_origin_ledgers_at out_ledgers file)
  cmake_path(GET file PARENT_PATH folder)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_LEDGERS_${folder}" SET)
  if(NOT known)
    set(result_ledgers mount)
    if(file MATCHES "/nvidia/")
      list(APPEND result_ledgers wheel)
    endif()
    set(ledger_dist-info flattened_wheels)
    set(ledger_conda-meta conda)
    set(ledger_.spack/spec.json spack)
    set(ledger_.spack/spec.yaml spack)
    set(ledger_easybuild easybuild)
    set(ledger_compilers/bin/nvc++ hpc_sdk)
    _cudastack_origin_markers(markers "${folder}")
    foreach(marker IN LISTS markers)
      string(REGEX REPLACE "\\|.*" "" entry "${marker}")
      list(APPEND result_ledgers ${ledger_${entry}})
    endforeach()
    if(file MATCHES "/(nix|gnu)/store/")
      list(APPEND result_ledgers store)
    endif()
    if(file MATCHES "-archive/")
      list(APPEND result_ledgers archive)
    endif()
    # No package has files in a home, in a folder for changing data, or in the machine's own folders (NVIDIA's have /usr/local/cuda-X.Y).
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CUDASTACK_SYSROOT}/" OUTPUT_VARIABLE relative)
    if(NOT relative MATCHES "^(home|root|tmp|var|srv|mnt|media|usr/local/(bin|lib|lib64|include))/")
      foreach(
        pair
        IN
        ITEMS
          "dpkg|/var/lib/dpkg/info"
          "pacman|/var/lib/pacman/local"
          "portage|/var/db/pkg"
          # Where rpm cannot be asked any file may be of a package: what else proves a driver comes first.
          "driver_place|/"
          "rpm|/var/lib/rpm"
          "rpm|/usr/lib/sysimage/rpm"
      )
        string(REGEX MATCH "^(.*)\\|(.*)$" pair "${pair}")
        if(IS_DIRECTORY "${CUDASTACK_SYSROOT}${CMAKE_MATCH_2}")
          list(APPEND result_ledgers ${CMAKE_MATCH_1})
        endif()
      endforeach()
    endif()
    # The uninstaller of a runfile proves less than any list of files.
    if(markers MATCHES "bin/cuda-uninstaller\\|")
      list(APPEND result_ledgers runfile)
    endif()
    if(file MATCHES "^[A-Za-z]:/")
      list(APPEND result_ledgers windows)
    endif()
    list(REMOVE_DUPLICATES result_ledgers)
    set_property(GLOBAL PROPERTY "_CUDASTACK_LEDGERS_${folder}" "${result_ledgers}")
  endif()
  get_property(result_ledgers GLOBAL PROPERTY "_CUDASTACK_LEDGERS_${folder}")
  set(${out_ledgers} "${result_ledgers}")
  return(PROPAGATE ${out_ledgers})
endfunction()
