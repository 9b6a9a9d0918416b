# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Lays out a toolkit that CMake and nvcc cannot use as it is, such as wheels, and takes the laid out one instead.

::

  _cudastack_discover_lay_out()

Reads ``nvcc``. nvcc looks for its profile, and so for all its parts, in the folder of the path that it is started by: where that is a mere link, such as the one
in ``targets/<triple>/bin`` of a conda environment, the program that it leads to is taken. Where a farm is needed it is made, as a rule in ``CudaStack/toolkit`` of the build tree; then ``nvcc.path`` is the farm's,
``toolkit.farm`` the farm and ``toolkit.source_root`` the place that it links to.
#]=]
function(_cudastack_discover_lay_out)
  _cudastack_core_get_fact(nvcc nvcc.path)
  _cudastack_core_get_fact(real nvcc.real)
  cmake_path(GET nvcc PARENT_PATH folder)
  cmake_path(GET real PARENT_PATH real_folder)
  if(IS_SYMLINK "${nvcc}" AND NOT EXISTS "${folder}/nvcc.profile" AND EXISTS "${real_folder}/nvcc.profile")
    _cudastack_core_real_path(program "${nvcc}")
    if(program STREQUAL real)
      _cudastack_core_record(nvcc "path=${real}" "found_path=${nvcc}")
      set(nvcc "${real}")
    endif()
  endif()
  cmake_path(GET nvcc PARENT_PATH root)
  cmake_path(GET root PARENT_PATH root)
  cmake_path(GET real PARENT_PATH real_root)
  cmake_path(GET real_root PARENT_PATH real_root)
  _cudastack_core_farm_folder(farm "${real_root}")
  # The farm of an earlier configure is made anew where its source has changed; one that somebody else has made is a toolkit. The
  # folder of a launcher by the name of nvcc tells nothing.
  _cudastack_core_real_path(program "${nvcc}")
  _cudastack_core_is_launcher(is_launcher "${program}")
  if(root STREQUAL farm OR is_launcher)
    set(root "${real_root}")
  endif()
  _cudastack_core_needs_link_farm(needed "${root}")
  if(needed)
    cmake_path(GET farm PARENT_PATH folder)
    file(MAKE_DIRECTORY "${folder}")
    _cudastack_core_link_farm(made DESTINATION "${farm}" SOURCE "${root}")
    if(made)
      _cudastack_core_record(nvcc "path=${made}/bin/nvcc" "found_path=${nvcc}")
      _cudastack_core_record(toolkit "farm=${made}" "source_root=${root}")
    endif()
  endif()
endfunction()
