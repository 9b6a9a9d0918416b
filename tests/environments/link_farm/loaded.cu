// SPDX-License-Identifier: Apache-2.0
// Says which CUDA libraries it runs with, by their real paths.
#include <cublas_v2.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>
#include <link.h>
#include <nvrtc.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

__global__ void halve(__half* value) { *value = *value * __float2half(0.5F); }

static int print_library(dl_phdr_info* library, size_t, void*) {
  char* real = realpath(library->dlpi_name, nullptr);
  if (real != nullptr && std::strstr(real, "nv") != nullptr) {
    std::printf("library %s\n", real);
  }
  std::free(real);
  return 0;
}

int main() {
  int runtime = 0;
  int cublas = 0;
  int nvrtc_major = 0;
  int nvrtc_minor = 0;
  cudaRuntimeGetVersion(&runtime);
  cublasGetProperty(MAJOR_VERSION, &cublas);
  nvrtcVersion(&nvrtc_major, &nvrtc_minor);
  std::printf("header %d runtime %d cublas %d nvrtc %d.%d\n", CUDART_VERSION, runtime, cublas, nvrtc_major,
              nvrtc_minor);
  dl_iterate_phdr(print_library, nullptr);
  halve<<<1, 1>>>(nullptr);  // where there is no device this does nothing
  return 0;
}
