# SPDX-License-Identifier: Apache-2.0
"""Who owns the files of a report, a line each: subject, kind, package, version, channel, tool and whether it was changed, joined by |.

    owners.py <report.json> <subject,...>                  what the report says
    owners.py <report.json> <subject,...> <ledger...>      what the ledgers say, read by those who know them

Nobody changes a file of a stack. A ledger is wheel:<folder>, conda:<environment> or flattened:<prefix>. A file is looked for as it was found, then where its links end.
"""

import base64
import hashlib
import importlib.metadata
import json
import os
import pathlib
import sys

FIELDS = ('kind', 'package', 'version', 'channel', 'tool', 'changed')


def wheels(folder):
    return importlib.metadata.distributions(path=[str(folder)])


def has_content(entry, file):
    """Whether it is the file that this RECORD means: two wheels may list the same path."""
    sum_of_file = hashlib.sha256(file.read_bytes()).digest()
    return entry.hash is None or entry.hash.value == base64.urlsafe_b64encode(sum_of_file).rstrip(b'=').decode()


def by_wheel(site, path):
    for wheel in wheels(site):
        for entry in wheel.files or ():
            if site / str(entry) == path and has_content(entry, path):
                yield wheel.metadata['Name'], wheel.version, '', wheel.read_text('INSTALLER').strip()


def by_flattened(prefix, path):
    """nvidia/<component>/<path> became <prefix>/<path>."""
    for wheel in wheels(prefix / 'dist-info'):
        for entry in wheel.files or ():
            if prefix.joinpath(*entry.parts[2:]) == path:
                yield wheel.metadata['Name'], wheel.version, '', ''


def by_conda(environment, path):
    for record in (environment / 'conda-meta').glob('*.json'):
        record = read_record(record)
        if str(path.relative_to(environment)) in record['files']:
            yield record['name'], record['version'], record['channel'], ''


def read_record(path):
    """By a client of conda where this python has one."""
    try:
        import rattler
    except ImportError:
        return json.loads(path.read_text())
    record = rattler.PrefixRecord.from_path(path)
    files = {str(file) for file in record.files}
    return {'name': record.name.normalized, 'version': str(record.version), 'channel': record.channel, 'files': files}


READERS = {'wheel': by_wheel, 'flattened': by_flattened, 'conda': by_conda}


def owner(path, ledgers):
    paths = [pathlib.Path(os.path.normpath(path)), pathlib.Path(os.path.realpath(path))]
    for path in paths:
        for kind, folder in ledgers:
            found = list(READERS[kind](folder, path)) if path.is_relative_to(folder) else []
            if len(found) > 1:
                sys.exit(f'{path} has several owners: {found}')
            if found:
                return 'flattened-wheels' if kind == 'flattened' else kind, *found[0], ''
    return ('',) * len(FIELDS)


def main():
    report, subjects, *ledgers = sys.argv[1:]
    facts = json.loads(pathlib.Path(report).read_text())['facts']
    ledgers = [(kind, pathlib.Path(folder).resolve()) for kind, folder in (ledger.split(':', 1) for ledger in ledgers)]
    for subject in subjects.split(','):
        if f'{subject}.path' not in facts:
            sys.exit(f'the report has no {subject}.path')
        if ledgers:
            said = owner(facts[f'{subject}.path'], ledgers)
        else:
            said = (facts.get(f'{subject}.origin.{field}', '') for field in FIELDS)
        print(subject, *said, sep='|')


main()
