# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# shellcheck disable=SC2154,SC2016 # lib/common.sh sets `cache`; what is quoted is for apt and dpkg to expand
#
# Packages of Debian's archive, without touching the machine's own apt: folders of our own below the
# cache, the mirror that the machine is configured with.

apt_home=$cache/.apt
debian_keyring=/usr/share/keyrings/debian-archive-keyring.gpg

apt_private=(apt-get -q -y
  -o "Dir::Etc::sourcelist=$apt_home/sources.list" -o Dir::Etc::sourceparts=/dev/null
  -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null
  -o "Dir::State::lists=$apt_home/lists" -o "Dir::State::status=$apt_home/status" -o "Dir::Cache=$apt_home/cache"
  -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
  -o Acquire::Retries=3 -o APT::Update::Error-Mode=any -o APT::Sandbox::User=root)

# apt answers for both formats of source files, and for mirror lists.
configured_mirror() {
  local lines
  lines=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' | sort -u)
  awk '$2 ~ /^(bookworm|trixie|stable|oldstable)$/ && $3 == "main" && ($4 == "Debian" || $1 ~ /\/debian\/?$/) {print $1; exit}' <<<"$lines"
}

prepare_apt() {
  local mirror suite
  need_command apt-get apt
  need_command dpkg-deb dpkg
  mirror=${CUDASTACK_TEST_MIRROR:-$(configured_mirror)}
  [[ -n $mirror ]] || die "no mirror of Debian's archive in /etc/apt/sources.list*" \
    "fix: CUDASTACK_TEST_MIRROR=<URL of one> $0" "command: apt-get indextargets"
  [[ -f $debian_keyring ]] || die "$debian_keyring is missing" "fix: install Debian's package debian-archive-keyring"
  mkdir -p "$apt_home"/lists/partial "$apt_home"/cache/archives/partial
  : >"$apt_home/status"
  for suite in bookworm trixie; do
    printf 'deb [arch=amd64 signed-by=%s] %s %s main contrib non-free non-free-firmware\n' "$debian_keyring" "$mirror" "$suite"
  done >"$apt_home/sources.list"
  run_or_die "the package lists of bookworm and trixie cannot be had" "${apt_private[@]}" update
}

# fetch_debs <stack folder> <suite> <package...>: into the stack's work folder.
fetch_debs() {
  local stack=$1 suite=$2 package
  local -a wanted=("${@:3}")
  mkdir -p "$stack/.work/debs"
  say "fetching ${#wanted[@]} packages of $suite"
  (
    cd "$stack/.work/debs" || exit
    run_or_die "a package of Debian $suite cannot be had" "${apt_private[@]}" download "${wanted[@]/%//$suite}"
  )
  for package in "${wanted[@]}"; do
    compgen -G "$stack/.work/debs/${package}_*.deb" >/dev/null || die "apt-get left no file of package $package ($suite)"
  done
}

# Documentation and static archives stay in the packages: they are most of CUDA's bytes. cudart, cudadevrt and culibos
# are the archives that nvcc itself links; NPP's core and signals are small ones that need another one.
unpack_debs() { # stack folder, destination
  local deb
  mkdir -p "$2"
  for deb in "$1"/.work/debs/*.deb; do
    dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$2" --wildcards --exclude='./usr/share/doc*' --exclude='./usr/share/man*' \
      --exclude='./usr/lib/x86_64-linux-gnu/lib[!cn]*.a' --exclude='./usr/lib/x86_64-linux-gnu/libcu[!dl]*.a' \
      --exclude='./usr/lib/x86_64-linux-gnu/libn[!p]*.a' --exclude='./usr/lib/x86_64-linux-gnu/libnpp[!cs]*.a' ||
      die "cannot unpack ${deb##*/}" "command: dpkg-deb --fsys-tarfile ${deb##*/} | tar -x"
    note_part "$1" "$(dpkg-deb -W --showformat='deb ${Package} ${Version}' "$deb")"
    keep_or_remove "$deb"
  done
}

keep_or_remove() { # file
  if [[ ${CUDASTACK_TEST_KEEP:-} == 1 ]]; then
    mkdir -p "$cache/.downloads/debs"
    mv "$1" "$cache/.downloads/debs/"
  else
    rm -f "$1"
  fi
}

# install_debian <stack folder> <suite> <package,...> <pattern of files to leave out...>: a Debian of its own with these
# packages, installed as apt does it, without what they only recommend.
install_debian() {
  local stack=$1 suite=$2 packages=$3 pattern setting
  local -a options=(--mode=root --variant=apt --architectures=amd64 --dpkgopt=force-unsafe-io
    '--aptopt=APT::Install-Recommends "false"' '--aptopt=Acquire::Languages "none"')
  need_command perl perl
  fetch_debs "$stack" "$suite" mmdebstrap
  unpack_debs "$stack" "$stack/.work/tools"
  for pattern in "${@:4}"; do
    options+=("--dpkgopt=path-exclude=$pattern")
  done
  # How this machine reaches its mirror, a proxy for one: mmdebstrap does not ask its apt.
  while read -r setting; do
    options+=("--aptopt=$setting")
  done < <(apt-config dump | grep -E '^Acquire::https?::')
  grep " $suite " "$apt_home/sources.list" >"$stack/.work/sources.list"
  say "installing ${packages//,/ } and what they need"
  # What it mounts must vanish with it, however it ends: this folder is removed when it is made anew.
  run_or_die "Debian cannot be installed into a folder" unshare -m --propagation private \
    env "PATH=$stack/.work/tools/usr/bin:$PATH" "TMPDIR=$stack/.work" \
    mmdebstrap "${options[@]}" "--include=$packages" "$suite" "$stack/.work/root" "$stack/.work/sources.list"
  find "$stack/.work/root" -mindepth 1 -maxdepth 1 -exec mv -t "$stack" {} +
  dpkg-query --admindir="$stack/var/lib/dpkg" -W -f 'installed ${Package} ${Version}\n' >>"$stack/$stamp_name.parts"
}

# unpack_or_link <stack folder> <suite> <Debian of its own> <package...>: into the stack's work folder. What is installed there is
# unpacked already.
unpack_or_link() {
  local tree=$1/.work/tree
  if stack_is_made "$3"; then
    link_installed "$1" "$cache/$3" "$tree" "${@:4}"
  else
    fetch_debs "$1" "$2" "${@:4}"
    unpack_debs "$1" "$tree"
  fi
}

# link_installed <stack folder> <Debian of its own> <destination> <package...>: their files by hard links, so change none.
link_installed() {
  local root=$2 destination=$3 package list
  mkdir -p "$destination"
  for package in "${@:4}"; do
    list=$root/var/lib/dpkg/info/$package.list
    [[ -f $list ]] || list=$root/var/lib/dpkg/info/$package:amd64.list
    [[ -f $list ]] || die "$package is not installed in $root"
    files_of "$root" "$list" | (cd "$root" && xargs -r -d '\n' cp -al --parents -t "$destination")
  done
  note_part "$1" "hard links to the installed packages of ${root##*/}: ${*:4}"
}

# files_of <Debian of its own> <list of a package>: folders and what was left out are in the list too.
files_of() {
  local file
  while read -r file; do
    if [[ -L $1$file || -f $1$file ]]; then
      printf '.%s\n' "$file"
    fi
  done <"$2"
}
