// SPDX-License-Identifier: Apache-2.0
// Ends well, but before the end mark.
#include <cstdio>

int main() {
  std::puts("CUDASTACK first.fact=1");
  std::fputs("CUDASTACK second.fact=cu", stdout);
  return 0;
}
