// SPDX-License-Identifier: Apache-2.0
// A runtime for the devices of fake_libcuda.cpp. It knows the one kernel of kernel.cu and computes on the host what
// that would, but it chooses the code for it as a driver does: from what the program's file really holds, machine code
// first, then PTX. FAKE_GPU_FAULT="2=crash": the second device crashes. Faults: wrong-result, crash, hang, busy,
// old-driver (takes no PTX).
#include <cuda_runtime_api.h>
#include <dlfcn.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

// Loaded at the first call, as the real runtime loads the driver.
template <typename Function>
Function* Driver(const char* name) {
  void* library = dlopen("libcuda.so.1", RTLD_LAZY);
  if (library == nullptr) std::abort();
  return reinterpret_cast<Function*>(dlsym(library, name));
}

int cuDeviceGetCount(int* count) { return Driver<int(int*)>("cuDeviceGetCount")(count); }

int cuDeviceGetAttribute(int* value, int attribute, int device) {
  return Driver<int(int*, int, int)>("cuDeviceGetAttribute")(value, attribute, device);
}

const unsigned char* g_code = nullptr;  // of the program, as nvcc's fatbinary wrote it
int g_device = 0;
cudaError_t g_last = cudaSuccess;

bool HasFault(const char* word) {
  const char* fault = std::getenv("FAKE_GPU_FAULT");
  char wanted[64];
  std::snprintf(wanted, sizeof wanted, "%d=%s", g_device + 1, word);
  return fault != nullptr && std::strcmp(fault, wanted) == 0;
}

bool IsSet(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && std::strcmp(value, "1") == 0;
}

int Capability(int device) {
  int major = 0;
  int minor = 0;
  cuDeviceGetAttribute(&major, 75, device);
  cuDeviceGetAttribute(&minor, 76, device);
  return major * 10 + minor;
}

template <typename T>
T Read(const unsigned char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

// The best entry of a kind: machine code of the same major and no newer minor, PTX of nothing newer. 0: none.
int Best(int kind, int capability) {
  if (g_code == nullptr) return 0;
  int best = 0;
  const unsigned char* entry = g_code + Read<uint16_t>(g_code + 6);
  const unsigned char* end = entry + Read<uint64_t>(g_code + 8);
  for (; entry < end; entry += Read<uint32_t>(entry + 4) + Read<uint64_t>(entry + 8)) {
    const int architecture = static_cast<int>(Read<uint32_t>(entry + 28));
    if (Read<uint16_t>(entry) != kind || architecture > capability) continue;
    if (kind == 2 && architecture / 10 != capability / 10) continue;
    if (architecture > best) best = architecture;
  }
  return best;
}

cudaError_t Choose(int* binary, int* ptx) {
  const int capability = Capability(g_device);
  *binary = IsSet("CUDA_FORCE_PTX_JIT") ? 0 : Best(2, capability);
  *ptx = *binary;
  if (*binary != 0) return cudaSuccess;
  *ptx = Best(1, capability);
  if (*ptx == 0) return cudaErrorNoKernelImageForDevice;
  if (IsSet("CUDA_DISABLE_PTX_JIT")) return cudaErrorJitCompilationDisabled;
  if (HasFault("old-driver")) return cudaErrorUnsupportedPtxVersion;
  *binary = capability;
  return cudaSuccess;
}

}  // namespace

extern "C" {

void** __cudaRegisterFatBinary(void* wrapper) {
  static void* handle;
  const unsigned char* code;
  std::memcpy(&code, static_cast<unsigned char*>(wrapper) + 8, sizeof code);
  // Beside the program's own there is an empty one of the link.
  if (Read<uint64_t>(code + 8) != 0) g_code = code;
  return &handle;
}
void __cudaRegisterFatBinaryEnd(void**) {}
void __cudaUnregisterFatBinary(void**) {}
void __cudaRegisterFunction(void**, const char*, char*, const char*, int, void*, void*, void*, void*, int*) {}
void __cudaRegisterVar(void**, char*, char*, const char*, int, size_t, int, int) {}
char __cudaInitModule(void**) { return 1; }
unsigned __cudaPushCallConfiguration(dim3, dim3, size_t, void*) { return 0; }
cudaError_t __cudaPopCallConfiguration(dim3*, dim3*, size_t*, void*) { return cudaSuccess; }

cudaError_t cudaDriverGetVersion(int* version) {
  *version = 12040;
  return cudaSuccess;
}
cudaError_t cudaRuntimeGetVersion(int* version) {
  *version = 12040;
  return cudaSuccess;
}
cudaError_t cudaGetDeviceCount(int* count) {
  cuDeviceGetCount(count);
  const char* visible = std::getenv("CUDA_VISIBLE_DEVICES");
  if (visible != nullptr && *visible == '\0') *count = 0;
  return *count == 0 ? cudaErrorNoDevice : cudaSuccess;
}
const char* cudaGetErrorName(cudaError_t error) {
  switch (error) {
    case cudaErrorNoDevice:
      return "cudaErrorNoDevice";
    case cudaErrorDevicesUnavailable:
      return "cudaErrorDevicesUnavailable";
    case cudaErrorNoKernelImageForDevice:
      return "cudaErrorNoKernelImageForDevice";
    case cudaErrorJitCompilationDisabled:
      return "cudaErrorJitCompilationDisabled";
    case cudaErrorUnsupportedPtxVersion:
      return "cudaErrorUnsupportedPtxVersion";
    default:
      return "cudaErrorUnknown";
  }
}
cudaError_t cudaGetLastError() {
  const cudaError_t last = g_last;
  g_last = cudaSuccess;
  return last;
}
cudaError_t cudaDeviceGetAttribute(int* value, cudaDeviceAttr attribute, int device) {
  cuDeviceGetAttribute(value, static_cast<int>(attribute), device);
  return cudaSuccess;
}
cudaError_t cudaDeviceGetPCIBusId(char* text, int size, int device) {
  std::snprintf(text, static_cast<size_t>(size), "fake:%02d", device);
  return cudaSuccess;
}
cudaError_t cudaSetDevice(int device) {
  g_device = device;
  return HasFault("busy") ? cudaErrorDevicesUnavailable : cudaSuccess;
}
cudaError_t cudaMalloc(void** memory, size_t size) {
  *memory = std::calloc(1, size);
  return cudaSuccess;
}
cudaError_t cudaFree(void* memory) {
  std::free(memory);
  return cudaSuccess;
}
cudaError_t cudaMemcpy(void* to, const void* from, size_t size, cudaMemcpyKind) {
  std::memcpy(to, from, size);
  return cudaSuccess;
}
cudaError_t cudaFuncGetAttributes(cudaFuncAttributes* attributes, const void*) {
  std::memset(attributes, 0, sizeof *attributes);
  return Choose(&attributes->binaryVersion, &attributes->ptxVersion);
}
cudaError_t cudaLaunchKernel(const void*, dim3, dim3, void** arguments, size_t, cudaStream_t) {
  int binary = 0;
  int ptx = 0;
  g_last = Choose(&binary, &ptx);
  if (g_last != cudaSuccess) return g_last;
  const unsigned* numbers = *static_cast<unsigned**>(arguments[0]);
  const float* halves = *static_cast<float**>(arguments[1]);
  unsigned* mixed = *static_cast<unsigned**>(arguments[2]);
  float* sums = *static_cast<float**>(arguments[3]);
  **static_cast<unsigned**>(arguments[4]) = static_cast<unsigned>(ptx) * 10;
  for (unsigned i = 0; i < 192; ++i) {
    const unsigned right = i % 64 == 63 ? i - 63 : i + 1;
    mixed[i] = (numbers[i] * 2654435761u + numbers[right]) ^ i;
    sums[i] = halves[i] * 4.0f + 0.25f;
  }
  if (HasFault("wrong-result")) sums[100] += 0.25f;
  return cudaSuccess;
}
cudaError_t cudaDeviceSynchronize() {
  if (HasFault("crash")) {
    std::fputs("the fake driver ends here\n", stderr);
    std::abort();
  }
  while (HasFault("hang")) pause();
  return cudaSuccess;
}
}
