# SPDX-License-Identifier: Apache-2.0
# Who brought a file on a machine of rpm packages. rpm and its database are real, and so are names, vendors and places of the packages, which are built
# here; their files are fake.
# Once: long, and nothing of it depends on the version of CMake.

_cudastack_core_load_stage(origin)
cudastack_test_environment(tools rpm)
set(ENV{PATH} "${tools}/bin:/usr/bin:/bin")

# package(<name> <version> <release> <vendor> <file>...): built, and put into the database of ${root} without its files.
function(package name version release vendor)
  set(work "${WORK_DIR}/built/${name}")
  list(JOIN ARGN "\n" files)
  list(TRANSFORM ARGN REPLACE "^(/.+)$" "install -D /dev/null \"%{buildroot}\\1\"" OUTPUT_VARIABLE commands)
  list(JOIN commands "\n" commands)
  string(
    CONCAT spec
    "Name: ${name}\nVersion: ${version}\nRelease: ${release}\nSummary: fake\nLicense: none\nVendor: ${vendor}\nBuildArch: noarch\n"
    "AutoReqProv: no\n%description\nfake\n%install\n${commands}\n%files\n${files}\n"
  )
  file(WRITE "${work}/fake.spec" "${spec}")
  cudastack_test_run(
    built
    COMMAND rpmbuild -bb --define "_topdir ${work}" --define "__os_install_post %{nil}" "${work}/fake.spec"
  )
  file(GLOB_RECURSE rpm "${work}/RPMS/*.rpm")
  cudastack_test_run(
    put
    COMMAND rpm --dbpath "${root}${database}" --justdb --nodeps -i "${rpm}"
  )
endfunction()

# A machine with the toolkit of NVIDIA's repository, a cuDNN of it in /usr, and one that somebody has copied into the toolkit.
set(database /usr/lib/sysimage/rpm)
set(cuda /usr/local/cuda-12.9)
set(headers ${cuda}/targets/x86_64-linux/include)
cudastack_test_fake_machine(
  root
  nvidia
  ${cuda}/bin/nvcc
  ${cuda}/bin/strange
  ${headers}/cuda.h
  ${headers}/cudnn.h
  /usr/include/cudnn.h
  /usr/include/cudnn_version.h
  /usr/include/other.h
  /usr/lib64/libcuda.so.575.57.08
  /usr/bin/g++
)
file(CREATE_LINK targets/x86_64-linux/include "${root}${cuda}/include" SYMBOLIC)
file(MAKE_DIRECTORY "${root}/etc/alternatives" "${root}${database}")
file(CREATE_LINK ../../usr/local/cuda-12.9 "${root}/etc/alternatives/cuda" SYMBOLIC)
file(CREATE_LINK ../../etc/alternatives/cuda "${root}/usr/local/cuda" SYMBOLIC)
package(cuda-nvcc-12-9 12.9.86 1 NVIDIA ${cuda}/bin/nvcc)
package(cuda-cudart-devel-12-9 12.9.79 1 "somebody who has built it anew" ${headers}/cuda.h)
package(libcudnn9-headers-cuda-12 9.10.1.4 1 NVIDIA /usr/include/cudnn.h)
package(nvidia-driver-cuda-libs 575.57.08 1.fc42 NVIDIA /usr/lib64/libcuda.so.575.57.08)
package(gcc-c++ 15.1.1 2.fc42 "Fedora Project" /usr/bin/g++)
package(profiles 1 1 me ${cuda}/bin/strange)
cudastack_test_expect_origin(
  /usr/local/cuda/bin/nvcc
  "kind=nvidia-rpm|package=cuda-nvcc-12-9|version=12.9.86-1"
  ${database}
)
cudastack_test_expect_origin(${cuda}/include/cuda.h "kind=nvidia-rpm|package=cuda-cudart-devel-12-9|version=12.9.79-1")
cudastack_test_expect_origin(
  /usr/include/cudnn.h
  "kind=nvidia-rpm|package=libcudnn9-headers-cuda-12|version=9.10.1.4-1"
)
cudastack_test_expect_origin(
  /usr/lib64/libcuda.so.575.57.08
  "kind=nvidia-rpm|package=nvidia-driver-cuda-libs|version=575.57.08-1.fc42"
)
cudastack_test_expect_origin(/usr/bin/g++ "kind=rpm|package=gcc-c++|version=15.1.1-2.fc42")
cudastack_test_expect_origin(${cuda}/include/cudnn.h "kind=rpm|unowned=1" ${database} ${cuda})
cudastack_test_expect_origin(/usr/include/cudnn_version.h "kind=rpm|unowned=1" ${database} /usr/include)
# One whose name says nothing of CUDA has it; and what is no part of CUDA.
cudastack_test_expect_origin(${cuda}/bin/strange "")
cudastack_test_expect_origin(/usr/include/other.h "")

# negativo17 puts everything into /usr, older ones their headers into a folder there. The database lies where it did before Fedora 36.
set(database /var/lib/rpm)
cudastack_test_fake_machine(
  root
  negativo17
  /usr/bin/nvcc
  /usr/include/cuda/cuda_runtime_api.h
  /usr/lib64/libcudart.so.12.9.79
  /usr/lib64/libcudnn.so.9.10.1
)
file(MAKE_DIRECTORY "${root}${database}")
file(CREATE_LINK libcudart.so.12.9.79 "${root}/usr/lib64/libcudart.so" SYMBOLIC)
package(cuda-nvcc 12.9.86 1.fc41 negativo17.org /usr/bin/nvcc)
package(
  cuda-devel
  12.9.86
  1.fc41
  negativo17.org
  /usr/include/cuda/cuda_runtime_api.h
  /usr/lib64/libcudart.so
)
package(cuda-cudart 12.9.79 1.fc41 negativo17.org /usr/lib64/libcudart.so.12.9.79)
package(cuda-cudnn 9.10.1.4 1.fc41 negativo17.org /usr/lib64/libcudnn.so.9.10.1)
cudastack_test_expect_origin(/usr/bin/nvcc "kind=rpm|package=cuda-nvcc|version=12.9.86-1.fc41" ${database})
cudastack_test_expect_origin(/usr/include/cuda/cuda_runtime_api.h "kind=rpm|package=cuda-devel|version=12.9.86-1.fc41")
cudastack_test_expect_origin(
  /usr/lib64/libcudart.so
  "kind=rpm|package=cuda-devel|version=12.9.86-1.fc41|content_package=cuda-cudart|content_version=12.9.79-1.fc41"
)
cudastack_test_expect_origin(/usr/lib64/libcudnn.so.9.10.1 "kind=rpm|package=cuda-cudnn|version=9.10.1.4-1.fc41")
