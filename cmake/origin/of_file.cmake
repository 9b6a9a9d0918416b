# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How a file reached the machine: the ledger that owns it, or what its surroundings tell.

::

  _cudastack_origin_of_file(<out_claim> <path>)

For the path as it was found; where no package lists that, for the real path: an installer may have made links into a store of its own,
and alternatives or a link of somebody's hand lead to a package's file. ``<out_claim>`` is a list of ``<field>=<value>``, the value
encoded; empty where nobody speaks. Fields:

``kind``     what brought it: wheel, flattened-wheels, conda, nix, guix, spack, easybuild, hpcsdk, archive, nvidia-deb, debian, arch, gentoo, rpm, nvidia-rpm, rpm-or-runfile, runfile,
             windows-installer; of a driver also mount, wsl, jetson, nixos, driver-installer, windows-driver
``package``  the owner's name in its ledger
``version``  the package's version as the ledger has it
``unowned``  1 where the tree is the origin's, and the file of no package of it
``link``     the folder in /usr/local with a link of nobody by which the file was found
``role``     of a driver library: stub, compat, alternative
``channel``  where the package came from, for conda
``tool``     what installed it, for wheels (pip, uv ...), or maintains the environment (pixi)
``python``   of wheels: what kind of Python has them (venv, virtualenv, uv, conda, system, user, target)
``environment``  active or inactive, where one of Python or conda is active; build, host within conda-build
``changed``  1 where the ledger says another size or sum than the file has, or a link of it leads to a file of nobody: something else has overwritten it
``link_only``  1 where the package has the link and nobody the file that it leads to
``content_package``, ``content_version``  the owner of the file that a link leads to, where that is another
``ledger``   the file that proves it
``folder``   the environment, prefix or tree that it belongs to
``module``   the loaded module that put it into the environment, beside or without an owner

Asked once a file and configure.
#]=]
function(_cudastack_origin_of_file out_claim path)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_ORIGIN_${path}" SET)
  if(NOT known)
    set(result_claim "")
    _cudastack_core_real_path(real "${path}")
    _cudastack_origin_of_path(result_claim "${path}")
    set(link "")
    if(real AND NOT real STREQUAL path)
      if(NOT result_claim)
        _cudastack_origin_loose_link(link "${path}" "${real}")
      endif()
      _cudastack_origin_content(result_claim "${result_claim}" "${real}")
    endif()
    # That nobody's list has what is not there says nothing.
    if(NOT ";${result_claim}" MATCHES ";package=" AND NOT EXISTS "${path}" AND NOT IS_SYMLINK "${path}")
      set(result_claim "")
    endif()
    _cudastack_origin_role(role "${path}" "${real}")
    _cudastack_origin_claim(marks "link=${link}" "role=${role}")
    list(APPEND result_claim ${marks})
    if(NOT "$ENV{LOADEDMODULES}" STREQUAL "")
      _cudastack_origin_module(module "${path}")
      if(NOT module STREQUAL "")
        _cudastack_origin_claim(more "module=${module}")
        list(APPEND result_claim ${more})
      endif()
    endif()
    set_property(GLOBAL PROPERTY "_CUDASTACK_ORIGIN_${path}" "${result_claim}")
  endif()
  get_property(result_claim GLOBAL PROPERTY "_CUDASTACK_ORIGIN_${path}")
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
