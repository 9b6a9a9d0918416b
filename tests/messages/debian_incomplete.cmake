# SPDX-License-Identifier: Apache-2.0
# Debian's own toolkit, of which a package has been removed by force: the printed command is run as it is, by the real apt-get of that Debian. Its archive is a folder
# with this package.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_debian(debian-11.8)
cudastack_test_environment(archive deb-libcupti-dev)
set(
  script
  [[
set -e
dpkg --remove --force-depends libcupti-dev >/dev/null 2>&1
rm -f /etc/apt/sources.list.d/*
echo "deb [trusted=yes] file:$1 ./" >/etc/apt/sources.list
apt-get -q update >/dev/null
shift
if "$@" >configured.txt 2>&1; then exit 3; fi
fix=$(sed -n 's/^ *fix:  *//p' configured.txt)
sh -c "$fix" >healed.txt 2>&1
dpkg -s libcupti-dev | sed -n 's/^Status: //p'
]]
)
set(binary "${WORK_DIR}/no_cupti")
set(
  configure
  "${CMAKE_COMMAND}"
  -S
  "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project"
  -B
  "${binary}"
  -G
  "${GENERATOR}"
  "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
)
set(words sh -c)
foreach(
  word
  IN
  ITEMS "cd '${WORK_DIR}'\n${script}" sh "${archive}" ${configure} "-DCOMPONENTS=toolkit;cupti"
)
  _cudastack_core_encode(word "${word}")
  list(APPEND words "${word}")
endforeach()
cudastack_test_run_stack(healed "${words}" TRUE ok "PATH=/usr/sbin:/usr/bin:/sbin:/bin")
cudastack_test_expect_equal("${healed_stdout}" "install ok installed\n" "what dpkg says after the fix")

file(READ "${WORK_DIR}/configured.txt" said)
cudastack_test_expect_block(block "${said}" no_cupti)
file(READ "${WORK_DIR}/healed.txt" said)
if(said MATCHES "CudaStack: this|CS-[A-Z]+-[0-9]")
  cudastack_test_fail("the fix does not heal" "${said}")
endif()
cudastack_test_expect_rules_hold("${binary}" CS-TOOLKIT-006)
