# SPDX-License-Identifier: Apache-2.0
# Which loaded module brought a toolkit, by the text of its modulefile and what the environment has of it. Fake trees and modulefiles in the dialects of
# EasyBuild, Spack, the NVIDIA HPC SDK and Cray; real module systems load such in tests/messages/modules.cmake.

_cudastack_core_load_stage(origin)
set(base "${WORK_DIR}/a b [c+ü")
foreach(tree IN ITEMS cuda core hpc/24.5/cuda/12.4 other)
  file(WRITE "${base}/${tree}/bin/nvcc" "")
  file(WRITE "${base}/${tree}/include/cuda.h" "")
endforeach()
file(WRITE "${base}/hpc/24.5/compilers/bin/nvc++" "")
file(WRITE "${base}/cudnn/include/cudnn.h" "")
file(WRITE "${base}/gcc/bin/g++" "")
file(CREATE_LINK "${base}/hpc/24.5/cuda/12.4" "${base}/hpc/24.5/cuda/now" SYMBOLIC)
file(CREATE_LINK "${base}/cuda" "${base}/link" SYMBOLIC)

# modulefile(<name> <text>): %B is where the trees lie.
function(modulefile name text)
  string(REPLACE "%B" "${base}" text "${text}")
  file(WRITE "${WORK_DIR}/modules/${name}" "${text}")
endfunction()

# loaded(<modulefile>...), in the order of loading.
function(loaded)
  set(modules "${ARGN}")
  list(TRANSFORM modules REPLACE "[.]lua$" "")
  set(files "${ARGN}")
  list(TRANSFORM files PREPEND "${WORK_DIR}/modules/")
  list(JOIN modules ":" modules)
  list(JOIN files ":" files)
  set(ENV{LOADEDMODULES} "${modules}")
  set(ENV{_LMFILES_} "${files}")
  set_property(GLOBAL PROPERTY _CUDASTACK_LOADED_MODULES)
endfunction()

# expect(<module> <path>)
function(expect module path)
  _cudastack_origin_module(actual "${base}/${path}")
  cudastack_test_expect_equal("${actual}" "${module}" "the module of ${path}, with $ENV{LOADEDMODULES}")
endfunction()

foreach(
  variable
  IN
  ITEMS CUDA_HOME EBROOTCUDA CRAY_CUDATOOLKIT_DIR PREPENDED NVHPC_ROOT CUDNN_HOME
)
  unset(ENV{${variable}})
endforeach()

# EasyBuild, in both languages, beside a module of something else.
modulefile(GCC/12 "#%Module\nset root {%B/gcc}\nprepend-path\tPATH\t$root/bin\n"
)
modulefile(CUDA/12.4.0 "#%Module\nset root {%B/cuda}\nconflict CUDA\nprepend-path\tPATH\t\t$root/bin\nsetenv\tEBROOTCUDA\t\t\"\${root}\"\n"
)
set(ENV{EBROOTCUDA} "${base}/cuda")
set(ENV{PATH} "${base}/cuda/bin:${base}/gcc/bin:/usr/bin")
loaded(GCC/12 CUDA/12.4.0)
expect(CUDA/12.4.0 cuda/bin/nvcc)
expect(CUDA/12.4.0 cuda/targets/x86_64-linux/include/cuda.h)
expect(CUDA/12.4.0 link/bin/nvcc)
expect("" gcc/bin/g++)
expect("" other/bin/nvcc)
modulefile(CUDA/12.4.0.lua "-- local root = \"/nowhere\"\nlocal root = \"%B/cuda\"\nprepend_path(\"PATH\", pathJoin(root, \"bin\"))\nsetenv(\"EBROOTCUDA\", root)\n")
loaded(CUDA/12.4.0.lua)
expect(CUDA/12.4.0 cuda/bin/nvcc)

# Of a wrapper and what it wraps, that which was asked for.
modulefile(CUDA/11.1.1-GCC.lua "setenv(\"EBROOTCUDA\", \"%B/cuda\")\n")
loaded(CUDA/12.4.0 CUDA/11.1.1-GCC.lua)
expect(CUDA/11.1.1-GCC cuda/bin/nvcc)

# What the text says and the environment has not is of a branch that was not taken, or gone.
set(ENV{PATH} "/usr/bin")
set(ENV{EBROOTCUDA} "${base}/other")
loaded(CUDA/12.4.0)
expect("" cuda/bin/nvcc)

# Spack, with the options of its delimiter.
set(ENV{PREPENDED} "/x:${base}/cuda/lib64")
set(ENV{CUDA_HOME} "${base}/cuda")
modulefile(cuda/12.4.1-gcc-abc "#%Module\nprepend-path --delim {:} PREPENDED {%B/cuda/lib64}\n"
)
loaded(cuda/12.4.1-gcc-abc)
expect(cuda/12.4.1-gcc-abc cuda/bin/nvcc)
modulefile(cuda/12.4.1-gcc-abd "#%Module\nprepend-path -d {:} PREPENDED /opt/x\nsetenv CUDA_HOME {%B/cuda}\n"
)
loaded(cuda/12.4.1-gcc-abd)
expect(cuda/12.4.1-gcc-abd cuda/bin/nvcc)
modulefile(cuda/12.4.1-gcc-abe.lua "prepend_path(\"PREPENDED\", \"%B/cuda/lib64\", \":\")\n")
loaded(cuda/12.4.1-gcc-abe.lua)
expect(cuda/12.4.1-gcc-abe cuda/bin/nvcc)

# Name and version of the module make the path.
set(ENV{CUDA_HOME} "${base}/hpc/24.5/cuda/12.4")
modulefile(hpc/12.4.lua "local base = '%B/' .. myModuleName()\nlocal home = pathJoin(base, \"24.5\", 'cuda', myModuleVersion())\nsetenv(\"CUDA_HOME\", home) -- it is\n")
loaded(hpc/12.4.lua)
expect(hpc/12.4 hpc/24.5/cuda/12.4/bin/nvcc)
expect("" hpc/24.5/compilers/bin/nvc++)

# The HPC SDK: a root that holds several toolkits.
set(ENV{NVHPC_ROOT} "${base}/hpc/24.5")
modulefile(nvhpc/24.5 "#%Module1.0\nset nvhome {%B}\nset target hpc\nset version 24.5\nset nvcudadir $nvhome/$target/$version/cuda\nsetenv NVHPC_ROOT $nvhome/$target/$version\n"
)
loaded(nvhpc/24.5)
expect(nvhpc/24.5 hpc/24.5/cuda/12.4/bin/nvcc)
expect(nvhpc/24.5 hpc/24.5/cuda/now/include/cuda.h)
# Its inner toolkit by a module of its own.
loaded(hpc/12.4.lua nvhpc/24.5)
expect(hpc/12.4 hpc/24.5/cuda/now/bin/nvcc)

set(ENV{CRAY_CUDATOOLKIT_DIR} "${base}/cuda")
modulefile(cudatoolkit/12.4 "#%Module\nset CUDATOOLKIT_CURPATH {%B/cuda} ;\nsetenv CRAY_CUDATOOLKIT_DIR \$CUDATOOLKIT_CURPATH\n"
)
loaded(cudatoolkit/12.4)
expect(cudatoolkit/12.4 cuda/lib64/libcudart.so)
set(ENV{CUDNN_HOME} "${base}/cudnn")
modulefile(cuDNN/9.1.lua "setenv{\"CUDNN_HOME\", \"%B/cudnn\"}\n")
loaded(cudatoolkit/12.4 cuDNN/9.1.lua)
expect(cuDNN/9.1 cudnn/include/cudnn.h)
expect(cudatoolkit/12.4 cuda/bin/nvcc)

# What no text says is not guessed: commands, unknown variables, one list longer than the other, a file that is gone.
set(ENV{CUDA_HOME} "${base}/cuda")
foreach(
  line
  IN
  ITEMS
    "setenv CUDA_HOME [file join %B cuda]"
    "setenv CUDA_HOME $env(BASE)/cuda"
    "# setenv CUDA_HOME {%B/cuda}"
    "puts \"setenv CUDA_HOME {%B/cuda}\""
)
  modulefile(some/1 "#%Module\n${line}\n"
  )
  loaded(some/1)
  expect("" cuda/bin/nvcc)
endforeach()
foreach(
  line
  IN
  ITEMS
    "setenv(\"CUDA_HOME\", os.getenv(\"BASE\") .. \"/cuda\")"
    "setenv(\"CUDA_HOME\", base)"
    "-- setenv(\"CUDA_HOME\", \"%B/cuda\")"
    "setenv(\"CUDA_HOME\", pathJoin(\"%B\", here))"
)
  modulefile(some/2.lua "${line}\n")
  loaded(some/2.lua)
  expect("" cuda/bin/nvcc)
endforeach()
modulefile(some/3 "#%Module\nsetenv CUDA_HOME {%B/cuda}\n"
)
loaded(some/3)
expect(some/3 cuda/bin/nvcc)
set(ENV{LOADEDMODULES} "some/3:more/1")
set_property(GLOBAL PROPERTY _CUDASTACK_LOADED_MODULES)
expect("" cuda/bin/nvcc)
loaded(some/4)
expect("" cuda/bin/nvcc)
# What everybody has is nobody's.
set(ENV{CUDA_HOME} "/usr")
modulefile(some/5 "#%Module\nsetenv CUDA_HOME /usr\n"
)
loaded(some/5)
_cudastack_origin_module(actual "/usr/bin/nvcc")
cudastack_test_expect_equal("${actual}" "" "the module of what lies in /usr")

# Beside an owner, and without one.
modulefile(some/6 "#%Module\nsetenv CUDA_HOME {%B/cuda}\n"
)
set(ENV{CUDA_HOME} "${base}/cuda")
loaded(some/6)
_cudastack_origin_of_file(claim "${base}/cuda/include/cuda.h")
cudastack_test_expect_equal("${claim}" "module=some/6" "the claim of a file of nobody")
file(WRITE "${base}/cuda/easybuild/CUDA-12.4.0.eb" "")
foreach(folder IN ITEMS cuda/bin cuda)
  set_property(GLOBAL PROPERTY "_CUDASTACK_MARKERS_${base}/${folder}")
  set_property(GLOBAL PROPERTY "_CUDASTACK_LEDGERS_${base}/${folder}")
endforeach()
_cudastack_origin_of_file(claim "${base}/cuda/bin/nvcc")
cudastack_test_expect_contains("${claim}" "kind=easybuild;" "the claim of a file of EasyBuild")
cudastack_test_expect_contains("${claim}" ";module=some/6" "the claim of a file of EasyBuild")
