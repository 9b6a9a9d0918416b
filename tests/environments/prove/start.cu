// SPDX-License-Identifier: Apache-2.0
#include <cuda_runtime_api.h>

#include <cstdio>

__global__ void nothing() {}

int main() {
  int runtime = 0;
  cudaError_t const status = cudaRuntimeGetVersion(&runtime);  // 11.8 answers only where there is a device
  std::printf("headers %d, runtime %d, status %d", CUDART_VERSION, runtime, static_cast<int>(status));
}
