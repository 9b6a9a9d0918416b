# SPDX-License-Identifier: Apache-2.0
# Who brought a file, for conda and wheels, in fake trees. Real environments are asked in tests/environments/origins_of_real_stacks.cmake.

_cudastack_core_load_stage(origin)

foreach(
  variable
  IN
  ITEMS VIRTUAL_ENV CONDA_PREFIX CONDA_BUILD PREFIX BUILD_PREFIX
)
  unset(ENV{${variable}})
endforeach()

# record(<environment> <name> <version> <channel> [<file>...]): what conda writes of a package that it has linked.
function(record environment name version channel)
  list(TRANSFORM ARGN PREPEND "\"" OUTPUT_VARIABLE files)
  list(TRANSFORM files APPEND "\"")
  list(JOIN files ",\n  " files)
  file(
    WRITE "${root}${environment}/conda-meta/${name}-${version}-0.json"
    "{\"name\": \"${name}\", \"version\": \"${version}\", \"channel\": \"${channel}\",\n \"files\": [\n  ${files}\n ]}"
  )
endfunction()

# conda since CUDA 12 (C): the record that lists the file, not one that only begins like it; links into targets; unowned files; a compiler.
set(env /opt/conda/envs/cu)
cudastack_test_fake_machine(
  root
  conda
  "${env}/bin/nvcc"
  "${env}/bin/x86_64-conda-linux-gnu-g++"
  "${env}/bin/x86_64-conda-linux-gnu-cc"
  "${env}/targets/x86_64-linux/lib/libcudart.so.12.6.77"
  "${env}/lib/libcudart.so.12"
  "${env}/lib/libmine.so"
)
file(MAKE_DIRECTORY "${root}${env}/lib")
file(CREATE_LINK ../targets/x86_64-linux/lib/libcudart.so.12.6.77 "${root}${env}/lib/libcudart.so" SYMBOLIC)
record("${env}" cuda-nvcc-tools 12.6.85 https://conda.example/conda-forge bin/nvcc bin/nvcc.profile)
record("${env}" cuda-cudart-dev_linux-64 12.6.77 conda-forge targets/x86_64-linux/lib/libcudart.so.12.6.77)
record("${env}" gxx_impl_linux-64 13.3.0 conda-forge bin/x86_64-conda-linux-gnu-g++)
file(
  WRITE "${root}${env}/conda-meta/cuda-cudart-12.6.77-h5888daf_0.json"
  "{\"files\":[\"lib/libcudart.so.12\"],\"name\":\"cuda-cudart\",\"version\":\"12.6.77\",\"channel\":\"nvidia\"}"
)
cudastack_test_expect_origin(
  "${env}/bin/nvcc"
  "kind=conda|package=cuda-nvcc-tools|version=12.6.85|channel=https://conda.example/conda-forge"
  "${env}/conda-meta/cuda-nvcc-tools-12.6.85-0.json"
  "${env}"
)
cudastack_test_expect_origin(
  "${env}/lib/libcudart.so.12"
  "kind=conda|package=cuda-cudart|version=12.6.77|channel=nvidia"
)
cudastack_test_expect_origin(
  "${env}/lib/libcudart.so"
  "kind=conda|package=cuda-cudart-dev_linux-64|version=12.6.77|channel=conda-forge"
)
cudastack_test_expect_origin(
  "${env}/bin/x86_64-conda-linux-gnu-g++"
  "kind=conda|package=gxx_impl_linux-64|version=13.3.0|channel=conda-forge"
)
# Of what is no part of CUDA only some records are read: that none lists it says nothing.
cudastack_test_expect_origin("${env}/bin/x86_64-conda-linux-gnu-cc" "kind=conda")
cudastack_test_expect_origin("${env}/lib/libmine.so" "kind=conda|unowned=1")
cudastack_test_expect_origin("${env}/bin/not-there" "")

# Which environment is active: none, this one by another path, another one; conda-build works with two.
foreach(
  case
  IN
  ITEMS
    "active|CONDA_PREFIX=${env}"
    "active|CONDA_PREFIX=/linked"
    "inactive|CONDA_PREFIX=/opt/conda"
    "active|CONDA_PREFIX=/opt|VIRTUAL_ENV=${env}"
    "build|CONDA_BUILD=1|CONDA_PREFIX=/opt/conda|BUILD_PREFIX=${env}|PREFIX=/opt/host"
    "build|CONDA_BUILD=1|CONDA_PREFIX=${env}|BUILD_PREFIX=${env}|PREFIX=/opt/host"
    "host|CONDA_BUILD=1|CONDA_PREFIX=/opt/conda|BUILD_PREFIX=/opt/build|PREFIX=${env}"
    "active|CONDA_PREFIX=${env}|PREFIX=/opt/host"
)
  string(REPLACE "|" ";" settings "${case}")
  list(POP_FRONT settings expected)
  cudastack_test_fake_machine(root conda "/opt/build/x" "/opt/host/x" "/opt/conda/conda-meta/history")
  file(CREATE_LINK "${root}${env}" "${root}/linked" SYMBOLIC)
  foreach(
    variable
    IN
    ITEMS VIRTUAL_ENV CONDA_PREFIX CONDA_BUILD PREFIX BUILD_PREFIX
  )
    unset(ENV{${variable}})
  endforeach()
  foreach(setting IN LISTS settings)
    string(REGEX MATCH "^([^=]*)=(.*)$" setting "${setting}")
    set(ENV{${CMAKE_MATCH_1}} "${CMAKE_MATCH_2}")
    if(NOT CMAKE_MATCH_1 STREQUAL "CONDA_BUILD")
      set(ENV{${CMAKE_MATCH_1}} "${root}${CMAKE_MATCH_2}")
    endif()
  endforeach()
  _cudastack_origin_activity(activity "${root}${env}")
  cudastack_test_expect_equal("${activity}" "${expected}" "whether the environment is active with ${case}")
endforeach()
foreach(
  variable
  IN
  ITEMS VIRTUAL_ENV CONDA_PREFIX CONDA_BUILD PREFIX BUILD_PREFIX
)
  unset(ENV{${variable}})
endforeach()

# conda before CUDA 12: libraries and nothing else (A); what a post-link script put, which no record has (A'); a script that calls the machine's nvcc (A'').
set(env /opt/conda/envs/old)
cudastack_test_fake_machine(
  root
  conda_old
  "${env}/lib/libcudart.so.11.8.89"
  "${env}/pkgs/cuda-toolkit/bin/nvcc"
  "${env}/bin/nvcc"
)
file(CREATE_LINK libcudart.so.11.8.89 "${root}${env}/lib/libcudart.so" SYMBOLIC)
record("${env}" cudatoolkit 11.8.0 conda-forge lib/libcudart.so lib/libcudart.so.11.8.89)
record("${env}" nvcc_linux-64 11.8 conda-forge bin/nvcc)
cudastack_test_expect_origin(
  "${env}/lib/libcudart.so"
  "kind=conda|package=cudatoolkit|version=11.8.0|channel=conda-forge"
)
cudastack_test_expect_origin("${env}/bin/nvcc" "kind=conda|package=nvcc_linux-64|version=11.8|channel=conda-forge")
set(env /opt/conda/envs/dev)
cudastack_test_fake_machine(root conda_dev "${env}/pkgs/cuda-toolkit/bin/nvcc")
file(MAKE_DIRECTORY "${root}${env}/bin")
file(CREATE_LINK ../pkgs/cuda-toolkit/bin/nvcc "${root}${env}/bin/nvcc" SYMBOLIC)
record("${env}" cudatoolkit-dev 11.7.0 conda-forge bin/cudatoolkit-dev-post-install.py)
cudastack_test_expect_origin(
  "${env}/bin/nvcc"
  "kind=conda|package=cudatoolkit-dev|version=11.7.0|channel=conda-forge"
  "${env}/conda-meta/cudatoolkit-dev-11.7.0-0.json"
)

# Of NVIDIA's channel (B), in an environment of micromamba; of pixi; one whose records cannot be read.
set(env /home/u/micromamba/envs/b)
cudastack_test_fake_machine(root conda_nvidia "${env}/bin/nvcc" "${env}/include/cuda.h")
record("${env}" cuda-nvcc 12.4.131 https://conda.example/nvidia/label/cuda-12.4.1 bin/nvcc)
cudastack_test_expect_origin(
  "${env}/bin/nvcc"
  "kind=conda|package=cuda-nvcc|version=12.4.131|channel=https://conda.example/nvidia/label/cuda-12.4.1"
)
set(env /home/u/p/.pixi/envs/default)
cudastack_test_fake_machine(root pixi "${env}/bin/nvcc" "${env}/conda-meta/pixi")
record("${env}" cuda-nvcc-tools 13.0.88 conda-forge bin/nvcc)
cudastack_test_expect_origin(
  "${env}/bin/nvcc"
  "kind=conda|package=cuda-nvcc-tools|version=13.0.88|channel=conda-forge|tool=pixi"
)
set(env /opt/conda/envs/closed)
cudastack_test_fake_machine(root conda_closed "${env}/bin/nvcc" "${env}/conda-meta/history")
cudastack_test_expect_origin("${env}/bin/nvcc" "kind=conda")

# Wheels in an environment of conda: of two that list a file the one whose content it has; one that was overwritten; one that no wheel lists.
set(env /opt/conda/envs/wheels)
set(site "${env}/lib/python3.12/site-packages")
set(relative nvidia/cudnn/lib/libcudnn.so.9)
cudastack_test_fake_machine(root wheels "${env}/conda-meta/history")
file(WRITE "${root}${site}/${relative}" "of cu13!")
file(SHA256 "${root}${site}/${relative}" sum)
find_program(python python3)
cudastack_test_run(
  coded
  COMMAND
    "${python}"
    -c
    "import base64,sys; print(base64.urlsafe_b64encode(bytes.fromhex(sys.argv[1])).rstrip(b'=').decode(), end='')"
    "${sum}"
)
file(
  WRITE "${root}${site}/nvidia_cudnn_cu12-9.1.0.70.dist-info/RECORD"
  "${relative},sha256=0000000000000000000000000000000000000000000,8\n"
)
file(WRITE "${root}${site}/nvidia_cudnn_cu13-9.19.0.56.dist-info/RECORD" "${relative},sha256=${coded_output},8\n")
file(WRITE "${root}${site}/nvidia_cudnn_cu13-9.19.0.56.dist-info/INSTALLER" "uv\n")
file(WRITE "${root}${site}/nvidia/cublas/lib/libcublas.so.12" "something else")
file(
  WRITE "${root}${site}/nvidia_cublas_cu12-12.4.5.8.dist-info/RECORD"
  "nvidia/cublas/lib/libcublas.so.12,sha256=x,5\r\nnvidia/cublas/lib/libcublasLt.so.12,,\r\n"
)
file(WRITE "${root}${site}/nvidia/cublas/lib/libcublasLt.so.12" "")
file(WRITE "${root}${site}/nvidia/cublas/lib/libmine.so" "")
cudastack_test_expect_origin(
  "${site}/${relative}"
  "kind=wheel|package=nvidia-cudnn-cu13|version=9.19.0.56|tool=uv|python=conda"
  "${site}/nvidia_cudnn_cu13-9.19.0.56.dist-info/RECORD"
)
cudastack_test_expect_origin(
  "${site}/nvidia/cublas/lib/libcublas.so.12"
  "kind=wheel|package=nvidia-cublas-cu12|version=12.4.5.8|python=conda|changed=1"
)
cudastack_test_expect_origin(
  "${site}/nvidia/cublas/lib/libcublasLt.so.12"
  "kind=wheel|package=nvidia-cublas-cu12|version=12.4.5.8|python=conda"
)
cudastack_test_expect_origin("${site}/nvidia/cublas/lib/libmine.so" "kind=wheel|unowned=1|python=conda")

# Trees of wheels: a folder a component up to CUDA 12, one folder since 13. Whose Python it is, the environment's file tells.
cudastack_test_fake_machine(root pythons "/v/pyvenv.cfg" "/opt/conda/conda-meta/history")
file(WRITE "${root}/v/pyvenv.cfg" "home = /usr/bin\nversion = 3.11.2\n")
file(WRITE "${root}/virtual/pyvenv.cfg" "home = /usr/bin\nvirtualenv = 20.26.0\n")
file(WRITE "${root}/uv/pyvenv.cfg" "home = /usr/bin\nimplementation = CPython\nuv = 0.9.0\n")
foreach(
  case
  IN
  ITEMS
    "venv|/v/lib/python3.11/site-packages|nvidia-cuda-nvcc|13.0.88|nvidia/cu13/bin/nvcc"
    "virtualenv|/virtual/lib/python3.11/site-packages|nvidia-cuda-runtime-cu12|12.4.127|nvidia/cuda_runtime/lib/libcudart.so.12"
    "uv|/uv/lib/python3.12/site-packages|nvidia-cublas-cu11|11.11.3.6|nvidia/cublas/lib/libcublas.so.11"
    "conda|/opt/conda/lib/python3.12/site-packages|nvidia-cuda-nvcc-cu12|12.4.131|nvidia/cuda_nvcc/bin/ptxas"
    "system|/usr/lib/python3/dist-packages|nvidia-cuda-runtime|13.0.96|nvidia/cu13/include/cuda.h"
    "system|/usr/local/lib/python3.11/dist-packages|nvidia-cudnn-cu13|9.19.0.56|nvidia/cudnn/include/cudnn.h"
    "user|/home/u/.local/lib/python3.11/site-packages|nvidia-cudnn-cu11|8.9.6.50|nvidia/cudnn/include/cudnn.h"
    "target|/srv/loose|nvidia-cudnn-cu12|9.1.0.70|nvidia/cudnn/include/cudnn.h"
)
  string(REPLACE "|" ";" case "${case}")
  list(
    POP_FRONT case
    python
    site
    package
    version
    file
  )
  string(REPLACE "-" "_" ledger "${package}")
  file(WRITE "${root}${site}/${file}" "four")
  file(WRITE "${root}${site}/${ledger}-${version}.dist-info/RECORD" "${file},,4\n")
  cudastack_test_expect_origin(
    "${site}/${file}"
    "kind=wheel|package=${package}|version=${version}|python=${python}"
    "${site}/${ledger}-${version}.dist-info/RECORD"
    "${site}"
  )
endforeach()
set(ENV{VIRTUAL_ENV} "${root}/v")
_cudastack_origin_activity(activity "${root}/v/lib/python3.11/site-packages")
cudastack_test_expect_equal("${activity}" active "whether the virtual environment is active")
unset(ENV{VIRTUAL_ENV})

# leftover(<reason> <ledger> <record>): what is said of a registered wheel.
function(leftover reason ledger record)
  file(WRITE "${root}/left/${ledger}.dist-info/RECORD" "${record}")
  _cudastack_origin_leftover(actual "${root}/left" "${ledger}.dist-info")
  cudastack_test_expect_equal("${actual}" "${reason}" "what is left of ${ledger}")
endfunction()
file(WRITE "${root}/left/nvidia/cudnn/lib/libcudnn.so.9" "four")
file(WRITE "${root}/left/nvidia/cudnn/include/cudnn.h" "four")
set(own "nvidia/cudnn/__init__.py,,\nnvidia/cudnn/lib/libcudnn.so.9,sha256=x,4\nnvidia/cudnn/include/cudnn.h,,4\n")
leftover("" nvidia_cudnn_cu13-9.19.0.56 "${own}")
leftover("" nvidia_cudnn_cu12-1 "nvidia/cudnn/lib/libcudnn.so.9,sha256=x,\r\n")
leftover("" nvidia_nothing-1 "nvidia_nothing-1.dist-info/RECORD,,\n")
leftover("a placeholder without content" nvidia_cudnn-0.0.1.dev5 "nvidia_cudnn-0.0.1.dev5.dist-info/RECORD,,\n")
leftover("" nvidia_small-0.0.1 "${own}")
leftover("gone: all of its 1 libraries" nvidia_cublas-1 "nvidia/cublas/lib/libcublas.so.12,sha256=x,4\n")
leftover("gone: all of its 1 files" nvidia_cuda_crt-1 "nvidia/cu13/include/crt/host.h,sha256=x,4\n")
leftover("gone: 1 of its 2 libraries" nvidia_cudnn_cu12-2 "${own}nvidia/cudnn/lib/libcudnn_ops.so.9,sha256=x,4\n")
leftover(
  "overwritten: 1 of its 1 libraries"
  nvidia_cudnn_cu12-3
  "nvidia/cudnn/lib/libcudnn.so.9,sha256=x,5\n"
)
