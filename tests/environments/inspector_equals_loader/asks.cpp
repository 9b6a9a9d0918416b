// SPDX-License-Identifier: Apache-2.0
// Stands for a part of cuDNN: lies where it lies, with its RUNPATH, and loads libraries by name.

#include <dlfcn.h>
#include <limits.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

namespace {

// NVRTC without a driver and without its builtins: a kernel is compiled only with these.
void Compile(void* nvrtc) {
  using Create = int (*)(void**, const char*, const char*, int, const char* const*, const char* const*);
  using Build = int (*)(void*, int, const char* const*);
  const auto create = reinterpret_cast<Create>(dlsym(nvrtc, "nvrtcCreateProgram"));
  const auto build = reinterpret_cast<Build>(dlsym(nvrtc, "nvrtcCompileProgram"));
  void* program = nullptr;
  const char* text = "__global__ void kernel(int* out) { *out = threadIdx.x; }";
  if (create(&program, text, "kernel.cu", 0, nullptr, nullptr) != 0) return;
  printf("nvrtc-builtins=%s\n", build(program, 0, nullptr) == 0 ? "ok" : "missing");
}

}  // namespace

// "a+b": the first of them that there is.
extern "C" void Ask(const char* names) {
  char text[PATH_MAX];
  snprintf(text, sizeof text, "%s", names);
  void* library = nullptr;
  for (char* name = strtok(text, "+"); name != nullptr && library == nullptr; name = strtok(nullptr, "+")) {
    library = dlopen(name, RTLD_LAZY);
  }
  link_map* map = nullptr;
  char path[PATH_MAX];
  const bool known = library != nullptr && dlinfo(library, RTLD_DI_LINKMAP, &map) == 0;
  printf("%s=%s\n", names, known && realpath(map->l_name, path) != nullptr ? path : "");
  if (library != nullptr && strncmp(names, "libnvrtc.so", 11) == 0) Compile(library);
}
