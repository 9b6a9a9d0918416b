// SPDX-License-Identifier: Apache-2.0
// The same as a CUDA source.
#include "use.cpp"

__global__ void kernel() {}
