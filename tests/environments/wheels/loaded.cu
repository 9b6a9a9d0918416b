// SPDX-License-Identifier: Apache-2.0
// Says which CUDA it was compiled with and which it runs with. The headers are those that need the wheels
// nvidia-cuda-crt and nvidia-cuda-cccl.
#include <cuda_fp16.h>
#include <cuda_runtime.h>

#include <cstdio>
#include <cuda/std/limits>

__global__ void halve(__half* value) {
  *value = *value * __float2half(cuda::std::numeric_limits<float>::round_error());
}

int main() {
  int runtime = 0;
  cudaRuntimeGetVersion(&runtime);
  std::printf("header %d runtime %d\n", CUDART_VERSION, runtime);
  halve<<<1, 1>>>(nullptr);  // where there is no device this does nothing
  return 0;
}
