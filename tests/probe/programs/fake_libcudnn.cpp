// SPDX-License-Identifier: Apache-2.0
// A cuDNN 9.1 that computes on the host, in the memory of fake_libcudart.cpp. It takes no graphs.
// FAKE_CUDNN_FAULT: wrong-result, crash, no-code, no-memory.
#include <cudnn.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Sizes {
  int count[4];  // images, or filters; channels; height; width
};
struct Padding {
  int rows, columns;
};

bool HasFault(const char* word) {
  const char* fault = std::getenv("FAKE_CUDNN_FAULT");
  return fault != nullptr && std::strcmp(fault, word) == 0;
}

template <typename T>
T* Of(const void* descriptor) {
  return const_cast<T*>(static_cast<const T*>(descriptor));
}

}  // namespace

extern "C" {

size_t cudnnGetVersion() { return CUDNN_VERSION; }
size_t cudnnGetCudartVersion() { return 12040; }
const char* cudnnGetErrorString(cudnnStatus_t status) {
  if (status == CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH) return "CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH";
  return status == CUDNN_STATUS_NOT_SUPPORTED ? "CUDNN_STATUS_NOT_SUPPORTED" : "CUDNN_STATUS_OF_A_FAKE";
}
cudnnStatus_t cudnnCreate(cudnnHandle_t* handle) {
  *handle = nullptr;
  return HasFault("no-code") ? CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH : CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnCreateTensorDescriptor(cudnnTensorDescriptor_t* descriptor) {
  *descriptor = reinterpret_cast<cudnnTensorDescriptor_t>(new Sizes());
  return CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnCreateFilterDescriptor(cudnnFilterDescriptor_t* descriptor) {
  *descriptor = reinterpret_cast<cudnnFilterDescriptor_t>(new Sizes());
  return CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnCreateConvolutionDescriptor(cudnnConvolutionDescriptor_t* descriptor) {
  *descriptor = reinterpret_cast<cudnnConvolutionDescriptor_t>(new Padding());
  return CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnSetTensor4dDescriptor(cudnnTensorDescriptor_t descriptor, cudnnTensorFormat_t, cudnnDataType_t,
                                         int n, int c, int h, int w) {
  *Of<Sizes>(descriptor) = {{n, c, h, w}};
  return CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnSetFilter4dDescriptor(cudnnFilterDescriptor_t descriptor, cudnnDataType_t, cudnnTensorFormat_t,
                                         int k, int c, int h, int w) {
  *Of<Sizes>(descriptor) = {{k, c, h, w}};
  return CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnSetConvolution2dDescriptor(cudnnConvolutionDescriptor_t descriptor, int rows, int columns, int, int,
                                              int, int, cudnnConvolutionMode_t, cudnnDataType_t) {
  *Of<Padding>(descriptor) = {rows, columns};
  return CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnConvolutionForward(cudnnHandle_t, const void*, const cudnnTensorDescriptor_t image_sizes,
                                      const void* image_data, const cudnnFilterDescriptor_t filter_sizes,
                                      const void* filter_data, const cudnnConvolutionDescriptor_t padding_of,
                                      cudnnConvolutionFwdAlgo_t, void*, size_t, const void*,
                                      const cudnnTensorDescriptor_t, void* result_data) {
  if (HasFault("crash")) {
    std::fputs("Could not load library libcudnn_fake.so.9\n", stderr);
    std::abort();
  }
  const int* image = Of<Sizes>(image_sizes)->count;
  const int* filter = Of<Sizes>(filter_sizes)->count;
  const Padding& padding = *Of<Padding>(padding_of);
  const float* in = static_cast<const float*>(image_data);
  const float* weights = static_cast<const float*>(filter_data);
  float* out = static_cast<float*>(result_data);
  // From each pixel to all that it takes part in: another way round than the reference's.
  for (int i = 0; i < filter[0] * image[2] * image[3]; ++i) out[i] = 0.0f;
  for (int c = 0; c < image[1]; ++c) {
    for (int row = 0; row < image[2]; ++row) {
      for (int column = 0; column < image[3]; ++column) {
        for (int k = 0; k < filter[0]; ++k) {
          for (int y = 0; y < filter[2]; ++y) {
            for (int x = 0; x < filter[3]; ++x) {
              const int to_row = row - y + padding.rows;
              const int to_column = column - x + padding.columns;
              if (to_row < 0 || to_row >= image[2] || to_column < 0 || to_column >= image[3]) continue;
              out[(k * image[2] + to_row) * image[3] + to_column] +=
                  in[(c * image[2] + row) * image[3] + column] *
                  weights[((k * image[1] + c) * filter[2] + y) * filter[3] + x];
            }
          }
        }
      }
    }
  }
  if (HasFault("wrong-result")) out[7] += 1.0f;
  return HasFault("no-memory") ? CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED : CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnBackendCreateDescriptor(cudnnBackendDescriptorType_t, cudnnBackendDescriptor_t*) {
  return CUDNN_STATUS_NOT_SUPPORTED;
}
cudnnStatus_t cudnnBackendSetAttribute(cudnnBackendDescriptor_t, cudnnBackendAttributeName_t,
                                       cudnnBackendAttributeType_t, int64_t, const void*) {
  return CUDNN_STATUS_NOT_SUPPORTED;
}
cudnnStatus_t cudnnBackendGetAttribute(cudnnBackendDescriptor_t const, cudnnBackendAttributeName_t,
                                       cudnnBackendAttributeType_t, int64_t, int64_t*, void*) {
  return CUDNN_STATUS_NOT_SUPPORTED;
}
cudnnStatus_t cudnnBackendFinalize(cudnnBackendDescriptor_t) { return CUDNN_STATUS_NOT_SUPPORTED; }
cudnnStatus_t cudnnBackendExecute(cudnnHandle_t, cudnnBackendDescriptor_t, cudnnBackendDescriptor_t) {
  return CUDNN_STATUS_NOT_SUPPORTED;
}
}
