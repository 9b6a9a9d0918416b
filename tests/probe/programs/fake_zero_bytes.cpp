// SPDX-License-Identifier: Apache-2.0
// A real answer after zero bytes.
#include <cstdio>

int main() {
  std::fwrite("noise\0more\0\n", 1, 12, stdout);
  std::puts("CUDASTACK first.fact=1");
  std::puts("CUDASTACK end=1");
  return 0;
}
