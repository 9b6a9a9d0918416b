// SPDX-License-Identifier: Apache-2.0
// Prints what no program of ours prints: all bytes, the letters of CMake's lists, and lines that nearly are answers.
#include <cstdio>

int main() {
  for (int byte = 1; byte < 256; ++byte) {
    std::putchar(byte);
  }
  std::puts("\n;;[[[;]\\;${x} $ENV{HOME} \"quote'");
  std::puts("CUDASTACK x");
  std::puts("CUDASTACK ");
  std::puts("CUDASTACK name=");
  std::puts("CUDASTACK Name=1");
  std::puts("CUDASTACK na-me=1");
  std::puts(" CUDASTACK name=1");
  std::puts("xCUDASTACK name=1");
  std::puts("CUDASTACK name=a;b");
  std::puts("CUDASTACK name=a[b");
  std::puts("CUDASTACK name=a\\");
  std::puts("CUDASTACK name=a\r");
  std::puts("CUDASTACK true.fact=1");
  std::puts("CUDASTACK end=1 and more");
  return 0;
}
