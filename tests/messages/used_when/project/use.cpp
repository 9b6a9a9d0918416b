// SPDX-License-Identifier: Apache-2.0
// Uses each library, and says which files are loaded for them.
#include <cuda_runtime_api.h>
#ifdef USE_cublas
#include <cublas_v2.h>
#endif
#ifdef USE_cudnn
#include <cudnn.h>
#endif

#include <cstdio>
#include <cstring>

int main() {
  int number = 0;
  cudaRuntimeGetVersion(&number);
#ifdef USE_cublas
  cublasGetProperty(MAJOR_VERSION, &number);
#endif
#ifdef USE_cudnn
  number += static_cast<int>(cudnnGetVersion());
#endif
  std::FILE* maps = std::fopen("/proc/self/maps", "r");
  char line[8192];
  while (maps != nullptr && std::fgets(line, sizeof line, maps) != nullptr) {
    char const* path = std::strchr(line, '/');
    if (path != nullptr && std::strstr(path, "/lib") != nullptr) std::printf("loaded %s", path);
  }
  return number == 0 ? 1 : 0;
}
