# SPDX-License-Identifier: Apache-2.0
"""A crowded machine in a folder: what a look must not read, beside the little that it may.

The toolkits and cuDNN are real (hard links); the packages, records and dist-infos around them are made up, in the
numbers and sizes of machines that are years old.
"""
import collections
import json
import os
import pathlib
import re
import shutil

TOOLKIT = "usr/local/cuda-12.4"
CONDA = "opt/conda"
VENV = "home/u/venv"
SITE = VENV + "/lib/python3.11/site-packages"

PACKAGES = 4000
RECORDS = 500
DIST_INFOS = 1000
PATH_ENTRIES = 100

# Where a look may go, by what the files there are called.
PLACES = {"dpkg": r"/var/lib/dpkg/", "conda": r"/conda-meta/", "wheels": r"\.dist-info", "PATH": r"/path/[0-9]+"}


def link_or_copy(source, target):
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def make_packages(root):
    """dpkg: every file of the toolkit in a list of one of NVIDIA's packages, and all the others."""
    info = root / "var/lib/dpkg/info"
    owned = collections.defaultdict(list)
    for path in sorted((root / TOOLKIT).rglob("[!.]*")):
        part = path.relative_to(root / TOOLKIT).parts[0]
        owned[f"cuda-{part.lower().replace('_', '-').replace('.', '-')}-12-4"].append(f"/{path.relative_to(root)}")
    for number in range(PACKAGES - len(owned)):
        # Of all of Debian's names some 3 in 200 begin as CUDA's do.
        name = f"libcurl{number}" if number % 70 == 0 else f"libnvme{number}" if number % 70 == 1 else f"python3-{number}"
        owned[name] = [f"/usr/share/doc/{name}/{file}" for file in range(60)]
    status = []
    for name, files in owned.items():
        write(info / f"{name}.list", "/.\n" + "\n".join(files) + "\n")
        description = "\n ".join(["a package"] * 20)
        status.append(f"Package: {name}\nStatus: install ok installed\nVersion: 12.4.131-1\nDescription: {description}\n")
    write(root / "var/lib/dpkg/status", "\n".join(status))


def make_records(root, conda):
    """A conda environment with CUDA; some names begin as CUDA's do."""
    shutil.copytree(conda, root / CONDA, copy_function=link_or_copy, symlinks=True)
    records = root / CONDA / "conda-meta"
    for number in range(RECORDS - len(list(records.glob("*.json")))):
        name = ("libcurl", "libcups", "libnvpair", "numpy", "qt", "boost", "icu", "perl", "r-base", "texlive")[number % 10] + str(number)
        files = [f"lib/python3.11/site-packages/{name}/{file}.py" for file in range(400)]
        paths = [{"_path": file, "sha256": "0" * 64, "size_in_bytes": 1} for file in files]
        record = {"name": name, "version": "1.0", "channel": "conda-forge", "files": files, "paths_data": {"paths": paths}}
        write(records / f"{name}-1.0-0.json", json.dumps(record, indent=1))


def make_dist_infos(root, wheels):
    """An active virtual environment with the wheels' own dist-infos and those of everything else."""
    site = root / SITE
    shutil.copytree(wheels, site, copy_function=link_or_copy, symlinks=True)
    write(root / VENV / "pyvenv.cfg", "home = /usr/bin\n")
    for number in range(DIST_INFOS - len(list(site.glob("*.dist-info")))):
        record = "".join(f"package{number}/{file}.py,sha256=x,1\n" for file in range(300))
        write(site / f"package{number}-1.0.dist-info/RECORD", record)
        write(site / f"package{number}-1.0.dist-info/METADATA", f"Name: package{number}\nVersion: 1.0\n")


def make_machine(root, toolkit, wheels, conda):
    shutil.copytree(toolkit, root / TOOLKIT, copy_function=link_or_copy, symlinks=True)
    make_packages(root)
    make_records(root, conda)
    make_dist_infos(root, wheels)
    for number in range(PATH_ENTRIES - 2):
        # Every third is gone, as after years of shell start-up files.
        if number % 3:
            write(root / "path" / str(number) / "tool", "")
    return root


def path_of(root):
    return ":".join([f"{root}/path/{number}" for number in range(PATH_ENTRIES - 2)] + ["/usr/bin", "/bin"])


def count_looks(root, configure):
    """Per place: files opened and folders listed / files and folders of which only the state was asked."""
    trace = root / "trace"
    calls = "trace=open,openat,stat,newfstatat,statx,access,faccessat,readlink"
    configure(["strace", "-f", "-qq", "-e", calls, "-o", str(trace)])
    opened, asked = collections.Counter(), collections.Counter()
    for line in trace.read_text(errors="replace").splitlines():
        call = re.search(r'(\w+)\((?:[^"]*, )?"([^"]+)"', line)
        if call:
            counter = opened if call[1].startswith("open") else asked
            for place, pattern in PLACES.items():
                counter[place] += bool(re.search(pattern, call[2]))
    return [f"{opened[place]} / {asked[place]}" for place in PLACES]
