# SPDX-License-Identifier: Apache-2.0
# What tells the version of a file, in which order, and what does not count: small files with the names and ledgers of real ones.

_cudastack_core_load_stage(origin look)

# put(<path below WORK_DIR> [<text>])
function(put path)
  file(WRITE "${WORK_DIR}/${path}" "${ARGN}")
endfunction()

# expect(<subject> <path below WORK_DIR> <version|source|release> [<version that the name told>])
function(expect subject path expected)
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "")
  _cudastack_core_record("${subject}" "path=${WORK_DIR}/${path}" "version=${ARGN}")
  _cudastack_core_load_facts()
  _cudastack_look_evidence("${subject}")
  _cudastack_core_load_facts()
  set(actual "${${subject}.version}|${${subject}.version_source}|${${subject}.release}")
  cudastack_test_expect_equal("${actual}" "${expected}" "version, source and release of ${path}")
endfunction()

# A wheel knows what the names of its files do not tell, as long as they are its files.
set(site "env 1/lib/python3.11/site-packages")
put("${site}/nvidia/cublas/lib/libcublas.so.12" "12345")
put("${site}/nvidia/cuda_runtime/lib/libcudart.so.12" "123")
put("${site}/nvidia/cuda_runtime/lib/libcudart_static.a" "1234567")
put("${site}/nvidia_cublas_cu12-12.4.5.8.dist-info/RECORD" "nvidia/cublas/lib/libcublas.so.12,,5\n")
put(
  "${site}/nvidia_cuda_runtime_cu12-12.4.127.dist-info/RECORD"
  "nvidia/cuda_runtime/lib/libcudart.so.12,,3\nnvidia/cuda_runtime/lib/libcudart_static.a,,8\n"
)
expect(lib.cublas "${site}/nvidia/cublas/lib/libcublas.so.12" "12.4.5.8||" 12)
expect(lib.cudart "${site}/nvidia/cuda_runtime/lib/libcudart.so.12" "12.4.127||12.4" 12)
expect(lib.cudart_static "${site}/nvidia/cuda_runtime/lib/libcudart_static.a" "||")

# In a tree of NVIDIA's installer: version.json, which is not asked where the name tells. A release that it tells is none for the rules.
set(
  json
  [[{"cuda": {"version": "12.6.3"}, "cuda_nvcc": {"version": "12.6.85"}, "cuda_cudart": {"version": "12.6.77"},]]
)
string(APPEND json [["libcublas": {"version": "12.6.4.1"}}]])
put(cuda-12.4/version.json "${json}")
put(cuda-12.4/lib64/libcudart_static.a a)
put(cuda-12.4/lib64/libcublasLt_static.a a)
put(cuda-12.4/lib64/libcusparse_static.a a)
put(cuda-12.4/lib64/libcudart.so.12.4.127 a)
put(cuda-12.4/nvvm/bin/cicc "Cuda compilation tools, release 12.4, V12.4.131")
put(cuda-12.4/include/cuda.h "")
expect(lib.cudart_static cuda-12.4/lib64/libcudart_static.a "12.6.77|version.json|")
expect(lib.cublaslt_static cuda-12.4/lib64/libcublasLt_static.a "12.6.4.1|version.json|")
expect(lib.cusparse_static cuda-12.4/lib64/libcusparse_static.a "||")
expect(lib.cudart cuda-12.4/lib64/libcudart.so.12.4.127 "12.4.127||" 12.4.127)
expect(cicc cuda-12.4/nvvm/bin/cicc "12.6.85|version.json|")
expect(header.cuda cuda-12.4/include/cuda.h "12.6.77|version.json|")

# Some releases have a date in it: then the text in the binary, whose first match is a format; then the path, the innermost.
put(x/cuda-9.0/cuda-11.8/version.json [[{"cuda_nvcc": {"version": "11.8.20220929"}, "cuda_cudart": {"version": "11.8.20220929"}}]])
put(
  x/cuda-9.0/cuda-11.8/nvvm/bin/cicc
  "Cuda compilation tools, release %d.%d, V%s\nCuda compilation tools, release 11.8, V11.8.89\n"
)
put(x/cuda-9.0/cuda-11.8/lib64/libcudart_static.a a)
expect(cicc x/cuda-9.0/cuda-11.8/nvvm/bin/cicc "11.8.89|a text in it|11.8")
expect(lib.cudart_static x/cuda-9.0/cuda-11.8/lib64/libcudart_static.a "11.8|its path|")
# The folder of a toolkit says nothing of a library that is numbered by itself.
put(x/cuda-9.0/cuda-11.8/lib64/libcublas_static.a a)
expect(lib.cublas_static x/cuda-9.0/cuda-11.8/lib64/libcublas_static.a "||")

# cuDNN: the text is in a part.
put(dnn/lib/libcudnn.so.9 a)
put(dnn/lib/libcudnn_graph.so.9 "x cudnn_version_9_12_0_46_36300845_ y")
expect(cudnn.library dnn/lib/libcudnn.so.9 "9.12.0|a text in it|")
put(old/lib/libcudnn.so.8 a)
put(old/lib/libcudnn_ops_infer.so.8 "x cudnn_version_8_9_7_29_ y")
expect(cudnn.library old/lib/libcudnn.so.8 "8.9.7|a text in it|")
put(none/lib/libcudnn.so.9 a)
expect(cudnn.library none/lib/libcudnn.so.9 "||")

# Packages that are numbered as their files are, and others.
function(expect_package subject package version expected)
  _cudastack_core_package_version(actual "${subject}" "${package}" "${version}")
  cudastack_test_expect_equal("${actual}" "${expected}" "${subject} by ${package} ${version}")
endfunction()
expect_package(nvcc nvidia-cuda-nvcc 13.0.88 13.0.88)
expect_package(cicc nvidia-nvvm 13.0.88 13.0.88)
expect_package(header.cudart nvidia-cuda-runtime-cu12 12.4.127 12.4.127)
expect_package(header.cudart cuda-cudart-dev_linux-64 13.0.96 13.0.96)
expect_package(header.cuda cuda-driver-dev-12-4 12.4.127-1 12.4.127)
expect_package(nvcc nvidia-cuda-toolkit 1:11.8.89~11.8.0-5~deb12u1 11.8.89)
expect_package(nvcc dev-util/nvidia-cuda-toolkit 12.4.1 12.4.1)
expect_package(lib.cudart libcudart11.0 11.8.89~11.8.0-5 11.8.89)
expect_package(lib.cudart cudatoolkit 11.8.0 11.8.0)
expect_package(lib.cublas cudatoolkit 11.8.0 "")
expect_package(lib.cublaslt libcublas12 12.4.5.8~12.4.1-2 12.4.5.8)
expect_package(lib.cufftw libcufft-12-4 11.2.1.3-1 11.2.1.3)
expect_package(lib.cublas nvidia-cuda-runtime-cu12 12.4.127 "")
expect_package(nvcc "NVIDIA HPC SDK" 24.5 "")
expect_package(nvcc nvcc_linux-64 11.2 "")
expect_package(cudnn.header libcudnn9-headers-cuda-12 9.1.1.17-1 9.1.1.17)
expect_package(cudnn.library nvidia-cudnn-jit-cu13 9.27.0.42 9.27.0.42)
expect_package(cudnn.library nvidia-cuda-runtime 13.0.96 "")
expect_package(host gcc-12 12.2.0-14 "")
