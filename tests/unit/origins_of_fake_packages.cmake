# SPDX-License-Identifier: Apache-2.0
# Who brought a file, for NVIDIA's packages and those of distributions, in fake trees: ledgers and names are those of the real ones, contents are
# not. Real packages are asked in tests/environments/origins_of_real_stacks.cmake.

_cudastack_core_load_stage(origin)

# NVIDIA's runfile: a release and a date in version.json, and a cuDNN that somebody has copied into it.
set(cuda /usr/local/cuda-12.4)
cudastack_test_fake_machine(
  root
  runfile
  ${cuda}/bin/nvcc
  ${cuda}/bin/cuda-uninstaller
  ${cuda}/targets/x86_64-linux/include/cudnn.h
)
file(WRITE "${root}${cuda}/version.json" "{\"cuda\": {\"version\": \"12.4.1\"}}")
file(CREATE_LINK cuda-12.4 "${root}/usr/local/cuda" SYMBOLIC)
file(CREATE_LINK targets/x86_64-linux/include "${root}${cuda}/include" SYMBOLIC)
cudastack_test_expect_origin(
  /usr/local/cuda/bin/nvcc
  "kind=runfile|version=12.4.1"
  ${cuda}/bin/cuda-uninstaller
  ${cuda}
)
cudastack_test_expect_origin(
  /usr/local/cuda/include/cudnn.h
  "kind=runfile|unowned=1"
  ${cuda}/bin/cuda-uninstaller
  ${cuda}
)
cudastack_test_fake_machine(
  root
  runfile_of_a_date
  /usr/local/cuda-12.1/bin/nvcc
  /usr/local/cuda-12.1/bin/cuda-uninstaller
)
file(WRITE "${root}/usr/local/cuda-12.1/version.json" "{\"cuda\": {\"version\": \"12.1.20230222\"}}")
cudastack_test_expect_origin(/usr/local/cuda-12.1/bin/nvcc "kind=runfile")

# NVIDIA's debs, by their names and by who maintains them; the alternatives lead to a file of the package. cuDNN by deb, and copied into the toolkit.
set(cuda /usr/local/cuda-12.1)
set(libraries /usr/lib/x86_64-linux-gnu)
set(headers /usr/include/x86_64-linux-gnu)
cudastack_test_fake_machine(
  root
  nvidia_deb
  ${cuda}/bin/nvcc
  ${cuda}/targets/x86_64-linux/include/cuda.h
  ${cuda}/targets/x86_64-linux/include/cudnn.h
  ${cuda}/bin/ncu
  ${libraries}/libcudnn.so.9.1.1
  ${headers}/cudnn_version_v9.h
  ${libraries}/libcuda.so.550.54.15
)
file(CREATE_LINK libcudnn.so.9.1.1 "${root}${libraries}/libcudnn.so.9" SYMBOLIC)
file(CREATE_LINK targets/x86_64-linux/include "${root}${cuda}/include" SYMBOLIC)
file(MAKE_DIRECTORY "${root}/etc/alternatives")
file(CREATE_LINK ../../usr/local/cuda-12.1 "${root}/etc/alternatives/cuda" SYMBOLIC)
file(CREATE_LINK ../../etc/alternatives/cuda "${root}/usr/local/cuda" SYMBOLIC)
file(CREATE_LINK "../..${headers}/cudnn_version_v9.h" "${root}/etc/alternatives/cudnn_version_h" SYMBOLIC)
file(CREATE_LINK ../../etc/alternatives/cudnn_version_h "${root}/usr/include/cudnn_version.h" SYMBOLIC)
set(info "${root}/var/lib/dpkg/info")
file(WRITE "${info}/cuda-nvcc-12-1.list" "/.\n${cuda}/bin/nvcc\n")
file(WRITE "${info}/cuda-driver-dev-12-1.list" "/.\n${cuda}/targets/x86_64-linux/include/cuda.h\n")
file(WRITE "${info}/libcudnn9-cuda-12.list" "/.\n${libraries}/libcudnn.so.9.1.1\n")
file(WRITE "${info}/libcudnn9-dev-cuda-12.list" "/.\n${headers}/cudnn_version_v9.h\n")
file(WRITE "${info}/libnvidia-compute-550:amd64.list" "/.\n${libraries}/libcuda.so.550.54.15\n")
# A package whose name says nothing of CUDA.
file(WRITE "${info}/profilers.list" "/.\n${cuda}/bin/ncu\n")
string(
  CONCAT status
  "Package: cuda-nvcc-12-1\nStatus: install ok installed\nVersion: 12.1.105-1\n\n"
  "Package: libnvidia-compute-550\nMaintainer: NVIDIA <someone@nvidia.com>\nVersion: 550.54.15-0ubuntu1\n\n"
  "Package: other\nVersion: 1\n"
)
file(WRITE "${root}/var/lib/dpkg/status" "${status}")
cudastack_test_expect_origin(
  ${cuda}/bin/nvcc
  "kind=nvidia-deb|package=cuda-nvcc-12-1|version=12.1.105-1"
  /var/lib/dpkg/info/cuda-nvcc-12-1.list
)
cudastack_test_expect_origin(/usr/local/cuda/bin/nvcc "kind=nvidia-deb|package=cuda-nvcc-12-1|version=12.1.105-1")
cudastack_test_expect_origin(/usr/local/cuda/include/cuda.h "kind=nvidia-deb|package=cuda-driver-dev-12-1")
cudastack_test_expect_origin(${cuda}/include/cudnn.h "kind=nvidia-deb|unowned=1" /var/lib/dpkg/info ${cuda})
cudastack_test_expect_origin(${cuda}/bin/ncu "")
cudastack_test_expect_origin(${libraries}/libcudnn.so.9 "kind=nvidia-deb|package=libcudnn9-cuda-12")
cudastack_test_expect_origin(/usr/include/cudnn_version.h "kind=nvidia-deb|package=libcudnn9-dev-cuda-12")
cudastack_test_expect_origin(
  ${libraries}/libcuda.so.550.54.15
  "kind=nvidia-deb|package=libnvidia-compute-550|version=550.54.15-0ubuntu1"
)
cudastack_test_expect_origin(${cuda}/bin/nowhere "")
# On a machine of packages, a toolkit that is of none.
cudastack_test_fake_machine(root deb_beside_a_copy /usr/local/cuda-13.0/bin/nvcc)
file(WRITE "${root}/var/lib/dpkg/info/cuda-nvcc-12-1.list" "/.\n${cuda}/bin/nvcc\n")
cudastack_test_expect_origin(/usr/local/cuda-13.0/bin/nvcc "")

# The distribution's: a name with a dot and an architecture, and a path that the list spells without /usr. bookworm has 11.8, trixie and Ubuntu 12.
foreach(
  release
  IN
  ITEMS
    "bookworm|libcudart11.0|11.8.89~11.8.0-5~deb12u1|libcudart.so.11.8.89"
    "trixie|libcudart12|12.4.127~12.4.1-2|libcudart.so.12.4.127"
    "ubuntu|libcudart12|12.0.146~12.0.1-4build4|libcudart.so.12.0.146"
)
  string(REPLACE "|" ";" release "${release}")
  list(POP_FRONT release name package version file)
  cudastack_test_fake_machine(
    root
    ${name}
    ${libraries}/${file}
    ${libraries}/libmine.so
    /usr/lib/nvidia-cuda-toolkit/bin/nvcc
    /usr/bin/nvcc
    /usr/include/cuda_runtime_api.h
    /usr/include/mine.h
    ${headers}/cudnn.h
  )
  set(info "${root}/var/lib/dpkg/info")
  file(CREATE_LINK ${file} "${root}${libraries}/libcudart.so" SYMBOLIC)
  file(WRITE "${info}/${package}:amd64.list" "/.\n/lib/x86_64-linux-gnu/${file}\n")
  file(WRITE "${info}/nvidia-cuda-toolkit.list" "/.\n/usr/bin/nvcc\n/usr/lib/nvidia-cuda-toolkit/bin/nvcc\n")
  file(
    WRITE "${info}/nvidia-cuda-dev:amd64.list"
    "/.\n/usr/include/cuda_runtime_api.h\n${libraries}/libcudart.so\n${libraries}/libcurand.so\n"
  )
  file(
    WRITE "${root}/var/lib/dpkg/status"
    "Package: ${package}\nVersion: ${version}\n\nPackage: nvidia-cudnn\nVersion: 9.0.0\n"
  )
  cudastack_test_expect_origin(/usr/bin/nvcc "kind=debian|package=nvidia-cuda-toolkit")
  cudastack_test_expect_origin(/usr/lib/nvidia-cuda-toolkit/bin/nvcc "kind=debian|package=nvidia-cuda-toolkit")
  cudastack_test_expect_origin(/usr/include/cuda_runtime_api.h "kind=debian|package=nvidia-cuda-dev")
  cudastack_test_expect_origin(
    ${libraries}/${file}
    "kind=debian|package=${package}|version=${version}"
    "/var/lib/dpkg/info/${package}:amd64.list"
  )
  cudastack_test_expect_origin(
    ${libraries}/libcudart.so
    "kind=debian|package=nvidia-cuda-dev|content_package=${package}|content_version=${version}"
  )
  cudastack_test_expect_origin(${headers}/cudnn.h "kind=debian|unowned=1" /var/lib/dpkg/info /usr/include)
  # A link of the package that was turned to another release of nobody.
  file(WRITE "${root}${libraries}/libcurand.so.11" "fake")
  file(CREATE_LINK libcurand.so.11 "${root}${libraries}/libcurand.so" SYMBOLIC)
  cudastack_test_expect_origin(${libraries}/libcurand.so "kind=debian|package=nvidia-cuda-dev|changed=1|link_only=1")
  cudastack_test_expect_origin(${libraries}/libmine.so "")
  cudastack_test_expect_origin(/usr/include/mine.h "")
endforeach()
# nvidia-cudnn downloads what no list has. A link of that package leads nowhere until then.
cudastack_test_fake_machine(root downloaded_cudnn ${headers}/cudnn.h)
file(WRITE "${root}/var/lib/dpkg/info/nvidia-cudnn.list" "/.\n${libraries}/libcudnn.so\n")
file(WRITE "${root}/var/lib/dpkg/status" "Package: nvidia-cudnn\nVersion: 9.0.0.312~cuda12\n")
file(MAKE_DIRECTORY "${root}${libraries}")
file(CREATE_LINK libcudnn.so.9.0.0 "${root}${libraries}/libcudnn.so" SYMBOLIC)
cudastack_test_expect_origin(
  ${headers}/cudnn.h
  "kind=debian|package=nvidia-cudnn|version=9.0.0.312~cuda12|tool=update-nvidia-cudnn"
)
cudastack_test_expect_origin(${libraries}/libcudnn.so "kind=debian|package=nvidia-cudnn|version=9.0.0.312~cuda12")

# A toolkit that somebody has linked file by file into /usr/local (B33): the link is nobody's.
cudastack_test_fake_machine(
  root
  links
  ${cuda}/include/cuda.h
  ${cuda}/bin/nvcc
  /opt/mine/cuda.h
  /usr/local/include/cublas.h
  /usr/local/lib/real.so
)
file(WRITE "${root}/var/lib/dpkg/info/cuda-nvcc-12-1.list" "/.\n${cuda}/bin/nvcc\n${cuda}/include/cuda.h\n")
file(CREATE_LINK ../cuda-12.1/include/cuda.h "${root}/usr/local/include/cuda.h" SYMBOLIC)
file(CREATE_LINK ../../../opt/mine/cuda.h "${root}/usr/local/include/mine.h" SYMBOLIC)
file(CREATE_LINK cuda-12.1 "${root}/usr/local/cuda" SYMBOLIC)
file(CREATE_LINK real.so "${root}/usr/local/lib/libcublas.so" SYMBOLIC)
cudastack_test_expect_origin(
  /usr/local/include/cuda.h
  "kind=nvidia-deb|package=cuda-nvcc-12-1|link=/usr/local/include"
  /var/lib/dpkg/info/cuda-nvcc-12-1.list
)
cudastack_test_expect_origin(/usr/local/cuda/include/cuda.h "kind=nvidia-deb|package=cuda-nvcc-12-1")
cudastack_test_expect_origin(/usr/local/include/mine.h "link=/usr/local/include")
cudastack_test_expect_origin(/usr/local/include/cublas.h "")
cudastack_test_expect_origin(/usr/local/lib/libcublas.so "")

# Arch, with lists and without; somebody's cuDNN in the package's folder.
cudastack_test_fake_machine(root arch /opt/cuda/bin/nvcc /opt/cuda/include/cudnn.h /usr/lib/libcudnn.so.9)
file(WRITE "${root}/var/lib/pacman/local/cuda-13.0.2-1/files" "%FILES%\nopt/\nopt/cuda/bin/nvcc\n")
file(WRITE "${root}/var/lib/pacman/local/cudnn-9.19.1-1/files" "%FILES%\nusr/lib/libcudnn.so.9\n")
cudastack_test_expect_origin(/opt/cuda/bin/nvcc "kind=arch|package=cuda|version=13.0.2-1")
cudastack_test_expect_origin(/usr/lib/libcudnn.so.9 "kind=arch|package=cudnn|version=9.19.1-1")
cudastack_test_expect_origin(
  /opt/cuda/include/cudnn.h
  "kind=arch|unowned=1"
  /var/lib/pacman/local/cuda-13.0.2-1
  /opt/cuda
)
cudastack_test_fake_machine(
  root
  arch_without_lists
  /opt/cuda/bin/nvcc
  /opt/mine/bin/nvcc
  /var/lib/pacman/local/cuda-13.0.2-1/desc
)
cudastack_test_expect_origin(/opt/cuda/bin/nvcc "kind=arch|package=cuda|version=13.0.2-1")
cudastack_test_expect_origin(/opt/mine/bin/nvcc "")

cudastack_test_fake_machine(root gentoo /opt/cuda/bin/nvcc /opt/cuda/include/cudnn.h)
file(CREATE_LINK bin/nvcc "${root}/opt/cuda/linked" SYMBOLIC)
file(
  WRITE "${root}/var/db/pkg/dev-util/nvidia-cuda-toolkit-12.9.1-r2/CONTENTS"
  "dir /opt/cuda\nobj /opt/cuda/bin/nvcc 0123 1\n"
)
file(WRITE "${root}/var/db/pkg/dev-libs/cudnn-9.5.0/CONTENTS" "sym /opt/cuda/linked -> bin/nvcc 1\n")
set(toolkit "kind=gentoo|package=dev-util/nvidia-cuda-toolkit|version=12.9.1-r2")
cudastack_test_expect_origin(/opt/cuda/bin/nvcc "${toolkit}")
cudastack_test_expect_origin(
  /opt/cuda/linked
  "kind=gentoo|package=dev-libs/cudnn|version=9.5.0|content_package=dev-util/nvidia-cuda-toolkit|content_version=12.9.1-r2"
)
cudastack_test_expect_origin(/opt/cuda/include/cudnn.h "kind=gentoo|unowned=1")

# Of rpm's database only rpm can read the packages: negativo17 in /usr, NVIDIA's in /usr/local. NVIDIA's cuDNN is in /usr.
cudastack_test_fake_machine(
  root
  rpm
  /usr/bin/nvcc
  /usr/lib64/libcudart.so.12.9.79
  /usr/include/cuda/cuda_runtime_api.h
  /usr/include/cudnn.h
  /usr/local/cuda-13.0/bin/nvcc
  /usr/local/cuda-13.0/include/cudnn.h
  /usr/local/cuda-12.9/bin/nvcc
  /usr/local/cuda-12.9/bin/cuda-uninstaller
  /usr/lib/sysimage/rpm/rpmdb.sqlite
)
foreach(file IN ITEMS bin/nvcc lib64/libcudart.so.12.9.79 include/cuda/cuda_runtime_api.h include/cudnn.h)
  cudastack_test_expect_origin(/usr/${file} "kind=rpm" /usr/lib/sysimage/rpm)
endforeach()
cudastack_test_expect_origin(/usr/local/cuda-13.0/bin/nvcc "kind=rpm-or-runfile")
cudastack_test_expect_origin(
  /usr/local/cuda-13.0/include/cudnn.h
  "kind=rpm-or-runfile|unowned=1"
  /usr/lib/sysimage/rpm
  /usr/local/cuda-13.0
)
cudastack_test_expect_origin(/usr/local/cuda-12.9/bin/nvcc "kind=runfile")
cudastack_test_fake_machine(root debian_with_rpm_tool /usr/bin/nvcc /var/lib/rpm/x /var/lib/dpkg/status)
cudastack_test_expect_origin(/usr/bin/nvcc "")

set(hash abcdefghijklmnopqrstuvwxyz012345)
cudastack_test_fake_machine(
  root
  nix
  "/nix/store/${hash}-cuda-merged-12.4/bin/nvcc"
  "/nix/store/${hash}-cuda_cudart-12.4.127-lib/lib/libcudart.so"
)
cudastack_test_expect_origin("/nix/store/${hash}-cuda-merged-12.4/bin/nvcc" "kind=nix|package=cuda-merged|version=12.4")
cudastack_test_expect_origin(
  "/nix/store/${hash}-cuda_cudart-12.4.127-lib/lib/libcudart.so"
  "kind=nix|package=cuda_cudart-lib|version=12.4.127"
)
cudastack_test_fake_machine(root guix "/gnu/store/${hash}-cuda-toolkit-12.8.1/bin/nvcc")
cudastack_test_expect_origin(
  "/gnu/store/${hash}-cuda-toolkit-12.8.1/bin/nvcc"
  "kind=guix|package=cuda-toolkit|version=12.8.1"
)
