# SPDX-License-Identifier: Apache-2.0
# The command that installs a file's package again, by the facts of its ledger. Real wheels are installed again in
# tests/messages/library_damaged.cmake.

_cudastack_core_load_stage(report)
function(_cudastack_report_privilege out_prefix)
  set(${out_prefix} "sudo " PARENT_SCOPE)
endfunction()

foreach(variable IN ITEMS CONDA_EXE MAMBA_EXE)
  unset(ENV{${variable}})
endforeach()
set(ENV{PATH} "${WORK_DIR}/nothing")

# expect(<command> <field>=<value>...)
function(expect command)
  set(lib.fake.path "/a b;c/libfake.so")
  foreach(field IN LISTS ARGN)
    string(REGEX MATCH "^([a-z_]+)=(.*)$" field "${field}")
    set(lib.fake.origin.${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
  endforeach()
  _cudastack_report_reinstall(actual lib.fake)
  cudastack_test_expect_equal("${actual}" "${command}" "the command for ${ARGN}")
endfunction()

set(environment "${WORK_DIR}/a b [c")
set(site "${environment}/lib/python3.11/site-packages")
set(wheel kind=wheel package=nvidia-cublas-cu12 version=12.4.5.8 tool=pip)
# Neither pip nor uv.
file(WRITE "${environment}/bin/python" "")
expect("" ${wheel} "folder=${site}")
file(WRITE "${environment}/bin/pip" "")
expect("'${environment}/bin/pip' install --force-reinstall --no-deps nvidia-cublas-cu12==12.4.5.8" ${wheel} "folder=${site}")
expect(
  "uv pip install --python '${environment}/bin/python' --reinstall --no-deps nvidia-cublas-cu12==12.4.5.8"
  ${wheel}
  tool=uv
  "folder=${site}"
)
expect("" ${wheel} "folder=${WORK_DIR}/loose")
expect("" kind=wheel "folder=${site}")
expect(
  "conda install -y -p /opt/env --force-reinstall libcublas=12.4.5.8"
  kind=conda
  package=libcublas
  version=12.4.5.8
  folder=/opt/env
)
expect(
  "conda install -y -p '/opt/my env' -c conda-forge --force-reinstall libcublas=12.4.5.8"
  kind=conda
  package=libcublas-dev
  version=12.4.0
  content_package=libcublas
  content_version=12.4.5.8
  channel=conda-forge
  "folder=/opt/my env"
)
foreach(end IN ITEMS "" / /linux-64 /noarch/)
  expect(
    "conda install -y -p /opt/env -c https://conda.example/nvidia --force-reinstall cuda-nvcc-tools=13.0.88"
    kind=conda
    package=cuda-nvcc-tools
    version=13.0.88
    "channel=https://conda.example/nvidia${end}"
    folder=/opt/env
  )
endforeach()
expect("" kind=conda folder=/opt/env)

# An environment of pixi, whose manifest says what is in it.
set(pixi "${WORK_DIR}/.pixi/envs/gpu")
file(WRITE "${pixi}/conda-meta/pixi" "{\"manifest_path\": \"/my work/pixi.toml\", \"environment_name\": \"gpu\"}")
set(
  of_pixi
  kind=conda
  package=libcublas
  version=12.4.5.8
  channel=conda-forge
  "folder=${pixi}"
)
expect("pixi reinstall --manifest-path '/my work/pixi.toml' -e gpu libcublas" ${of_pixi})
_cudastack_report_conda_install(actual "${pixi}" conda-forge cudnn cuda-version=13.0)
cudastack_test_expect_equal("${actual}" "" "the command for an environment of unknown features")
file(WRITE "${pixi}/conda-meta/pixi" "{\"manifest_path\": \"/home/me/pixi.toml\", \"environment_name\": \"default\"}")
_cudastack_report_conda_install(actual "${pixi}" conda-forge cudnn cuda-version=13.0)
cudastack_test_expect_equal(
  "${actual}"
  "pixi add --manifest-path /home/me/pixi.toml cudnn cuda-version=13.0"
  "the command for the default environment"
)
file(WRITE "${pixi}/conda-meta/pixi" "")
expect("" ${of_pixi})
foreach(kind IN ITEMS debian nvidia-deb)
  expect("sudo apt-get install -y --reinstall libcublas12" kind=${kind} package=libcublas12 version=12.4 folder=/)
  expect(
    "sudo apt-get install -y --reinstall libcublas12"
    kind=${kind}
    package=nvidia-cuda-dev
    version=12.4
    content_package=libcublas12
    content_version=12.4.5
    folder=/
  )
endforeach()
expect("sudo dnf reinstall -y \"$(rpm -qf '/a b;c/libfake.so')\"" kind=rpm folder=/)
expect("sudo dnf reinstall -y \"$(rpm -qf '/a b;c/libfake.so')\"" kind=nvidia-rpm package=libcublas-12-9 folder=/)
expect("" kind=rpm unowned=1 folder=/usr/include)
expect("sudo pacman -S --noconfirm cuda" kind=arch package=cuda version=13.0.2-1 folder=/)
expect("sudo emerge --oneshot '=dev-libs/cudnn-9.5'" kind=gentoo package=dev-libs/cudnn version=9.5 folder=/)
expect("spack install --overwrite -y cuda@12.6.2" kind=spack package=cuda version=12.6.2 folder=/opt/spack)
foreach(
  kind
  IN
  ITEMS nix guix easybuild archive runfile flattened-wheels
)
  expect("" kind=${kind} package=cuda version=12 folder=/opt/x)
endforeach()
expect("")
