# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034,SC2016 # what is quoted is for an inner shell; lib/common.sh sets `cache` and uses `current`, recipes.sh holds the table
#
# A stack that silently borrows from the machine proves nothing. So each is used once, in a clean environment, and
# every file that it led to must lie inside it.

prove_version=2

prove_stacks() { # name...
  local name
  local -a unproved=()
  for name in "$@"; do
    stack_is_proved "$name" || unproved+=("$name")
  done
  ((${#unproved[@]} > 0)) || return 0
  take_lock
  for name in "${unproved[@]}"; do
    if ! stack_is_proved "$name"; then
      prove_stack "$name"
    fi
  done
}

# Or there is nothing to prove: of a cuDNN wheel the folder is all.
stack_is_proved() {
  has_stamp "$cache/.proved-$1" "${recipe_version[$1]}.$prove_version" || ! declare -F "prove_${1//[-.]/_}" >/dev/null
}

prove_stack() { # name
  local work="$cache/.proving-$1" start=$SECONDS
  current=$1
  rm -rf "$work"
  mkdir -p "$work"
  choose_cover
  "prove_${1//[-.]/_}" "$cache/$1" "$work"
  rm -rf "$work"
  printf 'recipe %s\n' "${recipe_version[$1]}.$prove_version" >"$cache/.proved-$1"
  say "proved in $((SECONDS - start)) s"
}

# Another toolkit in /usr/local is on the default paths of linker, loader and CMake. Where we may, we cover it.
choose_cover() {
  clean=("$here/clean_run.sh")
  if "${clean[@]}" --cover-usr-local true >/dev/null 2>&1; then
    clean+=(--cover-usr-local)
  fi
}

# --- one function a stack: <stack folder> <work folder>

prove_cuda_12_4() {
  prove_targets "$1" "$2"
  prove_nvcc "$1" "$2" 12040 "$1/lib64" -cudart shared
}

prove_cuda_11_8() {
  prove_targets "$1" "$2"
  prove_nvcc "$1" "$2" 11080 "$1/lib64" -cudart shared -ccbin "$cache/gcc-11/bin/g++-11"
}

prove_cuda_11_8_libs() { prove_cuda_11_8 "$@"; }

# Nothing of it is named: the installed nvcc finds its own host compiler, headers and libraries.
prove_debian_11_8() {
  local -a inside=("$here/root_run.sh" --root "$1" --read "$here" --write "$2")
  local said
  run_or_die "nvcc cannot compile and link" "${inside[@]}" nvcc -cudart shared -o "$2/start" "$here/prove/start.cu"
  said=$("${inside[@]}" "$2/start") || die "the program does not start" "command: $2/start"
  [[ $said == "headers 11080"* ]] || die "compiled with other headers than those of $1" "it said: $said"
  "${inside[@]}" ldd "$2/start" | grep -q 'libcudart.so.11.0 => /lib/x86_64-linux-gnu/' || die "it loads another cudart"
  say "nvcc compiles and links, program starts: $said"
}

prove_venv_cu13() { prove_wheels "$@" 13000; }

prove_venv_cu13_13_1() { prove_wheels "$@" 13010; }

prove_venv_cu13_13_2() { prove_wheels "$@" 13020; }

prove_venv_cu13_13_3() { prove_wheels "$@" 13030; }

prove_venv_cu13_13_4() { prove_wheels "$@" 13040; }

prove_venv_cu13_13_5() { prove_wheels "$@" 13050; }

# pip leaves no libcudart.so, so the library is named in full.
prove_wheels() { # stack folder, work folder, CUDART_VERSION
  local toolkit
  toolkit=$(compgen -G "$1/lib/python3.*/site-packages/nvidia/cu13")
  prove_nvcc "$toolkit" "$2" "$3" "$toolkit/lib" -cudart none -L "$toolkit/lib" -l:libcudart.so.13
}

# Its nvcc, from the folder that is in PATH, with headers and libraries of the folder of its target.
prove_conda_13_0() {
  prove_targets "$1" "$2"
  prove_nvcc "$1" "$2" 13000 "$1/targets/x86_64-linux/lib" -cudart shared
}

prove_gcc_11() {
  printf '#include <iostream>\nint main() { std::cout << "gcc " << __GNUC__; }\n' >"$2/hello.cpp"
  run_or_die "g++-11 cannot compile" "${clean[@]}" --set "PATH=$1/bin:/usr/bin:/bin" g++-11 -o "$2/hello" "$2/hello.cpp"
  [[ $("${clean[@]}" "$2/hello") == 'gcc 11' ]] || die "the program that g++-11 built does not run" "command: $2/hello"
}

prove_rpm() {
  mkdir -p "$2/database"
  run_or_die "rpm cannot ask a database" "${clean[@]}" "$1/bin/rpm" --dbpath "$2/database" -qa
  run_or_die "rpmbuild does not run" "${clean[@]}" "$1/bin/rpmbuild" --version
}

prove_cmake_4_4() { prove_cmake "$1" 4.4.4; }

prove_cmake_4_0() { prove_cmake "$1" 4.0.3; }

prove_cmake_3_31() { prove_cmake "$1" 3.31.10; }

prove_cmake_3_30() { prove_cmake "$1" 3.30.9; }

prove_cmake_3_28() { prove_cmake "$1" 3.28.4; }

prove_cmake_3_25() { prove_cmake "$1" 3.25.0; }

prove_environment_modules() { prove_modules "$1/usr/share/modules/init/sh" "$2"; }

prove_lmod() {
  mkdir -p "$2/modulefiles/of-lua"
  echo 'setenv("PROVED_LUA", "loaded")' >"$2/modulefiles/of-lua/1.0.lua"
  prove_modules "$1/usr/share/lmod/lmod/init/sh" "$2" of-lua
}

# prove_modules <file that defines the function module> <work folder> <another modulefile...>
prove_modules() {
  local loads='module use "$2" && shift 2 && module load "$@" && env'
  mkdir -p "$2/modulefiles/of-tcl"
  printf '#%%Module\nsetenv PROVED_TCL loaded\n' >"$2/modulefiles/of-tcl/1.0"
  "${clean[@]}" sh -c '. "$1"; '"$loads" sh "$1" "$2/modulefiles" of-tcl "${@:3}" >"$2/loaded" ||
    die "modulefiles cannot be loaded" "command: . $1"
  [[ $(grep -cE '^PROVED_(TCL|LUA)=loaded$' "$2/loaded") == $(($# - 1)) ]] || die "what a modulefile sets is not set"
}

prove_cmake() { # stack folder, version
  local program
  for program in "$1/bin/cmake" "$1/native/bin/cmake"; do
    [[ $("${clean[@]}" "$program" --version) == "cmake version $2"* ]] || die "$program is not CMake $2"
  done
}

# --- how

# No CUDA:: target of a prefix may lead out of it. A library that the prefix does not have is said to be missing,
# whatever CMake took instead.
prove_targets() { # prefix, work folder
  need_command cmake cmake
  need_command c++ g++
  run_or_die "CMake does not accept the prefix $1" "${clean[@]}" cmake -S "$here/prove" -B "$2/targets" \
    -D "CUDAToolkit_ROOT=$1" -D "PROVED_PREFIX=$1" -D "PROVED_REPORT=$2/targets.txt"
  say "CUDA:: targets: $(grep -c '^inside' "$2/targets.txt" || true) inside," \
    "not in this prefix: $(sed -n 's/^absent //p' "$2/targets.txt" | cut -d' ' -f1 | paste -sd' ')"
  if grep -qE '^(outside|stub) ' "$2/targets.txt"; then
    die "CMake leads out of $1, or to a stub in it:" "$(grep -E '^(outside|stub) ' "$2/targets.txt")"
  fi
  grep -q '^inside CUDA::cudart ' "$2/targets.txt" || die "no CUDA::cudart inside $1" "see: $2/targets.txt"
}

# prove_nvcc <toolkit> <work folder> <CUDART_VERSION> <library folder> <arguments...>
prove_nvcc() {
  local loaded said
  run_or_die "nvcc cannot compile and link" "${clean[@]}" "$1/bin/nvcc" -o "$2/start" "$here/prove/start.cu" "${@:5}"
  loaded=$("${clean[@]}" --set "LD_LIBRARY_PATH=$4" ldd "$2/start" | sed -n 's/.*libcudart[^ ]* => \([^ ]*\) .*/\1/p')
  [[ -n $loaded && $(realpath -- "$loaded") == "$(realpath -- "$4")"/* ]] ||
    die "the program loads ${loaded:-no libcudart}, not one of $4" "command: ldd $2/start"
  said=$("${clean[@]}" --set "LD_LIBRARY_PATH=$4" "$2/start") || die "the program does not start" "command: $2/start"
  [[ $said == "headers $3"* ]] || die "compiled with other headers than those of $1" "it said: $said"
  say "nvcc compiles and links, program starts: $said, loads ${loaded#"$cache"/}"
}
