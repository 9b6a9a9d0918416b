// SPDX-License-Identifier: Apache-2.0
// Leaves a grandchild in a session of its own that keeps the output open. Its argument says what else happens:
//   exits   the program itself ends well at once
//   hangs   it never ends
//   hidden  as "exits", and the grandchild closes all it has inherited
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>

int main(int argc, char** argv) {
  const char* what = argc > 1 ? argv[1] : "exits";
  if (fork() == 0) {
    if (fork() != 0) {
      _exit(0);
    }
    setsid();
    signal(SIGTERM, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    if (std::strcmp(what, "hidden") == 0) {
      for (int file = 0; file < 64; ++file) {
        close(file);
      }
    }
    for (;;) {
      pause();
    }
  }
  wait(nullptr);
  std::puts("CUDASTACK first.fact=1");
  std::puts("CUDASTACK end=1");
  std::fflush(stdout);
  while (std::strcmp(what, "hangs") == 0) {
    pause();
  }
  return 0;
}
