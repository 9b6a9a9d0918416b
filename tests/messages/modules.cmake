# SPDX-License-Identifier: Apache-2.0
# A machine where software comes by modules, with the real Environment Modules and Lmod: no toolkit is loaded, then no cuDNN; what is printed is given to
# a shell that has the function module. Modulefiles as EasyBuild writes them, in both languages.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cudnn cudnn-cu12-8.9.7)
cudastack_test_environment(cudnn_13 cudnn-cu13-9.12)
cudastack_test_environment(environment_modules environment-modules)
cudastack_test_environment(lmod lmod)
foreach(folder IN ITEMS /usr /opt/cuda)
  if(EXISTS "${folder}/bin/nvcc")
    cudastack_test_skip("this machine has an nvcc in ${folder}, which cannot be covered")
  endif()
endforeach()
cmake_path(GET CMAKE_COMMAND PARENT_PATH cmake_folder)
set(shell_tcl "${environment_modules}/usr/share/modules/init/sh")
set(shell_lua "${lmod}/usr/share/lmod/lmod/init/sh")
# The same clang++ on every machine: a fake, which nobody may start.
file(WRITE "${WORK_DIR}/fake_clang/clang++" "#!/bin/sh\nexit 1\n")
file(CHMOD "${WORK_DIR}/fake_clang/clang++" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
# A prefix as sites have it, with a space.
set(software "${WORK_DIR}/my software")
file(MAKE_DIRECTORY "${software}/cuDNN" "${software}/CUDA")
file(CREATE_LINK "${cuda_12}" "${software}/CUDA/12.4.0" SYMBOLIC)
file(CREATE_LINK "${cudnn}/nvidia/cudnn" "${software}/cuDNN/8.9.7.29-CUDA-12.4.0" SYMBOLIC)

file(CREATE_LINK "${cudnn_13}/nvidia/cudnn" "${software}/cuDNN/9.12.0.46-CUDA-13.0.2" SYMBOLIC)

foreach(module IN ITEMS CUDA/12.4.0 cuDNN/8.9.7.29-CUDA-12.4.0 cuDNN/9.12.0.46-CUDA-13.0.2)
  string(REGEX REPLACE "/.*" "" name "${module}")
  string(TOUPPER "${name}" upper)
  file(
    WRITE "${WORK_DIR}/tcl/${module}"
    "#%Module\nset root {${software}/${module}}\nconflict ${name}\n"
    "prepend-path\tCMAKE_PREFIX_PATH\t$root\nprepend-path\tCPATH\t$root/include\n"
    "prepend-path\tLD_LIBRARY_PATH\t$root/lib64\nprepend-path\tLD_LIBRARY_PATH\t$root/lib\n"
    "prepend-path\tPATH\t$root/bin\nsetenv\tEBROOT${upper}\t\"$root\"\n"
  )
  file(
    WRITE "${WORK_DIR}/lua/${module}.lua"
    "local root = \"${software}/${module}\"\nconflict(\"${name}\")\n"
    "prepend_path(\"CMAKE_PREFIX_PATH\", root)\nprepend_path(\"CPATH\", pathJoin(root, \"include\"))\n"
    "prepend_path(\"LD_LIBRARY_PATH\", pathJoin(root, \"lib64\"))\nprepend_path(\"LD_LIBRARY_PATH\", pathJoin(root, \"lib\"))\n"
    "prepend_path(\"PATH\", pathJoin(root, \"bin\"))\nsetenv(\"EBROOT${upper}\", root)\n"
  )
endforeach()
# A newer one that the site does not want.
file(WRITE "${WORK_DIR}/tcl/CUDA/12.6.0" "#%Module\nputs stderr {do not load me}\nexit 1\n")
file(WRITE "${WORK_DIR}/tcl/CUDA/.version" "#%Module\nset ModulesVersion \"12.4.0\"\n")
file(WRITE "${WORK_DIR}/lua/CUDA/12.6.0.lua" "LmodError(\"do not load me\")\n")
file(WRITE "${WORK_DIR}/lua/CUDA/.modulerc.lua" "module_version(\"12.4.0\", \"default\")\n")

foreach(language IN ITEMS tcl lua)
  set(environment "MODULEPATH=${WORK_DIR}/${language}" "PATH=${WORK_DIR}/fake_clang:${cmake_folder}:/usr/bin:/bin")
  cudastack_test_expect_refusal(
    block
    no_toolkit_${language}
    CS-TOOLKIT-001
    ENVIRONMENT ${environment}
    SHELL "${shell_${language}}"
    HOLDS CS-TOOLKIT-001 CS-TOOLKIT-002
    COVERED
  )
  foreach(subject IN ITEMS nvcc header.cuda lib.cudart)
    cudastack_test_report_fact(module "${WORK_DIR}/no_toolkit_${language}" ${subject}.origin.module)
    cudastack_test_expect_equal("${module}" "CUDA/12.4.0" "the module of ${subject}, in ${language}")
  endforeach()

  cudastack_test_load_modules(loaded "${shell_${language}}" CUDA/12.4.0 ENVIRONMENT ${environment})
  list(FILTER environment EXCLUDE REGEX "^PATH=")
  cudastack_test_expect_refusal(
    block
    no_cudnn_${language}
    CS-CUDNN-001
    COMPONENTS cudnn
    ENVIRONMENT ${environment} ${loaded}
    SHELL "${shell_${language}}"
    HOLDS CS-CUDNN-001 CS-CUDNN-002
    COVERED
  )
  foreach(subject IN ITEMS cudnn.header cudnn.library)
    cudastack_test_report_fact(module "${WORK_DIR}/no_cudnn_${language}" ${subject}.origin.module)
    cudastack_test_expect_equal("${module}" "cuDNN/8.9.7.29-CUDA-12.4.0" "the module of ${subject}, in ${language}")
  endforeach()
  file(READ "${WORK_DIR}/no_cudnn_${language}/CudaStack/report.txt" map)
  cudastack_test_expect_contains("${map}" "module CUDA/12.4.0" "the map, in ${language}")
  cudastack_test_expect_contains("${map}" "module cuDNN/8.9.7.29-CUDA-12.4.0" "the map, in ${language}")

  # One for another CUDA.
  cudastack_test_load_modules(
    loaded
    "${shell_${language}}"
    CUDA/12.4.0
    cuDNN/9.12.0.46-CUDA-13.0.2
    ENVIRONMENT ${environment}
  )
  cudastack_test_expect_refusal(
    block
    other_cudnn_${language}
    CS-CUDNN-005
    COMPONENTS cudnn
    ENVIRONMENT ${environment} ${loaded}
    SHELL "${shell_${language}}"
    HOLDS CS-CUDNN-002 CS-CUDNN-005
    COVERED
  )
endforeach()
