# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The files that the loader may have refused before it took others: encoded paths.

::

  _cudastack_core_loader_files(<out_files> <encoded paths> <encoded folders>)

``<encoded paths>``: what it took, and what was asked for; ``<encoded folders>``: where it looks besides. A file that is empty, cut, or for another machine is
passed over without a word, and one that is repaired in place does not change the time of its folder. So these are the files of the same names in all these
folders; where a cuDNN is among them, whatever is named like one, too.
#]=]
function(_cudastack_core_loader_files out_files paths folders)
  set(result_files "")
  set(names "")
  set(has_cudnn 0)
  foreach(path IN LISTS paths)
    if(path MATCHES "^(/.*)/(lib[^/]*\\.so[.0-9]*)$")
      set(folder "${CMAKE_MATCH_1}")
      set(name "${CMAKE_MATCH_2}")
      list(APPEND names "${name}")
      list(APPEND folders "${folder}")
      if(name MATCHES "^libcudnn")
        set(has_cudnn 1)
        # The door and its parts lie beside each other where its link leads.
        _cudastack_core_decode(plain "${path}")
        _cudastack_core_real_path(real "${plain}")
        if(real)
          cmake_path(GET real PARENT_PATH real)
          _cudastack_core_encode(real "${real}")
          list(APPEND folders "${real}")
        endif()
      endif()
    endif()
  endforeach()
  list(FILTER folders INCLUDE REGEX "^/")
  list(TRANSFORM folders REPLACE "(.)/+$" "\\1")
  list(REMOVE_DUPLICATES folders)
  list(REMOVE_DUPLICATES names)
  foreach(encoded IN LISTS folders)
    _cudastack_core_decode(folder "${encoded}")
    set(here "")
    if(has_cudnn)
      _cudastack_core_glob_names(here "${folder}" "libcudnn*.so*")
    endif()
    foreach(name IN LISTS names)
      # What is not there changes the folder's time when it comes.
      if(EXISTS "${folder}/${name}")
        list(APPEND here "${name}")
      endif()
    endforeach()
    list(TRANSFORM here PREPEND "${encoded}/")
    list(APPEND result_files ${here})
  endforeach()
  list(REMOVE_DUPLICATES result_files)
  set(${out_files} "${result_files}")
  return(PROPAGATE ${out_files})
endfunction()
