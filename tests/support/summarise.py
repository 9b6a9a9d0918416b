#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Says what CTest's JUnit report says, by area and by real CUDA stack.

summarise.py <report> <file for the counts> <name of the run>

Writes "<passed> <failed> <skipped>". With CI=true a test that was skipped for another reason than "no GPU" has failed.
"""

import collections
import os
import re
import sys
import xml.etree.ElementTree

STATES = ("passed", "failed", "skipped")


def state_and_reason(case, output):
    """A test that never ran has failed, unless it said SKIPPED by itself."""
    if case.get("status") == "run":
        return "passed", ""
    reason = re.search(r"^SKIPPED: (.*)$", output, re.MULTILINE)
    if case.get("status") != "notrun" or not reason:
        return "failed", ""
    if os.environ.get("CI") == "true" and not reason[1].startswith("no GPU"):
        return "failed", f"skipped, which only the lack of a GPU excuses: {reason[1]}"
    return "skipped", reason[1]


def read_cases(report):
    for case in xml.etree.ElementTree.parse(report).getroot().iter("testcase"):
        output = case.findtext("system-out") or ""
        state, reason = state_and_reason(case, output)
        stacks = sorted(set(re.findall(r"^environment: (\S+)$", output, re.MULTILINE)))
        yield case.get("name"), state, reason, stacks


def counts_text(counts):
    return ", ".join(f"{counts[state]} {state}" for state in STATES)


def main(report, counts_file, run):
    total, areas, stacks = collections.Counter(), {}, {}
    lines = []
    try:
        cases = list(read_cases(report))
    except (OSError, xml.etree.ElementTree.ParseError) as error:
        print(f"\n{run}: no report of CTest: {error}")
        cases = []
    for name, state, reason, names in cases:
        total[state] += 1
        areas.setdefault(re.split(r"[._]", name)[0], collections.Counter())[state] += 1
        for stack in names:
            stacks.setdefault(stack, collections.Counter())[state] += 1
        if state != "passed":
            lines.append(f"  {state}: {name}" + (f": {reason}" if reason else ""))
    print(f"\n{run}: {counts_text(total)}")
    for area, counts in sorted(areas.items()):
        print(f"  {area:<24} {counts_text(counts)}")
    for stack, counts in sorted(stacks.items()):
        print(f"  environment {stack:<12} {counts_text(counts)}")
    for line in lines:
        print(line)
    with open(counts_file, "w", encoding="utf-8") as file:
        print(*(total[state] for state in STATES), file=file)


if __name__ == "__main__":
    main(*sys.argv[1:])
