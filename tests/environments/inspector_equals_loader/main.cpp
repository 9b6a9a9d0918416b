// SPDX-License-Identifier: Apache-2.0
// main NAME...: what the library beside cuDNN gets for each name.

extern "C" void Ask(const char* name);

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) Ask(argv[i]);
}
