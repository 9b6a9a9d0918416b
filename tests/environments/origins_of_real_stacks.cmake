# SPDX-License-Identifier: Apache-2.0
# Who brought nvcc, headers and libraries of real stacks: the report says of each what the ledger's own program says, which is dpkg for
# packages, Python's importlib.metadata for wheels, a client of conda for its records.
# Once: long, and nothing of it depends on the version of CMake.

find_program(python python3 REQUIRED)
set(
  toolkit
  nvcc
  cicc
  ptxas
  header.cuda
  header.cudart
  lib.cudart
  lib.cudart.loaded
  lib.cudart_static
  lib.cublas
  lib.cublas.loaded
)
set(cudnn cudnn.header cudnn.library cudnn.library.loaded)

# examine(<name> <NAME=VALUE>...): a look with this environment, that no finding ends, and no CUDA language after it.
function(examine name)
  cudastack_test_stack(
    said
    ${name}
    COMPONENTS cudart cublas cudnn
    OPTIONS -DSOFT=QUIET -DCUDASTACK_POLICY=report
    ENVIRONMENT ${ARGN}
  )
endfunction()

# expect(<name> <subject>... LEDGERS <ledger>... [KINDS <kind>...] [PYTHON <program>]): KINDS are those that must occur, so that nothing is not
# compared with nothing.
function(expect name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PYTHON" "LEDGERS;KINDS")
  if(NOT arg_PYTHON)
    set(arg_PYTHON "${python}")
  endif()
  list(JOIN arg_UNPARSED_ARGUMENTS "," subjects)
  set(owners "${CUDASTACK_SOURCE_DIR}/tests/environments/origins_of_real_stacks/owners.py")
  set(report "${WORK_DIR}/${name}/CudaStack/report.json")
  cudastack_test_run(actual COMMAND "${python}" "${owners}" "${report}" "${subjects}")
  cudastack_test_run(
    expected
    COMMAND "${arg_PYTHON}" "${owners}" "${report}" "${subjects}" ${arg_LEDGERS}
  )
  cudastack_test_expect_equal("${actual_output}" "${expected_output}" "the origins in ${name}")
  foreach(kind IN LISTS arg_KINDS)
    cudastack_test_expect_contains("${expected_output}" "|${kind}|" "what the ledgers of ${name} say")
  endforeach()
endfunction()

# Wheels in a virtual environment, of which CudaStack laid out the toolkit.
cudastack_test_environment(venv venv-cu13)
file(GLOB site "${venv}/lib/python3*/site-packages")
examine(venv "CUDACXX=${site}/nvidia/cu13/bin/nvcc")
expect(venv ${toolkit} ${cudnn} LEDGERS "wheel:${site}" KINDS wheel)

# Wheels in a plain folder, on top of a toolkit that nobody owns.
cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(loose wheels-cu12)
set(on_top "CUDACXX=${cuda_12}/bin/nvcc" "CUDNN_ROOT=${loose}/nvidia/cudnn")
list(APPEND on_top "LD_LIBRARY_PATH=${loose}/nvidia/cublas/lib:${loose}/nvidia/cuda_runtime/lib")
examine(loose ${on_top})
expect(loose ${toolkit} ${cudnn} LEDGERS "wheel:${loose}" KINDS wheel |)
foreach(name IN ITEMS venv loose)
  cudastack_test_report_fact(count "${WORK_DIR}/${name}" wheel.leftover.count)
  cudastack_test_expect_equal("${count}" "0" "wheels of ${name} that are not what they say")
endforeach()
foreach(case IN ITEMS "venv|venv" "loose|target")
  string(REPLACE "|" ";" case "${case}")
  list(POP_FRONT case name whose)
  cudastack_test_report_fact(actual "${WORK_DIR}/${name}" cudnn.library.origin.python)
  cudastack_test_expect_equal("${actual}" "${whose}" "whose wheels those of ${name} are")
endforeach()
foreach(subject IN ITEMS lib.cudart.loaded lib.cublas.loaded)
  cudastack_test_report_fact(path "${WORK_DIR}/loose" ${subject}.path)
  cudastack_test_expect_contains("${path}" "${loose}/nvidia/" "${subject} of the wheels in front of the toolkit")
endforeach()

# conda, with the client that made the environment.
cudastack_test_environment(conda conda-13.0)
cudastack_test_cache(cache)
examine(conda "CUDACXX=${conda}/bin/nvcc")
expect(conda ${toolkit} ${cudnn} LEDGERS "conda:${conda}" KINDS conda PYTHON "${cache}/.conda/bin/python")

# And as it was before CUDA 12: libraries on top of a toolkit of another origin.
cudastack_test_environment(conda_old conda-old)
cudastack_test_environment(cuda_11 cuda-11.8-libs)
set(on_top "CUDACXX=${cuda_11}/bin/nvcc" "CUDNN_ROOT=${conda_old}" "LD_LIBRARY_PATH=${conda_old}/lib")
examine(conda_old ${on_top})
expect(
  conda_old
  nvcc
  lib.cudart
  lib.cudart.loaded
  lib.cublas.loaded
  ${cudnn}
  LEDGERS
    "conda:${conda_old}"
  KINDS conda |
  PYTHON "${cache}/.conda/bin/python"
)

# A toolkit that somebody has put together of wheels, where this machine has one.
if(EXISTS "/usr/local/cuda/bin/nvcc" AND IS_DIRECTORY "/usr/local/cuda/dist-info")
  examine(machine CUDACXX=/usr/local/cuda/bin/nvcc)
  expect(machine ${toolkit} LEDGERS flattened:/usr/local/cuda KINDS flattened-wheels)
endif()

# Debian's packages, asked where they are installed.
cudastack_test_debian(debian-11.8)
cudastack_test_stack(said debian COMPONENTS cudart cublas OPTIONS -DSOFT=QUIET)
set(expected "")
foreach(subject IN LISTS toolkit ITEMS host driver.library)
  cudastack_test_report_fact(path "${WORK_DIR}/debian" ${subject}.path)
  string(
    CONCAT script
    [[for path in "$1" "$(readlink -f "$1")"; do]]
    [[ for spelling in "$path" "${path#/usr}" "/usr$path"; do]]
    [[ package=$(dpkg -S "$spelling" 2>/dev/null | grep -v '^diversion ') && break 2; done; done;]]
    [[ dpkg-query -W -f '${Package}|${Version}|${Maintainer}\n' "${package%%: /*}"]]
  )
  _cudastack_core_encode(script "${script}")
  cudastack_test_run_stack(owner "sh;-c;${script};sh;${path}" TRUE ok "")
  # NVIDIA maintains its own packages.
  string(REGEX MATCH "^([^|]*[|][^|]*)[|].*(@lists[.]debian[.]org|@[a-z.]*debian[.](org|net))" owner "${owner_stdout}")
  string(APPEND expected "${subject}|debian|${CMAKE_MATCH_1}|||\n")
endforeach()
cudastack_test_report_fact(role "${WORK_DIR}/debian" driver.library.origin.role)
cudastack_test_expect_equal("${role}" alternative "the role of Debian's driver library")
list(JOIN toolkit "," subjects)
set(owners "${CUDASTACK_SOURCE_DIR}/tests/environments/origins_of_real_stacks/owners.py")
cudastack_test_run(
  actual
  COMMAND "${python}" "${owners}" "${WORK_DIR}/debian/CudaStack/report.json" "${subjects},host,driver.library"
)
cudastack_test_expect_equal("${actual_output}" "${expected}" "the origins in debian")
