# SPDX-License-Identifier: Apache-2.0
"""What conda-forge's packages of CUDA hold, made of NVIDIA's wheels and of Debian's libraries.

Names, places, links and dependencies are those of the recipes cuda-nvcc-impl, cuda-cudart, libcublas, cudnn and cudatoolkit. What no
wheel has is left out: the stub of libcuda, libculibos.a, libnvptxcompiler_static.a; of cuda-nvcc, which would bring a compiler of conda's,
and its activation script, there is only cuda-nvcc-impl, which asks for none. RPATH and RUNPATH are as the wheels have them.
"""

import csv
import dataclasses
import os
import pathlib

# As long as conda-build makes it; the client puts the environment's folder in its place.
PLACEHOLDER = '/home/conda/feedstock_root/build_artifacts/host_env' + '_placehold' * 20

TARGET = 'targets/x86_64-linux'


@dataclasses.dataclass
class Link:
    """A symbolic link; `end`: the file that it leads to, None where that is a folder."""

    target: str
    end: pathlib.Path | None


@dataclasses.dataclass
class Package:
    name: str
    version: str
    files: dict = dataclasses.field(default_factory=dict)
    depends: list = dataclasses.field(default_factory=list)
    noarch: bool = False
    constrains: list = dataclasses.field(default_factory=list)

    @property
    def build(self):
        return 'h5888daf_0' if not self.noarch else 'ha770c72_0'

    @property
    def exact(self):
        return f'{self.name} {self.version} {self.build}'


class Wheels:
    """The wheels of one folder, by the names in their ledgers."""

    def __init__(self, site):
        self.site = site

    def files(self, name, folder, below=''):
        """Of one wheel the files below nvidia/<folder>/<below>: path under that -> file."""
        (record,) = self.site.glob(f'{name}-*.dist-info/RECORD')
        start = f'nvidia/{folder}/{below}'
        with open(record, newline='') as file:
            paths = [row[0] for row in csv.reader(file)]
        return {
            path.removeprefix(start): self.site / path
            for path in paths
            if path.startswith(start) and not path.endswith(('.pyc', '__init__.py'))
        }

    def version(self, name):
        (folder,) = self.site.glob(f'{name}-*.dist-info')
        return folder.name.removesuffix('.dist-info').split('-')[1]


def in_folder(folder, files):
    return {f'{folder}/{name}': file for name, file in files.items()}


def versioned(files, version):
    """Of libraries under their SONAMEs: the files as NVIDIA's archives name them with the links, and the development links."""
    runtime, development = {}, {}
    for name, file in files.items():
        stem, _, suffix = name.partition('.so.')
        whole = f'{stem}.so.{version if version.startswith(suffix) else suffix}'
        runtime[whole] = file
        if whole != name:
            runtime[name] = Link(whole, file)
        development[f'{stem}.so'] = Link(name, file)
    return runtime, development


def linked(libraries):
    """The links in lib to libraries of the target's folder."""
    return {
        f'lib/{name}': Link(f'../{TARGET}/lib/{name}', content.end if isinstance(content, Link) else content)
        for name, content in libraries.items()
    }


def profile_of_conda(profile):
    """nvcc.profile as the patch of the recipe leaves it."""
    text = profile.read_text()
    for old, new in (
        ('$(_HERE_)/..\n', '$(_HERE_)/../$(_TARGET_DIR_)\n'),
        ('$(CICC_PATH):$(_HERE_):', '$(TOP)/bin:$(CICC_PATH):$(TOP)/../../bin:$(TOP)/../../$(_NVVM_BRANCH_)/bin:'),
        ('$(TOP)/$(_TARGET_DIR_)/', '$(TOP)/'),
        ('lib$(_TARGET_SIZE_)', 'lib'),
    ):
        if old not in text:
            raise SystemExit(f'{profile} has no {old!r}')
        text = text.replace(old, new)
    return text.encode()


def pkg_config(name, version, library):
    return (
        f'cudaroot={PLACEHOLDER}\nlibdir=${{cudaroot}}/{TARGET}/lib\nincludedir=${{cudaroot}}/{TARGET}/include\n\n'
        f'Name: {name}\nDescription: CUDA\nVersion: {version}\nLibs: -L${{libdir}} -l{library}\nCflags: -I${{includedir}}\n'
    ).encode()


def library_packages(wheels, name, wheel, folder, pattern, version, cuda, needs):
    """The two packages of a library that has its files in the target's folder and links in lib."""
    libraries = {file: path for file, path in wheels.files(wheel, folder, 'lib/').items() if pattern in file}
    runtime, development = versioned(libraries, version)
    package = Package(name, version, in_folder(f'{TARGET}/lib', runtime) | linked(runtime), [cuda, *needs])
    dev = Package(f'{name}-dev', version, in_folder(f'{TARGET}/lib', development) | linked(development))
    dev.files |= in_folder(f'{TARGET}/include', wheels.files(wheel, folder, 'include/'))
    dev.depends = [cuda, package.exact]
    return package, dev


def conda_13_0(site):
    wheels = Wheels(site)
    cuda = 'cuda-version >=13.0,<13.1.0a0'
    packages = [Package('cuda-version', '13.0', noarch=True, constrains=['cudatoolkit 13.0|13.0.*'])]

    def package(*arguments, **more):
        packages.append(Package(*arguments, **more))
        return packages[-1].exact

    # nvcc and what it starts
    nvcc = wheels.version('nvidia_cuda_nvcc')
    tools = wheels.files('nvidia_cuda_nvcc', 'cu13', 'bin/')
    stubs = {name: tools.pop(name) for name in list(tools) if name.startswith('crt/')}
    tools['nvcc.profile'] = profile_of_conda(tools['nvcc.profile'])
    crt_tools = package('cuda-crt-tools', nvcc, in_folder('bin', stubs), [cuda])
    crt_headers = wheels.files('nvidia_cuda_crt', 'cu13', 'include/')
    crt = package('cuda-crt-dev_linux-64', nvcc, in_folder(f'{TARGET}/include', crt_headers), [cuda], noarch=True)
    nvvm = wheels.files('nvidia_nvvm', 'cu13')
    nvvm_tools = package('cuda-nvvm-tools', nvcc, {name: nvvm[name] for name in nvvm if name.startswith('nvvm/')}, [cuda])
    library = nvvm['lib/libnvvm.so.4']
    nvvm_files = {
        'nvvm/include/nvvm.h': nvvm['include/nvvm.h'],
        'nvvm/lib64/libnvvm.so.4.0.0': library,
        'nvvm/lib64/libnvvm.so.4': Link('libnvvm.so.4.0.0', library),
        'nvvm/lib64/libnvvm.so': Link('libnvvm.so.4', library),
    }
    nvvm_impl = package('cuda-nvvm-impl', nvcc, nvvm_files, [cuda])
    nvvm_link = {f'{TARGET}/nvvm': Link('../../nvvm', None)}
    nvvm_dev = package('cuda-nvvm-dev_linux-64', nvcc, nvvm_link, [cuda], noarch=True)
    nvcc_tools = package('cuda-nvcc-tools', nvcc, in_folder('bin', tools), [cuda, crt_tools, nvvm_tools])
    dev_files = in_folder(f'{TARGET}/include', wheels.files('nvidia_cuda_nvcc', 'cu13', 'include/'))
    dev_files[f'{TARGET}/bin/nvcc'] = Link('../../../bin/nvcc', tools['nvcc'])
    nvcc_dev = package('cuda-nvcc-dev_linux-64', nvcc, dev_files, [cuda, crt, nvvm_dev], noarch=True)
    package('cuda-nvcc-impl', nvcc, {}, [nvcc_tools, nvcc_dev, nvvm_impl, cuda, 'cuda-cudart-dev'])

    # the runtime, in seven parts
    cudart = wheels.version('nvidia_cuda_runtime')
    libraries = wheels.files('nvidia_cuda_runtime', 'cu13', 'lib/')
    archives = {name: libraries.pop(name) for name in list(libraries) if name.endswith('.a')}
    runtime, development = versioned(libraries, cudart)
    of_target = package('cuda-cudart_linux-64', cudart, in_folder(f'{TARGET}/lib', runtime), [cuda], noarch=True)
    shared = package('cuda-cudart', cudart, linked(runtime), [cuda, of_target])
    static_of_target = package('cuda-cudart-static_linux-64', cudart, in_folder(f'{TARGET}/lib', archives), [cuda], noarch=True)
    static = package('cuda-cudart-static', cudart, linked(archives), [cuda, static_of_target])
    headers = in_folder(f'{TARGET}/include', wheels.files('nvidia_cuda_runtime', 'cu13', 'include/'))
    dev_of_target = package(
        'cuda-cudart-dev_linux-64',
        cudart,
        headers | in_folder(f'{TARGET}/lib', development),
        [cuda, 'cuda-cudart-static_linux-64', 'cuda-cccl_linux-64', 'cuda-cudart_linux-64'],
        noarch=True,
    )
    pc = {'lib/pkgconfig/cudart-13.0.pc': pkg_config('cudart', '13.0', 'cudart')}
    package('cuda-cudart-dev', cudart, linked(development) | pc, [cuda, shared, dev_of_target, static])
    cccl = wheels.version('nvidia_cuda_cccl')
    cccl_files = in_folder(f'{TARGET}/include', wheels.files('nvidia_cuda_cccl', 'cu13', 'include/'))
    cccl_files |= in_folder(f'{TARGET}/lib/cmake', wheels.files('nvidia_cuda_cccl', 'cu13', 'lib/cmake/'))
    package('cuda-cccl_linux-64', cccl, cccl_files, [cuda], noarch=True)

    # libraries
    for name, wheel, pattern, needs in (
        ('cuda-nvrtc', 'nvidia_cuda_nvrtc', 'nvrtc', []),
        ('libnvjitlink', 'nvidia_nvjitlink', 'nvJitLink', []),
        ('libcublas', 'nvidia_cublas', 'blas', ['cuda-nvrtc']),
    ):
        packages.extend(library_packages(wheels, name, wheel, 'cu13', pattern, wheels.version(wheel), cuda, needs))
    packages[-1].depends += ['cuda-cudart-dev_linux-64', 'cuda-crt-dev_linux-64']
    packages.extend(cudnn_packages(wheels, 'nvidia_cudnn_cu13', [cuda, 'cuda-nvrtc', 'libcublas', 'libnvjitlink']))
    return packages, [
        'cuda-version=13.0', 'cuda-nvcc-impl', 'libcublas-dev', 'cuda-nvrtc-dev', 'libnvjitlink-dev', 'cudnn',
    ]  # fmt: skip


def conda_13_0_runtime(site):
    """What a program that was built elsewhere needs: no nvcc, no headers."""
    return conda_13_0(site)[0], ['cuda-version=13.0', 'cuda-cudart', 'libcublas', 'libcudnn']


def cudnn_packages(wheels, wheel, needs):
    """cuDNN 9 lies in include and lib themselves, with no part in the target's folder."""
    version = wheels.version(wheel)
    release = '.'.join(version.split('.')[:3])
    runtime, development = versioned(wheels.files(wheel, 'cudnn', 'lib/'), release)
    headers = {name: file for name, file in wheels.files(wheel, 'cudnn', 'include/').items() if '_v9.' not in name}
    library = Package('libcudnn', version, in_folder('lib', runtime), needs)
    dev = Package('libcudnn-dev', version, in_folder('lib', development) | in_folder('include', headers), [library.exact])
    return library, dev, Package('cudnn', version, {}, [dev.exact])


def conda_old(toolkit, cudnn):
    """Before 12: the runtime libraries in one package, flat in lib; no nvcc, no headers. cuDNN is one package too."""
    libraries = {}
    for path in sorted((toolkit / 'lib64').iterdir()):
        if path.name.startswith(('libcudart.so', 'libcublas.so', 'libcublasLt.so', 'libnvrtc', 'libcudadevrt.a')) and '.alt' not in path.name:
            end = path.resolve()
            libraries[f'lib/{path.name}'] = Link(os.readlink(path), end) if path.is_symlink() else path
    libraries['lib/libdevice.10.bc'] = toolkit / 'nvvm/libdevice/libdevice.10.bc'
    wheels = Wheels(cudnn)
    version = wheels.version('nvidia_cudnn_cu11')
    runtime, development = versioned(wheels.files('nvidia_cudnn_cu11', 'cudnn', 'lib/'), '.'.join(version.split('.')[:3]))
    headers = {name: file for name, file in wheels.files('nvidia_cudnn_cu11', 'cudnn', 'include/').items() if '_v8.' not in name}
    files = in_folder('lib', runtime | development) | in_folder('include', headers)
    return [
        Package('cudatoolkit', '11.8.0', libraries),
        Package('cudnn', version, files, ['cudatoolkit 11.*']),
    ], ['cudatoolkit=11.8', 'cudnn']


RECIPES = {'conda-13.0': conda_13_0, 'conda-13.0-runtime': conda_13_0_runtime, 'conda-old': conda_old}
