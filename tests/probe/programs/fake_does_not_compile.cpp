// SPDX-License-Identifier: Apache-2.0
// No compiler takes this.
int main() { return fake_name_that_nobody_has_declared; }
