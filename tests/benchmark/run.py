#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the budgets of CudaStack against the same project without it, and prints them as a table.

    tests/benchmark/run.py [--cmake PATH] [--runs N] [--targets N] [case...]

Needs the real stacks of tests/environments/prepare.sh and Ninja. Cases: cold, second, warm, targets, find, crowd, kernels, broken, judge.
A (plain) and B (with CudaStack, installed) alternate; each figure is minimum / median of the runs, in milliseconds. Nothing
here is a test: a busy machine is no fault.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

import crowd

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent

PROJECT = """cmake_minimum_required(VERSION 3.24)
project(bench LANGUAGES CXX)
if(WITH)
  find_package(CudaStack REQUIRED COMPONENTS ${COMPONENTS})
endif()
enable_language(CUDA)
find_package(CUDAToolkit REQUIRED)
foreach(number RANGE 1 ${TARGETS})
  add_executable(bench${number} main.cpp kernel.cu)
  target_link_libraries(bench${number} PRIVATE CUDA::cudart)
endforeach()
"""

# Of a cuDNN alone, without the CUDA language.
FIND_PROJECT = """cmake_minimum_required(VERSION 3.24)
project(bench LANGUAGES CXX)
if(WITH)
  find_package(CudnnStrict 9 REQUIRED)
endif()
add_executable(bench main.cpp)
"""


def cache_folder():
    named = os.environ.get("CUDASTACK_TEST_CACHE")
    if named:
        return pathlib.Path(named)
    return pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "cudastack-tests"


class Bench:
    def __init__(self, arguments, work):
        self.arguments = arguments
        self.work = work
        self.cmake = shutil.which(arguments.cmake)
        self.rows = []
        self.looks = []
        self.project = work / "project"
        self.project.mkdir()
        (self.project / "CMakeLists.txt").write_text(PROJECT)
        (self.project / "main.cpp").write_text("int main() { return 0; }\n")
        (self.project / "kernel.cu").write_text("__global__ void kernel() {}\n")
        self.find_project = work / "find project"
        self.find_project.mkdir()
        (self.find_project / "CMakeLists.txt").write_text(FIND_PROJECT)
        (self.find_project / "main.cpp").write_text("int main() { return 0; }\n")
        stacks = cache_folder()
        self.toolkit = stacks / "cuda-12.4"
        self.old_toolkit = stacks / "cuda-11.8"
        self.cudnn = stacks / "wheels-cu12" / "nvidia" / "cudnn"
        for needed in (self.toolkit, self.old_toolkit, self.cudnn):
            if not needed.exists():
                raise SystemExit(f"benchmark: {needed} is not there; run tests/environments/prepare.sh")
        build = work / "package"
        for command in (
            [self.cmake, "-S", SOURCE, "-B", build, "-G", "Ninja"],
            [self.cmake, "--install", build, "--prefix", work / "prefix"],
        ):
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def environment(self, nvcc, **more):
        result = {"HOME": str(self.work), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CUDNN_ROOT": str(self.cudnn)}
        result["XDG_CACHE_HOME"] = str(self.work / "cache")
        if nvcc:
            result["CUDACXX"] = str(nvcc)
        return {**result, **more}

    def configure(self, tree, side, environment, options=(), fails=False, behind=(), project=None):
        """Seconds of one configure; a new tree where there is none. ``behind``: a command that starts it."""
        command = [*behind, self.cmake]
        if (tree / "CMakeCache.txt").exists():
            command += [str(tree)]
        else:
            command += ["-S", str(project or self.project), "-B", str(tree), "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={self.work}/prefix"]
            command += ["-DCOMPONENTS=cudart;cublas;cudnn", "-DTARGETS=1", f"-DWITH={side}", *options]
        started = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        seconds = time.perf_counter() - started
        if (done.returncode != 0) != fails:
            raise SystemExit(f"benchmark: status {done.returncode} of {command}\n{done.stdout}{done.stderr}")
        if fails and side == "ON" and "CudaStack: this CUDA stack cannot work" not in done.stderr:
            raise SystemExit(f"benchmark: no verdict of ours\n{done.stderr}")
        return seconds

    def fresh(self, name):
        shutil.rmtree(self.work / name, ignore_errors=True)
        return self.work / name

    def row(self, name, plain, ours, budget):
        figures = []
        for values in (plain, ours):
            figures.append(f"{min(values) * 1000:.0f} / {statistics.median(values) * 1000:.0f}")
        more = (min(ours) - min(plain)) * 1000
        self.rows.append((name, *figures, f"{more:+.0f}", f"{min(ours) / min(plain):.2f}", budget))

    def alternate(self, once):
        plain, ours = [], []
        for _ in range(self.arguments.runs):
            plain.append(once("OFF"))
            ours.append(once("ON"))
        return plain, ours

    def cold(self, name="healthy, first time", budget="+600", options=(), environment=None):
        environment = environment or self.environment(self.toolkit / "bin/nvcc")

        def once(side):
            self.fresh("cache")
            return self.configure(self.fresh("tree"), side, environment, options)

        self.row(name, *self.alternate(once), budget)

    def second(self):
        environment = self.environment(self.toolkit / "bin/nvcc")
        self.fresh("cache")
        self.configure(self.fresh("first"), "ON", environment)
        once = lambda side: self.configure(self.fresh("tree"), side, environment)
        self.row("healthy, second build tree", *self.alternate(once), "+30")

    def warm(self, name="again, nothing changed", budget="+10", targets=1, options=(), environment=None):
        environment = environment or self.environment(self.toolkit / "bin/nvcc")
        trees = {side: self.fresh(f"tree-{side}") for side in ("OFF", "ON")}
        for side, tree in trees.items():
            for _ in range(2):
                self.configure(tree, side, environment, [f"-DTARGETS={targets}", *options])
        self.row(name, *self.alternate(lambda side: self.configure(trees[side], side, environment)), budget)

    def targets(self):
        count = self.arguments.targets
        self.warm(f"again, {count} targets", f"+{10 + 0.05 * count:.0f}", count)

    def find(self):
        environment = self.environment(self.toolkit / "bin/nvcc")

        def configure(tree, side):
            return self.configure(tree, side, environment, project=self.find_project)

        def first_time(side):
            self.fresh("cache")
            return configure(self.fresh("tree"), side)

        self.row("find cuDNN, first time", *self.alternate(first_time), "+600")
        self.fresh("cache")
        configure(self.fresh("first"), "ON")
        self.row("find cuDNN, second build tree", *self.alternate(lambda side: configure(self.fresh("tree"), side)), "+30")
        trees = {side: self.fresh(f"tree-{side}") for side in ("OFF", "ON")}
        for side, tree in trees.items():
            for _ in range(2):
                configure(tree, side)
        self.row("find cuDNN again, nothing changed", *self.alternate(lambda side: configure(trees[side], side)), "+10")

    def crowd(self):
        """A stack on a machine of 4,000 packages, 1,000 dist-infos and 100 entries in PATH, then in a conda environment of 500 packages."""
        stacks = cache_folder()
        machine = crowd.make_machine(self.fresh("machine"), self.toolkit, stacks / "wheels-cu12", stacks / "conda-13.0")
        options = [f"-DCUDASTACK_SYSROOT={machine}"]
        environment = self.environment(machine / crowd.TOOLKIT / "bin/nvcc", PATH=crowd.path_of(machine))
        environment["VIRTUAL_ENV"] = str(machine / crowd.VENV)
        environment["CUDNN_ROOT"] = str(machine / crowd.SITE / "nvidia/cudnn")
        self.crowded("crowded machine", machine, environment, options)
        conda = str(machine / crowd.CONDA)
        environment = self.environment(f"{conda}/bin/nvcc", CONDA_PREFIX=conda, CUDNN_ROOT=conda)
        self.crowded("crowded conda", machine, environment, options)

    def crowded(self, name, machine, environment, options):
        self.cold(f"{name}, first time", "+600", options, environment)
        self.warm(f"{name}, again", options=options, environment=environment)
        for side in ("OFF", "ON") if shutil.which("strace") else ():
            self.fresh("cache")
            self.fresh("tree")
            for when in ("first time", "again"):
                look = lambda behind: self.configure(self.work / "tree", side, environment, options, behind=behind)
                self.looks.append((f"{name}, {when}", "plain" if side == "OFF" else "with CudaStack", *crowd.count_looks(machine, look)))

    def kernels(self):
        nvcc = self.toolkit / "bin/nvcc"
        times = []
        for _ in range(self.arguments.runs):
            started = time.perf_counter()
            command = [nvcc, "-std=c++17", "-o", self.work / "kernel", SOURCE / "cmake/probe/src/kernel.cu"]
            subprocess.run(command, check=True, env=self.environment(nvcc), stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - started)
        compile_time = min(times) * 1000
        options = ["-DCOMPONENTS=cudart;cublas;cudnn;kernels"]
        self.cold("healthy, first time, kernels", f"+{600 + compile_time:.0f} (one nvcc compile: {compile_time:.0f})", options)

    def broken(self):
        nvcc = self.toolkit / "bin/nvcc"
        faults = {
            "gcc 12 with nvcc 11.8": (self.environment(self.old_toolkit / "bin/nvcc"), []),
            "architecture 20": (self.environment(nvcc), ["-DCMAKE_CUDA_ARCHITECTURES=20"]),
            "architecture compute_80+PTX": (self.environment(nvcc), ["-DCMAKE_CUDA_ARCHITECTURES=compute_80+PTX"]),
            "CUDACXX leads nowhere": (self.environment("/does/not/exist"), []),
        }
        for name, (environment, options) in faults.items():

            def once(side):
                self.fresh("cache")
                return self.configure(self.fresh("tree"), side, environment, options, fails=True)

            self.row(f"broken: {name}", *self.alternate(once), "sooner")

    def judge(self):
        environment = self.environment(self.toolkit / "bin/nvcc")
        tree = self.fresh("tree")
        self.configure(tree, "ON", environment)
        facts = next((tree / "CudaStack/snapshot").glob("*.facts"))
        command = [self.cmake, f"-DFACTS={facts}", f"-DSOURCE={SOURCE}", "-P", str(HERE / "judge.cmake")]
        values = []
        for _ in range(self.arguments.runs):
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
            values.append(float(done.stderr.strip().splitlines()[-1]) / 1000)
        figure = f"{min(values):.1f} / {statistics.median(values):.1f}"
        self.rows.append(("judge, loaded and decoded", "-", figure, f"+{min(values):.1f}", "-", "5"))


def print_table(head, rows):
    for row in (head, ("---",) * len(head), *rows):
        print("| " + " | ".join(row) + " |")


def main():
    cases = ("cold", "second", "warm", "targets", "find", "crowd", "kernels", "broken", "judge")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cmake", default="cmake")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--targets", type=int, default=500)
    parser.add_argument("cases", nargs="*", metavar="case", help="all of them where none is named")
    arguments = parser.parse_args()
    unknown = set(arguments.cases) - set(cases)
    if unknown:
        parser.error(f"no such case: {' '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(arguments, pathlib.Path(work))
        for case in arguments.cases or cases:
            getattr(bench, case)()
        version = subprocess.run([bench.cmake, "--version"], capture_output=True, text=True).stdout.splitlines()[0]
        print(f"{version}, {arguments.runs} runs, minimum / median in ms\n")
        print_table(("case", "plain", "with CudaStack", "more", "ratio", "budget"), bench.rows)
        if bench.looks:
            print("\nFiles opened / asked for their state\n")
            print_table(("case", "", *crowd.PLACES), bench.looks)


if __name__ == "__main__":
    main()
