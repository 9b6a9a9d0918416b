# SPDX-License-Identifier: Apache-2.0
# Who brought a file, for every origin, in fake trees: ledgers and names are those of the real ones, contents are not. Real wheels and packages
# are asked in tests/environments/origins_of_real_stacks.cmake.

_cudastack_core_load_stage(origin)

# tree(<name> [<path>...]): an empty fake machine with these empty files, as CUDASTACK_SYSROOT.
function(tree name)
  set(root "${WORK_DIR}/fake ${name}")
  foreach(path IN LISTS ARGN)
    file(WRITE "${root}${path}" "")
  endforeach()
  set(CUDASTACK_SYSROOT "${root}")
  foreach(property IN ITEMS _CUDASTACK_DEBIAN_FILES _CUDASTACK_DEBIAN_STATUS)
    set_property(GLOBAL PROPERTY ${property} "")
  endforeach()
  return(PROPAGATE root CUDASTACK_SYSROOT)
endfunction()

# expect(<path below the root> <claim without ledger and folder, joined by |> [<ledger below the root>])
function(expect path claim)
  _cudastack_origin_of_file(actual "${root}${path}")
  set(ledger "")
  _cudastack_origin_field(ledger "${actual}" ledger)
  list(FILTER actual EXCLUDE REGEX "^(ledger|folder)=")
  list(JOIN actual "|" actual)
  cudastack_test_expect_equal("${actual}" "${claim}" "who brought ${path} of ${root}")
  if(ARGC GREATER 2)
    cudastack_test_expect_equal("${ledger}" "${root}${ARGV2}" "the ledger of ${path} of ${root}")
  endif()
endfunction()

# NVIDIA's runfile: a release and a date in version.json.
tree(runfile /usr/local/cuda-12.4/bin/nvcc /usr/local/cuda-12.4/bin/cuda-uninstaller)
file(WRITE "${root}/usr/local/cuda-12.4/version.json" "{\"cuda\": {\"version\": \"12.4.1\"}}")
file(CREATE_LINK cuda-12.4 "${root}/usr/local/cuda" SYMBOLIC)
expect(/usr/local/cuda/bin/nvcc "kind=runfile|version=12.4.1" /usr/local/cuda-12.4/bin/cuda-uninstaller)
tree(runfile_of_a_date /usr/local/cuda-12.1/bin/nvcc /usr/local/cuda-12.1/bin/cuda-uninstaller)
file(WRITE "${root}/usr/local/cuda-12.1/version.json" "{\"cuda\": {\"version\": \"12.1.20230222\"}}")
expect(/usr/local/cuda-12.1/bin/nvcc "kind=runfile")

# NVIDIA's debs; the alternatives lead to a file of the package.
tree(nvidia_deb /usr/local/cuda-12.1/bin/nvcc /usr/lib/x86_64-linux-gnu/libcudnn.so.9.1.1)
file(CREATE_LINK libcudnn.so.9.1.1 "${root}/usr/lib/x86_64-linux-gnu/libcudnn.so.9" SYMBOLIC)
file(WRITE "${root}/var/lib/dpkg/info/cuda-nvcc-12-1.list" "/.\n/usr/local/cuda-12.1/bin/nvcc\n")
file(WRITE "${root}/var/lib/dpkg/info/libcudnn9-cuda-12.list" "/.\n/usr/lib/x86_64-linux-gnu/libcudnn.so.9.1.1\n")
file(
  WRITE "${root}/var/lib/dpkg/status"
  "Package: cuda-nvcc-12-1\nStatus: install ok installed\nVersion: 12.1.105-1\n\nPackage: other\nVersion: 1\n"
)
expect(/usr/local/cuda-12.1/bin/nvcc "kind=nvidia-deb|package=cuda-nvcc-12-1|version=12.1.105-1" /var/lib/dpkg/info/cuda-nvcc-12-1.list)
expect(/usr/lib/x86_64-linux-gnu/libcudnn.so.9 "kind=nvidia-deb|package=libcudnn9-cuda-12")
expect(/usr/local/cuda-12.1/bin/nowhere "")

# The distribution's: a name with a dot and an architecture, and a path that the list spells without /usr.
tree(debian /usr/lib/x86_64-linux-gnu/libcudart.so.11.8.89 /usr/lib/x86_64-linux-gnu/libcuda.so.1)
file(WRITE "${root}/var/lib/dpkg/info/libcudart11.0:amd64.list" "/.\n/usr/lib/x86_64-linux-gnu/libcudart.so.11.8.89\n")
file(WRITE "${root}/var/lib/dpkg/info/libcuda1:amd64.list" "/.\n/lib/x86_64-linux-gnu/libcuda.so.1\n")
file(WRITE "${root}/var/lib/dpkg/status" "Package: libcudart11.0\nVersion: 11.8.89~11.8.0-5~deb12u1\n")
expect(
  /usr/lib/x86_64-linux-gnu/libcudart.so.11.8.89
  "kind=debian|package=libcudart11.0|version=11.8.89~11.8.0-5~deb12u1"
  /var/lib/dpkg/info/libcudart11.0:amd64.list
)
expect(/usr/lib/x86_64-linux-gnu/libcuda.so.1 "kind=debian|package=libcuda1")

tree(arch /opt/cuda/bin/nvcc /usr/lib/libcudnn.so.9)
file(WRITE "${root}/var/lib/pacman/local/cuda-13.0.2-1/files" "%FILES%\nopt/\nopt/cuda/bin/nvcc\n")
file(WRITE "${root}/var/lib/pacman/local/cudnn-9.19.1-1/files" "%FILES%\nusr/lib/libcudnn.so.9\n")
expect(/opt/cuda/bin/nvcc "kind=arch|package=cuda|version=13.0.2-1")
expect(/usr/lib/libcudnn.so.9 "kind=arch|package=cudnn|version=9.19.1-1")
tree(arch_without_lists /opt/cuda/bin/nvcc /opt/mine/bin/nvcc /var/lib/pacman/local/cuda-13.0.2-1/desc)
expect(/opt/cuda/bin/nvcc "kind=arch|package=cuda|version=13.0.2-1")
expect(/opt/mine/bin/nvcc "")

tree(gentoo /opt/cuda/bin/nvcc)
file(
  WRITE "${root}/var/db/pkg/dev-util/nvidia-cuda-toolkit-12.9.1-r2/CONTENTS"
  "dir /opt/cuda\nobj /opt/cuda/bin/nvcc 0123 1\n"
)
expect(/opt/cuda/bin/nvcc "kind=gentoo|package=dev-util/nvidia-cuda-toolkit|version=12.9.1-r2")

# Of rpm's database only rpm can read the packages.
tree(rpm /usr/bin/nvcc /usr/local/cuda-13.0/bin/nvcc /usr/lib/sysimage/rpm/rpmdb.sqlite)
expect(/usr/bin/nvcc "kind=rpm")
expect(/usr/local/cuda-13.0/bin/nvcc "kind=rpm-or-runfile")
tree(debian_with_rpm_tool /usr/bin/nvcc /var/lib/rpm/x /var/lib/dpkg/status)
expect(/usr/bin/nvcc "")

set(hash abcdefghijklmnopqrstuvwxyz012345)
tree(nix "/nix/store/${hash}-cuda-merged-12.4/bin/nvcc" "/nix/store/${hash}-cuda_cudart-12.4.127-lib/lib/libcudart.so")
expect("/nix/store/${hash}-cuda-merged-12.4/bin/nvcc" "kind=nix|package=cuda-merged|version=12.4")
expect(
  "/nix/store/${hash}-cuda_cudart-12.4.127-lib/lib/libcudart.so"
  "kind=nix|package=cuda_cudart-lib|version=12.4.127"
)
tree(guix "/gnu/store/${hash}-cuda-toolkit-12.8.1/bin/nvcc")
expect("/gnu/store/${hash}-cuda-toolkit-12.8.1/bin/nvcc" "kind=guix|package=cuda-toolkit|version=12.8.1")

set(prefix "/opt/spack/linux-x86_64_v3/cuda-12.6.2-abcdefghijklmnopqrstuvwxyz012345")
tree(spack "${prefix}/bin/nvcc")
file(
  WRITE "${root}${prefix}/.spack/spec.json"
  "{\"spec\": {\"nodes\": [{\"name\": \"cuda\", \"version\": \"12.6.2\"}, {\"name\": \"libxml2\", \"version\": \"2\"}]}}"
)
expect("${prefix}/bin/nvcc" "kind=spack|package=cuda|version=12.6.2" "${prefix}/.spack/spec.json")
tree(spack_of_old "${prefix}/bin/nvcc" "${prefix}/.spack/spec.yaml")
expect("${prefix}/bin/nvcc" "kind=spack|package=cuda|version=12.6.2" "${prefix}/.spack/spec.yaml")

tree(easybuild /sw/CUDA/12.4.0/bin/nvcc /sw/CUDA/12.4.0/easybuild/CUDA-12.4.0.eb /sw/other/easybuild/notes.txt /sw/other/bin/nvcc)
expect(/sw/CUDA/12.4.0/bin/nvcc "kind=easybuild|package=CUDA|version=12.4.0")
expect(/sw/other/bin/nvcc "")

set(sdk /opt/nvidia/hpc_sdk/Linux_x86_64/24.5)
tree(hpc_sdk "${sdk}/compilers/bin/nvc++" "${sdk}/cuda/12.4/bin/nvcc" "${sdk}/math_libs/12.4/lib64/libcublas.so")
expect("${sdk}/cuda/12.4/bin/nvcc" "kind=hpcsdk|package=NVIDIA HPC SDK|version=24.5")
expect("${sdk}/math_libs/12.4/lib64/libcublas.so" "kind=hpcsdk|package=NVIDIA HPC SDK|version=24.5")

set(cudnn /home/u/cudnn-linux-x86_64-9.5.1.17_cuda12-archive)
set(archive /srv/cuda_nvcc-linux-x86_64-12.6.85-archive)
tree(archive "${cudnn}/lib/libcudnn.so.9" "${archive}/bin/nvcc")
expect("${cudnn}/lib/libcudnn.so.9" "kind=archive|package=cudnn|version=9.5.1.17")
expect("${archive}/bin/nvcc" "kind=archive|package=cuda_nvcc|version=12.6.85")

# conda: the record that lists the file, not one that only begins like it; unowned files; a wheel inside.
set(env /opt/conda/envs/cu)
tree(conda "${env}/bin/nvcc" "${env}/lib/libcudart.so.12" "${env}/lib/mine.so")
file(
  WRITE "${root}${env}/conda-meta/cuda-nvcc-tools-12.6.85-he02047a_0.json"
  "{\"name\": \"cuda-nvcc-tools\", \"version\": \"12.6.85\", \"channel\": \"https://conda.example/conda-forge\",\n \"files\": [\n  \"bin/nvcc\",\n  \"bin/nvcc.profile\"\n ]}"
)
file(
  WRITE "${root}${env}/conda-meta/cuda-cudart-12.6.77-h5888daf_0.json"
  "{\"files\":[\"lib/libcudart.so.12\"],\"name\":\"cuda-cudart\",\"version\":\"12.6.77\",\"channel\":\"nvidia\"}"
)
expect(
  "${env}/bin/nvcc"
  "kind=conda|package=cuda-nvcc-tools|version=12.6.85|channel=https://conda.example/conda-forge"
  "${env}/conda-meta/cuda-nvcc-tools-12.6.85-he02047a_0.json"
)
expect("${env}/lib/libcudart.so.12" "kind=conda|package=cuda-cudart|version=12.6.77|channel=nvidia")
expect("${env}/lib/mine.so" "kind=conda")
expect("${env}/bin/not-there" "")

# Wheels: of two that list a file the one whose content it has; one that was overwritten; one that no wheel lists.
set(site "${env}/lib/python3.12/site-packages")
set(relative nvidia/cudnn/lib/libcudnn.so.9)
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
expect(
  "${site}/${relative}"
  "kind=wheel|package=nvidia-cudnn-cu13|version=9.19.0.56|tool=uv"
  "${site}/nvidia_cudnn_cu13-9.19.0.56.dist-info/RECORD"
)
expect("${site}/nvidia/cublas/lib/libcublas.so.12" "kind=wheel|package=nvidia-cublas-cu12|version=12.4.5.8|changed=1")
expect("${site}/nvidia/cublas/lib/libcublasLt.so.12" "kind=wheel|package=nvidia-cublas-cu12|version=12.4.5.8")
expect("${site}/nvidia/cublas/lib/libmine.so" "kind=wheel")

# A prefix that somebody has put together of wheels; a link that they added is no wheel's.
tree(flattened /usr/local/cuda-13.0/bin/nvcc /usr/local/cuda-13.0/lib/stubs/libcuda.so /usr/local/cuda-13.0/include/cudnn.h)
file(
  WRITE "${root}/usr/local/cuda-13.0/dist-info/nvidia_cuda_nvcc-13.0.88.dist-info/RECORD"
  "nvidia/cu13/bin/nvcc,sha256=x,0\n"
)
file(
  WRITE "${root}/usr/local/cuda-13.0/dist-info/nvidia_cudnn_cu13-9.19.0.56.dist-info/RECORD"
  "nvidia/cudnn/include/cudnn.h,sha256=x,0\n"
)
expect(/usr/local/cuda-13.0/bin/nvcc "kind=flattened-wheels|package=nvidia-cuda-nvcc|version=13.0.88")
expect(/usr/local/cuda-13.0/include/cudnn.h "kind=flattened-wheels|package=nvidia-cudnn-cu13|version=9.19.0.56")
expect(/usr/local/cuda-13.0/lib/stubs/libcuda.so "kind=flattened-wheels")

# Nobody.
tree(nobody /opt/cuda/bin/nvcc)
expect(/opt/cuda/bin/nvcc "")
expect(/opt/cuda/bin/not-there "")
