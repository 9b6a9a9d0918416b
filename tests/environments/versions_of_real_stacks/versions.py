# SPDX-License-Identifier: Apache-2.0
"""The version of each file of a report, a line each: subject, what the report says, what the file says when asked in another way.

    versions.py <report.json> <subject,...>

Programs are searched for the text of the compiler in them, headers are read, libraries are loaded and called; of a file that says nothing, the name and SONAME.
Numbers are cut to what both have. Exits with 1 where two differ, or where the report has none.
"""

import ctypes
import json
import pathlib
import re
import sys


def by_text(path):
    found = re.search(rb'Cuda compilation tools, release [0-9]+\.[0-9]+, V([0-9.]+)', path.read_bytes())
    return found and found[1].decode()


def by_macro(path):
    text = path.read_text(errors='replace')
    number = re.search(r'#define\s+(?:CUDART|CUDA)_VERSION\s+(\d+)', text)
    if number:
        return f'{int(number[1]) // 1000}.{int(number[1]) % 1000 // 10}'
    parts = [re.search(rf'#define\s+CUDNN_{name}\s+(\d+)', text) for name in ('MAJOR', 'MINOR', 'PATCHLEVEL')]
    return '.'.join(part[1] for part in parts)


def by_call(path, name):
    library = ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
    number, minor = ctypes.c_int(), ctypes.c_int()
    if name == 'cudart':
        if library.cudaRuntimeGetVersion(ctypes.byref(number)) == 0:
            return f'{number.value // 1000}.{number.value % 1000 // 10}'
    elif name == 'nvrtc':
        library.nvrtcVersion(ctypes.byref(number), ctypes.byref(minor))
        return f'{number.value}.{minor.value}'
    elif name == 'cublaslt':
        library.cublasLtGetVersion.restype = ctypes.c_size_t
        value = library.cublasLtGetVersion()
        return f'{value // 10000}.{value % 10000 // 100}.{value % 100}' if value >= 100000 else None
    elif name == 'cudnn':
        library.cudnnGetVersion.restype = ctypes.c_size_t
        value = library.cudnnGetVersion()
        scale = 10000 if value >= 90000 else 1000
        return f'{value // scale}.{value % scale // 100}.{value % 100}'
    return None


def by_name(path):
    found = re.search(r'\.so\.([0-9.]+)$', path.name)
    return found and found[1]


def independent(subject, path):
    if subject in ('nvcc', 'ptxas', 'cicc', 'lib.nvjitlink'):
        return by_text(path)
    if subject.startswith('header.') or subject == 'cudnn.header':
        return by_macro(path)
    name = 'cudnn' if subject.startswith('cudnn') else subject.split('.')[1]
    return by_call(path, name) or by_name(path)


def main(report, subjects):
    facts = json.loads(pathlib.Path(report).read_text())['facts']
    good = True
    for subject in subjects.split(','):
        path = pathlib.Path(facts[f'{subject}.path']).resolve()
        told = facts.get(f'{subject}.version', '')
        other = independent(subject, path) or ''
        count = min(told.count('.'), other.count('.')) + 1
        same = told.count('.') > 0 and other != '' and told.split('.')[:count] == other.split('.')[:count]
        good = good and same
        print(f'{subject}|{told}|{other}|{facts.get(f"{subject}.version_source", "")}{"" if same else "|DIFFERS"}')
    sys.exit(0 if good else 1)


main(*sys.argv[1:])
