# SPDX-License-Identifier: Apache-2.0
#[=======================================================================[.rst:
FindCudnnStrict
---------------

Finds one cuDNN: header, library to link and library that is loaded, of one place and one release, with all parts, for the CUDA
that is used with it. Works alone, in a project without the CUDA language too::

  list(APPEND CMAKE_MODULE_PATH "<CudaStack>/modules")
  find_package(CudnnStrict 9.5...<10 REQUIRED COMPONENTS graph ops)
  target_link_libraries(app PRIVATE CudnnStrict::cudnn)

Components are parts of cuDNN, with or without ``cudnn_`` in front: ``graph``, ``ops``, ``cnn``, ``adv``, ``heuristic``, ``engines_precompiled``,
``engines_runtime_compiled``, and what a release adds; of cuDNN 8 ``ops_infer``, ``ops_train`` ..., where ``ops``, ``cnn`` and ``adv`` stand for both of theirs. ``cudnn`` and ``cudnn_all`` are always there. All parts that
a release needs are examined, whatever components are named.

Imported Targets
^^^^^^^^^^^^^^^^

``CudnnStrict::cudnn``
  The library, with the folders of cuDNN's and CUDA's headers.
``CudnnStrict::cudnn_<part>``
  One for every part that is there.
``CudnnStrict::cudnn_all``
  All of these.
``CudnnStrict::cudnn_static``
  All static libraries, whole, where they lie beside the shared one. What they need is linked where the project has called ``find_package(CUDAToolkit)`` and ``find_package(ZLIB)``.
``CUDNN::cudnn``, ``CUDNN::cudnn_<part>``, ``CUDNN::cudnn_all``
  The same by the names of cudnn-frontend's finder, unless somebody has made ``CUDNN::cudnn`` or ``CUDNN::cudnn_all``, or ``CudnnStrict_CUDNN_TARGETS`` is false.

Result Variables
^^^^^^^^^^^^^^^^

``CudnnStrict_FOUND``
  A cuDNN that fits is there, and nothing speaks against it.
``CudnnStrict_VERIFIED``
  False where something does; the next five tell all the same what was found, unless a place was named that has none.
``CudnnStrict_VERSION``, ``CudnnStrict_VERSION_MAJOR``, ``CudnnStrict_VERSION_MINOR``, ``CudnnStrict_VERSION_PATCH``
  Of the header: ``9.19.0``.
``CudnnStrict_INCLUDE_DIR``, ``CudnnStrict_INCLUDE_DIRS``
  Its folder; the same with those of the CUDA headers that it includes.
``CudnnStrict_LIBRARY``, ``CudnnStrict_LIBRARIES``, ``CudnnStrict_LIBRARY_DIR``
  The file to link; the same with the libraries that cuDNN loads by name and would not find; its folder. A linker may drop what nothing asks for: the targets see to that.
``CudnnStrict_CUDA_VERSION``
  The CUDA release that this cuDNN is built with, by its own word: ``13.1``. Unset where it could not be asked.
``CudnnStrict_PARTS``
  The components that are there.
``CudnnStrict_<component>_FOUND``
  For each component of this call.
``CudnnStrict_NOT_FOUND_MESSAGE``
  Why it was not found, in full; from an installed CudaStack, where CMake shows it too, in one line.
``CudnnStrict_REPORT``
  A file for people: every place that was looked at, what was taken, and every rule; ``report.json`` beside it is for programs.

Hints
^^^^^

``CudnnStrict_ROOT``, and the names by which ten large projects ask for it: ``CUDNN_ROOT``, ``CUDNN_ROOT_DIR``, ``CUDNN_HOME``, ``CUDNN_PATH``, ``CUDNN_INCLUDE_DIR``, ``CUDNN_INCLUDE_DIRS``,
``CUDNN_INCLUDE_PATH``, ``CUDNN_LIBRARY``, ``CUDNN_LIBRARIES``, ``CUDNN_LIBRARY_PATH``, ``CUDNN_LIBRARY_DIR``, ``CUDNN_LIB_DIR``; as a variable, a cache entry or of the environment; a folder or a file. Each
is obeyed or refused, with a full path. A cache entry that holds a result of this module counts after all others, and one that the project's own finder
made counts for nothing. Then come ``CMAKE_PREFIX_PATH``, the toolkit, the system, conda and wheels; of these the
first that fits: of the version, with a ``cudnn.h``, with every required component. ``9.1.0.70`` is 9.1.0 there: the fourth number is that of a package, and neither header nor library tells it.

Errors
^^^^^^

This module raises nothing by itself: with ``REQUIRED`` CMake does, with the reason; without, the reason is printed unless ``QUIET``. ``CUDASTACK_ALLOW`` (ids of findings; not of what is absent) and
``CUDASTACK_POLICY=report`` turn findings into warnings. What may go wrong and does not yet is a warning.
#]=======================================================================]
set(CudnnStrict_NOT_FOUND_MESSAGE "")
set(CudnnStrict_VERIFIED FALSE)
# project() has CMake learn of it; before that every shared library becomes a static one.
get_property(CudnnStrict_SHARED GLOBAL PROPERTY TARGET_SUPPORTS_SHARED_LIBS)
if(CMAKE_VERSION VERSION_LESS 3.25)
  set(CudnnStrict_NOT_FOUND_MESSAGE "FindCudnnStrict needs CMake 3.25 or newer, this is ${CMAKE_VERSION}.")
elseif(CMAKE_SCRIPT_MODE_FILE)
  set(CudnnStrict_NOT_FOUND_MESSAGE "FindCudnnStrict makes targets, so it needs a project: cmake -P has none.")
elseif(NOT CudnnStrict_SHARED)
  set(
    CudnnStrict_NOT_FOUND_MESSAGE
    "FindCudnnStrict makes targets of shared libraries: find_package(CudnnStrict) has to come after project()."
  )
else()
  # In a scope of its own: before CMake 4.1 an include leaves CMAKE_PARENT_LIST_FILE changed.
  if(NOT COMMAND _cudastack_core_load_stage)
    block()
      include("${CMAKE_CURRENT_LIST_DIR}/../cmake/core/load_stage.cmake")
    endblock()
  endif()
  block()
    _cudastack_core_load_stage(
      core/bound_compiler
      core/cudnn_components
      core/decode
      core/encode
      core/found_by_project
      core/real_path
      core/shell_quote
      core/state_folder
      look/cudnn_run_paths
      look/emit_cudnn
      warm
    )
  endblock()
  cmake_path(SET CudnnStrict_FOLDER NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../cmake")
  _cudastack_warm_answer_cudnn(CudnnStrict_NOT_FOUND_MESSAGE "${CudnnStrict_FOLDER}")
  unset(CudnnStrict_FOLDER)
  # A header tells three numbers: a fourth that was asked for cannot be compared with it. CMake restores these.
  block(PROPAGATE CudnnStrict_FIND_VERSION CudnnStrict_FIND_VERSION_MIN)
    foreach(bound IN ITEMS CudnnStrict_FIND_VERSION CudnnStrict_FIND_VERSION_MIN)
      if(DEFINED ${bound})
        string(REGEX MATCH "^[0-9]+([.][0-9]+([.][0-9]+)?)?" ${bound} "${${bound}}")
      endif()
    endforeach()
  endblock()
endif()
unset(CudnnStrict_SHARED)
# Its arguments are expanded as lists there, twice.
string(REPLACE ";" "\\\\;" CudnnStrict_REASON "${CudnnStrict_NOT_FOUND_MESSAGE}")
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  CudnnStrict
  REQUIRED_VARS CudnnStrict_LIBRARY CudnnStrict_INCLUDE_DIR CudnnStrict_VERIFIED
  VERSION_VAR CudnnStrict_VERSION
  HANDLE_VERSION_RANGE
  HANDLE_COMPONENTS
  REASON_FAILURE_MESSAGE "${CudnnStrict_REASON}"
)
unset(CudnnStrict_REASON)
