# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154 # lib/common.sh sets `cache`, prepare.sh `here`
#
# Conda environments. No channel is asked: the packages are made of other stacks' files, and a real client links them.

conda_home=$cache/.conda
# Both pinned: what the client writes into its records is what is tested.
conda_tools=(py-rattler==0.28.0 zstandard==0.25.0)

prepare_conda() {
  prepare_pip
  [[ -f $conda_home/.made && $(<"$conda_home/.made") == "${conda_tools[*]}" ]] && return 0
  make_venv "$conda_home"
  pip_install "a client of conda cannot be had: ${conda_tools[*]}" \
    --python "$conda_home/bin/python" install --quiet --only-binary :all: "${conda_tools[@]}"
  printf '%s\n' "${conda_tools[*]}" >"$conda_home/.made"
}

# conda_environment <stack folder> <stack> <source folder...>: hard links to the sources, so change no file in it.
conda_environment() {
  local folder
  say "packing, indexing, solving and linking"
  run_or_die "a conda environment cannot be made" "$conda_home/bin/python" "$here/lib/conda.py" \
    "$2" "$1" "$cache/$2" "$1/.work" "${@:3}"
  for folder in "${@:3}"; do
    note_part "$1" "hard links to ${folder#"$cache"/}, by packages of conda"
  done
}
