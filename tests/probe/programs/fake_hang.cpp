// SPDX-License-Identifier: Apache-2.0
// Answers, and never ends. With an argument it ignores every signal that can be ignored.
#include <unistd.h>

#include <csignal>
#include <cstdio>

int main(int argc, char**) {
  for (int number = 1; argc > 1 && number < 32; ++number) {
    std::signal(number, SIG_IGN);
  }
  std::puts("CUDASTACK first.fact=1");
  std::fflush(stdout);
  for (;;) {
    pause();
  }
}
