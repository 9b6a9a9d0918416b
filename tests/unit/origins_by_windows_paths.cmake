# SPDX-License-Identifier: Apache-2.0
# Who brought a file on Windows, by its path alone: no file is read, so these are not there.

_cudastack_core_load_stage(origin)
set(CUDASTACK_SYSROOT "")

# expect(<path> <claim, joined by |>)
function(expect path claim)
  _cudastack_origin_windows(actual "${path}")
  list(JOIN actual "|" actual)
  _cudastack_core_decode(actual "${actual}")
  cudastack_test_expect_equal("${actual}" "${claim}" "who brought ${path}")
endfunction()

set(programs "C:/Program Files")
set(cuda "${programs}/NVIDIA GPU Computing Toolkit/CUDA")
foreach(
  case
  IN
  ITEMS
    "12.4|bin/nvcc.exe"
    "12.4|bin/cudart64_12.dll"
    "13.0|bin/x64/cudart64_13.dll"
    "13.0|nvvm/bin/x64/cicc.exe"
    "11.8|lib/x64/cudart.lib"
    "11.8|include/cuda.h"
)
  string(REGEX MATCH "^(.*)[|](.*)$" case "${case}")
  expect("${cuda}/v${CMAKE_MATCH_1}/${CMAKE_MATCH_2}" "kind=windows-installer|package=CUDA|version=${CMAKE_MATCH_1}|folder=${cuda}/v${CMAKE_MATCH_1}")
endforeach()
expect("C:\\Program Files\\NVIDIA GPU Computing Toolkit\\CUDA\\v12.4\\bin\\nvcc.exe" "kind=windows-installer|package=CUDA|version=12.4|folder=${cuda}/v12.4")
expect(
  "d:/program files/nvidia gpu computing toolkit/cuda/V12.4/bin/nvcc.exe"
  "kind=windows-installer|package=CUDA|version=12.4|folder=d:/program files/nvidia gpu computing toolkit/cuda/V12.4"
)

# cuDNN by its installer, and copied into the toolkit.
set(cudnn "${programs}/NVIDIA/CUDNN/v9.5")
foreach(file IN ITEMS include/12.6/cudnn_version.h bin/12.6/cudnn64_9.dll lib/12.6/x64/cudnn.lib include/cudnn.h)
  expect("${cudnn}/${file}" "kind=windows-installer|package=cuDNN|version=9.5|folder=${cudnn}")
endforeach()
expect("${cuda}/v12.4/include/cudnn_version.h" "kind=windows-installer|unowned=1|folder=${cuda}/v12.4")
expect("${cuda}/v12.4/bin/cudnn64_9.dll" "kind=windows-installer|unowned=1|folder=${cuda}/v12.4")

# The driver, in the system's folder and in its store.
expect("C:/Windows/System32/nvcuda.dll" "kind=windows-driver|folder=C:/Windows/System32")
expect("C:/Windows/System32/nvml.dll" "kind=windows-driver|folder=C:/Windows/System32")
set(store "C:/Windows/System32/DriverStore/FileRepository/nv_dispi.inf_amd64_0afec3f20")
expect("${store}/nvcuda64.dll" "kind=windows-driver|package=nv_dispi.inf_amd64_0afec3f20|folder=${store}")
expect("C:/Windows/System32/kernel32.dll" "")

# Environments, whose ledgers tell more where they are there.
expect("C:/Users/u/miniconda3/envs/cu/Library/bin/nvcc.exe" "kind=conda|folder=C:/Users/u/miniconda3/envs/cu")
expect("C:/ProgramData/miniforge3/Library/bin/cudart64_12.dll" "kind=conda|folder=C:/ProgramData/miniforge3")
expect("C:/v/Lib/site-packages/nvidia/cudnn/bin/cudnn64_9.dll" "kind=wheel|folder=C:/v/Lib/site-packages")
expect(
  "C:/Python312/Lib/site-packages/nvidia/cu13/bin/x86_64/cudart64_13.dll"
  "kind=wheel|folder=C:/Python312/Lib/site-packages"
)

# Nobody, and no path of Windows.
expect("C:/cuda/bin/nvcc.exe" "")
expect("/usr/local/cuda-12.4/bin/nvcc" "")

# Among the ledgers it comes last, and on no other machine.
_cudastack_origin_ledgers_at(ledgers "${cuda}/v12.4/bin/nvcc.exe")
list(GET ledgers -1 last)
cudastack_test_expect_equal("${last}" windows "who is asked last for a path of Windows")
_cudastack_origin_ledgers_at(ledgers "/usr/local/cuda-12.4/bin/nvcc")
if("windows" IN_LIST ledgers)
  cudastack_test_fail("a path of this machine is taken for one of Windows")
endif()
