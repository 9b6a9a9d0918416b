# SPDX-License-Identifier: Apache-2.0
# The command that installs a file's package again, by fake ledgers: a virtualenv, a conda environment, Debian's lists. Real wheels are
# installed again in tests/messages/library_damaged.cmake.

_cudastack_core_load_stage(report)

# What belongs to Debian is told by the machine's own lists.
function(_cudastack_core_debian_package out_package path)
  set(${out_package} "")
  if(path STREQUAL "/usr/lib/fake/libcudart.so.12.4.127")
    set(${out_package} libcudart12)
  elseif(path STREQUAL "/usr/local/fake-12.4/targets/x86_64-linux/lib/libcudart.so.12.4.127")
    set(${out_package} cuda-cudart-12-4)
  endif()
  return(PROPAGATE ${out_package})
endfunction()
function(_cudastack_report_privilege out_prefix)
  set(${out_prefix} "sudo " PARENT_SCOPE)
endfunction()
# No such file is on this machine.
function(_cudastack_core_real_path out_path path)
  set(${out_path} "${path}" PARENT_SCOPE)
endfunction()

# expect(<path> <command>)
function(expect path command)
  _cudastack_report_reinstall(actual "${path}")
  cudastack_test_expect_equal("${actual}" "${command}" "the command for ${path}")
endfunction()

set(environment "${WORK_DIR}/a b [c")
set(packages "${environment}/lib/python3.11/site-packages")
set(library nvidia/cuda_runtime/lib/libcudart.so.12)
file(WRITE "${packages}/nvidia_cublas_cu12-12.4.5.8.dist-info/RECORD" "nvidia/cublas/lib/libcublas.so.12,sha256=x,1\n")
file(
  WRITE "${packages}/nvidia_cuda_runtime_cu12-12.4.127.dist-info/RECORD"
  "nvidia/__init__.py,,\n${library},sha256=x,1\n"
)
file(WRITE "${packages}/nvidia_without_ledger-1.dist-info/METADATA" "")
expect("${packages}/${library}" "")
file(WRITE "${environment}/bin/pip" "")
expect(
  "${packages}/${library}"
  "'${environment}/bin/pip' install --force-reinstall --no-deps nvidia-cuda-runtime-cu12==12.4.127"
)
expect("${packages}/${library}.1" "")

set(conda "${WORK_DIR}/conda")
file(WRITE "${conda}/conda-meta/libcublas-12.4.5.8-he02047a_2.json" "{\"files\": [\"lib/libcublas.so.12.4.5.8\"]}")
file(
  WRITE "${conda}/conda-meta/cuda-cudart_linux-64-12.4.127-h85509e4_2.json"
  "{\"files\": [\"lib/libcudart.so.12.4.127\"]}"
)
expect(
  "${conda}/lib/libcudart.so.12.4.127"
  "conda install -y -p ${conda} --force-reinstall cuda-cudart_linux-64=12.4.127"
)
expect("${conda}/lib/libmine.so" "")

expect("/usr/lib/fake/libcudart.so.12.4.127" "sudo apt-get install -y --reinstall libcudart12")
expect(
  "/usr/local/fake-12.4/targets/x86_64-linux/lib/libcudart.so.12.4.127"
  "sudo apt-get install -y --reinstall cuda-cudart-12-4"
)
expect("/opt/cuda/lib64/libcudart.so" "")
