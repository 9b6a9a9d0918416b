// SPDX-License-Identifier: Apache-2.0
// Prints its arguments in angle brackets, then the working folder, then the environment variables that these name.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <initializer_list>

int main(int argc, char** argv) {
  char folder[4096];
  for (int index = 1; index < argc; ++index) {
    std::printf("<%s>", argv[index]);
  }
  std::printf("\nfolder=%s\n", getcwd(folder, sizeof folder));
  for (const char* name : {"FAKE_ONE", "FAKE_TWO", "HOME", "LC_ALL", "PATH"}) {
    const char* value = std::getenv(name);
    std::printf("%s=%s\n", name, value ? value : "(unset)");
  }
  std::printf("input=%d\n", std::getchar());
  return argc;
}
