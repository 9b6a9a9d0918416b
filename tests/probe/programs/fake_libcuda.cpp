// SPDX-License-Identifier: Apache-2.0
// A driver library of a machine that has none: FAKE_GPUS="9.0 7.5" are its devices. Nothing of it computes.
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

// Compute capability of a device without its dot, 0 where there is no such device.
int Capability(int device) {
  const char* text = std::getenv("FAKE_GPUS");
  for (int i = 0; text != nullptr && *text != '\0'; ++i) {
    int major = 0;
    int minor = 0;
    if (std::sscanf(text, " %d.%d", &major, &minor) != 2) return 0;
    if (i == device) return major * 10 + minor;
    text += std::strspn(text, " ");
    text += std::strcspn(text, " ");
  }
  return 0;
}

}  // namespace

extern "C" {

int cuDriverGetVersion(int* version) {
  *version = 12040;
  return 0;
}

int cuInit(unsigned) { return Capability(0) == 0 ? 100 : 0; }

int cuDeviceGetCount(int* count) {
  for (*count = 0; Capability(*count) != 0;) ++*count;
  return 0;
}

int cuDeviceGet(int* device, int number) {
  *device = number;
  return 0;
}

int cuDeviceGetName(char* name, int size, int device) {
  const int capability = Capability(device);
  std::snprintf(name, static_cast<size_t>(size), "fake GPU of %d.%d", capability / 10, capability % 10);
  return 0;
}

int cuDeviceGetAttribute(int* value, int attribute, int device) {
  *value = attribute == 75 ? Capability(device) / 10 : attribute == 76 ? Capability(device) % 10 : 0;
  return 0;
}

int cuDeviceTotalMem_v2(size_t* bytes, int) {
  *bytes = size_t{1} << 30;
  return 0;
}
}
