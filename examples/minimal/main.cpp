// SPDX-License-Identifier: Apache-2.0
// Says which CUDA, cuBLAS and cuDNN it was compiled with and which it runs with, and computes something where there is
// a GPU. Ends with 1 where the two differ, or the GPU computes wrong; a machine without GPU is no error.
#include <cublas_v2.h>
#include <cuda_runtime_api.h>
#include <cudastack/config.h>
#include <cudnn.h>

#include <cstdio>
#include <vector>

#include "kernel.hpp"

namespace {

struct Release {
  int major;
  int minor;
};

// One line of the table; false where compiled and loaded release differ.
bool compare(char const* name, Release compiled, Release loaded) {
  bool const same = compiled.major == loaded.major && compiled.minor == loaded.minor;
  std::printf("%-8s compiled with %d.%d, runs with %d.%d%s\n", name, compiled.major, compiled.minor, loaded.major,
              loaded.minor, same ? "" : "  <- differ");
  return same;
}

Release cuda_release(int version) { return {version / 1000, version % 1000 / 10}; }

// cuDNN counts by 10000 since release 9, by 1000 before.
Release cudnn_release(int version) {
  return version >= 90000 ? Release{version / 10000, version % 10000 / 100}
                          : Release{version / 1000, version % 1000 / 100};
}

bool check_libraries() {
  bool good = true;
  int runtime = 0;
  if (cudaRuntimeGetVersion(&runtime) == cudaSuccess) {
    good = compare("CUDA", cuda_release(CUDASTACK_CUDA_VERSION), cuda_release(runtime)) && good;
  } else {
    std::printf("%-8s the runtime does not tell its release without a driver (as before CUDA 12)\n", "CUDA");
  }
  Release cublas{};
  if (cublasGetProperty(MAJOR_VERSION, &cublas.major) != CUBLAS_STATUS_SUCCESS ||
      cublasGetProperty(MINOR_VERSION, &cublas.minor) != CUBLAS_STATUS_SUCCESS) {
    std::printf("%-8s does not answer\n", "cuBLAS");
    good = false;
  } else {
    good = compare("cuBLAS", {CUBLAS_VER_MAJOR, CUBLAS_VER_MINOR}, cublas) && good;
  }
  int const cudnn = static_cast<int>(cudnnGetVersion());
  return compare("cuDNN", cudnn_release(CUDASTACK_CUDNN_VERSION), cudnn_release(cudnn)) && good;
}

// Number of GPUs; where there is none, says why.
int count_devices() {
  int devices = 0;
  int driver = 0;
  cudaError_t const status = cudaGetDeviceCount(&devices);
  cudaDriverGetVersion(&driver);
  Release const supported = cuda_release(driver);
  if (status == cudaSuccess) {
    std::printf("%-8s %d, driver for CUDA %d.%d\n", "GPUs", devices, supported.major, supported.minor);
    return devices;
  }
  if (status == cudaErrorInsufficientDriver && driver == 0) {
    std::printf("%-8s none: no NVIDIA driver on this machine\n", "GPUs");
  } else if (status == cudaErrorInsufficientDriver) {
    std::printf("%-8s none: the driver is for CUDA %d.%d, too old\n", "GPUs", supported.major, supported.minor);
  } else {
    std::printf("%-8s none: %s (%d)\n", "GPUs", cudaGetErrorString(status), static_cast<int>(status));
  }
  return 0;
}

bool check_kernel() {
  int const size = 1000;
  std::vector<float> x(size);
  std::vector<float> y(size, 1.0F);
  for (int i = 0; i < size; ++i) {
    x[i] = static_cast<float>(i);
  }
  cudaError_t const status = add_scaled(2.0F, x.data(), y.data(), size);
  if (status != cudaSuccess) {
    std::printf("%-8s failed: %s\n", "kernel", cudaGetErrorString(status));
    return false;
  }
  for (int i = 0; i < size; ++i) {
    if (y[i] != 2.0F * x[i] + 1.0F) {
      std::printf("%-8s wrong at %d: %g\n", "kernel", i, y[i]);
      return false;
    }
  }
  std::printf("%-8s ran, result right\n", "kernel");
  return true;
}

}  // namespace

int main() {
  std::printf("%-8s %s\n", "toolkit", CUDASTACK_TOOLKIT_ROOT);
  bool good = check_libraries();
  if (count_devices() > 0) {
    good = check_kernel() && good;
  }
  return good ? 0 : 1;
}
