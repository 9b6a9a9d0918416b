# SPDX-License-Identifier: Apache-2.0
# Who brought a driver library, in fake trees. A real one that is mounted is asked in tests/environments/origin_of_a_mounted_driver.cmake,
# Debian's in origins_of_real_stacks.cmake.

_cudastack_core_load_stage(origin)

# mounts(<line>...): what the kernel says to this process, behind what is mounted everywhere.
function(mounts)
  list(JOIN ARGN "\n" lines)
  file(
    WRITE "${root}/proc/self/mountinfo"
    "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n22 27 0:21 / /proc rw,relatime - proc proc rw\n${lines}\n"
  )
endfunction()

set(libraries /usr/lib/x86_64-linux-gnu)

# Debian's alternatives choose one of several; the link in front of it is nobody's.
cudastack_test_fake_machine(root driver_of_debian ${libraries}/nvidia/current/libcuda.so.535.261.03)
file(MAKE_DIRECTORY "${root}/etc/alternatives")
file(CREATE_LINK "../..${libraries}/nvidia/current/libcuda.so.535.261.03" "${root}/etc/alternatives/libcuda" SYMBOLIC)
file(CREATE_LINK ../../../etc/alternatives/libcuda "${root}${libraries}/libcuda.so.1" SYMBOLIC)
file(WRITE "${root}/var/lib/dpkg/info/libcuda1:amd64.list" "/.\n${libraries}/nvidia/current/libcuda.so.535.261.03\n")
cudastack_test_expect_origin(${libraries}/libcuda.so.1 "kind=debian|package=libcuda1|role=alternative")

# NVIDIA's installer leaves its uninstaller, beside packages of deb or rpm. A package that lists the file goes before it, a mere rpm database does not.
foreach(
  case
  IN
  ITEMS
    "usr/lib64|/usr/lib/sysimage/rpm/x"
    "usr/lib|/var/lib/pacman/local/x"
    "usr/lib/x86_64-linux-gnu|/var/lib/dpkg/info/x"
)
  string(REPLACE "|" ";" case "${case}")
  list(GET case 0 folder)
  list(GET case 1 ledger)
  cudastack_test_fake_machine(
    root
    "installer ${folder}"
    ${ledger}
    /${folder}/libcuda.so.580.65
    /usr/bin/nvidia-uninstall
  )
  file(CREATE_LINK libcuda.so.580.65 "${root}/${folder}/libcuda.so.1" SYMBOLIC)
  cudastack_test_expect_origin(/${folder}/libcuda.so.1 "kind=driver-installer" /usr/bin/nvidia-uninstall)
endforeach()
cudastack_test_fake_machine(root installer_beside_a_package ${libraries}/libcuda.so.550.1 /usr/bin/nvidia-uninstall)
file(WRITE "${root}/var/lib/dpkg/info/libcuda1.list" "/.\n${libraries}/libcuda.so.550.1\n")
cudastack_test_expect_origin(${libraries}/libcuda.so.550.1 "kind=debian|package=libcuda1")
cudastack_test_fake_machine(root rpm_driver /usr/lib64/libcuda.so.1 /var/lib/rpm/x)
cudastack_test_expect_origin(/usr/lib64/libcuda.so.1 "kind=rpm")

# A container's runtime mounts files over those of the image, which may even be of a package; device plugins mount a folder, Apptainer its own.
set(mount "- ext4 /dev/nvme0n1 ro")
cudastack_test_fake_machine(
  root
  driver_is_mounted
  ${libraries}/libcuda.so.550.54.15
  ${libraries}/libcuda.so.470.1
  ${libraries}/libcudart.so.12
  "/a b/libcuda.so.1"
  /usr/local/nvidia/lib64/libcuda.so.1
  /.singularity.d/libs/libcuda.so.1
)
mounts(
  "90 27 8:1 /usr/lib/libcuda.so.550.54.15 ${libraries}/libcuda.so.550.54.15 ro,nosuid ${mount}"
  "91 27 8:1 /x ${libraries}/libcudart.so.12 ro shared:7 master:1 ${mount}"
  "92 27 8:1 /x /a\\040b/libcuda.so.1 ro shared:7 master:1 ${mount}"
  "93 27 8:1 /home/u/bin/nvidia /usr/local/nvidia ro ${mount}"
  "94 27 8:1 /x /.singularity.d/libs ro ${mount}"
)
file(CREATE_LINK libcuda.so.550.54.15 "${root}${libraries}/libcuda.so.1" SYMBOLIC)
file(WRITE "${root}/var/lib/dpkg/info/libcuda1.list" "/.\n${libraries}/libcuda.so.550.54.15\n")
file(CREATE_LINK libcuda.so.550.54.15 "${root}${libraries}/libcuda.so" SYMBOLIC)
file(APPEND "${root}/var/lib/dpkg/info/libcuda1.list" "${libraries}/libcuda.so\n")
cudastack_test_expect_origin(${libraries}/libcuda.so.1 "kind=mount")
cudastack_test_expect_origin(${libraries}/libcuda.so "kind=mount")
cudastack_test_expect_origin(${libraries}/libcuda.so.470.1 "")
cudastack_test_expect_origin(${libraries}/libcudart.so.12 "kind=debian|unowned=1")
cudastack_test_expect_origin("/a b/libcuda.so.1" "kind=mount")
cudastack_test_expect_origin(/usr/local/nvidia/lib64/libcuda.so.1 "kind=mount")
cudastack_test_expect_origin(/.singularity.d/libs/libcuda.so.1 "kind=mount")

# The system below brought it.
cudastack_test_fake_machine(
  root
  systems
  /usr/lib/wsl/lib/libcuda.so.1.1
  /usr/lib/wsl/drivers/nv_dispi.inf_amd64_0/libcuda.so.1.1
  /run/opengl-driver/lib/libcuda.so.1
  /var/lib/dpkg/info/other.list
)
foreach(case IN ITEMS "wsl|/usr/lib/wsl/lib" "wsl|/usr/lib/wsl/drivers" "nixos|/run/opengl-driver")
  string(REPLACE "|" ";" case "${case}")
  list(POP_FRONT case kind folder)
  string(REGEX REPLACE "^/usr/lib/wsl/drivers$" "/usr/lib/wsl/drivers/nv_dispi.inf_amd64_0" within "${folder}")
  string(REGEX REPLACE "^/run/opengl-driver$" "/run/opengl-driver/lib" within "${within}")
  set(file libcuda.so.1.1)
  if(kind STREQUAL "nixos")
    set(file libcuda.so.1)
  endif()
  cudastack_test_expect_origin(${within}/${file} "kind=${kind}" ${folder} ${folder})
endforeach()

# A Jetson: NVIDIA's package where there is one, else the release of L4T.
set(arm /usr/lib/aarch64-linux-gnu)
foreach(folder IN ITEMS nvidia tegra)
  cudastack_test_fake_machine(root "jetson ${folder}" ${arm}/${folder}/libcuda.so.1.1 /var/lib/dpkg/info/other.list)
  file(CREATE_LINK libcuda.so.1.1 "${root}${arm}/${folder}/libcuda.so.1" SYMBOLIC)
  file(
    WRITE "${root}/etc/nv_tegra_release"
    "# R36 (release), REVISION: 4.3, GCID: 1, BOARD: generic, EABI: aarch64, DATE: x\n"
  )
  cudastack_test_expect_origin(
    ${arm}/${folder}/libcuda.so.1
    "kind=jetson|version=36.4.3"
    /etc/nv_tegra_release
    ${arm}/${folder}
  )
endforeach()
cudastack_test_fake_machine(root jetson_deb ${arm}/nvidia/libcuda.so.1.1 /etc/nv_tegra_release)
file(WRITE "${root}/var/lib/dpkg/info/nvidia-l4t-cuda.list" "/.\n${arm}/nvidia/libcuda.so.1.1\n")
cudastack_test_expect_origin(${arm}/nvidia/libcuda.so.1.1 "kind=nvidia-deb|package=nvidia-l4t-cuda")

# The package for older drivers, and the stub, of a toolkit of debs.
set(cuda /usr/local/cuda-12.4)
cudastack_test_fake_machine(root compat ${cuda}/compat/libcuda.so.550.54.15 ${cuda}/lib64/stubs/libcuda.so)
file(CREATE_LINK libcuda.so.550.54.15 "${root}${cuda}/compat/libcuda.so.1" SYMBOLIC)
file(
  WRITE "${root}/var/lib/dpkg/info/cuda-compat-12-4.list"
  "/.\n${cuda}/compat/libcuda.so.1\n${cuda}/compat/libcuda.so.550.54.15\n"
)
file(WRITE "${root}/var/lib/dpkg/info/cuda-driver-dev-12-4.list" "/.\n${cuda}/lib64/stubs/libcuda.so\n")
cudastack_test_expect_origin(${cuda}/compat/libcuda.so.1 "kind=nvidia-deb|package=cuda-compat-12-4|role=compat")
cudastack_test_expect_origin(${cuda}/lib64/stubs/libcuda.so "kind=nvidia-deb|package=cuda-driver-dev-12-4|role=stub")
set(env /opt/conda/envs/cu)
cudastack_test_fake_machine(root conda_compat ${env}/cuda-compat/libcuda.so.1)
file(
  WRITE "${root}${env}/conda-meta/cuda-compat-impl-13.0-0.json"
  "{\"name\": \"cuda-compat-impl\", \"files\": [\"cuda-compat/libcuda.so.1\"]}"
)
cudastack_test_expect_origin(${env}/cuda-compat/libcuda.so.1 "kind=conda|package=cuda-compat-impl|role=compat")
