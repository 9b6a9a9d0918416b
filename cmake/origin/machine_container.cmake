# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What kind of container this is, and what proves it; empty where nothing does.

::

  _cudastack_origin_machine_container(<out_kind> <out_evidence>)

``/.dockerenv`` and ``/.singularity.d`` are in the image too, from which somebody may have made a virtual machine [measured]: a container runtime also mounts files over some in
``/etc``. A file of ``/run`` is of this start. One that leaves no mark, such as BuildKit, has its root in layers and these mounts.
Source: Docker, Podman, Apptainer, Kubernetes; systemd, "The Container Interface".
#]=]
function(_cudastack_origin_machine_container out_kind out_evidence)
  set(result_kind "")
  set(result_evidence "")
  _cudastack_origin_mounts(mounts)
  set(root "${CUDASTACK_SYSROOT}")
  string(REGEX MATCH "\n(/etc/(hosts|hostname|resolv[.]conf|passwd|group)) " mounted "${mounts}")
  set(mounted "${CMAKE_MATCH_1}")
  _cudastack_core_read_text(interface "${root}/run/systemd/container")
  string(STRIP "${interface}" interface)
  if(NOT "$ENV{APPTAINER_CONTAINER}$ENV{SINGULARITY_CONTAINER}" STREQUAL "")
    set(result_kind apptainer)
    set(result_evidence "variable APPTAINER_CONTAINER or SINGULARITY_CONTAINER")
  elseif(mounted AND IS_DIRECTORY "${root}/.singularity.d")
    set(result_kind apptainer)
    set(result_evidence "folder /.singularity.d, mount of ${mounted}")
  elseif(NOT "$ENV{KUBERNETES_SERVICE_HOST}" STREQUAL "")
    set(result_kind kubernetes)
    set(result_evidence "variable KUBERNETES_SERVICE_HOST")
  elseif(IS_DIRECTORY "${root}/var/run/secrets/kubernetes.io" OR IS_DIRECTORY "${root}/run/secrets/kubernetes.io")
    set(result_kind kubernetes)
    set(result_evidence "folder /run/secrets/kubernetes.io")
  elseif(EXISTS "${root}/run/.containerenv")
    set(result_kind podman)
    set(result_evidence "file /run/.containerenv")
  elseif(mounted AND EXISTS "${root}/.dockerenv")
    set(result_kind docker)
    set(result_evidence "file /.dockerenv, mount of ${mounted}")
  elseif("$ENV{container}" MATCHES "^(docker|podman|lxc|lxc-libvirt|systemd-nspawn|oci)$")
    set(result_kind "$ENV{container}")
    set(result_evidence "variable container")
  elseif(interface MATCHES "^(docker|podman|lxc|lxc-libvirt|systemd-nspawn|oci)$")
    set(result_kind "${interface}")
    set(result_evidence "file /run/systemd/container")
  elseif(mounted AND mounts MATCHES "\n/ (overlay|fuse[.]fuse-overlayfs) ?\n")
    set(result_kind oci)
    set(result_evidence "root in layers, mount of ${mounted}")
  endif()
  set(${out_kind} "${result_kind}")
  set(${out_evidence} "${result_evidence}")
  return(PROPAGATE ${out_kind} ${out_evidence})
endfunction()
