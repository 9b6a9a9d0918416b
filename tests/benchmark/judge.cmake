# SPDX-License-Identifier: Apache-2.0
# Microseconds of one judging, the rules' files loaded anew, for tests/benchmark/run.py.
cmake_minimum_required(VERSION 3.25...4.3)
include("${SOURCE}/cmake/core/load_stage.cmake")
_cudastack_core_load_stage(core look)
file(READ "${FACTS}" facts)
string(REGEX REPLACE "\n$" "" facts "${facts}")
string(REPLACE "\n" ";" facts "${facts}")
set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "${facts}")
string(TIMESTAMP before "%s%f" UTC)
_cudastack_look_judge(verdicts)
string(TIMESTAMP after "%s%f" UTC)
math(EXPR microseconds "${after} - ${before}")
message("${microseconds}")
