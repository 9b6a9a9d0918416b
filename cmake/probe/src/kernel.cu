// SPDX-License-Identifier: Apache-2.0
//
// kernel: one small kernel on every device, its result compared with what it must be, and which code ran.
//
//   kernel [--limit SECONDS]
//
// Answers are lines "CUDASTACK kernel.<field>=<value>", "CUDASTACK end=1" comes last. A failing call is an answer, not
// a failure: exit 0. Only plain device memory: managed memory is another thing that can be broken.
//
// Which code ran is not in the version numbers: PTX of 8.0 that was compiled on a 9.0 and machine code of 9.0 look the
// same. The driver itself is asked: with CUDA_DISABLE_PTX_JIT=1 it uses no PTX, so what runs then is machine code
// (SASS), and what runs only without it is PTX that was compiled at that moment. Source: CUDA C++ Programming Guide,
// "CUDA Environment Variables". The kernel also writes the architecture that it was compiled for (__CUDA_ARCH__), and
// cudaFuncGetAttributes() says of which machine code and which PTX it is (binaryVersion, ptxVersion).

#define CUDASTACK_SUBJECT "kernel"
#include "device_answers.h"

// Some host compilers are taken by nvcc although it cannot read their standard library; this header shows it. Only the
// host side needs it, and every architecture more would read it once more.
#ifndef __CUDA_ARCH__
#include <functional>
#endif

namespace {

const int kBlocks = 3;
const int kThreads = 64;
const int kCount = kBlocks * kThreads;

// All numbers are exact in whatever order and mode they are computed.
__global__ void CudastackKernel(const unsigned* numbers, const float* halves, unsigned* mixed, float* sums,
                                unsigned* architecture) {
  __shared__ unsigned tile[kThreads];
  const unsigned index = blockIdx.x * blockDim.x + threadIdx.x;
  tile[threadIdx.x] = numbers[index];
  __syncthreads();
  mixed[index] = (numbers[index] * 2654435761u + tile[(threadIdx.x + 1) % kThreads]) ^ index;
  sums[index] = halves[index] * 4.0f + 0.25f;
#ifdef __CUDA_ARCH__
  if (index == 0) *architecture = __CUDA_ARCH__;
#endif
}

struct Data {
  unsigned numbers[kCount];
  float halves[kCount];
  unsigned mixed[kCount];
  float sums[kCount];
  unsigned architecture;
};

void Fill(Data* data) {
  memset(data, 0, sizeof *data);
  for (int i = 0; i < kCount; ++i) {
    data->numbers[i] = static_cast<unsigned>(i) * 40503u + 17u;
    data->halves[i] = static_cast<float>(i) * 0.5f;
  }
}

// The first place where the result is wrong; -1: none. Tells what was expected there.
int WrongAt(int device, const Data& data) {
  for (int i = 0; i < kCount; ++i) {
    const int next = i / kThreads * kThreads + (i + 1) % kThreads;
    const unsigned mixed = (data.numbers[i] * 2654435761u + data.numbers[next]) ^ static_cast<unsigned>(i);
    const float sum = static_cast<float>(i) * 2.0f + 0.25f;
    if (data.mixed[i] == mixed && data.sums[i] == sum) continue;
    char text[96];
    snprintf(text, sizeof text, "%u and %g", mixed, static_cast<double>(sum));
    Tell(Name("device.%d.expected", device), text);
    snprintf(text, sizeof text, "%u and %g", data.mixed[i], static_cast<double>(data.sums[i]));
    Tell(Name("device.%d.got", device), text);
    return i;
  }
  return -1;
}

// 90 is compute capability 9.0, 120 is 12.0.
void TellCapability(const char* field, int number) {
  char text[32];
  snprintf(text, sizeof text, "%d.%d", number / 10, number % 10);
  Tell(field, text);
}

bool IsSet(const char* variable) {
  const char* value = getenv(variable);
  return value != nullptr && value[0] != '\0' && strcmp(value, "0") != 0;
}

// Whoever has set these himself runs his programs with them, so they stay as they are.
bool UserDecides() {
  static const bool decides = getenv("CUDA_FORCE_PTX_JIT") != nullptr || getenv("CUDA_DISABLE_PTX_JIT") != nullptr;
  return decides;
}

void TellCode(int device, int round, const cudaFuncAttributes& attributes) {
  // Machine code that the driver makes of PTX is for the device that it is made on.
  int major = 0;
  int minor = 0;
  cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device);
  cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, device);
  const bool foreign = attributes.binaryVersion != major * 10 + minor;
  const char* code = nullptr;
  const char* source = nullptr;
  if (!UserDecides()) {
    code = round == 0 ? "sass" : "ptx";
    source = round == 0 ? "ran with CUDA_DISABLE_PTX_JIT=1" : "ran only without CUDA_DISABLE_PTX_JIT=1";
  } else if (IsSet("CUDA_DISABLE_PTX_JIT")) {
    code = "sass";
    source = "CUDA_DISABLE_PTX_JIT of the environment";
  } else if (IsSet("CUDA_FORCE_PTX_JIT")) {
    code = "ptx";
    source = "CUDA_FORCE_PTX_JIT of the environment";
  } else if (foreign) {
    code = "sass";
    source = "cudaFuncGetAttributes names another capability than the device's";
  }
  Tell(Name("device.%d.code", device), code);
  Tell(Name("device.%d.code_source", device), source);
  TellCapability(Name("device.%d.binary", device), attributes.binaryVersion);
  TellCapability(Name("device.%d.ptx", device), attributes.ptxVersion);
}

// Every call by its name, which is also what is said if it fails or does not come back.
#define TRY(call, ...)                                                  \
  do {                                                                  \
    Step(#call);                                                        \
    const cudaError_t status = call(__VA_ARGS__);                       \
    if (status != cudaSuccess) return TellError(device, #call, status); \
  } while (0)

void Begin(int round) {
  if (!UserDecides() && round == 0) setenv("CUDA_DISABLE_PTX_JIT", "1", 1);
}

const char* RunOn(int device, int round) {
  static Data data;
  Fill(&data);
  int major = 0;
  int minor = 0;
  char bus[64] = "";
  TRY(cudaDeviceGetAttribute, &major, cudaDevAttrComputeCapabilityMajor, device);
  TRY(cudaDeviceGetAttribute, &minor, cudaDevAttrComputeCapabilityMinor, device);
  TellCapability(Name("device.%d.capability", device), major * 10 + minor);
  if (cudaDeviceGetPCIBusId(bus, sizeof bus, device) == cudaSuccess) Tell(Name("device.%d.bus", device), bus);
  TRY(cudaSetDevice, device);
  Data* copy = nullptr;
  TRY(cudaMalloc, reinterpret_cast<void**>(&copy), sizeof data);
  TRY(cudaMemcpy, copy, &data, sizeof data, cudaMemcpyHostToDevice);
  // A newer runtime than that of the headers may write more.
  union {
    cudaFuncAttributes attributes;
    char room[1024];
  } asked;
  TRY(cudaFuncGetAttributes, &asked.attributes, reinterpret_cast<const void*>(CudastackKernel));
  Step("kernel launch");
  CudastackKernel<<<kBlocks, kThreads>>>(copy->numbers, copy->halves, copy->mixed, copy->sums, &copy->architecture);
  const cudaError_t launched = cudaGetLastError();
  if (launched != cudaSuccess) return TellError(device, "kernel launch", launched);
  TRY(cudaDeviceSynchronize, );
  TRY(cudaMemcpy, &data, copy, sizeof data, cudaMemcpyDeviceToHost);
  TellCode(device, round, asked.attributes);
  TellCapability(Name("device.%d.written", device), static_cast<int>(data.architecture / 10));
  const int wrong = WrongAt(device, data);
  cudaFree(copy);
  if (wrong < 0) return "ok";
  TellNumber(Name("device.%d.wrong_at", device), wrong);
  return "wrong-result";
}

// Without PTX there may be nothing that fits; the second round lets the driver compile.
bool MayNeedPtx(const char* outcome) {
  static const char* const kOfImages[] = {"no-image", "jit-disabled", "invalid-ptx", "unsupported-ptx"};
  for (const char* word : kOfImages) {
    if (!UserDecides() && strcmp(word, outcome) == 0) return true;
  }
  return false;
}

}  // namespace

int main(int argc, char** argv) { return WorkOnDevices(argc, argv, Task{Begin, RunOn, MayNeedPtx}); }
