// SPDX-License-Identifier: Apache-2.0
//
// inspector: what a library file is, and what a program gets when it loads it, asked without the CUDA language.
//
//   inspector [--limit SECONDS] [--root DIR] [--driver ask|off] [--nvrtc FILE] TASK...
//     elf SUBJECT FILE            reads one ELF file; runs nothing of it
//     load SUBJECT KIND LINKFILE  loads what a program linked with LINKFILE would load, and asks it
//     driver                      loads libcuda.so.1 and libnvidia-ml.so.1, and asks them
//   KIND: plain cudart cublas cublaslt nvrtc cudnn. --root stands in front of /proc, /sys and /dev.
//   --driver off: no call that would go to the driver; what a library loads of its own is its affair.
//   --nvrtc: the one that a program of cuDNN links where cuDNN finds none.
//
// Answers are lines "CUDASTACK <subject>.<field>=<value>", the value percent-encoded; "CUDASTACK end=1" comes last, and
// only when every task was worked through. A broken library is an answer, not a failure: exit 0. Wrong usage: exit 2.
//
// Foreign code runs in child processes only, each with a time limit. The caller links this program with the RUNPATH of
// the program it stands for, so that LD_LIBRARY_PATH, RUNPATH, ld.so.cache and default folders come in the true order.
//
// It is compiled while the user waits: C headers, no containers, -O0.

#include <dirent.h>
#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

// ---------------------------------------------------------------------------------------------------------------------
// Facts: where they go, and how they are written.

constexpr size_t kLongestValue = 64 * 1024;

const char* g_subject = "";       // in front of every field; empty, or ends in a dot
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

// The form of cmake/core/encode.cmake. `out` holds 3 * kLongestValue + 1; what is longer is cut.
size_t Encode(const char* text, char* out) {
  size_t size = 0;
  for (size_t i = 0; text[i] != '\0' && i < kLongestValue; ++i) {
    const unsigned char sign = static_cast<unsigned char>(text[i]);
    if (sign < 0x20 || strchr("%;[]\\", sign) != nullptr) {
      size += static_cast<size_t>(snprintf(out + size, 4, "%%%02X", sign));
    } else {
      out[size++] = static_cast<char>(sign);
    }
  }
  out[size] = '\0';
  return size;
}

// One fact is one write, so that what was said before an abort() is never lost.
void Tell(const char* field, const char* value) {
  static char line[512 + 3 * kLongestValue + 2];
  if (value == nullptr || value[0] == '\0') return;
  const int head = snprintf(line, 512, "CUDASTACK %s%s=", g_subject, field);
  if (head < 0 || head >= 512) return;
  size_t size = static_cast<size_t>(head);
  size += Encode(value, line + size);
  line[size++] = '\n';
  WriteAll(g_facts_out, line, size);
}

void TellNumber(const char* field, long long number) {
  char text[32];
  snprintf(text, sizeof text, "%lld", number);
  Tell(field, text);
}

// The name of a field that is put together: FieldName("part.%d.path", 3).
__attribute__((format(printf, 1, 2))) const char* FieldName(const char* format, ...) {
  static char names[4][192];  // as many as one expression may hold
  static unsigned next = 0;
  char* name = names[next++ % 4];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(name, sizeof names[0], format, arguments);
  va_end(arguments);
  return name;
}

// CUDA's own numbers: 12040 is release 12.4; 0 is "no driver" and stays 0.
void TellRelease(const char* field, long long number) {
  if (number == 0) return Tell(field, "0");
  char text[32];
  snprintf(text, sizeof text, "%lld.%lld", number / 1000, number % 1000 / 10);
  Tell(field, text);
}

// major * scale + minor * 100 + patch. cuDNN changed its scale from 1000 to 10000 at 9.0; cuBLAS always had 10000.
void TellVersion(const char* field, long long number, long long scale) {
  char text[64];
  snprintf(text, sizeof text, "%lld.%lld.%lld", number / scale, number % scale / 100, number % 100);
  Tell(field, text);
}

// ---------------------------------------------------------------------------------------------------------------------
// ELF. Read piece by piece with pread: a file that is cut while it is mapped would kill the reader.

constexpr int kMostNeeded = 1000;
constexpr uint64_t kMostDynamicEntries = 65536;

struct ElfFacts {
  int bits;  // 64 or 32; 0: no ELF header
  bool big_endian;
  unsigned machine;
  unsigned type;
  int needed_count;
  char error[256];
  char soname[kLongestValue];
  char rpath[kLongestValue];
  char runpath[kLongestValue];
};

struct ElfFile {
  int file = -1;
  uint64_t size = 0;
  bool is_64 = true;
  bool big_endian = false;
  uint64_t headers_offset = 0;
  uint64_t headers_count = 0;
};

struct Segment {
  uint64_t type, offset, address, file_size;
};

bool ReadAt(const ElfFile& elf, uint64_t offset, void* out, uint64_t size) {
  if (offset > elf.size || size > elf.size - offset) return false;
  char* data = static_cast<char*>(out);
  while (size > 0) {
    const ssize_t got = pread(elf.file, data, size, static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    data += got;
    offset += static_cast<uint64_t>(got);
    size -= static_cast<uint64_t>(got);
  }
  return true;
}

uint64_t Number(const ElfFile& elf, const unsigned char* bytes, size_t width) {
  uint64_t number = 0;
  for (size_t i = 0; i < width; ++i) number = number << 8 | bytes[elf.big_endian ? i : width - 1 - i];
  return number;
}

// One member of a structure that differs between the two classes.
#define ELF_MEMBER(elf, bytes, structure, member)                                                              \
  ((elf).is_64 ? Number(elf, (bytes) + offsetof(Elf64_##structure, member), sizeof(Elf64_##structure::member)) \
               : Number(elf, (bytes) + offsetof(Elf32_##structure, member), sizeof(Elf32_##structure::member)))
#define ELF_SIZE(elf, structure) ((elf).is_64 ? sizeof(Elf64_##structure) : sizeof(Elf32_##structure))

bool ReadSegment(const ElfFile& elf, uint64_t index, Segment* segment) {
  unsigned char bytes[sizeof(Elf64_Phdr)];
  const uint64_t size = ELF_SIZE(elf, Phdr);
  if (elf.headers_offset > elf.size || !ReadAt(elf, elf.headers_offset + index * size, bytes, size)) return false;
  segment->type = ELF_MEMBER(elf, bytes, Phdr, p_type);
  segment->offset = ELF_MEMBER(elf, bytes, Phdr, p_offset);
  segment->address = ELF_MEMBER(elf, bytes, Phdr, p_vaddr);
  segment->file_size = ELF_MEMBER(elf, bytes, Phdr, p_filesz);
  return true;
}

bool FileOffset(const ElfFile& elf, uint64_t address, uint64_t* offset) {
  Segment segment;
  for (uint64_t i = 0; i < elf.headers_count && ReadSegment(elf, i, &segment); ++i) {
    if (segment.type != PT_LOAD || address < segment.address) continue;
    const uint64_t distance = address - segment.address;
    if (distance >= segment.file_size || segment.offset > elf.size) continue;
    *offset = segment.offset + distance;
    return true;
  }
  return false;
}

// nullptr, or what is wrong.
const char* ReadString(const ElfFile& elf, uint64_t table, uint64_t table_size, uint64_t index, char* out) {
  if (index >= table_size) return "damaged: a name outside the string table";
  if (table > elf.size || index >= elf.size - table) return "truncated";
  uint64_t size = table_size - index;
  if (size > elf.size - table - index) size = elf.size - table - index;
  if (size > kLongestValue) size = kLongestValue;
  if (!ReadAt(elf, table + index, out, size)) return "truncated";
  if (memchr(out, '\0', size) != nullptr) return nullptr;
  out[0] = '\0';
  return "damaged: a name without an end";
}

const char* ReadDynamic(const ElfFile& elf, const Segment& dynamic, ElfFacts* facts,
                        void (*on_needed)(int number, const char* name)) {
  static char name[kLongestValue];
  unsigned char bytes[sizeof(Elf64_Dyn)];
  const uint64_t entry_size = ELF_SIZE(elf, Dyn);
  uint64_t table = 0;
  uint64_t table_size = 0;
  bool has_table = false;
  // The string table's place may come after the names, so the section is read twice.
  for (int pass = 0; pass < 2; ++pass) {
    for (uint64_t i = 0; i < dynamic.file_size / entry_size && i < kMostDynamicEntries; ++i) {
      if (dynamic.offset > elf.size || !ReadAt(elf, dynamic.offset + i * entry_size, bytes, entry_size)) {
        return "truncated";
      }
      const uint64_t tag = ELF_MEMBER(elf, bytes, Dyn, d_tag);
      const uint64_t value = ELF_MEMBER(elf, bytes, Dyn, d_un);
      if (tag == DT_NULL) break;
      if (pass == 0) {
        if (tag == DT_STRSZ) table_size = value;
        if (tag == DT_STRTAB) has_table = FileOffset(elf, value, &table);
        continue;
      }
      char* out = tag == DT_NEEDED    ? name
                  : tag == DT_SONAME  ? facts->soname
                  : tag == DT_RPATH   ? facts->rpath
                  : tag == DT_RUNPATH ? facts->runpath
                                      : nullptr;
      if (out == nullptr) continue;
      if (!has_table) return "damaged: no string table";
      const char* error = ReadString(elf, table, table_size, value, out);
      if (error != nullptr) return error;
      if (tag != DT_NEEDED) continue;
      if (facts->needed_count == kMostNeeded) return "damaged: more than 1000 needed libraries";
      ++facts->needed_count;
      if (on_needed != nullptr) on_needed(facts->needed_count, name);
    }
  }
  return nullptr;
}

const char* WhatElse(const ElfFile& elf) {
  unsigned char start[256];
  const uint64_t size = elf.size < sizeof start ? elf.size : sizeof start;
  if (size == 0) return "empty file";
  if (!ReadAt(elf, 0, start, size)) return "cannot be read";
  if (size >= 8 && memcmp(start, "!<arch>\n", 8) == 0) return "not an ELF file but a static archive";
  if (size < SELFMAG && memcmp(start, ELFMAG, size) == 0) return "truncated";
  for (uint64_t i = 0; i < size; ++i) {
    if (start[i] < 0x20 && strchr("\t\n\r\f", start[i]) == nullptr) return "not an ELF file";
    if (start[i] == '\0') return "not an ELF file";
  }
  if (size >= 20 && memcmp(start, "version https://git-", 20) == 0) return "a Git LFS pointer, not the file itself";
  static const char* const kCommands[] = {"INPUT", "GROUP", "OUTPUT_FORMAT", "ld script"};
  for (const char* command : kCommands) {
    if (memmem(start, size, command, strlen(command)) != nullptr) return "not an ELF file but text (a linker script?)";
  }
  return "not an ELF file but text";
}

// What programs of this compiler are.
#if defined(__x86_64__)
constexpr unsigned kMachine = EM_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kMachine = EM_AARCH64;
#else
constexpr unsigned kMachine = EM_NONE;
#endif

const char* MachineName(unsigned machine) {
  return machine == EM_X86_64 ? "x86_64" : machine == EM_AARCH64 ? "aarch64" : nullptr;
}

// Into `out` why a file can be neither linked nor loaded, where that is certain; false if it is not. A linker script
// or an archive may stand in the place of a library, and what could not be read is not known.
bool Fault(const ElfFacts& facts, char out[256]) {
  out[0] = '\0';
  const bool is_good = facts.error[0] == '\0' || strncmp(facts.error, "damaged", 7) == 0;
  if (strcmp(facts.error, "truncated") == 0) {
    snprintf(out, 256, "cut short: its own headers say more");
  } else if (strcmp(facts.error, "empty file") == 0 || strcmp(facts.error, "not an ELF file") == 0 ||
             strcmp(facts.error, "not an ELF file but text") == 0 || strncmp(facts.error, "a Git LFS", 9) == 0) {
    snprintf(out, 256, "%s", facts.error);
  } else if (is_good && kMachine != EM_NONE && facts.bits != 0 && facts.machine != kMachine) {
    const char* name = MachineName(facts.machine);
    snprintf(out, 256, "for %s, and programs here are for %s", name != nullptr ? name : "another machine",
             MachineName(kMachine));
  } else if (is_good && facts.bits != 0 && facts.bits != static_cast<int>(8 * sizeof(void*))) {
    snprintf(out, 256, "of %d bits, and programs here are of %zu", facts.bits, 8 * sizeof(void*));
  }
  return out[0] != '\0';
}

// nullptr, or what is wrong. What could be read is in `facts` all the same.
const char* ReadOpenElf(ElfFile* elf, ElfFacts* facts, void (*on_needed)(int number, const char* name)) {
  unsigned char header[sizeof(Elf64_Ehdr)];
  if (elf->size < SELFMAG || !ReadAt(*elf, 0, header, SELFMAG) || memcmp(header, ELFMAG, SELFMAG) != 0) {
    return WhatElse(*elf);
  }
  if (!ReadAt(*elf, 0, header, EI_NIDENT)) return "truncated";
  if (header[EI_CLASS] != ELFCLASS64 && header[EI_CLASS] != ELFCLASS32) return "damaged: unknown ELF class";
  if (header[EI_DATA] != ELFDATA2LSB && header[EI_DATA] != ELFDATA2MSB) return "damaged: unknown byte order";
  elf->is_64 = header[EI_CLASS] == ELFCLASS64;
  elf->big_endian = header[EI_DATA] == ELFDATA2MSB;
  if (!ReadAt(*elf, 0, header, ELF_SIZE(*elf, Ehdr))) return "truncated";
  facts->bits = elf->is_64 ? 64 : 32;
  facts->big_endian = elf->big_endian;
  facts->machine = static_cast<unsigned>(ELF_MEMBER(*elf, header, Ehdr, e_machine));
  facts->type = static_cast<unsigned>(ELF_MEMBER(*elf, header, Ehdr, e_type));
  elf->headers_offset = ELF_MEMBER(*elf, header, Ehdr, e_phoff);
  elf->headers_count = ELF_MEMBER(*elf, header, Ehdr, e_phnum);
  if (elf->headers_count > 0 && ELF_MEMBER(*elf, header, Ehdr, e_phentsize) != ELF_SIZE(*elf, Phdr)) {
    return "damaged: program headers of another size";
  }
  const char* error = nullptr;
  Segment segment;
  for (uint64_t i = 0; i < elf->headers_count; ++i) {
    if (!ReadSegment(*elf, i, &segment)) return "truncated";
    if (segment.type == PT_LOAD && (segment.offset > elf->size || segment.file_size > elf->size - segment.offset)) {
      error = "truncated";
    }
    if (segment.type != PT_DYNAMIC) continue;
    const char* dynamic_error = ReadDynamic(*elf, segment, facts, on_needed);
    if (error == nullptr) error = dynamic_error;
  }
  // The section headers come last in a file: a copy that was cut short lacks them first.
  const uint64_t sections = ELF_MEMBER(*elf, header, Ehdr, e_shoff);
  const uint64_t sections_size = ELF_MEMBER(*elf, header, Ehdr, e_shnum) * ELF_MEMBER(*elf, header, Ehdr, e_shentsize);
  if (sections != 0 && (sections > elf->size || sections_size > elf->size - sections)) error = "truncated";
  return error;
}

// The facts are overwritten by the next call: 200 kB would be much for a stack.
ElfFacts* ReadElf(const char* path, void (*on_needed)(int number, const char* name)) {
  static ElfFacts facts;
  memset(&facts, 0, sizeof facts);
  ElfFile elf;
  struct stat status;
  // O_NONBLOCK: a FIFO of that name must not hang us.
  elf.file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (elf.file < 0 || fstat(elf.file, &status) != 0) {
    snprintf(facts.error, sizeof facts.error, "cannot be opened: %s", strerror(errno));
  } else if (!S_ISREG(status.st_mode)) {
    snprintf(facts.error, sizeof facts.error, "not a regular file");
  } else {
    elf.size = static_cast<uint64_t>(status.st_size);
    const char* error = ReadOpenElf(&elf, &facts, on_needed);
    if (error != nullptr) snprintf(facts.error, sizeof facts.error, "%s", error);
  }
  if (elf.file >= 0) close(elf.file);
  return &facts;
}

void TellNamed(const char* field, unsigned number, const char* const* names, size_t count) {
  if (number < count && names[number] != nullptr) return Tell(field, names[number]);
  TellNumber(field, number);
}

void TellElf(const char* path) {
  static const char* const kTypes[] = {nullptr, "REL", "EXEC", "DYN", "CORE"};
  const ElfFacts* facts =
      ReadElf(path, [](int number, const char* name) { Tell(FieldName("elf.needed.%d", number), name); });
  if (facts->bits != 0) {
    TellNumber("elf.class", facts->bits);
    Tell("elf.endian", facts->big_endian ? "big" : "little");
    if (MachineName(facts->machine) != nullptr) {
      Tell("elf.machine", MachineName(facts->machine));
    } else {
      TellNumber("elf.machine", facts->machine);
    }
    TellNamed("elf.type", facts->type, kTypes, sizeof kTypes / sizeof kTypes[0]);
    TellNumber("elf.needed.count", facts->needed_count);
  }
  Tell("elf.soname", facts->soname);
  Tell("elf.rpath", facts->rpath);
  Tell("elf.runpath", facts->runpath);
  Tell("elf.error", facts->error);
}

// ---------------------------------------------------------------------------------------------------------------------
// Children: foreign code runs in a process of its own, which may die or hang at any call.
//
// The child says what it is about to do ("@step NAME") before each thing that may kill it. When it dies, a second one
// is started that leaves this step out: so one bad call costs one answer and not all that would have come after it.

struct Task {
  const char* verb = nullptr;
  const char* subject = nullptr;
  const char* kind = nullptr;
  const char* file = nullptr;
  const char* name = nullptr;  // what is given to dlopen
  bool at_fault = false;       // the file to link is the culprit already
};

constexpr int kMostSkipped = 24;
constexpr size_t kLongestStep = 96;

char g_skipped[kMostSkipped][kLongestStep];
int g_skipped_count = 0;

struct Answer {
  char facts[1024 * 1024];  // lines of the child
  size_t facts_size;
  char output[512];  // the beginning of what the library itself printed
  size_t output_size;
  char step[kLongestStep];
  char culprit[PATH_MAX];  // the file that ends before what is mapped of it
  char outcome[32];
  bool done;
  bool timed_out;
  int signal;
  int exit_status;
};

Answer g_answer;

double Now() {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// Said by a child to its parent.
void Mark(const char* what, const char* text) {
  char line[160];
  const int size = snprintf(line, sizeof line, "@%s %s\n", what, text);
  if (size > 0 && static_cast<size_t>(size) < sizeof line) WriteAll(g_facts_out, line, static_cast<size_t>(size));
}

// True if the step may be taken. A name longer than kLongestStep could not be left out the next time.
bool Step(const char* name) {
  for (int i = 0; i < g_skipped_count; ++i) {
    if (strcmp(g_skipped[i], name) == 0) return false;
  }
  if (strlen(name) >= kLongestStep) return false;
  Mark("step", name);
  return true;
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

// Takes what is there; false at the end of the file. What does not fit is thrown away.
bool Drain(int file, char* data, size_t* size, size_t capacity) {
  char rest[4096];
  for (;;) {
    const bool full = *size == capacity;
    const ssize_t got = full ? read(file, rest, sizeof rest) : read(file, data + *size, capacity - *size);
    if (got == 0) return false;
    if (got < 0) return errno == EAGAIN || errno == EINTR;
    if (!full) *size += static_cast<size_t>(got);
    // A library that prints without end must not keep us here beyond the time limit.
    if (full || *size == capacity) return true;
  }
}

bool HasEnded(pid_t child) {
  siginfo_t info;
  info.si_pid = 0;
  return waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != 0;
}

// Kills the child's whole group before the child is reaped, while its number cannot belong to anybody else.
void EndChild(pid_t child, Answer* answer) {
  kill(-child, SIGKILL);
  kill(child, SIGKILL);
  // A process that hangs inside a broken driver cannot be killed: it is left alone then.
  const double patience = Now() + 1.0;
  int status = 0;
  while (waitpid(child, &status, WNOHANG) == 0) {
    if (Now() > patience) return;
    usleep(1000);
  }
  if (answer->timed_out) return;
  if (WIFSIGNALED(status)) answer->signal = WTERMSIG(status);
  if (WIFEXITED(status)) answer->exit_status = WEXITSTATUS(status);
}

void ReadMarks(Answer* answer) {
  const char* line = answer->facts;
  const char* end = line + answer->facts_size;
  while (line < end) {
    const char* stop = static_cast<const char*>(memchr(line, '\n', static_cast<size_t>(end - line)));
    if (stop == nullptr) return;
    const int size = static_cast<int>(stop - line);
    if (size > 6 && memcmp(line, "@step ", 6) == 0) {
      snprintf(answer->step, sizeof answer->step, "%.*s", size - 6, line + 6);
    } else if (size > 9 && memcmp(line, "@culprit ", 9) == 0) {
      snprintf(answer->culprit, sizeof answer->culprit, "%.*s", size - 9, line + 9);
    } else if (size > 9 && memcmp(line, "@outcome ", 9) == 0) {
      snprintf(answer->outcome, sizeof answer->outcome, "%.*s", size - 9, line + 9);
    } else if (size >= 5 && memcmp(line, "@done", 5) == 0) {
      answer->done = true;
    }
    line = stop + 1;
  }
}

void RunOnce(void (*body)(const Task&), const Task& task, double deadline, Answer* answer) {
  memset(answer, 0, sizeof *answer);
  int facts[2];
  int output[2];
  snprintf(answer->outcome, sizeof answer->outcome, "not-run");
  if (pipe2(facts, O_CLOEXEC) != 0) return;
  if (pipe2(output, O_CLOEXEC) != 0) {
    close(facts[0]);
    close(facts[1]);
    return;
  }
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child == 0) {
    EnterChild(parent, facts[1], output[1]);
    body(task);
    Mark("done", "");
    _exit(0);
  }
  close(facts[1]);
  close(output[1]);
  if (child > 0) {
    answer->outcome[0] = '\0';
    setpgid(child, child);
    fcntl(facts[0], F_SETFL, O_NONBLOCK);
    fcntl(output[0], F_SETFL, O_NONBLOCK);
    struct pollfd files[2] = {{facts[0], POLLIN, 0}, {output[0], POLLIN, 0}};
    for (;;) {
      // Who inherited the pipe may outlive the child, and the child may close it and live on: look at both.
      const bool ended = HasEnded(child);
      if (files[0].fd >= 0 && !Drain(facts[0], answer->facts, &answer->facts_size, sizeof answer->facts)) {
        files[0].fd = -1;
      }
      if (files[1].fd >= 0 && !Drain(output[0], answer->output, &answer->output_size, sizeof answer->output - 1)) {
        files[1].fd = -1;
      }
      if (ended) break;
      const double left = deadline - Now();
      if (left <= 0) {
        answer->timed_out = true;
        break;
      }
      const int slice = files[0].fd < 0 ? 1 : 50;
      poll(files, 2, left * 1000 < slice ? static_cast<int>(left * 1000) + 1 : slice);
    }
    EndChild(child, answer);
  }
  close(facts[0]);
  close(output[0]);
  ReadMarks(answer);
}

// Works until the task is done, the time is over, or there is nothing left that could be left out.
// The answer keeps the first death; its facts are those of the last child.
void Run(void (*body)(const Task&), const Task& task, double limit) {
  static Answer first;
  const double deadline = Now() + limit;
  bool died = false;
  g_skipped_count = 0;
  for (;;) {
    RunOnce(body, task, deadline, &g_answer);
    if (g_answer.done || g_answer.timed_out || strcmp(g_answer.outcome, "not-run") == 0) break;
    if (!died) first = g_answer;
    died = true;
    if (g_answer.step[0] == '\0' || g_skipped_count == kMostSkipped) break;
    memcpy(g_skipped[g_skipped_count++], g_answer.step, kLongestStep);
  }
  g_skipped_count = 0;
  if (!died) return;
  if (!g_answer.timed_out) snprintf(g_answer.outcome, sizeof g_answer.outcome, "crash");
  g_answer.signal = first.signal;
  g_answer.exit_status = first.exit_status;
  memcpy(g_answer.culprit, first.culprit, sizeof g_answer.culprit);
  memcpy(g_answer.step, first.step, sizeof g_answer.step);
  memcpy(g_answer.output, first.output, sizeof g_answer.output);
}

const char* Outcome() {
  if (g_answer.timed_out) return "timeout";
  return g_answer.outcome[0] != '\0' ? g_answer.outcome : "ok";
}

// Hands the child's facts on: whole lines, without its marks.
void RelayFacts() {
  const char* line = g_answer.facts;
  const char* end = line + g_answer.facts_size;
  while (line < end) {
    const char* stop = static_cast<const char*>(memchr(line, '\n', static_cast<size_t>(end - line)));
    if (stop == nullptr) return;
    if (line[0] == 'C') WriteAll(g_facts_out, line, static_cast<size_t>(stop + 1 - line));
    line = stop + 1;
  }
}

// Whether the child's facts have this in them.
bool ChildHasTold(const char* text) {
  return memmem(g_answer.facts, g_answer.facts_size, text, strlen(text)) != nullptr;
}

// In a child that dies of a signal: which file is mapped where it could not read. SIGBUS there means that the file is
// shorter than what the loader has mapped by its headers. Only calls that a signal handler may make.
void SayCulprit(int, siginfo_t* info, void*) {
  const uintptr_t place = reinterpret_cast<uintptr_t>(info->si_addr);
  const int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
  static char line[9 + 128 + PATH_MAX];
  size_t size = 0;
  char sign = '\0';
  while (maps >= 0 && read(maps, &sign, 1) == 1) {
    if (sign != '\n') {
      if (size < sizeof line - 2) line[size++] = sign;
      continue;
    }
    line[size] = '\0';
    size = 0;
    uintptr_t ends[2] = {0, 0};
    int end = 0;
    for (const char* digit = line; *digit != ' ' && *digit != '\0'; ++digit) {
      if (*digit == '-') {
        end = 1;
      } else {
        ends[end] = ends[end] * 16 + static_cast<uintptr_t>(*digit <= '9' ? *digit - '0' : *digit - 'a' + 10);
      }
    }
    char* path = strchr(line, '/');
    if (place < ends[0] || place >= ends[1] || path == nullptr || strstr(path, ".so") == nullptr) continue;
    // There is room for the word before it: the addresses stood there.
    memcpy(path - 9, "@culprit ", 9);
    const size_t length = strlen(path);
    path[length] = '\n';
    WriteAll(g_facts_out, path - 9, 9 + length + 1);
    break;
  }
  if (maps >= 0) close(maps);
}

void WatchForCulprit() {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = SayCulprit;
  action.sa_flags = SA_SIGINFO | static_cast<int>(SA_RESETHAND);  // the read is tried again, and ends the child
  sigaction(SIGBUS, &action, nullptr);
}

// How the child ended: prefix is "loaded" or "driver".
void TellEnding(const char* prefix) {
  const bool timed_out = g_answer.timed_out;
  if (!timed_out && strcmp(Outcome(), "crash") != 0) return;
  Tell(FieldName("%s.stopped_in", prefix), g_answer.step);
  if (!timed_out && g_answer.signal != 0) TellNumber(FieldName("%s.signal", prefix), g_answer.signal);
  if (!timed_out && g_answer.signal == 0) TellNumber(FieldName("%s.exit_status", prefix), g_answer.exit_status);
  for (char* end = g_answer.output + strlen(g_answer.output); end > g_answer.output && end[-1] <= ' ';) *--end = '\0';
  Tell(FieldName("%s.output", prefix), g_answer.output);
}

// The value of a fact that the child told, still encoded. Nothing hostile is asked for this way.
bool FindFact(const char* name, char* value, size_t size) {
  char start[128];
  const size_t length = static_cast<size_t>(snprintf(start, sizeof start, "CUDASTACK %s=", name));
  const char* line = g_answer.facts;
  const char* end = line + g_answer.facts_size;
  while (line < end) {
    const char* stop = static_cast<const char*>(memchr(line, '\n', static_cast<size_t>(end - line)));
    if (stop == nullptr) return false;
    if (static_cast<size_t>(stop - line) >= length && memcmp(line, start, length) == 0) {
      snprintf(value, size, "%.*s", static_cast<int>(stop - line - static_cast<ptrdiff_t>(length)), line + length);
      return true;
    }
    line = stop + 1;
  }
  return false;
}

long long FindNumber(const char* name, long long otherwise) {
  char value[32];
  return FindFact(name, value, sizeof value) ? atoll(value) : otherwise;
}

// ---------------------------------------------------------------------------------------------------------------------
// Loaded objects.

const char* BaseName(const char* path) {
  const char* slash = strrchr(path, '/');
  return slash != nullptr ? slash + 1 : path;
}

bool StartsWith(const char* text, const char* start) { return strncmp(text, start, strlen(start)) == 0; }

const char* Absolute(const char* path, char out[PATH_MAX]) {
  char folder[PATH_MAX];
  if (path[0] == '/' || getcwd(folder, sizeof folder) == nullptr) return path;
  return snprintf(out, PATH_MAX, "%s/%s", folder, path) < PATH_MAX ? out : path;
}

void TellPath(const char* prefix, const char* path) {
  char buffer[PATH_MAX];
  Tell(FieldName("%s.path", prefix), Absolute(path, buffer));
  if (realpath(path, buffer) != nullptr) Tell(FieldName("%s.real", prefix), buffer);
}

const char* PathOf(void* handle) {
  struct link_map* map = nullptr;
  return dlinfo(handle, RTLD_DI_LINKMAP, &map) == 0 && map != nullptr ? map->l_name : "";
}

// Toolkits keep libraries to link against, with the true SONAME and nothing inside, in folders of this name.
bool IsStub(const char* path) {
  char real[PATH_MAX];
  return realpath(path, real) != nullptr && strstr(real, "/stubs/") != nullptr;
}

bool IsOfCuda(const char* path) {
  static const char* const kStarts[] = {
      "libcuda",    "libcublas", "libcudnn",    "libcufft",    "libcurand", "libcusolver",   "libcusparse",
      "libcupti",   "libcufile", "libcutensor", "libcuinj",    "libcudss",  "libnvidia-",    "libnvrtc",
      "libnvJit",   "libnvblas", "libnvjpeg",   "libnvfatbin", "libnvvm",   "libnvToolsExt", "libnvptx",
      "libnvinfer", "libnpp",    "libnccl",     "libnvshmem",  "libnvperf",
  };
  const char* name = BaseName(path);
  for (const char* start : kStarts) {
    if (StartsWith(name, start)) return true;
  }
  return false;
}

// The real folder of a file, into `out`; empty where the file is not there.
void RealFolder(const char* path, char out[PATH_MAX]) {
  if (realpath(path, out) == nullptr) {
    out[0] = '\0';
  } else {
    *strrchr(out, '/') = '\0';
  }
}

// The real folder in which a file is found, whatever the file itself is a link to.
void FoundFolder(const char* path, char out[PATH_MAX]) {
  char folder[PATH_MAX];
  char buffer[PATH_MAX];
  snprintf(folder, sizeof folder, "%s", Absolute(path, buffer));
  char* slash = strrchr(folder, '/');
  if (slash != nullptr) *slash = '\0';
  if (realpath(folder[0] != '\0' ? folder : "/", out) == nullptr) out[0] = '\0';
}

// Two files of one place: links in one folder, or files in one folder, are as good as neighbours.
bool AreBeside(const char* path, const char* other) {
  char folders[4][PATH_MAX];
  RealFolder(path, folders[0]);
  FoundFolder(path, folders[1]);
  RealFolder(other, folders[2]);
  FoundFolder(other, folders[3]);
  for (int i = 0; i < 2; ++i) {
    for (int k = 2; k < 4; ++k) {
      if (folders[i][0] != '\0' && strcmp(folders[i], folders[k]) == 0) return true;
    }
  }
  return false;
}

// The three numbers in a versioned file name: libcudart.so.11.8.89 is 11.8.89.
bool VersionInName(const char* path, int numbers[3]) {
  char real[PATH_MAX];
  if (realpath(path, real) == nullptr) return false;
  const char* digits = strstr(BaseName(real), ".so.");
  return digits != nullptr && sscanf(digits, ".so.%d.%d.%d", &numbers[0], &numbers[1], &numbers[2]) == 3;
}

bool TellVersionInName(const char* field, const char* path) {
  int numbers[3] = {0, 0, 0};
  if (!VersionInName(path, numbers)) return false;
  Tell(field, FieldName("%d.%d.%d", numbers[0], numbers[1], numbers[2]));
  return true;
}

struct Others {
  const char* main;
  bool parts_too;
  int count;
  char lt[PATH_MAX];  // cublasLt, which has a version call
  int lt_number;
};

int TellOther(struct dl_phdr_info* info, size_t, void* data) {
  Others* others = static_cast<Others*>(data);
  const char* path = info->dlpi_name;
  if (!IsOfCuda(path) || strcmp(path, others->main) == 0) return 0;
  if (!others->parts_too && StartsWith(BaseName(path), "libcudnn_")) return 0;
  TellPath(FieldName("loaded.also.%d", ++others->count), path);
  if (StartsWith(BaseName(path), "libcublasLt.so")) {
    snprintf(others->lt, sizeof others->lt, "%s", path);
    others->lt_number = others->count;
  } else {
    TellVersionInName(FieldName("loaded.also.%d.version", others->count), path);
  }
  return 0;
}

// What else of CUDA is in the process now: dependencies, and what the library loaded while it was asked.
void TellOthers(void* handle, bool parts_too) {
  static Others others = {};
  others.main = PathOf(handle);
  others.parts_too = parts_too;
  dl_iterate_phdr(TellOther, &others);
  TellNumber("loaded.also.count", others.count);
  // Asked now: inside dl_iterate_phdr the loader is locked.
  void* lt = others.lt_number == 0 ? nullptr : dlopen(others.lt, RTLD_LAZY | RTLD_NOLOAD);
  const auto version = lt == nullptr ? nullptr : reinterpret_cast<size_t (*)()>(dlsym(lt, "cublasLtGetVersion"));
  if (version != nullptr && Step("cublasLtGetVersion of what came along")) {
    TellVersion(FieldName("loaded.also.%d.version", others.lt_number), static_cast<long long>(version()), 10000);
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// What each kind of library says of itself.

bool g_driver_off = false;

void AskCudart(void* library) {
  int number = 0;
  int numbers[3] = {0, 0, 0};
  const bool named = VersionInName(PathOf(library), numbers);
  const auto runtime = reinterpret_cast<int (*)(int*)>(dlsym(library, "cudaRuntimeGetVersion"));
  // Up to 11.8 this call wants a driver, and without one says so and writes nothing.
  if (!(g_driver_off && named) && runtime != nullptr && Step("cudaRuntimeGetVersion") && runtime(&number) == 0 &&
      number > 0) {
    TellRelease("loaded.release", number);
    Tell("loaded.release_source", "call");
  } else if (named) {
    Tell("loaded.release", FieldName("%d.%d", numbers[0], numbers[1]));
    Tell("loaded.release_source", "name");
  }
  if (g_driver_off) return;
  const auto driver = reinterpret_cast<int (*)(int*)>(dlsym(library, "cudaDriverGetVersion"));
  number = 0;
  if (driver != nullptr && Step("cudaDriverGetVersion") && driver(&number) == 0) {
    TellRelease("loaded.driver_version", number);
  }
  const auto devices = reinterpret_cast<int (*)(int*)>(dlsym(library, "cudaGetDeviceCount"));
  number = 0;
  if (devices != nullptr && Step("cudaGetDeviceCount")) {
    const int status = devices(&number);
    TellNumber("loaded.device_count_status", status);
    if (status == 0) TellNumber("loaded.device_count", number);
  }
}

void AskCublasLt(void* library) {
  const auto version = reinterpret_cast<size_t (*)()>(dlsym(library, "cublasLtGetVersion"));
  if (version != nullptr && Step("cublasLtGetVersion")) {
    TellVersion("loaded.version", static_cast<long long>(version()), 10000);
  }
  const auto cudart = reinterpret_cast<size_t (*)()>(dlsym(library, "cublasLtGetCudartVersion"));
  if (cudart != nullptr && Step("cublasLtGetCudartVersion")) {
    TellRelease("loaded.release", static_cast<long long>(cudart()));
  }
}

// The call by which most of the toolkit's libraries tell their version. It needs no handle.
bool TellProperty(void* library, const char* call) {
  const auto property = reinterpret_cast<int (*)(int, int*)>(dlsym(library, call));
  int parts[3] = {0, 0, 0};
  if (property == nullptr || !Step(call)) return false;
  for (int i = 0; i < 3; ++i) {
    if (property(i, &parts[i]) != 0) return false;
  }
  Tell("loaded.version", FieldName("%d.%d.%d", parts[0], parts[1], parts[2]));
  return true;
}

// libcufft.so.11 has cufftGetProperty, libcurand.so.10 curandGetProperty ...; nvJitLink has a call of its own.
void AskAnyLibrary(void* library) {
  const char* name = BaseName(PathOf(library));
  const char* end = strstr(name, ".so");
  if (!StartsWith(name, "lib") || end == nullptr || end - name > 60) return;
  char call[96];
  snprintf(call, sizeof call, "%.*sGetProperty", static_cast<int>(end - name) - 3, name + 3);
  if (TellProperty(library, call)) return;
  const auto version = reinterpret_cast<int (*)(unsigned*, unsigned*)>(dlsym(library, "nvJitLinkVersion"));
  unsigned major = 0;
  unsigned minor = 0;
  if (version != nullptr && Step("nvJitLinkVersion") && version(&major, &minor) == 0) {
    return Tell("loaded.version", FieldName("%u.%u", major, minor));
  }
  TellVersionInName("loaded.version", PathOf(library));
}

// Asks the cublasLt that lies beside a cuBLAS, where the loader took one from elsewhere: both are of one release.
void AskNeighbour(const char* cublas, const char* lt_name) {
  char path[PATH_MAX];
  RealFolder(cublas, path);
  const size_t size = strlen(path);
  if (size == 0 || snprintf(path + size, sizeof path - size, "/%s", lt_name) >= static_cast<int>(sizeof path - size)) {
    return;
  }
  if (access(path, F_OK) != 0 || !Step("the cublasLt beside cuBLAS")) return;
  void* neighbour = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
  if (neighbour == nullptr) return;
  const auto version = reinterpret_cast<size_t (*)()>(dlsym(neighbour, "cublasLtGetVersion"));
  if (version != nullptr) TellVersion("loaded.version", static_cast<long long>(version()), 10000);
  dlclose(neighbour);  // it did not come along
}

// cuBLAS hands every question about versions on to cublasLt: its answers are its own only where both lie together.
void AskCublas(void* library) {
  Dl_info lt;
  void* const in_lt = dlsym(library, "cublasLtGetVersion");
  if (in_lt != nullptr && dladdr(in_lt, &lt) != 0 && !AreBeside(lt.dli_fname, PathOf(library))) {
    if (!TellVersionInName("loaded.version", PathOf(library))) AskNeighbour(PathOf(library), BaseName(lt.dli_fname));
    return;
  }
  TellProperty(library, "cublasGetProperty");
  const auto cudart = reinterpret_cast<size_t (*)()>(dlsym(library, "cublasGetCudartVersion"));
  if (cudart != nullptr && Step("cublasGetCudartVersion")) {
    TellRelease("loaded.release", static_cast<long long>(cudart()));
  }
}

void AskNvrtc(void* library) {
  const auto version = reinterpret_cast<int (*)(int*, int*)>(dlsym(library, "nvrtcVersion"));
  int major = 0;
  int minor = 0;
  if (version == nullptr || !Step("nvrtcVersion") || version(&major, &minor) != 0) return;
  char text[64];
  snprintf(text, sizeof text, "%d.%d", major, minor);
  Tell("loaded.release", text);
}

bool g_has_culprit = false;

// Told beside what loaded.path would be: the file that keeps a library from being linked or loaded, and why. The first
// one: that to link goes before what it loads.
void TellCulprit(const char* path, const char* reason) {
  if (g_has_culprit) return;
  g_has_culprit = true;
  TellPath("loaded.culprit", path);
  Tell("loaded.culprit.reason", reason);
}

// ---------------------------------------------------------------------------------------------------------------------
// cuDNN: libcudnn itself is a thin door; its parts are loaded by it, by name, when they are first used.

constexpr const char* kParts8[] = {"ops_infer", "ops_train", "cnn_infer", "cnn_train",
                                   "adv_infer", "adv_train", nullptr};
constexpr const char* kParts9[] = {
    "graph", "ops", "cnn", "adv", "heuristic", "engines_precompiled", "engines_runtime_compiled", nullptr};
// What later releases brought, by what NVIDIA's wheels of 9.20, 9.21, 9.22, 9.24 and 9.28 have.
struct LaterPart {
  const char* name;
  long long since;
};
constexpr LaterPart kLaterParts9[] = {{"engines_tensor_ir", 92100}, {"ext", 92200}};
// The whole of cuDNN's smaller flavour, "jit"; its libraries are built from the same code and ask for the others too.
constexpr const char* kJitParts9[] = {"graph", "engines_runtime_compiled", nullptr};
constexpr const char* kChecks8[] = {"OpsInfer", "OpsTrain", "CnnInfer", "CnnTrain", "AdvInfer", "AdvTrain", nullptr};
constexpr const char* kChecks9[] = {"Graph", "Ops", "Cnn", "Adv", nullptr};

struct Cudnn {
  const char* door = "";  // path of libcudnn as the loader has it
  long long version = 0;
  int major = 0;
  long long cuda_release = 0;  // 13010 is 13.1
  int part_count = 0;
  bool is_jit = false;
  bool same_folder = true;
  bool some_loaded = false;
  char folder[PATH_MAX] = "";  // real folder of libcudnn
  char runpath[kLongestValue] = "";
  char origin[PATH_MAX] = "";  // $ORIGIN of the object that asks for the parts
};

Cudnn g_cudnn;

// Into `out` the next entry of a colon-separated list, with $ORIGIN replaced; false at the end.
bool NextFolder(const char** list, const char* origin, char out[PATH_MAX]) {
  if (*list == nullptr) return false;
  const char* end = *list + strcspn(*list, ":;");
  size_t size = 0;
  const char* sign = *list;
  while (sign < end && size + 1 < PATH_MAX) {
    const size_t word = StartsWith(sign, "$ORIGIN") ? 7 : StartsWith(sign, "${ORIGIN}") ? 9 : 0;
    if (word == 0) {
      out[size++] = *sign++;
      continue;
    }
    size += static_cast<size_t>(snprintf(out + size, PATH_MAX - size, "%s", origin));
    if (size >= PATH_MAX) size = PATH_MAX - 1;
    sign += word;
  }
  out[size] = '\0';
  if (size == 0) snprintf(out, PATH_MAX, ".");
  *list = *end != '\0' ? end + 1 : nullptr;
  return true;
}

bool FolderHas(const char* folder, const char* name, char out[PATH_MAX]) {
  return snprintf(out, PATH_MAX, "%s/%s", folder, name) < PATH_MAX && access(out, F_OK) == 0;
}

// dlopen looks up the RUNPATH of the object it is called from. Called from libc, which has none, it goes through
// LD_LIBRARY_PATH, ld.so.cache and default folders only: what is left to a part that is not beside cuDNN. The folders
// in this program's own RUNPATH would be a false answer.
void OpenFromLibc(const char* name) {
  int (*open_library)(const void*, const void*) = nullptr;
  void* (*const dlopen_address)(const char*, int) = dlopen;
  static_assert(sizeof open_library == sizeof dlopen_address, "");
  memcpy(&open_library, &dlopen_address, sizeof open_library);
  // bsearch calls dlopen(key, element): the "array" lies at the address that, as an int, is the mode.
  void* (*volatile search)(const void*, const void*, size_t, size_t, int (*)(const void*, const void*)) = bsearch;
  search(name, reinterpret_cast<const void*>(static_cast<uintptr_t>(RTLD_LAZY)), 1, 1, open_library);
}

struct LoadError {
  char text[1024] = "";
  char path[PATH_MAX] = "";  // the file that could not be loaded, where it is known
};

// Keeps the first error that says more than "NAME is not there".
void KeepError(LoadError* error, const char* name) {
  const char* text = dlerror();
  if (text == nullptr || error->text[0] != '\0') return;
  if (StartsWith(text, name) && strstr(text, ": No such file or directory") != nullptr) return;
  snprintf(error->text, sizeof error->text, "%s", text);
  const char* end = text[0] == '/' ? strstr(text, ": ") : nullptr;
  if (name[0] == '/') {
    snprintf(error->path, sizeof error->path, "%s", name);
  } else if (end != nullptr && end - text < PATH_MAX) {
    snprintf(error->path, sizeof error->path, "%.*s", static_cast<int>(end - text), text);
  }
}

// Only the driver brings these, and a machine that builds may well have none.
// A container may have an empty file in the place of each: then the loader names its path.
bool WantsDriver(const char* error) {
  const char* end = error[0] == '/' ? strstr(error, ": ") : nullptr;
  while (end != nullptr && end > error && end[-1] != '/') --end;
  const char* name = end != nullptr ? end : error;
  return StartsWith(name, "libcuda.so") || StartsWith(name, "libnvidia-");
}

// Loads what cuDNN would load for `name`: from LD_LIBRARY_PATH, its own RUNPATH, ld.so.cache, in this order.
void* OpenAsCudnn(const Cudnn& cudnn, const char* name, LoadError* error) {
  char folder[PATH_MAX];
  char path[PATH_MAX];
  void* handle = dlopen(name, RTLD_LAZY | RTLD_NOLOAD);
  if (handle != nullptr) return handle;
  dlerror();
  const char* list = getenv("LD_LIBRARY_PATH");
  if (list != nullptr && list[0] == '\0') list = nullptr;
  while (NextFolder(&list, "", folder)) {
    if (!FolderHas(folder, name, path)) continue;
    handle = dlopen(path, RTLD_LAZY);
    if (handle != nullptr) return handle;
    KeepError(error, path);
    if (WantsDriver(error->text)) return nullptr;  // with a driver it would be this file
  }
  list = cudnn.runpath[0] != '\0' ? cudnn.runpath : nullptr;
  while (NextFolder(&list, cudnn.origin, folder)) {
    if (!FolderHas(folder, name, path)) continue;
    handle = dlopen(path, RTLD_LAZY);
    if (handle != nullptr) return handle;
    KeepError(error, path);
    if (WantsDriver(error->text)) return nullptr;  // with a driver it would be this file
  }
  OpenFromLibc(name);
  KeepError(error, name);
  return dlopen(name, RTLD_LAZY | RTLD_NOLOAD);
}

// The names under which cuDNN asks for a part, from the exact one to the bare one.
void PartNames(const Cudnn& cudnn, const char* part, char names[4][128]) {
  const long long scale = cudnn.version >= 90000 ? 10000 : 1000;
  const long long minor = cudnn.version % scale / 100;
  snprintf(names[0], 128, "libcudnn_%s.so.%d.%lld.%lld", part, cudnn.major, minor, cudnn.version % 100);
  snprintf(names[1], 128, "libcudnn_%s.so.%d.%lld", part, cudnn.major, minor);
  snprintf(names[2], 128, "libcudnn_%s.so.%d", part, cudnn.major);
  snprintf(names[3], 128, "libcudnn_%s.so", part);
}

// What a part says of itself by a number that it exports: 0x00091300 is 9.19.0. Some of the parts have one.
bool TellOwnVersion(const char* field, void* handle, const char* part, int cudnn_major) {
  static const char* const kNumbers[] = {"cudnn_%s_version", "cudnn_%s_infer_version"};
  for (const char* form : kNumbers) {
    char symbol[128];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    snprintf(symbol, sizeof symbol, form, part);
#pragma GCC diagnostic pop
    const void* number = dlsym(handle, symbol);
    Dl_info info;
    // dlsym looks into what the part needs, too.
    if (number == nullptr || dladdr(number, &info) == 0 || strcmp(info.dli_fname, PathOf(handle)) != 0) continue;
    uint32_t value = 0;
    memcpy(&value, number, sizeof value);
    if (static_cast<int>(value >> 16) != cudnn_major) continue;
    Tell(field, FieldName("%u.%u.%u", value >> 16, value >> 8 & 255, value & 255));
    return true;
  }
  return TellVersionInName(field, PathOf(handle));
}

// A part that says nothing is of the release that lies around it. Only for one from elsewhere: beside libcudnn it would
// prove nothing to ask the others.
void TellVersionAround(const char* field, const Cudnn& cudnn, const char* path) {
  const char* part = cudnn.major == 8 ? "ops_infer" : "graph";
  char neighbour[PATH_MAX];
  RealFolder(path, neighbour);
  const size_t size = strlen(neighbour);
  const int more = snprintf(neighbour + size, sizeof neighbour - size, "/libcudnn_%s.so.%d", part, cudnn.major);
  if (size == 0 || more >= static_cast<int>(sizeof neighbour - size) || access(neighbour, F_OK) != 0) return;
  if (!Step("cuDNN around a part")) return;
  void* handle = dlopen(neighbour, RTLD_LAZY | RTLD_LOCAL);
  if (handle == nullptr) return;
  TellOwnVersion(field, handle, part, cudnn.major);
  dlclose(handle);
}

void TellPart(Cudnn* cudnn, const char* prefix, const char* part, void* handle) {
  const char* path = PathOf(handle);
  TellPath(prefix, path);
  const bool beside = AreBeside(path, cudnn->door);
  if (!beside) {
    cudnn->same_folder = false;
    TellNumber(FieldName("%s.elsewhere", prefix), 1);
  }
  cudnn->some_loaded = true;
  const char* field = FieldName("%s.version", prefix);
  if (!TellOwnVersion(field, handle, part, cudnn->major) && !beside) TellVersionAround(field, *cudnn, path);
}

// A part that lies where it should and is no library: cuDNN gets another place's in its stead, or none.
void TellDamagedPart(const Cudnn& cudnn, const char* name) {
  char folders[2][PATH_MAX];
  char path[PATH_MAX];
  char fault[256];
  FoundFolder(cudnn.door, folders[0]);
  snprintf(folders[1], PATH_MAX, "%s", cudnn.folder);
  for (const char* folder : folders) {
    if (FolderHas(folder, name, path) && Fault(*ReadElf(path, nullptr), fault)) TellCulprit(path, fault);
  }
}

void LookAtPart(Cudnn* cudnn, const char* part, bool optional) {
  char names[4][128];
  LoadError error;
  PartNames(*cudnn, part, names);
  const char* plain_name = names[2];
  void* handle = nullptr;
  const bool allowed = Step(plain_name);
  if (allowed) {
    // What cuDNN has loaded already is the answer, under whatever name it was asked for.
    handle = dlopen(plain_name, RTLD_LAZY | RTLD_NOLOAD);
    if (handle == nullptr) dlerror();
    for (int i = cudnn->version == 0 ? 2 : 0; i < 4 && handle == nullptr && !WantsDriver(error.text); ++i) {
      handle = OpenAsCudnn(*cudnn, names[i], &error);
    }
  }
  if (allowed && handle == nullptr && error.text[0] == '\0' && optional) return;
  char prefix[64];
  snprintf(prefix, sizeof prefix, "loaded.part.%d", ++cudnn->part_count);
  Tell(FieldName("%s.name", prefix), plain_name);
  if (optional) TellNumber(FieldName("%s.optional", prefix), 1);
  if (!optional && allowed && (handle == nullptr || !AreBeside(PathOf(handle), cudnn->door))) {
    TellDamagedPart(*cudnn, plain_name);
  }
  if (handle != nullptr) {
    TellPart(cudnn, prefix, part, handle);
  } else if (error.path[0] != '\0') {
    TellPath(prefix, error.path);
    if (!AreBeside(error.path, cudnn->door)) {
      TellNumber(FieldName("%s.elsewhere", prefix), 1);
      TellVersionAround(FieldName("%s.version", prefix), *cudnn, error.path);
    }
  }
  Tell(FieldName("%s.outcome", prefix), !allowed                  ? "crash"
                                        : handle != nullptr       ? "ok"
                                        : WantsDriver(error.text) ? "needs-driver"
                                        : error.text[0] != '\0'   ? "not-loadable"
                                                                  : "missing");
  if (handle == nullptr) Tell(FieldName("%s.error", prefix), error.text);
}

bool Contains(const char* const* list, const char* text) {
  for (; *list != nullptr; ++list) {
    if (strcmp(*list, text) == 0) return true;
  }
  return false;
}

bool IsLaterPart(const char* name) {
  for (const LaterPart& part : kLaterParts9) {
    if (strcmp(part.name, name) == 0) return true;
  }
  return false;
}

// New releases bring new parts: whatever lies beside libcudnn and is named like a part is one. In order of names.
void LookAtUnknownParts(Cudnn* cudnn, const char* const* known) {
  char last[128] = "";
  char ending[16];
  snprintf(ending, sizeof ending, ".so.%d", cudnn->major);
  for (;;) {
    char next[128] = "";
    DIR* folder = opendir(cudnn->folder);
    if (folder == nullptr) return;
    while (const struct dirent* entry = readdir(folder)) {
      const char* name = entry->d_name;
      const char* end = strstr(name, ending);
      if (!StartsWith(name, "libcudnn_") || end == nullptr || end[strlen(ending)] != '\0') continue;
      char part[128];
      if (snprintf(part, sizeof part, "%.*s", static_cast<int>(end - name) - 9, name + 9) >= 100) continue;
      if (Contains(known, part) || IsLaterPart(part)) continue;
      if (strcmp(part, last) > 0 && (next[0] == '\0' || strcmp(part, next) < 0)) memcpy(next, part, sizeof next);
    }
    closedir(folder);
    if (next[0] == '\0') return;
    memcpy(last, next, sizeof last);
    LookAtPart(cudnn, last, true);
  }
}

// Nothing but the parts of the flavour "jit" lies beside libcudnn.
bool IsJit(const Cudnn& cudnn) {
  char folders[2][PATH_MAX];
  snprintf(folders[0], PATH_MAX, "%s", cudnn.folder);
  FoundFolder(cudnn.door, folders[1]);
  bool has_engines = false;
  for (const char* folder : folders) {
    for (const char* const* part = kParts9; *part != nullptr; ++part) {
      char name[128];
      char path[PATH_MAX];
      snprintf(name, sizeof name, "libcudnn_%s.so.%d", *part, cudnn.major);
      if (!FolderHas(folder, name, path)) continue;
      if (!Contains(kJitParts9, *part)) return false;
      if (strcmp(*part, "engines_runtime_compiled") == 0) has_engines = true;
    }
  }
  return has_engines;
}

// From where the parts will be asked for: the RUNPATH and $ORIGIN of the object that does it.
void AsksFrom(Cudnn* cudnn, const char* path) {
  const ElfFacts* facts = ReadElf(path, nullptr);
  snprintf(cudnn->runpath, sizeof cudnn->runpath, "%s", facts->runpath[0] != '\0' ? facts->runpath : facts->rpath);
  char buffer[PATH_MAX];
  snprintf(cudnn->origin, sizeof cudnn->origin, "%s", Absolute(path, buffer));
  char* slash = strrchr(cudnn->origin, '/');
  if (slash != nullptr) *slash = '\0';
}

// "OpsInfer" is asked by cudnnOpsInferVersionCheck and told as check.ops_infer.
void CheckVersion(void* library, const char* name) {
  char symbol[64];
  char field[64];
  snprintf(symbol, sizeof symbol, "cudnn%sVersionCheck", name);
  size_t size = static_cast<size_t>(snprintf(field, sizeof field, "loaded.check."));
  for (const char* sign = name; *sign != '\0'; ++sign) {
    const bool upper = *sign >= 'A' && *sign <= 'Z';
    if (upper && sign != name) field[size++] = '_';
    field[size++] = static_cast<char>(upper ? *sign - 'A' + 'a' : *sign);
  }
  field[size] = '\0';
  const auto check = reinterpret_cast<int (*)()>(dlsym(library, symbol));
  if (check == nullptr) return;
  if (!Step(symbol)) return Tell(field, "crash");
  TellNumber(field, check());
}

void AskCudnn(void* library) {
  Cudnn& cudnn = g_cudnn;
  cudnn.door = PathOf(library);
  RealFolder(cudnn.door, cudnn.folder);
  const auto version = reinterpret_cast<size_t (*)()>(dlsym(library, "cudnnGetVersion"));
  if (version != nullptr && Step("cudnnGetVersion")) {
    cudnn.version = static_cast<long long>(version());
    const long long scale = cudnn.version >= 90000 ? 10000 : 1000;
    cudnn.major = static_cast<int>(cudnn.version / scale);
    TellVersion("loaded.version", cudnn.version, scale);
  } else {
    // Without libcudnn_graph even this call aborts; which part is missing can be told all the same.
    const char* digits = strstr(BaseName(cudnn.door), ".so.");
    cudnn.major = digits != nullptr ? atoi(digits + 4) : 0;
  }
  const auto cudart = reinterpret_cast<size_t (*)()>(dlsym(library, "cudnnGetCudartVersion"));
  if (cudart != nullptr && Step("cudnnGetCudartVersion")) {
    cudnn.cuda_release = static_cast<long long>(cudart());
    TellRelease("loaded.cuda_release", cudnn.cuda_release);
  }
  const auto newest = reinterpret_cast<size_t (*)()>(dlsym(library, "cudnnGetMaxDeviceVersion"));
  if (newest != nullptr && Step("cudnnGetMaxDeviceVersion")) {
    const long long number = static_cast<long long>(newest());
    Tell("loaded.max_capability", FieldName("%lld.%lld", number / 100, number % 100 / 10));
  }
  if (cudnn.major < 8) return;
  // A later major may well do without a part of 9.
  if (cudnn.major > 9) TellNumber("loaded.parts_unknown", 1);
  const bool is_8 = cudnn.major == 8;
  for (const char* const* name = is_8 ? kChecks8 : kChecks9; *name != nullptr; ++name) CheckVersion(library, *name);
  // From 9 on it is libcudnn_graph that asks for the engines: they are sought beside it, wherever it came from.
  char name[4][128];
  PartNames(cudnn, "graph", name);
  void* graph = is_8 ? nullptr : dlopen(name[2], RTLD_LAZY | RTLD_NOLOAD);
  AsksFrom(&cudnn, graph != nullptr ? PathOf(graph) : cudnn.door);
  cudnn.is_jit = !is_8 && IsJit(cudnn);
  if (cudnn.is_jit) Tell("loaded.flavour", "jit");
  const char* const* parts = is_8 ? kParts8 : kParts9;
  for (const char* const* part = parts; *part != nullptr; ++part) {
    LookAtPart(&cudnn, *part, cudnn.is_jit && !Contains(kJitParts9, *part));
  }
  for (const LaterPart& part : kLaterParts9) {
    if (!is_8) LookAtPart(&cudnn, part.name, cudnn.is_jit || cudnn.version < part.since);
  }
  LookAtUnknownParts(&cudnn, parts);
  TellNumber("loaded.part.count", cudnn.part_count);
  if (cudnn.some_loaded) TellNumber("loaded.parts_same_folder", cudnn.same_folder ? 1 : 0);
}

// ---------------------------------------------------------------------------------------------------------------------
// What cuDNN loads of the toolkit, by name, when it first needs it. No file says so, and ldd does not. It is looked up
// as the loader would, and not loaded: cublasLt alone takes the loader up to 0.2 s.

// Into `out` the first file that the loader's cache has for `name`; false if it has none. Source: glibc's dl-cache.h.
bool InLoaderCache(const char* name, char out[PATH_MAX]) {
  struct Header {
    char magic[20];
    uint32_t count;
    uint32_t rest[6];
  };
  struct Entry {
    int32_t flags;
    uint32_t key, value, version;
    uint64_t hardware;
  };
  const int file = open("/etc/ld.so.cache", O_RDONLY | O_CLOEXEC);
  struct stat status;
  bool found = false;
  char* text = nullptr;
  size_t size = 0;
  if (file >= 0 && fstat(file, &status) == 0 && status.st_size > 0 && status.st_size < 64 * 1024 * 1024) {
    text = static_cast<char*>(malloc(static_cast<size_t>(status.st_size) + 1));
    const ssize_t got = text == nullptr ? 0 : read(file, text, static_cast<size_t>(status.st_size));
    size = got > 0 ? static_cast<size_t>(got) : 0;
  }
  if (file >= 0) close(file);
  // An older table may stand before the one that loaders read today.
  const char* start = size == 0 ? nullptr : static_cast<char*>(memmem(text, size, "glibc-ld.so.cache1.1", 20));
  Header header;
  if (start != nullptr && start + sizeof header <= text + size) {
    text[size] = '\0';
    memcpy(&header, start, sizeof header);
    const size_t left = static_cast<size_t>(text + size - start);
    for (uint32_t i = 0; i < header.count && sizeof header + (i + 1) * sizeof(Entry) <= left && !found; ++i) {
      Entry entry;
      char fault[256];
      memcpy(&entry, start + sizeof header + i * sizeof entry, sizeof entry);
      if (entry.key >= left || entry.value >= left || strcmp(start + entry.key, name) != 0) continue;
      snprintf(out, PATH_MAX, "%s", start + entry.value);
      // Libraries for other machines and of 32 bits are in there, too.
      found = access(out, F_OK) == 0 && !Fault(*ReadElf(out, nullptr), fault);
    }
  }
  free(text);
  return found;
}

// Into `out` the file that the loader takes for `name` where `asker` asks for it; false if there is none. `fault` is
// set where it stops at a file that is none.
bool FindAsLoader(void* asker, const char* name, char out[PATH_MAX], char fault[256]) {
  fault[0] = '\0';
  void* handle = dlopen(name, RTLD_LAZY | RTLD_NOLOAD);
  if (handle != nullptr) {
    snprintf(out, PATH_MAX, "%s", PathOf(handle));
    return true;
  }
  // Its own list, with RPATH, LD_LIBRARY_PATH, RUNPATH and default folders in their order; the cache goes before these.
  Dl_serinfo size;
  if (asker == nullptr || dlinfo(asker, RTLD_DI_SERINFOSIZE, &size) != 0) return false;
  Dl_serinfo* list = static_cast<Dl_serinfo*>(malloc(size.dls_size));
  if (list == nullptr) return false;
  bool found = false;
  bool asked_cache = false;
  if (dlinfo(asker, RTLD_DI_SERINFOSIZE, list) == 0 && dlinfo(asker, RTLD_DI_SERINFO, list) == 0) {
    constexpr unsigned kDefault = 0x40;  // LA_SER_DEFAULT
    for (unsigned i = 0; i <= list->dls_cnt && !found && fault[0] == '\0'; ++i) {
      const bool is_end = i == list->dls_cnt;
      if (!asked_cache && (is_end || (list->dls_serpath[i].dls_flags & kDefault) != 0)) {
        asked_cache = true;
        found = InLoaderCache(name, out);
      }
      if (is_end || found) continue;
      const char* folder = list->dls_serpath[i].dls_name;
      if (!FolderHas(folder[0] != '\0' ? folder : ".", name, out)) continue;
      const ElfFacts* facts = ReadElf(out, nullptr);
      // One for another machine is passed over, anything else ends the search.
      if (Fault(*facts, fault) && facts->bits != 0 && strcmp(facts->error, "truncated") != 0) {
        fault[0] = '\0';
      } else {
        found = fault[0] == '\0';
      }
    }
  }
  free(list);
  return found;
}

int g_wants_count = 0;

int g_searched_count = 0;

void TellFolder(const char* folder) {
  Tell(FieldName("loaded.wants.%d.searched.%d", g_wants_count, ++g_searched_count), folder);
}

// Where `asker` has it looked up: what is missing may come to any of these folders.
void TellSearched(void* asker) {
  Dl_serinfo size;
  if (asker == nullptr || dlinfo(asker, RTLD_DI_SERINFOSIZE, &size) != 0) return;
  Dl_serinfo* list = static_cast<Dl_serinfo*>(malloc(size.dls_size));
  if (list == nullptr) return;
  if (dlinfo(asker, RTLD_DI_SERINFOSIZE, list) == 0 && dlinfo(asker, RTLD_DI_SERINFO, list) == 0) {
    for (unsigned i = 0; i < list->dls_cnt; ++i) TellFolder(list->dls_serpath[i].dls_name);
  }
  free(list);
}

// Tells of one; nullptr, or its path, which the next call overwrites.
const char* LookAtWant(void* asker, const char* library, const char* name, const char* other_name) {
  static char path[PATH_MAX];
  char fault[256];
  char prefix[64];
  snprintf(prefix, sizeof prefix, "loaded.wants.%d", ++g_wants_count);
  g_searched_count = 0;
  Tell(FieldName("%s.library", prefix), library);
  Tell(FieldName("%s.name", prefix), name);
  bool found = FindAsLoader(asker, name, path, fault);
  const bool is_refused = fault[0] != '\0';
  if (!found && !is_refused && other_name != nullptr) found = FindAsLoader(asker, other_name, path, fault);
  if (found) TellVersionInName(FieldName("%s.version", prefix), path);
  if (found || is_refused) TellPath(prefix, path);
  if (is_refused) Tell(FieldName("%s.error", prefix), fault);
  if (!found && !is_refused) TellSearched(asker);
  Tell(FieldName("%s.outcome", prefix), found ? "ok" : is_refused ? "not-loadable" : "missing");
  return found ? path : nullptr;
}

// Its handle, and "13.0" into `release`; nullptr where it does not tell.
void* OpenNvrtc(const char* path, char release[32]) {
  if (!Step(FieldName("nvrtcVersion for cuDNN, %d", g_wants_count))) return nullptr;
  void* library = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
  const auto version =
      library == nullptr ? nullptr : reinterpret_cast<int (*)(int*, int*)>(dlsym(library, "nvrtcVersion"));
  int major = 0;
  int minor = 0;
  if (version == nullptr || version(&major, &minor) != 0) return nullptr;
  snprintf(release, 32, "%d.%d", major, minor);
  return library;
}

// NVRTC compiles with a library of its own, which it loads by name, too: not each release looks beside itself for it.
void LookAtBuiltins(void* nvrtc, const char* release) {
  char name[64];
  char folder[PATH_MAX];
  char path[PATH_MAX];
  snprintf(name, sizeof name, "libnvrtc-builtins.so.%s", release);
  if (LookAtWant(nvrtc, "nvrtc-builtins", name, nullptr) != nullptr) return;
  RealFolder(PathOf(nvrtc), folder);
  if (FolderHas(folder, name, path)) Tell(FieldName("loaded.wants.%d.beside", g_wants_count), path);
}

// Wheels lie beside each other, and not each cuDNN looks into all that have what it wants: 9.1 seeks NVRTC in a folder
// that no wheel has, 9.12 for CUDA 13 nothing in that of CUDA 13. nullptr, or the file, which the next call overwrites.
const char* TellWheelBeside(const char* asker, const char* wheel, const char* name, int cuda) {
  static char path[PATH_MAX];
  char folder[PATH_MAX];
  RealFolder(asker, folder);
  const char* const others[] = {wheel, FieldName("cu%d", cuda)};
  for (const char* other : others) {
    char place[PATH_MAX];
    char real[PATH_MAX];
    if (snprintf(place, sizeof place, "%s/../../%s/lib", folder, other) >= PATH_MAX) continue;
    TellFolder(place);
    if (realpath(place, real) != nullptr && FolderHas(real, name, path)) {
      Tell(FieldName("loaded.wants.%d.beside", g_wants_count), path);
      return path;
    }
  }
  return nullptr;
}

const char* g_nvrtc = "";  // the one that the program links

// Measured: 8.9 asks for cuBLAS, cuBLASLt and NVRTC from libcudnn_ops_infer, 9.1 to 9.28 for the two last from
// libcudnn_graph and parts beside it, all with one RUNPATH. By the major of the CUDA that it is built for; NVRTC of 11
// is called 11.2. Up to 7 all is in one library.
void LookAtWants() {
  const Cudnn& cudnn = g_cudnn;
  const int cuda = static_cast<int>(cudnn.cuda_release / 1000);
  char parts[4][128];
  if (cudnn.version > 0 && cudnn.major < 8) return TellNumber("loaded.wants.count", 0);
  if (cudnn.major < 8 || cuda < 11) return;
  PartNames(cudnn, cudnn.major == 8 ? "ops_infer" : "graph", parts);
  void* asker = dlopen(parts[2], RTLD_LAZY | RTLD_NOLOAD);
  if (asker == nullptr) return;
  char name[64];
  static const char* const kLibraries[] = {"cublas", "cublasLt"};
  for (const char* library : kLibraries) {
    const bool is_wanted = strcmp(library, "cublas") == 0 ? cudnn.major == 8 : !cudnn.is_jit;
    snprintf(name, sizeof name, "lib%s.so.%d", library, cuda);
    if (is_wanted && LookAtWant(asker, library, name, nullptr) == nullptr) {
      TellWheelBeside(PathOf(asker), "cublas", name, cuda);
    }
  }
  snprintf(name, sizeof name, cuda == 11 ? "libnvrtc.so.%d.2" : "libnvrtc.so.%d", cuda);
  // Up to 9.19 it tries the bare name as well, 9.27 does not.
  const char* nvrtc = LookAtWant(asker, "nvrtc", name, cudnn.version < 92000 ? "libnvrtc.so" : nullptr);
  char release[32] = "";
  void* library = nvrtc == nullptr ? nullptr : OpenNvrtc(nvrtc, release);
  if (library != nullptr) Tell(FieldName("loaded.wants.%d.release", g_wants_count), release);
  if (nvrtc == nullptr || strcmp(BaseName(nvrtc), name) != 0) {
    // A program that links one has that, which needs its builtins all the same.
    const char* linked = TellWheelBeside(PathOf(asker), "cuda_nvrtc", name, cuda);
    if (g_nvrtc[0] != '\0' && strcmp(ReadElf(g_nvrtc, nullptr)->soname, name) == 0) linked = g_nvrtc;
    library = linked == nullptr ? nullptr : OpenNvrtc(linked, release);
  }
  if (library != nullptr) LookAtBuiltins(library, release);
  TellNumber("loaded.wants.count", g_wants_count);
}

// ---------------------------------------------------------------------------------------------------------------------
// The task "load".

struct Kind {
  const char* name;
  void (*ask)(void* library);
};

constexpr Kind kKinds[] = {
    {"plain", AskAnyLibrary},  {"cudart", AskCudart}, {"cublas", AskCublas},
    {"cublaslt", AskCublasLt}, {"nvrtc", AskNvrtc},   {"cudnn", AskCudnn},
};

const Kind* FindKind(const char* name) {
  for (const Kind& kind : kKinds) {
    if (strcmp(kind.name, name) == 0) return &kind;
  }
  return nullptr;
}

// Why the loader has refused a file: its own reader says more than the loader does.
void TellRefused(const char* error) {
  static const char* const kCertain[] = {"file too short",
                                         "invalid ELF header",
                                         "wrong ELF class",
                                         "ELF file data encoding not",
                                         "object file has no loadable segments",
                                         "object file has no dynamic section"};
  char path[PATH_MAX];
  char fault[256];
  const char* end = error[0] == '/' ? strstr(error, ": ") : nullptr;
  for (const char* text : kCertain) {
    if (end == nullptr || end - error >= PATH_MAX || !StartsWith(end + 2, text)) continue;
    snprintf(path, sizeof path, "%.*s", static_cast<int>(end - error), error);
    TellCulprit(path, Fault(*ReadElf(path, nullptr), fault) ? fault : end + 2);
  }
}

// "libX.so.1: cannot open shared object file: No such file or directory" is certain only where the program itself would
// not find it either: what it links too is there before its libraries look for it.
void TellLacking(const char* error) {
  char name[PATH_MAX];
  const char* end = error[0] != '/' ? strstr(error, ": cannot open shared object file: No such file") : nullptr;
  if (end == nullptr || end - error >= PATH_MAX) return;
  snprintf(name, sizeof name, "%.*s", static_cast<int>(end - error), error);
  if (dlopen(name, RTLD_LAZY) == nullptr && StartsWith(dlerror(), name)) Tell("loaded.lacking.name", name);
}

void LoadInChild(const Task& task) {
  if (!Step("dlopen")) return;
  WatchForCulprit();
  // Globally, as the loader does for a linked program. That does it lazily: a symbol that is nowhere shows at its first
  // call. It is told, and then the library is loaded as it would be.
  void* library = dlopen(task.name, RTLD_NOW | RTLD_GLOBAL);
  if (library == nullptr) {
    char text[1024];
    snprintf(text, sizeof text, "%s", dlerror());
    library = dlopen(task.name, RTLD_LAZY | RTLD_GLOBAL);
    if (library != nullptr) Tell("loaded.unresolved", text);
  }
  if (library == nullptr) {
    char text[1024];
    snprintf(text, sizeof text, "%s", dlerror());
    Tell("loaded.error", text);
    if (!task.at_fault) TellRefused(text);
    if (!task.at_fault) TellLacking(text);
    return Mark("outcome", "not-loadable");
  }
  TellPath("loaded", PathOf(library));
  if (IsStub(PathOf(library))) return Mark("outcome", "stub");
  const Kind* kind = FindKind(task.kind);
  kind->ask(library);
  TellOthers(library, kind->ask != AskCudnn);
  if (kind->ask == AskCudnn) LookAtWants();
}

void WorkOnLoad(const Task& task, double limit) {
  static char name[kLongestValue];
  char fault[256];
  const ElfFacts* facts = ReadElf(task.file, nullptr);
  Task named = task;
  named.at_fault = Fault(*facts, fault);
  g_has_culprit = false;
  if (named.at_fault) TellCulprit(task.file, fault);
  if (facts->bits == 0) {
    Tell("loaded.outcome", "not-loadable");
    return Tell("loaded.error", facts->error);
  }
  snprintf(name, sizeof name, "%s", facts->soname[0] != '\0' ? facts->soname : task.file);
  Tell("loaded.name", name);
  named.name = name;
  Run(LoadInChild, named, limit);
  RelayFacts();
  Tell("loaded.outcome", Outcome());
  if (strcmp(Outcome(), "crash") == 0 && g_answer.culprit[0] != '\0' && !ChildHasTold("loaded.culprit.path=")) {
    TellCulprit(g_answer.culprit,
                Fault(*ReadElf(g_answer.culprit, nullptr), fault) ? fault : "it cannot be read to its end");
  }
  TellEnding("loaded");
}

// ---------------------------------------------------------------------------------------------------------------------
// The task "driver".

const char* g_root = "";

bool RootHas(const char* path) {
  char full[PATH_MAX];
  return snprintf(full, sizeof full, "%s%s", g_root, path) < PATH_MAX && access(full, F_OK) == 0;
}

bool ReadRoot(const char* path, char* text, size_t size) {
  char full[PATH_MAX];
  if (snprintf(full, sizeof full, "%s%s", g_root, path) >= PATH_MAX) return false;
  const int file = open(full, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return false;
  const ssize_t got = read(file, text, size - 1);
  close(file);
  text[got > 0 ? got : 0] = '\0';
  return got > 0;
}

// The digits and dots at the start of `text`; false if they are not a version.
bool LeadingVersion(const char* text, char* version, size_t size) {
  const size_t length = strspn(text, "0123456789.");
  if (length == 0 || length >= size || text[0] == '.' || memchr(text, '.', length) == nullptr) return false;
  snprintf(version, size, "%.*s", static_cast<int>(length), text);
  return true;
}

// "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.142  Release Build ..."
bool VersionInProc(const char* text, char* version, size_t size) {
  const char* rest = strstr(text, "Kernel Module");
  if (rest == nullptr) return false;
  rest += strlen("Kernel Module");
  if (StartsWith(rest, " for ")) {
    rest += strlen(" for ");
    rest += strcspn(rest, " \n");
  }
  return LeadingVersion(rest + strspn(rest, " "), version, size);
}

bool ModuleVersion(char* version, size_t size) {
  char text[1024];
  if (ReadRoot("/proc/driver/nvidia/version", text, sizeof text) && VersionInProc(text, version, size)) return true;
  return ReadRoot("/sys/module/nvidia/version", text, sizeof text) && LeadingVersion(text, version, size);
}

// Also the modules of WSL and of Tegra, which have no version that could be compared.
bool ModuleIsThere() {
  return RootHas("/proc/driver/nvidia/version") || RootHas("/sys/module/nvidia") || RootHas("/sys/module/nvgpu") ||
         RootHas("/dev/dxg");
}

// libcuda.so.535.261.03 is of driver 535.261.03; libcuda.so.1.1 (WSL, Tegra) does not say.
bool DriverVersionInName(const char* real, char* version, size_t size) {
  const char* digits = strstr(BaseName(real), ".so.");
  return digits != nullptr && atoi(digits + 4) >= 100 && LeadingVersion(digits + 4, version, size);
}

// GPUs of NVIDIA on the bus, whether anything drives them or not: without a driver this is all that can be known of
// them.
void TellPciGpus() {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/sys/bus/pci/devices", g_root);
  DIR* folder = opendir(path);
  int count = 0;
  for (struct dirent* entry = nullptr; folder != nullptr && (entry = readdir(folder)) != nullptr;) {
    char text[64];
    const char* name = entry->d_name;
    if (name[0] == '.' || !ReadRoot(FieldName("/sys/bus/pci/devices/%s/vendor", name), text, sizeof text) ||
        !StartsWith(text, "0x10de") || !ReadRoot(FieldName("/sys/bus/pci/devices/%s/class", name), text, sizeof text) ||
        !StartsWith(text, "0x03")) {
      continue;
    }
    if (++count > 1) continue;
    Tell("driver.pci.address", name);
    snprintf(path, sizeof path, "%s/sys/bus/pci/devices/%s/driver", g_root, name);
    char target[PATH_MAX];
    const ssize_t size = readlink(path, target, sizeof target - 1);
    target[size > 0 ? size : 0] = '\0';
    Tell("driver.pci.bound_to", BaseName(target));
  }
  if (folder != nullptr) closedir(folder);
  if (count > 0) TellNumber("driver.pci.count", count);
}

void TellDevices(void* driver, const char* prefix) {
  const auto count_of = reinterpret_cast<int (*)(int*)>(dlsym(driver, "cuDeviceGetCount"));
  const auto get = reinterpret_cast<int (*)(int*, int)>(dlsym(driver, "cuDeviceGet"));
  const auto name_of = reinterpret_cast<int (*)(char*, int, int)>(dlsym(driver, "cuDeviceGetName"));
  const auto attribute = reinterpret_cast<int (*)(int*, int, int)>(dlsym(driver, "cuDeviceGetAttribute"));
  const auto memory = reinterpret_cast<int (*)(size_t*, int)>(dlsym(driver, "cuDeviceTotalMem_v2"));
  constexpr int kCapabilityMajor = 75;  // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR and _MINOR
  constexpr int kCapabilityMinor = 76;
  int count = 0;
  if (count_of == nullptr || count_of(&count) != 0) return;
  TellNumber(FieldName("%s.count", prefix), count);
  for (int i = 0; i < count; ++i) {
    int device = 0;
    if (get == nullptr || get(&device, i) != 0) continue;
    char name[256] = "";
    if (name_of != nullptr && name_of(name, sizeof name, device) == 0) {
      name[sizeof name - 1] = '\0';
      Tell(FieldName("%s.%d.name", prefix, i + 1), name);
    }
    int major = 0;
    int minor = 0;
    if (attribute != nullptr && attribute(&major, kCapabilityMajor, device) == 0 &&
        attribute(&minor, kCapabilityMinor, device) == 0) {
      Tell(FieldName("%s.%d.capability", prefix, i + 1), FieldName("%d.%d", major, minor));
    }
    size_t bytes = 0;
    if (memory != nullptr && memory(&bytes, device) == 0) {
      TellNumber(FieldName("%s.%d.memory_mib", prefix, i + 1), static_cast<long long>(bytes >> 20));
    }
  }
}

constexpr int kIsStub = 34;  // CUDA_ERROR_STUB_LIBRARY

void AskLibcuda() {
  if (!Step("libcuda.so.1")) return Tell("driver.library.outcome", "crash");
  void* driver = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_GLOBAL);
  if (driver == nullptr) {
    Tell("driver.library.error", dlerror());
    return Tell("driver.library.outcome", "not-loadable");
  }
  TellPath("driver.library", PathOf(driver));
  char text[PATH_MAX];
  char version[64];
  if (realpath(PathOf(driver), text) != nullptr && DriverVersionInName(text, version, sizeof version)) {
    Tell("driver.library.version", version);
  }
  int number = 0;
  int status = -1;
  const auto release = reinterpret_cast<int (*)(int*)>(dlsym(driver, "cuDriverGetVersion"));
  if (release != nullptr && Step("cuDriverGetVersion")) {
    status = release(&number);
    if (status == 0) TellRelease("driver.cuda_release", number);
  }
  const auto init = reinterpret_cast<int (*)(unsigned)>(dlsym(driver, "cuInit"));
  int init_status = -1;
  if (init != nullptr && Step("cuInit")) {
    init_status = init(0);
    TellNumber("driver.init_status", init_status);
  }
  Tell("driver.library.outcome", status == kIsStub || init_status == kIsStub ? "stub" : "ok");
  if (init_status == 0 && Step("devices")) TellDevices(driver, "device");
}

void AskNvml() {
  if (!Step("libnvidia-ml.so.1")) return Tell("driver.nvml.outcome", "crash");
  void* nvml = dlopen("libnvidia-ml.so.1", RTLD_LAZY);
  if (nvml == nullptr) {
    Tell("driver.nvml.error", dlerror());
    return Tell("driver.nvml.outcome", "not-loadable");
  }
  TellPath("driver.nvml", PathOf(nvml));
  const auto init = reinterpret_cast<int (*)()>(dlsym(nvml, "nvmlInit_v2"));
  const auto version = reinterpret_cast<int (*)(char*, unsigned)>(dlsym(nvml, "nvmlSystemGetDriverVersion"));
  const auto count_of = reinterpret_cast<int (*)(unsigned*)>(dlsym(nvml, "nvmlDeviceGetCount_v2"));
  const auto shutdown = reinterpret_cast<int (*)()>(dlsym(nvml, "nvmlShutdown"));
  Tell("driver.nvml.outcome", IsStub(PathOf(nvml)) ? "stub" : "ok");
  if (init == nullptr) return;
  const int status = init();
  TellNumber("driver.nvml.status", status);
  if (status != 0) return;
  char text[128] = "";
  if (version != nullptr && version(text, sizeof text) == 0) Tell("driver.nvml.version", text);
  unsigned count = 0;
  if (count_of != nullptr && count_of(&count) == 0) TellNumber("driver.nvml.device_count", count);
  if (shutdown != nullptr) shutdown();
}

void DriverInChild(const Task&) {
  AskLibcuda();
  AskNvml();
}

// The same question without the variable: what it hides.
void HiddenInChild(const Task&) {
  unsetenv("CUDA_VISIBLE_DEVICES");
  void* driver = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_GLOBAL);
  if (driver == nullptr) return;
  const auto init = reinterpret_cast<int (*)(unsigned)>(dlsym(driver, "cuInit"));
  if (init != nullptr && init(0) == 0) TellDevices(driver, "driver.hidden");
}

struct DriverFacts {
  char library_outcome[32] = "";
  char library_version[64] = "";
  char module_version[64] = "";
  bool module_there = false;
  bool is_compat = false;  // the library is of a cuda-compat package: meant to differ from the module
  bool not_found = false;  // there is no libcuda.so.1, as opposed to one that is damaged
  bool has_nvswitch = false;
  bool has_uvm = false;
  long long init_status = -1;
  long long device_count = -1;
  long long nvml_status = -1;
};

// The outcome, into `out`. "no-device" may still become "hidden".
void ClassifyDriver(const DriverFacts& facts, char out[32]) {
  constexpr long long kNoDevice = 100;        // CUDA_ERROR_NO_DEVICE
  constexpr long long kNotReady = 802;        // CUDA_ERROR_SYSTEM_NOT_READY
  constexpr long long kDriverMismatch = 803;  // CUDA_ERROR_SYSTEM_DRIVER_MISMATCH
  constexpr long long kCompatHardware = 804;  // CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE
  constexpr long long kUnknown = 999;         // CUDA_ERROR_UNKNOWN
  constexpr long long kNvmlMismatch = 18;     // NVML_ERROR_LIB_RM_VERSION_MISMATCH
  const bool differ = facts.library_version[0] != '\0' && facts.module_version[0] != '\0' &&
                      atoi(facts.module_version) >= 100 && !facts.is_compat &&
                      strcmp(facts.library_version, facts.module_version) != 0;
  const char* word = nullptr;
  if (strcmp(facts.library_outcome, "not-loadable") == 0) {
    word = facts.not_found ? "no-driver" : "not-loadable";
  } else if (strcmp(facts.library_outcome, "stub") == 0) {
    word = "stub";
  } else if (facts.init_status < 0) {
    word = "not-known";
  } else if (facts.init_status == 0) {
    word = facts.device_count == 0 ? "no-device" : "ok";
  } else if (facts.init_status == kDriverMismatch) {
    word = "module-userland-mismatch";
  } else if (!facts.module_there) {
    word = "no-module";
  } else if (differ || facts.nvml_status == kNvmlMismatch) {
    word = "module-userland-mismatch";
  } else if (facts.init_status == kNoDevice) {
    word = "no-device";
  } else if (facts.init_status == kCompatHardware && facts.is_compat) {
    word = "compat-unsupported";
  } else if (facts.init_status == kNotReady && facts.has_nvswitch) {
    word = "fabric-manager";
  } else if (facts.init_status == kUnknown && !facts.has_uvm) {
    word = "uvm-missing";
  }
  if (word != nullptr) {
    snprintf(out, 32, "%s", word);
  } else {
    snprintf(out, 32, "error-%lld", facts.init_status);
  }
}

void WorkOnDriver(const Task& task, double limit) {
  DriverFacts facts;
  facts.module_there = ModuleIsThere();
  facts.has_uvm = RootHas("/dev/nvidia-uvm");
  facts.has_nvswitch = RootHas("/dev/nvidia-nvswitchctl") || RootHas("/proc/driver/nvidia-nvswitch");
  TellNumber("driver.module.present", facts.module_there ? 1 : 0);
  if (ModuleVersion(facts.module_version, sizeof facts.module_version)) {
    Tell("driver.module.version", facts.module_version);
  }
  TellPciGpus();
  Run(DriverInChild, task, limit);
  RelayFacts();
  if (g_answer.timed_out || strcmp(Outcome(), "crash") == 0) {
    Tell("driver.outcome", Outcome());
    return TellEnding("driver");
  }
  char path[PATH_MAX];
  facts.not_found = FindFact("driver.library.error", path, sizeof path) && StartsWith(path, "libcuda.so.1: ") &&
                    strstr(path, "No such file or directory") != nullptr;
  FindFact("driver.library.outcome", facts.library_outcome, sizeof facts.library_outcome);
  FindFact("driver.library.version", facts.library_version, sizeof facts.library_version);
  facts.is_compat = FindFact("driver.library.real", path, sizeof path) && strstr(path, "/compat/") != nullptr;
  facts.init_status = FindNumber("driver.init_status", -1);
  facts.device_count = FindNumber("device.count", -1);
  facts.nvml_status = FindNumber("driver.nvml.status", -1);
  char outcome[32];
  ClassifyDriver(facts, outcome);
  if (strcmp(outcome, "no-device") == 0 && getenv("CUDA_VISIBLE_DEVICES") != nullptr) {
    Run(HiddenInChild, task, limit);
    if (FindNumber("driver.hidden.count", 0) > 0) {
      RelayFacts();
      snprintf(outcome, sizeof outcome, "hidden");
    }
  }
  Tell("driver.outcome", outcome);
}

// ---------------------------------------------------------------------------------------------------------------------
// The command line.

bool IsSubject(const char* text) {
  return text[0] != '\0' && strlen(text) < 128 &&
         strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_.") == strlen(text);
}

int Usage(const char* problem) {
  fprintf(stderr,
          "inspector: %s\n"
          "usage: inspector [--limit SECONDS] [--root DIR] [--driver ask|off] [--nvrtc FILE] TASK...\n"
          "  elf SUBJECT FILE\n"
          "  load SUBJECT plain|cudart|cublas|cublaslt|nvrtc|cudnn LINKFILE\n"
          "  driver\n",
          problem);
  return 2;
}

// Reads the task that begins at *next; nullptr, or what is wrong.
const char* ReadTask(int argc, char** argv, int* next, Task* task) {
  *task = Task();
  task->verb = argv[(*next)++];
  if (strcmp(task->verb, "driver") == 0) return nullptr;
  const bool is_load = strcmp(task->verb, "load") == 0;
  if (!is_load && strcmp(task->verb, "elf") != 0) return "unknown task";
  if (argc - *next < (is_load ? 3 : 2)) return "a task lacks arguments";
  task->subject = argv[(*next)++];
  if (!IsSubject(task->subject)) return "a subject is made of [a-z0-9_.]";
  if (is_load) task->kind = argv[(*next)++];
  if (is_load && FindKind(task->kind) == nullptr) return "unknown kind";
  task->file = argv[(*next)++];
  return nullptr;
}

void Work(const Task& task, double limit) {
  char subject[160] = "";
  if (task.subject != nullptr) snprintf(subject, sizeof subject, "%s.", task.subject);
  g_subject = subject;
  if (strcmp(task.verb, "elf") == 0) {
    TellElf(task.file);
  } else if (strcmp(task.verb, "load") == 0) {
    WorkOnLoad(task, limit);
  } else {
    WorkOnDriver(task, limit);
  }
  g_subject = "";
}

int Inspect(int argc, char** argv) {
  double limit = 10.0;
  int first = 1;
  for (; first + 1 < argc && StartsWith(argv[first], "--"); first += 2) {
    char* end = nullptr;
    if (strcmp(argv[first], "--root") == 0) {
      g_root = argv[first + 1];
    } else if (strcmp(argv[first], "--nvrtc") == 0) {
      g_nvrtc = argv[first + 1];
    } else if (strcmp(argv[first], "--limit") == 0) {
      limit = strtod(argv[first + 1], &end);
      if (end == argv[first + 1] || *end != '\0' || !(limit > 0 && limit <= 3600)) return Usage("wrong --limit");
    } else if (strcmp(argv[first], "--driver") == 0) {
      g_driver_off = strcmp(argv[first + 1], "off") == 0;
      if (!g_driver_off && strcmp(argv[first + 1], "ask") != 0) return Usage("wrong --driver");
    } else {
      return Usage("unknown option");
    }
  }
  Task task;
  if (first >= argc) return Usage("no task");
  for (int next = first; next < argc;) {
    const char* problem = ReadTask(argc, argv, &next, &task);
    if (problem != nullptr) return Usage(problem);
  }
  signal(SIGCHLD, SIG_DFL);  // whoever started us may have ignored it, and then nothing could be waited for
  for (int next = first; next < argc;) {
    ReadTask(argc, argv, &next, &task);
    Work(task, limit);
  }
  Tell("end", "1");
  return 0;
}

}  // namespace

#ifdef CUDASTACK_INSPECTOR_TEST
#define main InspectorMain  // the tests bring a main of their own
#endif
int main(int argc, char** argv) { return Inspect(argc, argv); }
#undef main
