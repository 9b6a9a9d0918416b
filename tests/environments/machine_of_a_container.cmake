# SPDX-License-Identifier: Apache-2.0
# What a container's runtime does to a machine: a root in layers, files of its own over some in /etc, a mark or none. With the kernel's own list of mounts.
# Once: long, and nothing of it depends on the version of CMake.

execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
execute_process(
  COMMAND unshare -m -p -f true
  RESULT_VARIABLE status
  OUTPUT_QUIET
  ERROR_QUIET
)
if(NOT user STREQUAL "0" OR NOT status EQUAL 0)
  cudastack_test_skip("root and a mount namespace are needed to make a container's mounts")
endif()
file(
  WRITE "${WORK_DIR}/machine.cmake"
  "include(\"${CUDASTACK_SOURCE_DIR}/cmake/core/load_stage.cmake\")
_cudastack_core_load_stage(core origin)
_cudastack_origin_machine()
_cudastack_core_load_facts()
message(\"container: \${machine.container}\")
"
)
file(
  WRITE "${WORK_DIR}/container.sh"
  [[set -e
mount -t tmpfs none "$1"
mkdir "$1/upper" "$1/scratch" "$1/image"
mount -t overlay none -o "lowerdir=/,upperdir=$1/upper,workdir=$1/scratch" "$1/image"
cd "$1/image"
rm -f .dockerenv run/.containerenv
mount -t proc proc proc
for folder in "$2" "$3"; do
  mkdir -p ".$folder"
  mount --bind "$folder" ".$folder"
done
test -x ".$4" || { echo "container: no cmake in there"; exit 0; }
say() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@" chroot . "$cmake" -P "$script"; }
cmake=$4 script=$3/machine.cmake
say
mount --bind /etc/hosts etc/hosts
say
>.dockerenv
say
>run/.containerenv
say
say KUBERNETES_SERVICE_HOST=10.0.0.1
]]
)
file(MAKE_DIRECTORY "${WORK_DIR}/place")
cudastack_test_run(
  container
  COMMAND
    unshare
    -m
    -p
    -f
    sh
    "${WORK_DIR}/container.sh"
    "${WORK_DIR}/place"
    "${CUDASTACK_SOURCE_DIR}"
    "${WORK_DIR}"
    "${CMAKE_COMMAND}"
)
if(container_output MATCHES "no cmake in there")
  cudastack_test_skip("this CMake lies on another file system than the root")
endif()
cudastack_test_expect_equal(
  "${container_output}"
  "container: \ncontainer: oci\ncontainer: docker\ncontainer: podman\ncontainer: kubernetes\n"
  "what the machine is with more and more of a container"
)
