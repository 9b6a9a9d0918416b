# SPDX-License-Identifier: Apache-2.0
"""Makes a conda environment out of files that are at hand, with a real client.

    conda.py <recipe> <environment> <its name later> <work folder> <source folder...>

The files become .conda packages with the names, contents and dependencies of conda-forge's recipes (conda_packages.py), in a channel of
their own below the work folder. py-rattler indexes that, solves and links, so that the records in conda-meta are the client's. Then what
is in the environment and came unchanged from a source becomes a hard link to that.
"""

import asyncio
import hashlib
import io
import json
import os
import pathlib
import sys
import tarfile
import zipfile

import rattler
import rattler.index
import zstandard

import conda_packages

sums = {}


def sum_of(path):
    if path not in sums:
        with open(path, 'rb') as file:
            sums[path] = hashlib.file_digest(file, 'sha256').hexdigest()
    return sums[path]


def add_text(archive, name, text):
    entry = tarfile.TarInfo(name)
    entry.size = len(text)
    archive.addfile(entry, io.BytesIO(text))


def add(archive, path, content):
    """Adds one file of a package; returns what paths.json says of it."""
    said = {'_path': path, 'path_type': 'hardlink'}
    if isinstance(content, conda_packages.Link):
        entry = tarfile.TarInfo(path)
        entry.type = tarfile.SYMTYPE
        entry.linkname = content.target
        archive.addfile(entry)
        # conda-build: the sum of what it leads to, which may be a file of another package.
        end = content.end
        said |= {'path_type': 'softlink', 'size_in_bytes': end.stat().st_size if end else 0}
        said['sha256'] = sum_of(end) if end else hashlib.sha256(b'').hexdigest()
    elif isinstance(content, bytes):
        add_text(archive, path, content)
        said |= {'sha256': hashlib.sha256(content).hexdigest(), 'size_in_bytes': len(content)}
        if conda_packages.PLACEHOLDER.encode() in content:
            said |= {'prefix_placeholder': conda_packages.PLACEHOLDER, 'file_mode': 'text'}
    else:
        entry = archive.gettarinfo(content, path)
        # Two wheels may have come as hard links of one file.
        entry.type, entry.linkname, entry.size = tarfile.REGTYPE, '', content.stat().st_size
        with open(content, 'rb') as file:
            archive.addfile(entry, file)
        said |= {'sha256': sum_of(content), 'size_in_bytes': entry.size}
    return said


def compressed(fill):
    """The bytes of a .tar.zst that fill(archive) has filled. Little effort: it is read once."""
    data = io.BytesIO()
    with zstandard.ZstdCompressor(level=-5).stream_writer(data, closefd=False) as stream:
        with tarfile.open(fileobj=stream, mode='w|', dereference=False) as archive:
            fill(archive)
    return data.getvalue()


def pack(channel, package):
    subdir = 'noarch' if package.noarch else 'linux-64'
    stem = f'{package.name}-{package.version}-{package.build}'
    paths = []

    def fill_content(archive):
        for path, content in sorted(package.files.items()):
            paths.append(add(archive, path, content))

    def fill_info(archive):
        index = {
            'arch': None if package.noarch else 'x86_64',
            'build': package.build,
            'build_number': 0,
            'constrains': package.constrains,
            'depends': package.depends,
            'license': 'LicenseRef-NVIDIA-End-User-License-Agreement',
            'name': package.name,
            'platform': None if package.noarch else 'linux',
            'subdir': subdir,
            'version': package.version,
        }
        if package.noarch:
            index['noarch'] = 'generic'
        add_text(archive, 'info/index.json', json.dumps(index).encode())
        add_text(archive, 'info/paths.json', json.dumps({'paths': paths, 'paths_version': 1}).encode())
        add_text(archive, 'info/files', ''.join(f'{said["_path"]}\n' for said in paths).encode())
        add_text(archive, 'info/about.json', b'{}')

    content = compressed(fill_content)
    info = compressed(fill_info)
    (channel / subdir).mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(channel / subdir / f'{stem}.conda', 'w', zipfile.ZIP_STORED) as archive:
        archive.writestr('metadata.json', json.dumps({'conda_pkg_format_version': 2}))
        archive.writestr(f'pkg-{stem}.tar.zst', content)
        archive.writestr(f'info-{stem}.tar.zst', info)


async def make(channel, specs, environment, later_name, cache):
    await rattler.index.index_fs(channel)
    records = await rattler.solve(
        sources=[rattler.Channel(channel.as_uri())],
        specs=[rattler.MatchSpec(spec) for spec in specs],
        gateway=rattler.Gateway(cache_dir=cache),
    )
    await rattler.install(
        records,
        target_prefix=environment,
        alternative_target_prefix=later_name,
        cache_dir=cache,
        show_progress=False,
        # What 0.28 wants here are its inner objects.
        requested_specs=[rattler.MatchSpec(spec)._match_spec for spec in specs],
    )


def check_and_link(environment, packages):
    """Every file of a record is there, and nothing else but what the client keeps; what is unchanged becomes a hard link."""
    owned = set()
    for record in sorted((environment / 'conda-meta').glob('*.json')):
        read = rattler.PrefixRecord.from_path(record)
        for path in map(str, read.files):
            owned.add(path)
            content = packages[read.name.normalized].files[path]
            if isinstance(content, pathlib.Path):
                os.link(content, f'{environment / path}.link')
                os.replace(f'{environment / path}.link', environment / path)
    found = {str(path.relative_to(environment)) for path in environment.rglob('*') if path.is_symlink() or not path.is_dir()}
    strange = {path for path in found ^ owned if not path.startswith(('conda-meta/', '.work/', 'CACHEDIR.TAG', '.cudastack-'))}
    if strange or not owned:
        sys.exit(f'not both in a record and on the disk: {sorted(strange)}')


def main():
    recipe, environment, later_name, work, *sources = sys.argv[1:]
    environment, work = pathlib.Path(environment), pathlib.Path(work)
    packages, specs = conda_packages.RECIPES[recipe](*map(pathlib.Path, sources))
    channel = work / 'conda-forge'
    (channel / 'noarch').mkdir(parents=True)
    for package in packages:
        pack(channel, package)
    asyncio.run(make(channel, specs, environment, later_name, work / 'cache'))
    check_and_link(environment, {package.name: package for package in packages})


main()
