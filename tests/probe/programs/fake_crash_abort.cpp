// SPDX-License-Identifier: Apache-2.0
// Dies by abort(), having answered in part.
#include <cstdio>
#include <cstdlib>

int main() {
  std::puts("CUDASTACK first.fact=1");
  std::fflush(stdout);
  std::abort();
}
