# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The wheel that a real stack was unpacked from, for a pip that must not download it again.

::

  cudastack_test_local_wheel(<out_environment> <stack> <name>-<version>)

Packed from the files that its ledger names, without compression, into ``WORK_DIR/wheels``. ``<out_environment>``: the settings with
which pip takes it, and nothing else.
#]=]
function(cudastack_test_local_wheel out_environment stack distribution)
  set(
    program
    [[
import csv, os, sys, zipfile
stack, distribution, wheel = sys.argv[1:]
with open(f'{stack}/{distribution}.dist-info/RECORD', newline='') as record:
    names = [row[0] for row in csv.reader(record)]
with zipfile.ZipFile(wheel, 'w', zipfile.ZIP_STORED) as archive:
    for name in names:
        if os.path.isfile(f'{stack}/{name}') and not name.startswith('..'):
            archive.write(f'{stack}/{name}', name)
]]
  )
  file(MAKE_DIRECTORY "${WORK_DIR}/wheels")
  set(wheel "${WORK_DIR}/wheels/${distribution}-py3-none-any.whl")
  execute_process(
    COMMAND python3 -c "${program}" "${stack}" "${distribution}" "${wheel}"
    RESULT_VARIABLE status
    ERROR_VARIABLE error
  )
  if(NOT status STREQUAL "0")
    cudastack_test_fail("${distribution} cannot be packed" "${error}")
  endif()
  set(${out_environment} PIP_NO_INDEX=1 "PIP_FIND_LINKS=${WORK_DIR}/wheels" PIP_DISABLE_PIP_VERSION_CHECK=1)
  return(PROPAGATE ${out_environment})
endfunction()
