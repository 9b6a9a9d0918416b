// SPDX-License-Identifier: Apache-2.0
//
// What kernel.cu and cudnn.cpp have in common: how facts are told, and how work on the devices is kept in a child
// process that may crash or hang at any call without costing the answers of the other devices.
//
// A program defines CUDASTACK_SUBJECT (the subject of its facts) and calls WorkOnDevices(). It is compiled while the
// user waits, by any dialect that a project may ask for: C headers, C++11, no containers. The numbers of CUDA's errors
// are those of CUDA 10.1 and later; not all headers name them all.

#include <cuda_runtime_api.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

// ---------------------------------------------------------------------------------------------------------------------
// Facts.

int g_facts_out = STDOUT_FILENO;  // a pipe to the parent in a child

void WriteAll(int file, const char* data, size_t size) {
  while (size > 0) {
    const ssize_t written = write(file, data, size);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    data += written;
    size -= static_cast<size_t>(written);
  }
}

// "CUDASTACK <subject>.<field>=<value>", the value in the form of cmake/core/encode.cmake. One fact is one write, so
// that what was said before an abort() is never lost.
void Tell(const char* field, const char* value) {
  char line[2048];
  if (value == nullptr || value[0] == '\0') return;
  size_t size = static_cast<size_t>(snprintf(line, 512, "CUDASTACK " CUDASTACK_SUBJECT ".%s=", field));
  if (size >= 512) return;
  for (; *value != '\0' && size + 8 < sizeof line; ++value) {
    const unsigned char sign = static_cast<unsigned char>(*value);
    if (sign < 0x20 || strchr("%;[]\\", sign) != nullptr) {
      size += static_cast<size_t>(snprintf(line + size, 4, "%%%02X", static_cast<unsigned>(sign)));
    } else {
      line[size++] = *value;
    }
  }
  line[size++] = '\n';
  WriteAll(g_facts_out, line, size);
}

void TellNumber(const char* field, long long number) {
  char text[32];
  snprintf(text, sizeof text, "%lld", number);
  Tell(field, text);
}

// CUDA's own numbers: 12040 is release 12.4; 0 is "no driver" and stays 0.
void TellRelease(const char* field, int number) {
  char text[32];
  snprintf(text, sizeof text, "%d.%d", number / 1000, number % 1000 / 10);
  Tell(field, number == 0 ? "0" : text);
}

// The name of a device's field, which is numbered from 1: Name("device.%d.outcome", 0).
const char* Name(const char* format, int device) {
  static char names[4][128];  // as many as one expression may hold
  static unsigned next = 0;
  char* name = names[next++ % 4];
  snprintf(name, sizeof names[0], format, device + 1);
  return name;
}

// Said by a child to its parent.
void Mark(const char* what, const char* text, int number) {
  char line[160];
  const int size = snprintf(line, sizeof line, "@%s %d %s\n", what, number, text);
  if (size > 0 && static_cast<size_t>(size) < sizeof line) WriteAll(g_facts_out, line, static_cast<size_t>(size));
}

// What the child is about to do, in case that it does not come back.
void Step(const char* call) { Mark("step", call, 0); }

// ---------------------------------------------------------------------------------------------------------------------
// Outcomes.

// Also the modules of WSL and of Tegra.
bool ModuleIsThere() {
  static const char* const kTraces[] = {"/proc/driver/nvidia/version", "/sys/module/nvidia", "/sys/module/nvgpu",
                                        "/dev/dxg"};
  for (const char* trace : kTraces) {
    if (access(trace, F_OK) == 0) return true;
  }
  return false;
}

struct Class {
  int status;
  const char* outcome;
};

// What a status of the runtime stands for. Source: enum cudaError in driver_types.h.
const Class kClasses[] = {
    {2, "out-of-memory"},               // cudaErrorMemoryAllocation
    {34, "stub"},                       // cudaErrorStubLibrary
    {46, "busy"},                       // cudaErrorDevicesUnavailable
    {98, "no-image"},                   // cudaErrorInvalidDeviceFunction
    {100, "no-device"},                 // cudaErrorNoDevice
    {209, "no-image"},                  // cudaErrorNoKernelImageForDevice
    {218, "invalid-ptx"},               // cudaErrorInvalidPtx
    {221, "jit-compiler-missing"},      // cudaErrorJitCompilerNotFound
    {222, "unsupported-ptx"},           // cudaErrorUnsupportedPtxVersion
    {223, "jit-disabled"},              // cudaErrorJitCompilationDisabled
    {702, "timeout"},                   // cudaErrorLaunchTimeout
    {802, "fabric-manager"},            // cudaErrorSystemNotReady
    {803, "module-userland-mismatch"},  // cudaErrorSystemDriverMismatch
    {804, "compat-unsupported"},        // cudaErrorCompatNotSupportedOnDevice
    {805, "mps-unreachable"},           // cudaErrorMpsConnectionFailed
};

const char* OutcomeOf(int status) {
  static char text[32];
  if (status == 0) return "ok";
  // 35 is "no driver" and "driver too old"; the runtime's view of the driver's release tells them apart.
  if (status == 35) {  // cudaErrorInsufficientDriver
    int driver = 0;
    return cudaDriverGetVersion(&driver) == cudaSuccess && driver > 0 ? "driver-too-old" : "no-driver";
  }
  if (status == 100 && !ModuleIsThere()) return "no-module";
  if (status == 999 && ModuleIsThere() && access("/dev/nvidia-uvm", F_OK) != 0) return "uvm-missing";
  for (const Class& known : kClasses) {
    if (known.status == status) return known.outcome;
  }
  snprintf(text, sizeof text, "error-%d", status);
  return text;
}

// Tells which call failed and how, for a device or for all (-1); returns the outcome.
const char* TellError(int device, const char* call, cudaError_t status) {
  if (device < 0) {
    Tell("call", call);
    TellNumber("status", status);
    Tell("status_name", cudaGetErrorName(status));
  } else {
    Tell(Name("device.%d.call", device), call);
    TellNumber(Name("device.%d.status", device), status);
    Tell(Name("device.%d.status_name", device), cudaGetErrorName(status));
  }
  return OutcomeOf(status);
}

// Number of devices; -1 with the outcome told to the parent. Nothing here makes a context.
int CountDevices() {
  int number = 0;
  Step("cudaDriverGetVersion");
  if (cudaDriverGetVersion(&number) == cudaSuccess) TellRelease("driver_release", number);
  Step("cudaRuntimeGetVersion");
  if (cudaRuntimeGetVersion(&number) == cudaSuccess) TellRelease("runtime_release", number);
  int count = 0;
  Step("cudaGetDeviceCount");
  const cudaError_t status = cudaGetDeviceCount(&count);
  if (status != cudaSuccess) {
    Mark("outcome", TellError(-1, "cudaGetDeviceCount", status), 0);
    return -1;
  }
  if (count == 0) Mark("outcome", "no-device", 0);
  Mark("count", "", count);
  return count;
}

// ---------------------------------------------------------------------------------------------------------------------
// Children.

const int kMostDevices = 64;

struct Device {
  bool wanted;
  bool done;
  char outcome[32];
};

// What a program does in its child. `round` is 0, or 1 where the first answer was not taken.
struct Task {
  void (*begin)(int round);                    // before the first call of CUDA
  const char* (*work)(int device, int round);  // works on one device and tells its facts; returns the outcome
  bool (*again)(const char* outcome);          // whether an outcome of the first round wants another one
};

struct Answers {
  Device devices[kMostDevices];
  int count;             // -1: not known yet
  int current;           // the device that is worked on; -1: none
  bool bye;              // the child came to its end
  char outcome[32];      // where there is no device to work on
  char step[64];         // the last call
  char held[32 * 1024];  // facts of the current device, and a line that is not complete
  size_t held_size;      // complete lines among them, to be handed on with the outcome
  size_t size;
  char output[512];  // the beginning of what was printed besides
  size_t output_size;
};

Answers g_answers;
double g_limit = 25.0;   // seconds for one device, and for what comes before the first
double g_total = 80.0;   // seconds for all; the caller waits for 90
double g_deadline;       // of what goes on now
double g_last_deadline;  // of all

double Now() {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// A real libcuda makes device nodes when root calls it, even where there is no driver. Only the one capability goes:
// files below a root-only home must stay readable.
void GiveUpMknod() {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3];
  if (syscall(SYS_capget, &header, data) != 0) return;
  const __u32 others = ~(static_cast<__u32>(1) << CAP_MKNOD);
  data[0].effective &= others;
  data[0].permitted &= others;
  data[0].inheritable &= others;
  syscall(SYS_capset, &header, data);
}

void EnterChild(pid_t parent, int facts, int output) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
  const struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  dup2(nothing, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(output, STDERR_FILENO);
  g_facts_out = facts;
  GiveUpMknod();
}

void HandOn(size_t size) {
  WriteAll(STDOUT_FILENO, g_answers.held, size);
  g_answers.held_size = 0;
}

void SetDeadline() {
  g_deadline = Now() + g_limit;
  if (g_deadline > g_last_deadline) g_deadline = g_last_deadline;
}

// A device is done. Its facts are handed on only if its answer is taken: another round tells them anew.
void EndDevice(const char* outcome, const Task* task) {
  if (g_answers.current < 0 || g_answers.current >= kMostDevices) return;
  Device* device = &g_answers.devices[g_answers.current];
  snprintf(device->outcome, sizeof device->outcome, "%s", outcome);
  device->wanted = task != nullptr && task->again(outcome);
  device->done = true;
  if (!device->wanted) {
    HandOn(g_answers.held_size);
    Tell(Name("device.%d.outcome", g_answers.current), outcome);
  }
  g_answers.held_size = 0;
  g_answers.current = -1;
}

void TakeMark(const char* line, const Task* task) {
  char what[16] = "";
  char text[64] = "";
  int number = 0;
  sscanf(line, "@%15s %d %63[^\n]", what, &number, text);
  if (strcmp(what, "step") == 0) {
    snprintf(g_answers.step, sizeof g_answers.step, "%s", text);
  } else if (strcmp(what, "count") == 0) {
    g_answers.count = number < kMostDevices ? number : kMostDevices;
  } else if (strcmp(what, "outcome") == 0) {
    snprintf(g_answers.outcome, sizeof g_answers.outcome, "%.31s", text);
  } else if (strcmp(what, "begin") == 0) {
    HandOn(g_answers.held_size);
    g_answers.current = number;
    SetDeadline();
  } else if (strcmp(what, "bye") == 0) {
    g_answers.bye = true;
  } else if (strcmp(what, "end") == 0) {
    EndDevice(text, task);
  }
}

// Works through the complete lines of what came: facts are held, marks are obeyed.
void TakeLines(const char* data, size_t size, const Task* task) {
  static char line[4096];
  static size_t length = 0;
  if (data == nullptr) {
    length = 0;
    return;
  }
  for (size_t i = 0; i < size; ++i) {
    if (length + 2 < sizeof line) line[length++] = data[i];
    if (data[i] != '\n') continue;
    line[length] = '\0';
    if (line[0] == '@') {
      TakeMark(line, task);
    } else if (line[0] == 'C' && g_answers.held_size + length <= sizeof g_answers.held) {
      memcpy(g_answers.held + g_answers.held_size, line, length);
      g_answers.held_size += length;
    }
    length = 0;
  }
}

void TakeOutput(const char* data, size_t size) {
  const size_t room = sizeof g_answers.output - 1 - g_answers.output_size;
  if (size > room) size = room;
  memcpy(g_answers.output + g_answers.output_size, data, size);
  g_answers.output_size += size;
  g_answers.output[g_answers.output_size] = '\0';
}

bool HasEnded(pid_t child) {
  siginfo_t info;
  info.si_pid = 0;
  return waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != 0;
}

// Reads until the child has ended or its time is over; true if it ended by itself.
bool Listen(pid_t child, int facts, int output, const Task* task) {
  char data[4096];
  TakeLines(nullptr, 0, nullptr);
  for (;;) {
    // Who inherited the pipes may outlive the child: what ends is the child, and what it said before is read first.
    const bool ended = HasEnded(child);
    ssize_t got;
    while ((got = read(facts, data, sizeof data)) > 0) TakeLines(data, static_cast<size_t>(got), task);
    // A library that prints without end must not keep us here.
    for (int i = 0; i < 16 && (got = read(output, data, sizeof data)) > 0; ++i) {
      TakeOutput(data, static_cast<size_t>(got));
    }
    if (ended) return true;
    if (Now() > g_deadline) return false;
    struct pollfd files[2] = {{facts, POLLIN, 0}, {output, POLLIN, 0}};
    poll(files, 2, 20);
    // At the end of a pipe poll() returns at once.
    if (((files[0].revents | files[1].revents) & POLLHUP) != 0) usleep(2000);
  }
}

// The device that the child died on gets the outcome and how it came; without one it is the outcome of all.
void TellDeath(bool timed_out, int status) {
  const int device = g_answers.current;
  const char* outcome = timed_out ? "timeout" : "crash";
  HandOn(g_answers.held_size);
  Tell(device < 0 ? "call" : Name("device.%d.call", device), g_answers.step);
  if (!timed_out && WIFSIGNALED(status)) {
    TellNumber(device < 0 ? "signal" : Name("device.%d.signal", device), WTERMSIG(status));
  }
  if (!timed_out && WIFEXITED(status)) {
    TellNumber(device < 0 ? "exit_status" : Name("device.%d.exit_status", device), WEXITSTATUS(status));
  }
  for (size_t i = g_answers.output_size; i > 0 && g_answers.output[i - 1] <= ' ';) g_answers.output[--i] = '\0';
  Tell(device < 0 ? "output" : Name("device.%d.output", device), g_answers.output);
  if (device < 0) {
    snprintf(g_answers.outcome, sizeof g_answers.outcome, "%s", outcome);
  } else {
    EndDevice(outcome, nullptr);
  }
}

void WorkInChild(const Task& task, int round) {
  task.begin(round);
  const int count = CountDevices();
  for (int i = 0; i < count && i < kMostDevices; ++i) {
    if (!g_answers.devices[i].wanted || (round == 0 && g_answers.devices[i].done)) continue;
    Mark("begin", "", i);
    Mark("end", task.work(i, round), i);
  }
  Mark("bye", "", 0);
}

// One child; false where there is no sense in another one.
bool RunChild(const Task& task, int round) {
  int facts[2];
  int output[2];
  if (Now() > g_last_deadline) return false;
  g_answers.current = -1;
  g_answers.bye = false;
  g_answers.held_size = 0;
  g_answers.output_size = 0;
  g_answers.output[0] = '\0';
  SetDeadline();
  if (pipe2(facts, O_CLOEXEC) != 0 || pipe2(output, O_CLOEXEC) != 0) return false;
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) {
    EnterChild(parent, facts[1], output[1]);
    WorkInChild(task, round);
    _exit(0);
  }
  close(facts[1]);
  close(output[1]);
  setpgid(child, child);
  fcntl(facts[0], F_SETFL, O_NONBLOCK);
  fcntl(output[0], F_SETFL, O_NONBLOCK);
  const bool ended = Listen(child, facts[0], output[0], round == 0 ? &task : nullptr);
  // The whole group, before the child is reaped, while its number cannot belong to anybody else.
  kill(-child, SIGKILL);
  kill(child, SIGKILL);
  int status = 0;
  // A process that hangs inside a broken driver cannot be killed: it is left alone then.
  for (int i = 0; i < 1000 && waitpid(child, &status, WNOHANG) == 0; ++i) usleep(1000);
  close(facts[0]);
  close(output[0]);
  // Who hangs or dies after his last word has answered all the same.
  if (g_answers.bye) {
    HandOn(g_answers.held_size);
    return false;
  }
  const bool on_device = g_answers.current >= 0;
  TellDeath(!ended, status);
  return on_device;
}

// Children until no device is left, then the same once more for those whose answer was not taken.
void WorkInRounds(const Task& task) {
  g_answers.count = -1;
  for (Device& device : g_answers.devices) device.wanted = true;
  for (int round = 0; round < 2; ++round) {
    while (RunChild(task, round)) continue;
    bool left = false;
    for (int i = 0; i < g_answers.count; ++i) left = left || (g_answers.devices[i].done && g_answers.devices[i].wanted);
    if (!left) return;
  }
}

void DoNothing(int) {}
const char* OnlyCount(int, int) { return "ok"; }
bool Never(const char*) { return false; }

// Where no device is seen CUDA_VISIBLE_DEVICES may hide them: the same question without it.
void LookBehindVariable() {
  const bool none = strcmp(g_answers.outcome, "no-device") == 0 || strcmp(g_answers.outcome, "no-module") == 0;
  if (!none || getenv("CUDA_VISIBLE_DEVICES") == nullptr) return;
  char outcome[sizeof g_answers.outcome];
  memcpy(outcome, g_answers.outcome, sizeof outcome);
  unsetenv("CUDA_VISIBLE_DEVICES");
  const int facts_out = dup(STDOUT_FILENO);
  const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  dup2(nothing, STDOUT_FILENO);  // only the number counts
  WorkInRounds(Task{DoNothing, OnlyCount, Never});
  dup2(facts_out, STDOUT_FILENO);
  const int hidden = g_answers.count;
  snprintf(g_answers.outcome, sizeof g_answers.outcome, "%s", hidden > 0 ? "hidden" : outcome);
  if (hidden > 0) TellNumber("hidden_count", hidden);
  g_answers.count = 0;
}

// Works on every device and tells the outcome of all.
int WorkOnDevices(int argc, char** argv, const Task& task) {
  if (argc == 3 && strcmp(argv[1], "--limit") == 0) g_limit = strtod(argv[2], nullptr);
  if ((argc != 1 && argc != 3) || !(g_limit > 0)) {
    fprintf(stderr, "usage: %s [--limit SECONDS]\n", argv[0]);
    return 2;
  }
  signal(SIGCHLD, SIG_DFL);  // whoever started us may have ignored it, and then nothing could be waited for
  snprintf(g_answers.outcome, sizeof g_answers.outcome, "not-run");
  g_last_deadline = Now() + g_total;
  WorkInRounds(task);
  LookBehindVariable();
  const char* outcome = g_answers.outcome;
  int good = 0;
  if (g_answers.count > 0) {
    TellNumber("device.count", g_answers.count);
    outcome = "ok";
    for (int i = g_answers.count - 1; i >= 0; --i) {
      const Device& device = g_answers.devices[i];
      const char* word = device.done ? device.outcome : "not-run";
      if (strcmp(word, "ok") == 0) ++good;
      if (strcmp(word, "ok") != 0) outcome = word;
    }
    TellNumber("good", good);
  }
  Tell("outcome", outcome);
  static const char kEnd[] = "CUDASTACK end=1\n";
  WriteAll(STDOUT_FILENO, kEnd, sizeof kEnd - 1);
  return 0;
}

}  // namespace
