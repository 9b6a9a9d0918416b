# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # lib/common.sh sets `cache`
#
# Wheels, by pip. The pip that runs is one of our own below the cache, so that neither the machine's pip nor its
# ensurepip (a package of its own on Debian) has to be there.

pip_home=$cache/.pip

prepare_pip() {
  need_command python3 python3
  [[ -x $pip_home/bin/python && -x $pip_home/bin/pip ]] && return 0
  make_venv "$pip_home"
}

# make_venv <folder>: with pip inside, as people's environments have it.
make_venv() {
  rm -rf "$1"
  python3 -m venv "$1" >/dev/null 2>&1 && return 0
  rm -rf "$1"
  run_or_die "cannot make a Python environment" python3 -m venv --without-pip "$1"
  put_debian_pip_into "$1"
}

# Without python3-venv: the wheel of pip lies in a package that anyone may fetch and unpack.
put_debian_pip_into() { # venv
  local wheels=$cache/.pip-wheel wheel
  if ! compgen -G "$wheels/usr/share/python-wheels/pip-*.whl" >/dev/null; then
    prepare_apt
    rm -rf "$wheels"
    fetch_debs "$wheels" bookworm python3-pip-whl
    unpack_debs "$wheels" "$wheels"
  fi
  wheel=$(compgen -G "$wheels/usr/share/python-wheels/pip-*.whl")
  run_or_die "cannot install pip" "$1/bin/python" "$wheel/pip" install --no-index --no-deps "$wheel"
}

pip_install() { # what for, arguments
  local -a command=("$pip_home/bin/pip" --no-input --disable-pip-version-check)
  local what=$1
  shift
  if [[ ${CUDASTACK_TEST_KEEP:-} == 1 ]]; then
    command+=(--cache-dir "$cache/.downloads/pip")
  else
    command+=(--no-cache-dir)
  fi
  run_or_die "$what" "${command[@]}" "$@"
}

note_wheels() { # stack folder, requirements
  local wheel
  for wheel in "${@:2}"; do
    note_part "$1" "wheel $wheel"
  done
}

# wheels_into_folder <stack folder> <name==version...>: no pyvenv.cfg, no interpreter. pip's temporary folder lies
# beside the target, so that it can rename instead of copying.
wheels_into_folder() {
  local stack=$1
  shift
  say "installing $# wheels: $*"
  TMPDIR=$stack/.work pip_install "wheels cannot be had: $*" \
    install --quiet --no-deps --only-binary :all: --target "$stack/.work/target" "$@"
  find "$stack/.work/target" -mindepth 1 -maxdepth 1 -exec mv -t "$stack" {} +
  note_wheels "$stack" "$@"
}

# wheels_into_venv <stack folder> <name==version...>
wheels_into_venv() {
  local stack=$1
  shift
  say "installing $# wheels in an environment: $*"
  make_venv "$stack"
  mkdir -p "$stack/.work"
  TMPDIR=$stack/.work pip_install "wheels cannot be had: $*" \
    --python "$stack/bin/python" install --quiet --no-deps --only-binary :all: "$@"
  note_wheels "$stack" "$@"
}
