# SPDX-License-Identifier: Apache-2.0
# Who brought a file, for prefixes that hold a ledger of their own and for unpacked archives, in fake trees.

_cudastack_core_load_stage(origin)

set(prefix "/opt/spack/linux-x86_64_v3/cuda-12.6.2-abcdefghijklmnopqrstuvwxyz012345")
cudastack_test_fake_machine(root spack "${prefix}/bin/nvcc")
file(
  WRITE "${root}${prefix}/.spack/spec.json"
  "{\"spec\": {\"nodes\": [{\"name\": \"cuda\", \"version\": \"12.6.2\"}, {\"name\": \"libxml2\", \"version\": \"2\"}]}}"
)
cudastack_test_expect_origin("${prefix}/bin/nvcc" "kind=spack|package=cuda|version=12.6.2" "${prefix}/.spack/spec.json")
cudastack_test_fake_machine(root spack_of_old "${prefix}/bin/nvcc" "${prefix}/.spack/spec.yaml")
cudastack_test_expect_origin("${prefix}/bin/nvcc" "kind=spack|package=cuda|version=12.6.2" "${prefix}/.spack/spec.yaml")

cudastack_test_fake_machine(
  root
  easybuild
  /sw/CUDA/12.4.0/bin/nvcc
  /sw/CUDA/12.4.0/easybuild/CUDA-12.4.0.eb
  /sw/other/easybuild/notes.txt
  /sw/other/bin/nvcc
)
cudastack_test_expect_origin(/sw/CUDA/12.4.0/bin/nvcc "kind=easybuild|package=CUDA|version=12.4.0")
cudastack_test_expect_origin(/sw/other/bin/nvcc "")

set(sdk /opt/nvidia/hpc_sdk/Linux_x86_64/24.5)
cudastack_test_fake_machine(
  root
  hpc_sdk
  "${sdk}/compilers/bin/nvc++"
  "${sdk}/cuda/12.4/bin/nvcc"
  "${sdk}/math_libs/12.4/lib64/libcublas.so"
)
cudastack_test_expect_origin("${sdk}/cuda/12.4/bin/nvcc" "kind=hpcsdk|package=NVIDIA HPC SDK|version=24.5")
cudastack_test_expect_origin(
  "${sdk}/math_libs/12.4/lib64/libcublas.so"
  "kind=hpcsdk|package=NVIDIA HPC SDK|version=24.5"
)

set(cudnn /home/u/cudnn-linux-x86_64-9.5.1.17_cuda12-archive)
set(archive /srv/cuda_nvcc-linux-x86_64-12.6.85-archive)
cudastack_test_fake_machine(root archive "${cudnn}/lib/libcudnn.so.9" "${archive}/bin/nvcc")
cudastack_test_expect_origin("${cudnn}/lib/libcudnn.so.9" "kind=archive|package=cudnn|version=9.5.1.17")
cudastack_test_expect_origin("${archive}/bin/nvcc" "kind=archive|package=cuda_nvcc|version=12.6.85")

# A prefix that somebody has put together of wheels; a link that they added is no wheel's.
cudastack_test_fake_machine(
  root
  flattened
  /usr/local/cuda-13.0/bin/nvcc
  /usr/local/cuda-13.0/lib/stubs/libcuda.so
  /usr/local/cuda-13.0/include/cudnn.h
)
file(WRITE "${root}/usr/local/cuda-13.0/dist-info/nvidia_cuda_nvcc-13.0.88.dist-info/RECORD" "nvidia/cu13/bin/nvcc,,\n")
file(
  WRITE "${root}/usr/local/cuda-13.0/dist-info/nvidia_cudnn_cu13-9.19.0.56.dist-info/RECORD"
  "nvidia/cudnn/include/cudnn.h,sha256=x,0\n"
)
cudastack_test_expect_origin(
  /usr/local/cuda-13.0/bin/nvcc
  "kind=flattened-wheels|package=nvidia-cuda-nvcc|version=13.0.88"
)
cudastack_test_expect_origin(
  /usr/local/cuda-13.0/include/cudnn.h
  "kind=flattened-wheels|package=nvidia-cudnn-cu13|version=9.19.0.56|changed=1"
)
cudastack_test_expect_origin(/usr/local/cuda-13.0/lib/stubs/libcuda.so "kind=flattened-wheels|unowned=1|role=stub")

# Nobody.
cudastack_test_fake_machine(root nobody /opt/cuda/bin/nvcc)
cudastack_test_expect_origin(/opt/cuda/bin/nvcc "")
cudastack_test_expect_origin(/opt/cuda/bin/not-there "")
