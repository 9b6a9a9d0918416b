// SPDX-License-Identifier: Apache-2.0
// Calls each library once, then prints the files of CUDA and cuDNN that were loaded, all links resolved.
#include <cublasLt.h>
#include <cublas_v2.h>
#include <cudastack/config.h>
#include <cudnn.h>
#include <link.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

static int print_file(dl_phdr_info* info, std::size_t, void*) {
  char* file = realpath(info->dlpi_name, nullptr);
  if (file != nullptr && std::strstr(file, "/libcu") != nullptr) std::printf("loaded %s\n", file);
  std::free(file);
  return 0;
}

int main() {
  int runtime = 0;
  cudaRuntimeGetVersion(&runtime);
  const char* status = cublasGetStatusString(CUBLAS_STATUS_SUCCESS);
  std::printf("configured %d, runtime %d\n", CUDASTACK_CUDA_VERSION, runtime);
  std::printf("configured %d, cuDNN %d\n", CUDASTACK_CUDNN_VERSION, static_cast<int>(cudnnGetVersion()));
  std::printf("cuBLAS %s, cuBLASLt of cudart %d\n", status, static_cast<int>(cublasLtGetCudartVersion()));
  return dl_iterate_phdr(print_file, nullptr);
}
