# SPDX-License-Identifier: Apache-2.0
# Which versioned name each development name leads to.

set(folder "${WORK_DIR}/fake+lib [1]")
foreach(
  file
  IN
  ITEMS
    libcudart.so.13.0.96
    libcudart.so.9.0.1
    libcupti.so.2025.3.1
    libnvrtc-builtins.so.13.0
    libnvrtc-builtins.so.13.5
    libstdc++.so.6
    libfoo.so
    libfoo.so.2
    libcheckpoint.so
    libcudart_static.a
    readme.so.1
    libodd.so.1a
    libnvjpeg.so.13
    libnvjpeg.so.13.0.96
)
  file(WRITE "${folder}/${file}" "fake")
endforeach()
file(CREATE_LINK libcudart.so.13.0.96 "${folder}/libcudart.so.13" SYMBOLIC)
file(CREATE_LINK libcudart.so.9.0.1 "${folder}/libcudart.so.9" SYMBOLIC)
file(CREATE_LINK libcupti.so.2025.3.1 "${folder}/libcupti.so.13" SYMBOLIC)
file(CREATE_LINK libgone.so.1 "${folder}/libgone.so" SYMBOLIC)
file(CREATE_LINK nowhere "${folder}/libcublas.so" SYMBOLIC)
file(WRITE "${folder}/libcublas.so.13" "fake")

_cudastack_core_glob_names(names "${folder}")
_cudastack_core_development_names(links "${folder}" "${names}")

list(SORT links)
set(
  expected
  libcublas.so=libcublas.so.13 # the dangling libcublas.so does not count
  libcudart.so=libcudart.so.13 # 13 is newer than 9, and its SONAME is not its file name
  libcupti.so=libcupti.so.13 # the same file under another number
  libnvjpeg.so=libnvjpeg.so.13 # programs load it under that name, newest or not
  libnvrtc-builtins.so=libnvrtc-builtins.so.13.5
  libstdc++.so=libstdc++.so.6
)
cudastack_test_expect_equal("${links}" "${expected}" "development names")
