// SPDX-License-Identifier: Apache-2.0
// Says which cuDNN it was compiled for, which one answers, what its parts say of each other, and every file of it that
// is loaded. A wheel of cuDNN alone has no CUDA headers beside it: then its version is all that can be included.
#if __has_include(<cuda_runtime_api.h>)
#include <cudnn.h>
#else
#include <cudnn_version.h>
extern "C" __SIZE_TYPE__ cudnnGetVersion();
#endif

#include <dlfcn.h>

#include <cstdio>
#include <cstring>
#include <set>
#include <string>

int main() {
#ifdef CUDNN_VERSION
  std::printf("header %d.%d.%d\n", CUDNN_MAJOR, CUDNN_MINOR, CUDNN_PATCHLEVEL);
#endif
  std::size_t const version = cudnnGetVersion();
  std::size_t const unit = version < 90000 ? 1000 : 10000;
  std::printf("library %zu.%zu.%zu\n", version / unit, version % unit / 100, version % 100);
#ifdef CUDART_VERSION
  std::printf("headers of CUDA %d.%d\n", CUDART_VERSION / 1000, CUDART_VERSION % 1000 / 10);
#endif
  // cuDNN loads its parts when they are first called.
  for (char const* part :
       {"Graph", "Ops", "Cnn", "Adv", "OpsInfer", "OpsTrain", "CnnInfer", "CnnTrain", "AdvInfer", "AdvTrain"}) {
    void* const check = dlsym(RTLD_DEFAULT, (std::string("cudnn") + part + "VersionCheck").c_str());
    if (check != nullptr) {
      std::printf("check %s %d\n", part, reinterpret_cast<int (*)()>(check)());
    }
  }
  std::set<std::string> files;
  std::FILE* const maps = std::fopen("/proc/self/maps", "r");
  char line[8192];
  while (maps != nullptr && std::fgets(line, sizeof line, maps) != nullptr) {
    char const* const path = std::strchr(line, '/');
    if (path != nullptr && std::strstr(path, "/libcudnn") != nullptr) {
      files.insert(path);
    }
  }
  for (std::string const& file : files) {
    std::printf("file %s", file.c_str());
  }
}
