// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cuda_runtime_api.h>

// y = a * x + y on the current device, for host arrays of `size` numbers.
cudaError_t add_scaled(float a, float const* x, float* y, int size);
