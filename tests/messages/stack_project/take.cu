// SPDX-License-Identifier: Apache-2.0
// Ends with 0 where the runtime that is loaded is of the release of the headers.
#include <cuda_runtime_api.h>

#include <cstdio>

__global__ void kernel() {}

int main() {
  int runtime = 0;
  cudaError_t const error = cudaRuntimeGetVersion(&runtime);
  std::printf("header %d runtime %d\n", CUDART_VERSION, runtime);
  // Before CUDA 12 the runtime does not tell its release without a driver.
  return (error != cudaSuccess && CUDART_VERSION < 12000) || runtime / 10 == CUDART_VERSION / 10 ? 0 : 1;
}
