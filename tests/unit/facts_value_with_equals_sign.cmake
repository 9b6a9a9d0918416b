# SPDX-License-Identifier: Apache-2.0
# A value may hold any sign that separates names from values or fields from each other.

set(hostile "/a=b/c|d=e/f;g[h")
_cudastack_core_record(nvcc "path=${hostile}")
_cudastack_core_get_fact(path nvcc.path)
cudastack_test_expect_equal("${path}" "${hostile}" "one fact read alone")

_cudastack_core_verdict(verdict broken CS-TEST-001 TITLE "${hostile}" WHY "a=b")
_cudastack_core_verdict_get(title "${verdict}" title)
cudastack_test_expect_equal("${title}" "${hostile}" "a field of a verdict")
