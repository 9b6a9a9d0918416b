// SPDX-License-Identifier: Apache-2.0
#include "kernel.hpp"

static __global__ void add_scaled_kernel(float a, float const* x, float* y, int size) {
  int const i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < size) {
    y[i] = a * x[i] + y[i];
  }
}

cudaError_t add_scaled(float a, float const* x, float* y, int size) {
  size_t const bytes = size * sizeof(float);
  float* device_x = nullptr;
  float* device_y = nullptr;
  cudaError_t status = cudaMalloc(&device_x, bytes);
  if (status == cudaSuccess) {
    status = cudaMalloc(&device_y, bytes);
  }
  if (status == cudaSuccess) {
    status = cudaMemcpy(device_x, x, bytes, cudaMemcpyHostToDevice);
  }
  if (status == cudaSuccess) {
    status = cudaMemcpy(device_y, y, bytes, cudaMemcpyHostToDevice);
  }
  if (status == cudaSuccess) {
    add_scaled_kernel<<<(size + 255) / 256, 256>>>(a, device_x, device_y, size);
    status = cudaGetLastError();
  }
  if (status == cudaSuccess) {
    status = cudaMemcpy(y, device_y, bytes, cudaMemcpyDeviceToHost);
  }
  cudaFree(device_x);
  cudaFree(device_y);
  return status;
}
