# SPDX-License-Identifier: Apache-2.0
# Which of a project's flags our programs share.

_cudastack_core_load_stage(probe)
function(check flags expected)
  _cudastack_probe_kept_flags(kept "${flags}")
  cudastack_test_expect_equal("${kept}" "${expected}" "what is kept of '${flags}'")
endfunction()
check("" "")
check("-O2 -g -Wall -Werror -fsanitize=address -flto -static -march=native -std=c++20 -DX=1 -I/x -Wl,--gc-sections" "")
check("-m32 -O2 -stdlib=libc++" "-m32;-stdlib=libc++")
check("--sysroot=/a -isysroot /b --sysroot /c -isysroot/d" "--sysroot=/a;-isysroot;/b;--sysroot;/c;-isysroot/d")
check("--target=aarch64-linux-gnu -target x" "--target=aarch64-linux-gnu;-target;x")
check("--gcc-toolchain=/opt/gcc --gcc-install-dir=/x" "--gcc-toolchain=/opt/gcc;--gcc-install-dir=/x")
check("-B/opt/bin -B /y" "-B/opt/bin;-B;/y")
check([[--sysroot="/a b;c[d%e" '-B/back\\slash']] "--sysroot=/a b%3Bc%5Bd%25e;-B/back%5Cslash")

_cudastack_probe_kept_line(line [[-Wall --sysroot="/a b;c[d%e" -m64 '-B/it'"'"s]])
cudastack_test_expect_equal("${line}" [[ '--sysroot=/a b;c[d%e' -m64 '-B/it'\''s']] "the same as a command line")
set(CMAKE_SYSROOT "/sys root")
set(CMAKE_CXX_COMPILER_TARGET "aarch64-linux-gnu")
set(ENV{CXXFLAGS} "-m64")
_cudastack_probe_chosen_flags(flags)
cudastack_test_expect_equal("${flags}" "-m64;--sysroot=/sys root;--target=aarch64-linux-gnu" "flags without a language")
set(CMAKE_CXX_FLAGS "-m32")
_cudastack_probe_chosen_flags(flags)
cudastack_test_expect_equal(
  "${flags}"
  "-m32;--sysroot=/sys root;--target=aarch64-linux-gnu"
  "the project's before CXXFLAGS"
)
