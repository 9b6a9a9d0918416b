// SPDX-License-Identifier: Apache-2.0
// Prints for ever, on standard output or, with an argument, on standard error.
#include <cstdio>

int main(int argc, char**) {
  while (std::fputs("one line of many\n", argc > 1 ? stderr : stdout) >= 0) {
  }
  return 1;
}
