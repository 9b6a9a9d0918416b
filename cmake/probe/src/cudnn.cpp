// SPDX-License-Identifier: Apache-2.0
//
// cudnn: one small convolution on every device, compared with the same computed here; from cuDNN 8 on also by its
// graphs.
//
//   cudnn [--limit SECONDS]
//
// Answers are lines "CUDASTACK convolution.<field>=<value>", "CUDASTACK end=1" comes last. A failing call is an answer,
// not a failure: exit 0. The host compiler is enough: cuDNN brings its own kernels. A cuDNN whose parts are missing
// aborts, so all of it happens in a child process.
//
// All numbers are small multiples of a half, which every algorithm and TF32 too compute exactly but for transforms; the
// tolerance of 0.001 is for those. The largest result is about 20.

#define CUDASTACK_SUBJECT "convolution"
#include <cudnn.h>

#include "device_answers.h"

#define CUDNN_HAS_GRAPHS (CUDNN_MAJOR >= 8)

namespace {

// One image of two channels, 6 x 5, padded by one; three filters of 3 x 3.
const int kIn = 2;
const int kOut = 3;
const int kHeight = 6;
const int kWidth = 5;
const int kFilter = 3;
const int kPad = 1;
const int kImageSize = kIn * kHeight * kWidth;
const int kFilterSize = kOut * kIn * kFilter * kFilter;
const int kResultSize = kOut * kHeight * kWidth;
const float kTolerance = 0.001f;

struct Data {
  float image[kImageSize];
  float filter[kFilterSize];
  float result[kResultSize];
};

float Pixel(const Data& data, int channel, int row, int column) {
  if (row < 0 || row >= kHeight || column < 0 || column >= kWidth) return 0.0f;
  return data.image[(channel * kHeight + row) * kWidth + column];
}

// What cuDNN calls cross-correlation: the filter is not turned round.
float Expected(const Data& data, int out, int row, int column) {
  float sum = 0.0f;
  for (int in = 0; in < kIn; ++in) {
    for (int y = 0; y < kFilter; ++y) {
      for (int x = 0; x < kFilter; ++x) {
        sum += Pixel(data, in, row + y - kPad, column + x - kPad) *
               data.filter[((out * kIn + in) * kFilter + y) * kFilter + x];
      }
    }
  }
  return sum;
}

void Fill(Data* data) {
  memset(data, 0, sizeof *data);
  for (int i = 0; i < kImageSize; ++i) data->image[i] = static_cast<float>(i * 7 % 9 - 4) * 0.5f;
  for (int i = 0; i < kFilterSize; ++i) data->filter[i] = static_cast<float>(i * 5 % 7 - 3) * 0.5f;
}

// Where a device's facts go: device.<n> for the call, device.<n>.graph for the graphs.
struct Place {
  int device;
  bool is_graph;
};

const char* Field(const Place& place, const char* plain, const char* graph) {
  return Name(place.is_graph ? graph : plain, place.device);
}

#define FIELD(place, field) Field(place, "device.%d." field, "device.%d.graph." field)

const char* TellFailure(const Place& place, const char* call, int status, const char* name) {
  Tell(FIELD(place, "call"), call);
  TellNumber(FIELD(place, "status"), status);
  Tell(FIELD(place, "status_name"), name);
  return nullptr;
}

const char* CudaFailed(const Place& place, const char* call, cudaError_t status) {
  TellFailure(place, call, status, cudaGetErrorName(status));
  return OutcomeOf(status);
}

// As numbers: not all headers name them all. Source: cudnnStatus_t in cudnn_ops_infer.h and cudnn_graph.h.
const Class kCudnnClasses[] = {
#if CUDNN_MAJOR >= 9
    {1002, "part-mismatch"},  // CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH
    {1008, "part-missing"},   // CUDNN_STATUS_SUBLIBRARY_LOADING_FAILED
    {3009, "part-missing"},   // CUDNN_STATUS_NOT_SUPPORTED_SUBLIBRARY_UNAVAILABLE
    {3007, "no-image"},       // CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH
    {3000, "not-supported"},  // CUDNN_STATUS_NOT_SUPPORTED
    {3001, "not-supported"},  // CUDNN_STATUS_NOT_SUPPORTED_GRAPH_PATTERN
    {3002, "not-supported"},  // CUDNN_STATUS_NOT_SUPPORTED_SHAPE
    {3003, "not-supported"},  // CUDNN_STATUS_NOT_SUPPORTED_DATA_TYPE
    {3004, "not-supported"},  // CUDNN_STATUS_NOT_SUPPORTED_LAYOUT
    {4003, "out-of-memory"},  // CUDNN_STATUS_INTERNAL_ERROR_HOST_ALLOCATION_FAILED
    {4004, "out-of-memory"},  // CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED
#else
    {2, "out-of-memory"},   // CUDNN_STATUS_ALLOC_FAILED
    {6, "no-image"},        // CUDNN_STATUS_ARCH_MISMATCH
    {9, "not-supported"},   // CUDNN_STATUS_NOT_SUPPORTED
    {14, "part-mismatch"},  // CUDNN_STATUS_VERSION_MISMATCH
#endif
};

// What cuDNN's own status stands for. CUDA's last error is often the cause, and tells more.
const char* CudnnFailed(const Place& place, const char* call, cudnnStatus_t status) {
  TellFailure(place, call, status, cudnnGetErrorString(status));
  const cudaError_t cause = cudaGetLastError();
  if (cause != cudaSuccess) Tell(FIELD(place, "cause"), cudaGetErrorName(cause));
  if (cause == cudaErrorMemoryAllocation) return "out-of-memory";
  for (const Class& known : kCudnnClasses) {
    if (known.status == static_cast<int>(status)) return known.outcome;
  }
  return "cudnn-error";
}

// Every call by its name, which is also what is said if it fails or does not come back.
#define TRY_CUDA(call, ...)                                                       \
  do {                                                                            \
    Step(#call);                                                                  \
    const cudaError_t cuda_status = call(__VA_ARGS__);                            \
    if (cuda_status != cudaSuccess) return CudaFailed(place, #call, cuda_status); \
  } while (0)
#define TRY_CUDNN(call, ...)                                                                  \
  do {                                                                                        \
    Step(#call);                                                                              \
    const cudnnStatus_t cudnn_status = call(__VA_ARGS__);                                     \
    if (cudnn_status != CUDNN_STATUS_SUCCESS) return CudnnFailed(place, #call, cudnn_status); \
  } while (0)

// Fetches what was computed and compares.
const char* Compare(const Place& place, Data* data, const Data* copy) {
  TRY_CUDA(cudaDeviceSynchronize, );
  TRY_CUDA(cudaMemcpy, data, copy, sizeof *data, cudaMemcpyDeviceToHost);
  float worst = 0.0f;
  for (int i = 0; i < kResultSize; ++i) {
    const float expected = Expected(*data, i / (kHeight * kWidth), i / kWidth % kHeight, i % kWidth);
    const float error = expected > data->result[i] ? expected - data->result[i] : data->result[i] - expected;
    // A NaN is no number that is small enough.
    if (!(error <= worst)) worst = error;
  }
  char text[32];
  snprintf(text, sizeof text, "%g", static_cast<double>(worst));
  Tell(FIELD(place, "largest_error"), text);
  return worst <= kTolerance ? "ok" : "wrong-result";
}

const char* Convolve(const Place& place, cudnnHandle_t handle, Data* data, Data* copy) {
  cudnnTensorDescriptor_t image;
  cudnnTensorDescriptor_t result;
  cudnnFilterDescriptor_t filter;
  cudnnConvolutionDescriptor_t convolution;
  TRY_CUDNN(cudnnCreateTensorDescriptor, &image);
  TRY_CUDNN(cudnnCreateTensorDescriptor, &result);
  TRY_CUDNN(cudnnCreateFilterDescriptor, &filter);
  TRY_CUDNN(cudnnCreateConvolutionDescriptor, &convolution);
  TRY_CUDNN(cudnnSetTensor4dDescriptor, image, CUDNN_TENSOR_NCHW, CUDNN_DATA_FLOAT, 1, kIn, kHeight, kWidth);
  TRY_CUDNN(cudnnSetTensor4dDescriptor, result, CUDNN_TENSOR_NCHW, CUDNN_DATA_FLOAT, 1, kOut, kHeight, kWidth);
  TRY_CUDNN(cudnnSetFilter4dDescriptor, filter, CUDNN_DATA_FLOAT, CUDNN_TENSOR_NCHW, kOut, kIn, kFilter, kFilter);
  TRY_CUDNN(cudnnSetConvolution2dDescriptor, convolution, kPad, kPad, 1, 1, 1, 1, CUDNN_CROSS_CORRELATION,
            CUDNN_DATA_FLOAT);
  const float one = 1.0f;
  const float zero = 0.0f;
  // The one algorithm that every cuDNN has for every shape, and that needs no workspace.
  TRY_CUDNN(cudnnConvolutionForward, handle, &one, image, copy->image, filter, copy->filter, convolution,
            CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_GEMM, nullptr, 0, &zero, result, copy->result);
  return Compare(place, data, copy);
}

#if CUDNN_HAS_GRAPHS

// A descriptor of the graph API; made, filled and finalized in this order. The first failure stays.
struct Descriptor {
  cudnnBackendDescriptor_t raw;
  cudnnStatus_t status;
};

Descriptor Make(cudnnBackendDescriptorType_t type) {
  Descriptor made = {nullptr, CUDNN_STATUS_SUCCESS};
  made.status = cudnnBackendCreateDescriptor(type, &made.raw);
  return made;
}

void Set(Descriptor* descriptor, cudnnBackendAttributeName_t name, cudnnBackendAttributeType_t type, int64_t count,
         const void* values) {
  if (descriptor->status != CUDNN_STATUS_SUCCESS) return;
  descriptor->status = cudnnBackendSetAttribute(descriptor->raw, name, type, count, values);
}

void Finalize(Descriptor* descriptor) {
  if (descriptor->status == CUDNN_STATUS_SUCCESS) descriptor->status = cudnnBackendFinalize(descriptor->raw);
}

Descriptor MakeTensor(int64_t id, int64_t count, int64_t channels, int64_t height, int64_t width) {
  const int64_t sizes[] = {count, channels, height, width};
  const int64_t strides[] = {channels * height * width, height * width, width, 1};
  const int64_t alignment = 4;
  const cudnnDataType_t type = CUDNN_DATA_FLOAT;
  Descriptor tensor = Make(CUDNN_BACKEND_TENSOR_DESCRIPTOR);
  Set(&tensor, CUDNN_ATTR_TENSOR_DATA_TYPE, CUDNN_TYPE_DATA_TYPE, 1, &type);
  Set(&tensor, CUDNN_ATTR_TENSOR_DIMENSIONS, CUDNN_TYPE_INT64, 4, sizes);
  Set(&tensor, CUDNN_ATTR_TENSOR_STRIDES, CUDNN_TYPE_INT64, 4, strides);
  Set(&tensor, CUDNN_ATTR_TENSOR_UNIQUE_ID, CUDNN_TYPE_INT64, 1, &id);
  Set(&tensor, CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT, CUDNN_TYPE_INT64, 1, &alignment);
  Finalize(&tensor);
  return tensor;
}

Descriptor MakeConvolution() {
  const int64_t pads[] = {kPad, kPad};
  const int64_t ones[] = {1, 1};
  const int64_t dimensions = 2;
  const cudnnDataType_t type = CUDNN_DATA_FLOAT;
  const cudnnConvolutionMode_t mode = CUDNN_CROSS_CORRELATION;
  Descriptor convolution = Make(CUDNN_BACKEND_CONVOLUTION_DESCRIPTOR);
  Set(&convolution, CUDNN_ATTR_CONVOLUTION_SPATIAL_DIMS, CUDNN_TYPE_INT64, 1, &dimensions);
  Set(&convolution, CUDNN_ATTR_CONVOLUTION_COMP_TYPE, CUDNN_TYPE_DATA_TYPE, 1, &type);
  Set(&convolution, CUDNN_ATTR_CONVOLUTION_CONV_MODE, CUDNN_TYPE_CONVOLUTION_MODE, 1, &mode);
  Set(&convolution, CUDNN_ATTR_CONVOLUTION_PRE_PADDINGS, CUDNN_TYPE_INT64, 2, pads);
  Set(&convolution, CUDNN_ATTR_CONVOLUTION_POST_PADDINGS, CUDNN_TYPE_INT64, 2, pads);
  Set(&convolution, CUDNN_ATTR_CONVOLUTION_DILATIONS, CUDNN_TYPE_INT64, 2, ones);
  Set(&convolution, CUDNN_ATTR_CONVOLUTION_FILTER_STRIDES, CUDNN_TYPE_INT64, 2, ones);
  Finalize(&convolution);
  return convolution;
}

Descriptor MakeOperation(const Descriptor& image, const Descriptor& filter, const Descriptor& result,
                         const Descriptor& convolution) {
  const double one = 1.0;
  const double zero = 0.0;
  Descriptor operation = Make(CUDNN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR);
  const cudnnBackendAttributeType_t kDescriptor = CUDNN_TYPE_BACKEND_DESCRIPTOR;
  Set(&operation, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_X, kDescriptor, 1, &image.raw);
  Set(&operation, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_W, kDescriptor, 1, &filter.raw);
  Set(&operation, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y, kDescriptor, 1, &result.raw);
  Set(&operation, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC, kDescriptor, 1, &convolution.raw);
  Set(&operation, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA, CUDNN_TYPE_DOUBLE, 1, &one);
  Set(&operation, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA, CUDNN_TYPE_DOUBLE, 1, &zero);
  Finalize(&operation);
  return operation;
}

// Runs the plan of one engine configuration; "not-supported" asks for the next one.
const char* RunPlan(const Place& place, cudnnHandle_t handle, cudnnBackendDescriptor_t engine, Data* data, Data* copy) {
  Step("cudnnBackendFinalize of a plan");
  Descriptor plan = Make(CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR);
  Set(&plan, CUDNN_ATTR_EXECUTION_PLAN_HANDLE, CUDNN_TYPE_HANDLE, 1, &handle);
  Set(&plan, CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG, CUDNN_TYPE_BACKEND_DESCRIPTOR, 1, &engine);
  Finalize(&plan);
  if (plan.status != CUDNN_STATUS_SUCCESS) return CudnnFailed(place, "cudnnBackendFinalize of a plan", plan.status);
  int64_t size = 0;
  int64_t got = 0;
  TRY_CUDNN(cudnnBackendGetAttribute, plan.raw, CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE, CUDNN_TYPE_INT64, 1, &got,
            &size);
  void* workspace = nullptr;
  if (size > 0) TRY_CUDA(cudaMalloc, &workspace, static_cast<size_t>(size));
  const int64_t ids[] = {1, 2, 3};
  void* const pointers[] = {copy->image, copy->filter, copy->result};
  Descriptor variant = Make(CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR);
  Set(&variant, CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS, CUDNN_TYPE_INT64, 3, ids);
  Set(&variant, CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS, CUDNN_TYPE_VOID_PTR, 3, pointers);
  Set(&variant, CUDNN_ATTR_VARIANT_PACK_WORKSPACE, CUDNN_TYPE_VOID_PTR, 1, &workspace);
  Finalize(&variant);
  if (variant.status != CUDNN_STATUS_SUCCESS) return CudnnFailed(place, "cudnnBackendSetAttribute", variant.status);
  TRY_CUDNN(cudnnBackendExecute, handle, plan.raw, variant.raw);
  return Compare(place, data, copy);
}

const char* ConvolveByGraph(const Place& place, cudnnHandle_t handle, Data* data, Data* copy) {
  Step("cudnnBackendFinalize of the operation");
  const Descriptor image = MakeTensor(1, 1, kIn, kHeight, kWidth);
  const Descriptor filter = MakeTensor(2, kOut, kIn, kFilter, kFilter);
  const Descriptor result = MakeTensor(3, 1, kOut, kHeight, kWidth);
  const Descriptor convolution = MakeConvolution();
  const Descriptor operation = MakeOperation(image, filter, result, convolution);
  const Descriptor* const parts[] = {&image, &filter, &result, &convolution, &operation};
  for (const Descriptor* made : parts) {
    if (made->status == CUDNN_STATUS_SUCCESS) continue;
    return CudnnFailed(place, "cudnnBackendFinalize of the operation", made->status);
  }
  Step("cudnnBackendFinalize of the graph");
  Descriptor graph = Make(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR);
  Set(&graph, CUDNN_ATTR_OPERATIONGRAPH_HANDLE, CUDNN_TYPE_HANDLE, 1, &handle);
  Set(&graph, CUDNN_ATTR_OPERATIONGRAPH_OPS, CUDNN_TYPE_BACKEND_DESCRIPTOR, 1, &operation.raw);
  Finalize(&graph);
  if (graph.status != CUDNN_STATUS_SUCCESS) {
    return CudnnFailed(place, "cudnnBackendFinalize of the graph", graph.status);
  }
  Step("cudnnBackendFinalize of the heuristics");
  const cudnnBackendHeurMode_t mode = CUDNN_HEUR_MODE_INSTANT;
  Descriptor heuristics = Make(CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR);
  Set(&heuristics, CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH, CUDNN_TYPE_BACKEND_DESCRIPTOR, 1, &graph.raw);
  Set(&heuristics, CUDNN_ATTR_ENGINEHEUR_MODE, CUDNN_TYPE_HEUR_MODE, 1, &mode);
  Finalize(&heuristics);
  if (heuristics.status != CUDNN_STATUS_SUCCESS) {
    return CudnnFailed(place, "cudnnBackendFinalize of the heuristics", heuristics.status);
  }
  const int kMost = 8;
  cudnnBackendDescriptor_t engines[kMost];
  for (cudnnBackendDescriptor_t& engine : engines) {
    TRY_CUDNN(cudnnBackendCreateDescriptor, CUDNN_BACKEND_ENGINECFG_DESCRIPTOR, &engine);
  }
  int64_t count = 0;
  TRY_CUDNN(cudnnBackendGetAttribute, heuristics.raw, CUDNN_ATTR_ENGINEHEUR_RESULTS, CUDNN_TYPE_BACKEND_DESCRIPTOR,
            kMost, &count, engines);
  TellNumber(Name("device.%d.graph.engines", place.device), count);
  const char* outcome = "not-supported";
  for (int64_t i = 0; i < count && i < kMost && strcmp(outcome, "not-supported") == 0; ++i) {
    outcome = RunPlan(place, handle, engines[i], data, copy);
  }
  return outcome;
}

#endif

void Begin(int) {
  Step("cudnnGetVersion");
  const size_t number = cudnnGetVersion();
  const size_t scale = number >= 90000 ? 10000 : 1000;
  char text[64];
  snprintf(text, sizeof text, "%zu.%zu.%zu", number / scale, number % scale / 100, number % 100);
  Tell("version", text);
  TellNumber("header_number", CUDNN_VERSION);
}

const char* RunOn(int device, int) {
  static Data data;
  Place place = {device, false};
  cudnnHandle_t handle;
  Data* copy = nullptr;
  Fill(&data);
  TRY_CUDA(cudaSetDevice, device);
  TRY_CUDA(cudaMalloc, reinterpret_cast<void**>(&copy), sizeof data);
  TRY_CUDA(cudaMemcpy, copy, &data, sizeof data, cudaMemcpyHostToDevice);
  TRY_CUDNN(cudnnCreate, &handle);
  const char* outcome = Convolve(place, handle, &data, copy);
#if CUDNN_HAS_GRAPHS
  if (strcmp(outcome, "ok") == 0) {
    place.is_graph = true;
    memset(data.result, 0, sizeof data.result);
    TRY_CUDA(cudaMemcpy, copy, &data, sizeof data, cudaMemcpyHostToDevice);
    const char* of_graph = ConvolveByGraph(place, handle, &data, copy);
    Tell(FIELD(place, "outcome"), of_graph);
    // That no engine takes this graph is a gap, no fault.
    if (strcmp(of_graph, "not-supported") != 0) outcome = of_graph;
  }
#endif
  return outcome;
}

}  // namespace

int main(int argc, char** argv) { return WorkOnDevices(argc, argv, Task{Begin, RunOn, Never}); }
