// SPDX-License-Identifier: Apache-2.0
// Dies by a signal of the hardware.
#include <csignal>

int main() { return std::raise(SIGSEGV); }
