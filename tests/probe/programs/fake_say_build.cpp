// SPDX-License-Identifier: Apache-2.0
// Prints how it was built.
#include <cmath>
#include <cstdio>

#ifndef FAKE_TEXT
#define FAKE_TEXT "(none)"
#endif

// A warning for those who ask for warnings.
static int nobody_calls_this() { return 0; }

int main(int argc, char**) {
#ifdef __SANITIZE_ADDRESS__
  std::puts("sanitized");
#endif
#ifdef FAKE_PROJECT
  std::puts("with the project's definition");
#endif
  std::printf("text=%s\nstandard=%ld\nroot=%.0f\n", FAKE_TEXT, __cplusplus, std::sqrt(argc * 4.0));
  return 0;
}
