# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps which targets link something of CUDA that nobody can know at configure time.

::

  _cudastack_observe_unknown()

A bare name (``cublas``), an imported target that could not be seen, or a generator expression that names CUDA or a target that leads to
it. Records ``late.unknown``: ``<target> <item>`` of each target that is built; ``late.unknown_cudnn``: those that may bring a cuDNN; and ``late.unseen``: folders with
directories that could not be seen at all.
#]=]
function(_cudastack_observe_unknown)
  string(ASCII 1 open)
  string(ASCII 2 close)
  string(ASCII 3 separator)
  get_property(keys GLOBAL PROPERTY _CUDASTACK_UNKNOWN)
  get_property(expressions GLOBAL PROPERTY _CUDASTACK_EXPRESSIONS)
  foreach(key IN LISTS expressions)
    string(REGEX MATCHALL "[^${open}${close}${separator},:]+(::[^${open}${close}${separator},:]+)*" words "${key}")
    foreach(word IN LISTS words)
      get_property(reached GLOBAL PROPERTY "_CUDASTACK_REACHED_${word}")
      if(
        reached
        OR word MATCHES "^CUDA::|^CudaStack::|[Cc][Uu][Dd][Nn][Nn]|lib(cu|nv|npp)[^/]*\\.(so|a)|^(-l)?cu[a-z]+(Lt)?$"
      )
        list(APPEND keys "${key}")
        break()
      endif()
    endforeach()
  endforeach()
  _cudastack_observe_unreadable(unreadable)
  list(APPEND keys ${unreadable})
  set(unknown "")
  set(unknown_cudnn "")
  foreach(key IN LISTS keys)
    _cudastack_observe_in_words(text "${key}")
    _cudastack_observe_users(targets through "${key}")
    _cudastack_observe_keep_use(built "${targets}" UNKNOWN "${text}")
    foreach(target IN LISTS built)
      list(APPEND unknown "${target} ${text}")
      if(key IN_LIST unreadable)
        list(APPEND unknown_cudnn "${target} ${text}")
      endif()
    endforeach()
  endforeach()
  get_property(unseen GLOBAL PROPERTY _CUDASTACK_UNSEEN)
  _cudastack_core_record(late "unknown=${unknown}" "unknown_cudnn=${unknown_cudnn}" "unseen=${unseen}")
endfunction()
