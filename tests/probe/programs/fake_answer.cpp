// SPDX-License-Identifier: Apache-2.0
// Answers as a probe program does, among lines that are no answers.
#include <cstdio>

int main() {
  std::puts("a library prints a line of its own");
  std::puts("CUDASTACK first.fact=1.2.3");
  std::puts("CUDASTACK second.fact=/opt/a%3Bb/%5Bx y,z=\303\274");
  std::puts("CUDASTACK end=1");
  return 3;
}
