// SPDX-License-Identifier: Apache-2.0
// Ends with 1 where a library is of another release than its header. What needs no GPU for its answer is asked.
#include <cublasLt.h>
#include <cublas_v2.h>
#include <cuda_runtime_api.h>
#include <cufft.h>
#include <curand.h>
#include <cusolverDn.h>
#include <cusparse.h>
#include <npp.h>
#include <nvjpeg.h>
#include <nvrtc.h>

#include <cstdio>

namespace {

int different = 0;

void compare(char const* name, int header, int loaded) {
  std::printf("%-10s header %d, loaded %d\n", name, header, loaded);
  different += header == loaded ? 0 : 1;
}

}  // namespace

int main() {
  int number = 0;
  cublasGetProperty(MAJOR_VERSION, &number);
  compare("cuBLAS", CUBLAS_VER_MAJOR, number);
  compare("cuBLASLt", CUBLAS_VERSION, static_cast<int>(cublasLtGetVersion()));
  cufftGetVersion(&number);
  compare("cuFFT", CUFFT_VERSION, number);
  curandGetVersion(&number);
  compare("cuRAND", CURAND_VERSION, number);
  cusolverGetVersion(&number);
  compare("cuSOLVER", CUSOLVER_VERSION, number);
  cusparseGetProperty(MAJOR_VERSION, &number);
  compare("cuSPARSE", CUSPARSE_VER_MAJOR, number);
  nvjpegGetProperty(MAJOR_VERSION, &number);
  compare("nvJPEG", NVJPEG_VER_MAJOR, number);
  compare("NPP", NPP_VERSION_MAJOR, nppGetLibVersion()->major);
  int minor = 0;
  nvrtcVersion(&number, &minor);
  compare("NVRTC", CUDART_VERSION, 1000 * number + 10 * minor);
  void* memory = nullptr;
  std::printf("cudaMalloc: %d\n", static_cast<int>(cudaMalloc(&memory, 1)));
  return different == 0 ? 0 : 1;
}
