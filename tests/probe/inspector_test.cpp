// SPDX-License-Identifier: Apache-2.0
//
// Functions of the inspector are called in this process, under the sanitizers; as a program it is built and started
// the way CudaStack does it. Libraries whose names are NVIDIA's but whose sources are below are fakes, and lie in
// folders that say so.

#include INSPECTOR_SOURCE

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

const char kToolkit[] = "/usr/local/cuda/lib64";

struct Result {
  int status = -1;  // exit status, or 1000 + signal
  std::string out;
  std::string err;
};

std::string ReadText(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

void WriteText(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

// Starts a program in `folder`, with `environment` and nothing else but PATH.
Result Start(const Strings& command, const fs::path& folder, std::map<std::string, std::string> environment = {}) {
  environment.emplace("PATH", getenv("PATH"));
  const fs::path out = folder / "stdout.txt";
  const fs::path err = folder / "stderr.txt";
  const pid_t child = fork();
  if (child == 0) {
    std::vector<char*> arguments;
    Strings assignments;
    std::vector<char*> variables;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    for (const auto& [name, value] : environment) assignments.push_back(name + "=" + value);
    for (const std::string& assignment : assignments) variables.push_back(const_cast<char*>(assignment.c_str()));
    arguments.push_back(nullptr);
    variables.push_back(nullptr);
    if (chdir(folder.c_str()) != 0) _exit(126);
    dup2(open(out.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600), STDOUT_FILENO);
    dup2(open(err.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600), STDERR_FILENO);
    execvpe(arguments[0], arguments.data(), variables.data());
    _exit(127);
  }
  int status = 0;
  waitpid(child, &status, 0);
  Result result;
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
  result.out = ReadText(out);
  result.err = ReadText(err);
  return result;
}

class InspectorTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "inspector_test_XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    folder_ = name;
  }
  void TearDown() override { fs::remove_all(folder_); }

  // Builds a shared library from `source`; `options` come last on the compiler's command line.
  fs::path BuildLibrary(const fs::path& path, const std::string& source, const Strings& options = {}) {
    WriteText(folder_ / "fake.cpp", source);
    fs::create_directories(path.parent_path());
    Strings command = {TEST_COMPILER, "-shared", "-fPIC", "-O0", "-o", path.string(), (folder_ / "fake.cpp").string()};
    command.insert(command.end(), options.begin(), options.end());
    const Result built = Start(command, folder_);
    EXPECT_EQ(built.status, 0) << built.err;
    return path;
  }

  fs::path BuildInspector(const std::string& runpath) {
    const fs::path program = folder_ / "inspector";
    Strings command = {TEST_COMPILER, "-std=c++17", "-O0", "-o", program.string(), INSPECTOR_SOURCE, "-ldl"};
    command.push_back("-Wl,--enable-new-dtags,-rpath," + runpath);
    const Result built = Start(command, folder_);
    EXPECT_EQ(built.status, 0) << built.err;
    return program;
  }

  // The facts a started inspector told. Lines that are no facts, or a missing end mark, are failures.
  std::map<std::string, std::string> Facts(const Result& result) {
    EXPECT_EQ(result.status, 0) << result.err;
    std::map<std::string, std::string> facts;
    std::istringstream lines(result.out);
    std::string last;
    for (std::string line; std::getline(lines, line); last = line) {
      const size_t equals = line.find('=');
      EXPECT_EQ(line.rfind("CUDASTACK ", 0), 0u) << line;
      EXPECT_NE(equals, std::string::npos) << line;
      if (equals == std::string::npos || equals < 10) continue;
      EXPECT_LT(equals + 1, line.size()) << "empty value: " << line;
      EXPECT_TRUE(facts.emplace(line.substr(10, equals - 10), line.substr(equals + 1)).second) << "twice: " << line;
    }
    EXPECT_EQ(last, "CUDASTACK end=1");
    return facts;
  }

  fs::path folder_;
};

// What Tell writes while this exists.
class CapturedFacts {
 public:
  CapturedFacts() : saved_(g_facts_out) { g_facts_out = static_cast<int>(syscall(SYS_memfd_create, "facts", 0)); }
  ~CapturedFacts() {
    close(g_facts_out);
    g_facts_out = saved_;
  }
  std::string Text() const {
    std::string text(static_cast<size_t>(lseek(g_facts_out, 0, SEEK_END)), '\0');
    EXPECT_EQ(pread(g_facts_out, text.data(), text.size(), 0), static_cast<ssize_t>(text.size()));
    return text;
  }

 private:
  int saved_;
};

// ---------------------------------------------------------------------------------------------------------------------
// Facts

std::string Encoded(const std::string& text) {
  std::string out(3 * kLongestValue + 1, '\0');
  out.resize(Encode(text.c_str(), out.data()));
  return out;
}

TEST(Encode, LeavesPlainTextAndBytesAbove127) {
  EXPECT_EQ(Encoded("/opt/a b/$x,+é~{}|"), "/opt/a b/$x,+é~{}|");
  EXPECT_EQ(Encoded("\x7f"), "\x7f");
}

TEST(Encode, CoversWhatCMakeListsAndLinesCannotHold) {
  EXPECT_EQ(Encoded("a;b[c]d\\e%f"), "a%3Bb%5Bc%5Dd%5Ce%25f");
  EXPECT_EQ(Encoded("\n\r\t\x01\x1f"), "%0A%0D%09%01%1F");
}

TEST(Encode, CutsWhatIsTooLong) { EXPECT_EQ(Encoded(std::string(kLongestValue + 5, ';')).size(), 3 * kLongestValue); }

TEST(Tell, WritesOneLineAndNothingForAnEmptyValue) {
  CapturedFacts facts;
  g_subject = "cudnn.";
  Tell("loaded.path", "/a;b");
  Tell("loaded.real", "");
  Tell("loaded.name", nullptr);
  g_subject = "";
  EXPECT_EQ(facts.Text(), "CUDASTACK cudnn.loaded.path=/a%3Bb\n");
}

TEST(Tell, WritesNumbersAsReleasesAndVersions) {
  CapturedFacts facts;
  TellRelease("a", 13000);
  TellRelease("b", 11080);
  TellRelease("c", 0);
  TellVersion("d", 8907, 1000);
  TellVersion("e", 91900, 10000);
  TellVersion("f", 111103, 10000);
  EXPECT_EQ(facts.Text(),
            "CUDASTACK a=13.0\nCUDASTACK b=11.8\nCUDASTACK c=0\nCUDASTACK d=8.9.7\nCUDASTACK e=9.19.0\n"
            "CUDASTACK f=11.11.3\n");
}

// ---------------------------------------------------------------------------------------------------------------------
// ELF

struct Dynamic {
  Strings needed;
  std::string soname, rpath, runpath, error;
  int bits = 0;
  bool operator==(const Dynamic& other) const {
    return needed == other.needed && soname == other.soname && rpath == other.rpath && runpath == other.runpath;
  }
};

std::ostream& operator<<(std::ostream& out, const Dynamic& dynamic) {
  for (const std::string& name : dynamic.needed) out << name << ' ';
  return out << "soname " << dynamic.soname << " rpath " << dynamic.rpath << " runpath " << dynamic.runpath;
}

Strings* g_needed = nullptr;

Dynamic Ours(const fs::path& path) {
  Dynamic dynamic;
  g_needed = &dynamic.needed;
  const ElfFacts* facts = ReadElf(path.c_str(), [](int, const char* name) { g_needed->push_back(name); });
  EXPECT_EQ(static_cast<int>(dynamic.needed.size()), facts->needed_count);
  dynamic.soname = facts->soname;
  dynamic.rpath = facts->rpath;
  dynamic.runpath = facts->runpath;
  dynamic.error = facts->error;
  dynamic.bits = facts->bits;
  return dynamic;
}

Dynamic Readelf(const fs::path& path, const fs::path& folder) {
  Dynamic dynamic;
  std::istringstream lines(Start({"readelf", "-dW", path.string()}, folder, {{"LC_ALL", "C.UTF-8"}}).out);
  for (std::string line; std::getline(lines, line);) {
    const size_t open = line.find(": [");
    if (open == std::string::npos) continue;
    const std::string value = line.substr(open + 3, line.rfind(']') - open - 3);
    if (line.find("(NEEDED)") != std::string::npos) dynamic.needed.push_back(value);
    if (line.find("(SONAME)") != std::string::npos) dynamic.soname = value;
    if (line.find("(RPATH)") != std::string::npos) dynamic.rpath = value;
    if (line.find("(RUNPATH)") != std::string::npos) dynamic.runpath = value;
  }
  return dynamic;
}

using Elf = InspectorTest;

TEST_F(Elf, AgreesWithReadelfOnRealLibraries) {
  int compared = 0;
  for (const char* folder : {kToolkit, "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64"}) {
    if (!fs::is_directory(folder)) continue;
    int here = 0;
    for (const auto& entry : fs::directory_iterator(folder)) {
      const std::string name = entry.path().filename();
      if (name.find(".so") == std::string::npos || !entry.is_regular_file() || ++here > 60) continue;
      const Dynamic ours = Ours(entry.path());
      if (ours.bits == 0) continue;  // a linker script
      EXPECT_EQ(ours, Readelf(entry.path(), folder_)) << entry.path();
      EXPECT_EQ(ours.error, "") << entry.path();
      ++compared;
    }
  }
  EXPECT_GT(compared, 3);
}

TEST_F(Elf, TellsRpathFromRunpath) {
  const fs::path rpath = BuildLibrary(folder_ / "libr.so", "", {"-Wl,--disable-new-dtags,-rpath,$ORIGIN/x:/y"});
  const fs::path runpath = BuildLibrary(folder_ / "libn.so", "", {"-Wl,--enable-new-dtags,-rpath,$ORIGIN/x:/y"});
  EXPECT_EQ(Ours(rpath).rpath, "$ORIGIN/x:/y");
  EXPECT_EQ(Ours(rpath).runpath, "");
  EXPECT_EQ(Ours(runpath).runpath, "$ORIGIN/x:/y");
  EXPECT_EQ(Ours(runpath).rpath, "");
  EXPECT_EQ(Ours(rpath).soname, "");
  EXPECT_EQ(Ours(rpath), Readelf(rpath, folder_));
}

TEST_F(Elf, ReadsHostileNames) {
  const std::string name = "a b[c;%é";
  const fs::path path = BuildLibrary(folder_ / name / ("lib" + name + ".so"), "", {"-Wl,-soname," + name});
  EXPECT_EQ(Ours(path).soname, name);
  const Result result = Start({BuildInspector("/nowhere"), "elf", "x.library", path}, folder_);
  EXPECT_EQ(Facts(result)["x.library.elf.soname"], "a b%5Bc%3B%25é");
}

TEST_F(Elf, SaysWhatIsNotElf) {
  WriteText(folder_ / "empty", "");
  WriteText(folder_ / "script", "/* GNU ld script */\nINPUT(libcudart.so.13)\n");
  WriteText(folder_ / "archive", "!<arch>\nnothing");
  WriteText(folder_ / "binary", std::string("\x01\x02\x00\x03", 4));
  WriteText(folder_ / "magic",
            "\x7f"
            "EL");
  ASSERT_EQ(mkfifo((folder_ / "fifo").c_str(), 0600), 0);
  EXPECT_EQ(Ours(folder_ / "empty").error, "empty file");
  EXPECT_EQ(Ours(folder_ / "script").error, "not an ELF file but text (a linker script?)");
  WriteText(folder_ / "text", "404: Not Found\n");
  WriteText(folder_ / "pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 7\n");
  EXPECT_EQ(Ours(folder_ / "text").error, "not an ELF file but text");
  EXPECT_EQ(Ours(folder_ / "pointer").error, "a Git LFS pointer, not the file itself");
  EXPECT_EQ(Ours(folder_ / "archive").error, "not an ELF file but a static archive");
  EXPECT_EQ(Ours(folder_ / "binary").error, "not an ELF file");
  EXPECT_EQ(Ours(folder_ / "magic").error, "truncated");
  EXPECT_EQ(Ours(folder_ / "fifo").error, "not a regular file");
  EXPECT_EQ(Ours(folder_).error, "not a regular file");
  EXPECT_EQ(Ours(folder_ / "absent").error, "cannot be opened: No such file or directory");
}

TEST(Fault, IsOnlyWhatIsCertain) {
  const auto fault = [](const char* error, int bits, unsigned machine) {
    static ElfFacts facts;
    memset(&facts, 0, sizeof facts);
    snprintf(facts.error, sizeof facts.error, "%s", error);
    facts.bits = bits;
    facts.machine = machine;
    char text[256];
    return Fault(facts, text) ? std::string(text) : std::string();
  };
  const int bits = 8 * sizeof(void*);
  EXPECT_EQ(fault("", bits, kMachine), "");
  EXPECT_EQ(fault("damaged: no string table", bits, kMachine), "");
  EXPECT_EQ(fault("not an ELF file but text (a linker script?)", 0, 0), "");
  EXPECT_EQ(fault("not an ELF file but a static archive", 0, 0), "");
  EXPECT_EQ(fault("cannot be opened: Permission denied", 0, 0), "");
  EXPECT_EQ(fault("empty file", 0, 0), "empty file");
  EXPECT_EQ(fault("not an ELF file", 0, 0), "not an ELF file");
  EXPECT_EQ(fault("truncated", bits, kMachine), "cut short: its own headers say more");
  EXPECT_EQ(fault("", bits, EM_RISCV).rfind("for another machine, and programs here are for ", 0), 0u);
  EXPECT_EQ(fault("", 96 - bits, kMachine).rfind("of 32 bits, and programs here are of 64", 0), 0u);
}

TEST_F(Elf, SeesEveryTruncation) {
  const fs::path path = BuildLibrary(folder_ / "libwhole.so", "int f() { return 1; }",
                                     {"-s", "-nostdlib", "-Wl,-z,noseparate-code,-soname,libwhole.so.1,-rpath,/x"});
  ASSERT_EQ(Ours(path).error, "");
  const auto whole = fs::file_size(path);
  for (auto size = whole; size-- > 0;) {
    fs::resize_file(path, size);
    ASSERT_EQ(Ours(path).error, size == 0 ? "empty file" : "truncated") << size << " of " << whole;
  }
}

TEST_F(Elf, SurvivesEveryDamagedByte) {
  const fs::path path = BuildLibrary(folder_ / "libwhole.so", "int f() { return 1; }",
                                     {"-s", "-nostdlib", "-Wl,-z,noseparate-code,-soname,libwhole.so.1,-rpath,/x"});
  const std::string whole = ReadText(path);
  for (size_t i = 0; i < whole.size() && i < 8192; ++i) {
    for (const char bad : {'\x00', '\x7f', '\xff'}) {
      if (whole[i] == bad) continue;
      std::fstream(path, std::ios::in | std::ios::out | std::ios::binary).seekp(static_cast<long>(i)).put(bad);
      Ours(path);
    }
    std::fstream(path, std::ios::in | std::ios::out | std::ios::binary).seekp(static_cast<long>(i)).put(whole[i]);
  }
  EXPECT_EQ(Ours(path).soname, "libwhole.so.1");
}

// A file with one PT_LOAD over all of it and one PT_DYNAMIC, in any class and byte order.
std::string HandMadeElf(bool is_64, bool big_endian, const std::vector<std::pair<int, int>>& entries,
                        const std::string& strings) {
  std::string file = std::string(
                         "\x7f"
                         "ELF") +
                     char(is_64 ? 2 : 1) + char(big_endian ? 2 : 1) + '\x01';
  file.resize(16);
  const auto put = [&](uint64_t number, int width) {
    for (int i = 0; i < width; ++i) file += static_cast<char>(number >> 8 * (big_endian ? width - 1 - i : i));
  };
  const int word = is_64 ? 8 : 4;
  const unsigned header = is_64 ? 64 : 52;
  const unsigned program_header = is_64 ? 56 : 32;
  const unsigned dynamic = header + 2 * program_header;
  const unsigned dynamic_size = static_cast<unsigned>(entries.size() * 2 * static_cast<size_t>(word));
  const uint64_t all = dynamic + dynamic_size + strings.size();
  const uint64_t base = 0x10000;
  put(ET_DYN, 2), put(big_endian ? EM_PPC64 : EM_AARCH64, 2), put(1, 4), put(0, word), put(header, word), put(0, word);
  put(0, 4), put(header, 2), put(program_header, 2), put(2, 2), put(0, 2), put(0, 2), put(0, 2);
  const auto put_segment = [&](unsigned type, uint64_t offset, uint64_t size) {
    put(type, 4);
    if (is_64) put(4, 4);
    put(offset, word), put(base + offset, word), put(base + offset, word), put(size, word), put(size, word);
    if (!is_64) put(4, 4);
    put(1, word);
  };
  put_segment(PT_LOAD, 0, all);
  put_segment(PT_DYNAMIC, dynamic, dynamic_size);
  for (const auto& [tag, value] : entries) {
    const bool is_address = tag == DT_STRTAB;
    put(static_cast<uint64_t>(tag), word);
    put(is_address ? base + dynamic + dynamic_size : static_cast<uint64_t>(value), word);
  }
  return file + strings;
}

TEST_F(Elf, ReadsEveryClassAndByteOrder) {
  const std::string strings("\0liba.so\0libb.so.1\0", 19);
  const std::vector<std::pair<int, int>> entries = {
      {DT_NEEDED, 1}, {DT_SONAME, 9}, {DT_STRTAB, 0}, {DT_STRSZ, 19}, {DT_NULL, 0}};
  for (const bool is_64 : {true, false}) {
    for (const bool big_endian : {true, false}) {
      WriteText(folder_ / "lib", HandMadeElf(is_64, big_endian, entries, strings));
      const Dynamic dynamic = Ours(folder_ / "lib");
      EXPECT_EQ(dynamic.error, "");
      EXPECT_EQ(dynamic.needed, Strings{"liba.so"});
      EXPECT_EQ(dynamic.soname, "libb.so.1");
      EXPECT_EQ(dynamic, Readelf(folder_ / "lib", folder_));
      CapturedFacts facts;
      TellElf((folder_ / "lib").c_str());
      EXPECT_NE(facts.Text().find(is_64 ? "elf.class=64\n" : "elf.class=32\n"), std::string::npos);
      EXPECT_NE(facts.Text().find(big_endian ? "elf.endian=big\n" : "elf.endian=little\n"), std::string::npos);
      EXPECT_NE(facts.Text().find(big_endian ? "elf.machine=21\n" : "elf.machine=aarch64\n"), std::string::npos);
      EXPECT_NE(facts.Text().find("elf.type=DYN\n"), std::string::npos);
    }
  }
}

TEST_F(Elf, SaysHowItIsDamaged) {
  const std::string strings("\0liba.so", 8);  // without an end
  const auto error = [&](const std::vector<std::pair<int, int>>& entries) {
    WriteText(folder_ / "lib", HandMadeElf(true, false, entries, strings));
    return Ours(folder_ / "lib").error;
  };
  EXPECT_EQ(error({{DT_SONAME, 1}, {DT_STRTAB, 0}, {DT_STRSZ, 8}, {DT_NULL, 0}}), "damaged: a name without an end");
  EXPECT_EQ(error({{DT_SONAME, 9}, {DT_STRTAB, 0}, {DT_STRSZ, 8}, {DT_NULL, 0}}),
            "damaged: a name outside the string table");
  EXPECT_EQ(error({{DT_SONAME, 9}, {DT_STRTAB, 0}, {DT_STRSZ, 99}, {DT_NULL, 0}}), "truncated");
  EXPECT_EQ(error({{DT_SONAME, 1}, {DT_NULL, 0}}), "damaged: no string table");
  std::vector<std::pair<int, int>> many(1001, {DT_NEEDED, 0});
  many.insert(many.end(), {{DT_STRTAB, 0}, {DT_STRSZ, 8}, {DT_NULL, 0}});
  EXPECT_EQ(error(many), "damaged: more than 1000 needed libraries");
}

// ---------------------------------------------------------------------------------------------------------------------
// The command line

using CommandLine = InspectorTest;

TEST_F(CommandLine, RefusesWrongUsageAndTellsNothing) {
  const std::string program = BuildInspector("/nowhere");
  const std::vector<Strings> wrong = {{},
                                      {"--limit"},
                                      {"--limit", "0", "driver"},
                                      {"--limit", "3x", "driver"},
                                      {"--what", "1", "driver"},
                                      {"--driver", "on", "driver"},
                                      {"elf", "x"},
                                      {"elf", "X", "/bin/sh"},
                                      {"elf", "x", "/bin/sh", "load", "x", "cudart"},
                                      {"load", "x", "cufft", "/bin/sh"},
                                      {"look"}};
  for (Strings arguments : wrong) {
    const std::string shown = testing::PrintToString(arguments);
    arguments.insert(arguments.begin(), program);
    const Result result = Start(arguments, folder_);
    EXPECT_EQ(result.status, 2) << shown;
    EXPECT_EQ(result.out, "") << shown;
    EXPECT_NE(result.err.find("usage: inspector"), std::string::npos) << shown;
  }
}

TEST_F(CommandLine, WorksThroughAllTasks) {
  const std::string program = BuildInspector("/nowhere");
  auto facts = Facts(Start({program, "elf", "a", "/absent", "elf", "b.c", program}, folder_));
  EXPECT_EQ(facts["a.elf.error"], "cannot be opened: No such file or directory");
  EXPECT_EQ(facts["b.c.elf.class"], "64");
  EXPECT_EQ(facts["b.c.elf.runpath"], "/nowhere");
}

// ---------------------------------------------------------------------------------------------------------------------
// Loading

const char kFakeCudart[] = R"(
  #include <stdio.h>
  #include <stdlib.h>
  #include <unistd.h>
  extern "C" int cudaRuntimeGetVersion(int* v) { puts("CUDASTACK end=1"); fflush(stdout); *v = 99010; return 0; }
  extern "C" int cudaDriverGetVersion(int* v) { BEHAVE; *v = 98020; return 0; }
  extern "C" int cudaGetDeviceCount(int* v) { *v = 3; return 0; }
)";

class Load : public InspectorTest {
 protected:
  void SetUp() override {
    InspectorTest::SetUp();
    fakes_ = folder_ / "fakes";
    inspector_ = BuildInspector(fakes_);
  }

  fs::path BuildCudart(const fs::path& path, const std::string& behave) {
    return BuildLibrary(path, kFakeCudart, {"-DBEHAVE=" + behave, "-Wl,-soname,libcudart.so.99"});
  }

  std::map<std::string, std::string> LoadCudart(std::map<std::string, std::string> environment = {},
                                                const std::string& limit = "20") {
    return Facts(Start({inspector_, "--limit", limit, "load", "cudart", "cudart", fakes_ / "libcudart.so.99"}, folder_,
                       environment));
  }

  fs::path fakes_;
  fs::path inspector_;
};

TEST_F(Load, AsksALibraryThatAnswers) {
  BuildCudart(fakes_ / "libcudart.so.99", "");
  auto facts = LoadCudart();
  EXPECT_EQ(facts["cudart.loaded.name"], "libcudart.so.99");
  EXPECT_EQ(facts["cudart.loaded.path"], fakes_ / "libcudart.so.99");
  EXPECT_EQ(facts["cudart.loaded.real"], fs::canonical(fakes_ / "libcudart.so.99"));
  EXPECT_EQ(facts["cudart.loaded.release"], "99.1");
  EXPECT_EQ(facts["cudart.loaded.release_source"], "call");
  EXPECT_EQ(facts["cudart.loaded.driver_version"], "98.2");
  EXPECT_EQ(facts["cudart.loaded.device_count_status"], "0");
  EXPECT_EQ(facts["cudart.loaded.device_count"], "3");
  EXPECT_EQ(facts["cudart.loaded.outcome"], "ok");
  EXPECT_EQ(facts.count("cudart.loaded.output"), 0u);
}

TEST_F(Load, KeepsWhatWasLearnedBeforeAndAfterAnAbort) {
  BuildCudart(fakes_ / "libcudart.so.99", "fputs(\"it cannot be\\n\",stderr),abort()");
  auto facts = LoadCudart();
  EXPECT_EQ(facts["cudart.loaded.release"], "99.1");
  EXPECT_EQ(facts.count("cudart.loaded.driver_version"), 0u);
  EXPECT_EQ(facts["cudart.loaded.device_count"], "3");
  EXPECT_EQ(facts["cudart.loaded.outcome"], "crash");
  EXPECT_EQ(facts["cudart.loaded.signal"], "6");
  EXPECT_EQ(facts["cudart.loaded.stopped_in"], "cudaDriverGetVersion");
  EXPECT_EQ(facts["cudart.loaded.output"], "CUDASTACK end=1%0Ait cannot be");
  for (const auto& entry : fs::directory_iterator(folder_)) {
    EXPECT_NE(entry.path().filename().string().rfind("core", 0), 0u) << "a core file";
  }
}

TEST_F(Load, TakesAnExitForACrash) {
  BuildCudart(fakes_ / "libcudart.so.99", "_exit(0)");
  auto facts = LoadCudart();
  EXPECT_EQ(facts["cudart.loaded.outcome"], "crash");
  EXPECT_EQ(facts["cudart.loaded.exit_status"], "0");
  EXPECT_EQ(facts.count("cudart.loaded.signal"), 0u);
}

TEST_F(Load, EndsALibraryThatSleepsAndItsChildren) {
  // The grandchild keeps every pipe open and writes its number to a file.
  BuildCudart(fakes_ / "libcudart.so.99",
              "({if(fork()==0){FILE*f=fopen(\"grandchild\",\"w\");fprintf(f,\"%d\",getpid());fclose(f);}"
              "for(;;)sleep(1000);})");
  const auto start = std::chrono::steady_clock::now();
  auto facts = LoadCudart({}, "1");
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
  EXPECT_GE(spent.count(), 1.0);
  EXPECT_LT(spent.count(), 9.0);
  EXPECT_EQ(facts["cudart.loaded.outcome"], "timeout");
  EXPECT_EQ(facts["cudart.loaded.stopped_in"], "cudaDriverGetVersion");
  EXPECT_EQ(facts["cudart.loaded.release"], "99.1");
  const pid_t grandchild = atoi(ReadText(folder_ / "grandchild").c_str());
  ASSERT_GT(grandchild, 1);
  std::string state = "gone";
  for (int i = 0; i < 100; ++i) {
    const std::string status = ReadText("/proc/" + std::to_string(grandchild) + "/stat");
    if (status.empty() || status.find(") Z") != std::string::npos) break;
    state = i == 99 ? "alive" : state;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  EXPECT_EQ(state, "gone");
}

TEST_F(Load, DoesNotWaitForAGrandchildThatHoldsThePipe) {
  BuildCudart(fakes_ / "libcudart.so.99", "({if(fork()==0)for(;;)sleep(1000);})");
  const auto start = std::chrono::steady_clock::now();
  auto facts = LoadCudart({}, "30");
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
  EXPECT_LT(spent.count(), 9.0);
  EXPECT_EQ(facts["cudart.loaded.outcome"], "ok");
}

TEST_F(Load, EndsALibraryThatPrintsWithoutEnd) {
  BuildCudart(fakes_ / "libcudart.so.99", "({for(;;)puts(\"noise\");})");
  auto facts = LoadCudart({}, "1");
  EXPECT_EQ(facts["cudart.loaded.outcome"], "timeout");
  EXPECT_LT(facts["cudart.loaded.output"].size(), 2000u);
}

TEST_F(Load, FollowsLdLibraryPathBeforeRunpath) {
  BuildCudart(fakes_ / "libcudart.so.99", "");
  BuildCudart(folder_ / "fakes_first" / "libcudart.so.99", "");
  EXPECT_EQ(LoadCudart()["cudart.loaded.path"], fakes_ / "libcudart.so.99");
  EXPECT_EQ(LoadCudart({{"LD_LIBRARY_PATH", folder_ / "fakes_first"}})["cudart.loaded.path"],
            folder_ / "fakes_first" / "libcudart.so.99");
  EXPECT_EQ(LoadCudart({{"LD_LIBRARY_PATH", "fakes_first"}})["cudart.loaded.path"],
            folder_ / "fakes_first" / "libcudart.so.99");
}

TEST_F(Load, TellsWhyNothingIsLoaded) {
  BuildLibrary(folder_ / "fakes_lost" / "libfake_lost.so", "", {"-Wl,-soname,libfake_lost.so"});
  BuildLibrary(fakes_ / "libfake.so", "",
               {"-Wl,--no-as-needed,-soname,libfake.so", folder_ / "fakes_lost" / "libfake_lost.so"});
  WriteText(folder_ / "script.so", "INPUT(x)");
  auto facts = Facts(
      Start({inspector_, "load", "a", "plain", fakes_ / "libfake.so", "load", "b", "plain", "/absent", "load", "c",
             "plain", folder_ / "script.so", "load", "d", "plain", folder_ / "fakes_lost" / "libfake_lost.so"},
            folder_));
  EXPECT_EQ(facts["a.loaded.outcome"], "not-loadable");
  EXPECT_EQ(facts["a.loaded.error"], "libfake_lost.so: cannot open shared object file: No such file or directory");
  EXPECT_EQ(facts["b.loaded.outcome"], "not-loadable");
  EXPECT_EQ(facts["b.loaded.error"], "cannot be opened: No such file or directory");
  EXPECT_EQ(facts["c.loaded.error"], "not an ELF file but text (a linker script?)");
  // A program that links it does not find it, though the file given here is good.
  EXPECT_EQ(facts["d.loaded.outcome"], "not-loadable");
}

TEST_F(Load, TellsWhichFileIsRefused) {
  BuildCudart(fakes_ / "libcudart.so.99", "");
  const fs::path other = folder_ / "fakes_first" / "libcudart.so.99";
  fs::create_directory(other.parent_path());
  const auto whole = ReadText(fakes_ / "libcudart.so.99");
  const std::map<std::string, std::string> first = {{"LD_LIBRARY_PATH", other.parent_path()}};
  EXPECT_EQ(LoadCudart().count("cudart.loaded.culprit.path"), 0u);
  const std::vector<std::pair<std::string, std::string>> damages = {
      {"", "empty file"},
      {"404: Not Found\n", "not an ELF file but text"},
      {"INPUT(/usr/lib/x86_64-linux-gnu/libcudart.so.99.1) and some more to be as long as a header",
       "invalid ELF header"},
      {whole.substr(0, 40), "cut short: its own headers say more"}};
  for (const auto& [text, reason] : damages) {
    WriteText(other, text);
    auto facts = LoadCudart(first);
    EXPECT_EQ(facts["cudart.loaded.outcome"], "not-loadable") << reason;
    EXPECT_EQ(facts["cudart.loaded.culprit.path"], other) << reason;
    EXPECT_EQ(facts["cudart.loaded.culprit.reason"], reason);
    EXPECT_EQ(facts.count("cudart.loaded.lacking.name"), 0u) << reason;
  }
}

TEST_F(Load, TellsWhichFileEndsTooEarly) {
  // Pages beyond the end of a file are what kills.
  BuildLibrary(fakes_ / "libfake_big.so.1", "int fake_big[100000] = {1}; int f() { return fake_big[7]; }",
               {"-Wl,-soname,libfake_big.so.1"});
  BuildLibrary(
      fakes_ / "libfake.so", "",
      {"-Wl,--no-as-needed,-soname,libfake.so", fakes_ / "libfake_big.so.1", "-Wl,--enable-new-dtags,-rpath,$ORIGIN"});
  const Strings command = {inspector_, "load", "a", "plain", fakes_ / "libfake.so"};
  EXPECT_EQ(Facts(Start(command, folder_))["a.loaded.outcome"], "ok");
  fs::resize_file(fakes_ / "libfake_big.so.1", 4096);
  auto facts = Facts(Start(command, folder_));
  EXPECT_EQ(facts["a.loaded.outcome"], "crash");
  EXPECT_EQ(facts["a.loaded.signal"], "7");
  EXPECT_EQ(facts["a.loaded.stopped_in"], "dlopen");
  EXPECT_EQ(facts["a.loaded.culprit.path"], fakes_ / "libfake_big.so.1");
  EXPECT_EQ(facts["a.loaded.culprit.reason"], "cut short: its own headers say more");
}

TEST_F(Load, TellsWhatIsLacking) {
  const fs::path lost = folder_ / "fakes_lost" / "libfake_lost.so";
  BuildLibrary(lost, "", {"-Wl,-soname,libfake_lost.so"});
  BuildLibrary(fakes_ / "libfake.so", "", {"-Wl,--no-as-needed,-soname,libfake.so", lost});
  const Strings command = {inspector_, "load", "a", "plain", fakes_ / "libfake.so"};
  EXPECT_EQ(Facts(Start(command, folder_))["a.loaded.lacking.name"], "libfake_lost.so");
  // A program that links it finds it by its own run-time path, where the library does not look.
  fs::rename(lost, fakes_ / "libfake_lost.so");
  auto facts = Facts(Start(command, folder_));
  EXPECT_EQ(facts["a.loaded.outcome"], "not-loadable");
  EXPECT_EQ(facts.count("a.loaded.lacking.name"), 0u);
}

TEST_F(Load, TakesThePathWhereThereIsNoSoname) {
  BuildLibrary(folder_ / "a b[;" / "libfake.so", "");
  auto facts = Facts(Start({inspector_, "load", "a", "plain", folder_ / "a b[;" / "libfake.so"}, folder_));
  EXPECT_EQ(facts["a.loaded.outcome"], "ok");
  EXPECT_EQ(facts["a.loaded.name"], folder_.string() + "/a b%5B%3B/libfake.so");
  EXPECT_EQ(facts["a.loaded.path"], folder_.string() + "/a b%5B%3B/libfake.so");
}

TEST_F(Load, NamesWhatCameAlong) {
  BuildLibrary(fakes_ / "libcublasLt.so.99", "extern \"C\" unsigned long cublasLtGetCudartVersion() { return 99010; }",
               {"-Wl,-soname,libcublasLt.so.99"});
  BuildLibrary(fakes_ / "libcublas.so.99",
               "extern \"C\" int cublasGetProperty(int what, int* v) { *v = what + 7; return 0; }",
               {"-Wl,--no-as-needed,-soname,libcublas.so.99", fakes_ / "libcublasLt.so.99",
                "-Wl,--enable-new-dtags,-rpath,$ORIGIN"});
  auto facts = Facts(Start({inspector_, "load", "blas", "cublas", fakes_ / "libcublas.so.99", "load", "lt", "cublaslt",
                            fakes_ / "libcublasLt.so.99"},
                           folder_));
  EXPECT_EQ(facts["blas.loaded.version"], "7.8.9");
  EXPECT_EQ(facts["blas.loaded.also.count"], "1");
  EXPECT_EQ(facts["blas.loaded.also.1.path"], fakes_ / "libcublasLt.so.99");
  EXPECT_EQ(facts["lt.loaded.release"], "99.1");
  EXPECT_EQ(facts["lt.loaded.also.count"], "0");
}

// cuBLAS answers with the numbers of whatever cublasLt it got.
TEST_F(Load, TellsCublasFromACublasLtThatIsFromElsewhere) {
  const std::string lt = "extern \"C\" unsigned long cublasLtGetVersion() { return ";
  BuildLibrary(fakes_ / "libcublasLt.so.99", lt + "990501; }", {"-Wl,-soname,libcublasLt.so.99"});
  BuildLibrary(
      fakes_ / "libcublas.so.99",
      "extern \"C\" unsigned long cublasLtGetVersion();"
      "extern \"C\" int cublasGetProperty(int what, int* v) { *v = cublasLtGetVersion() > 0 ? 7 : what; return 0; }",
      {"-Wl,-soname,libcublas.so.99", fakes_ / "libcublasLt.so.99", "-Wl,--enable-new-dtags,-rpath,$ORIGIN"});
  BuildLibrary(folder_ / "fakes_stray" / "libcublasLt.so.99", lt + "990400; }", {"-Wl,-soname,libcublasLt.so.99"});
  auto facts = Facts(Start({inspector_, "load", "blas", "cublas", fakes_ / "libcublas.so.99"}, folder_,
                           {{"LD_LIBRARY_PATH", folder_ / "fakes_stray"}}));
  EXPECT_EQ(facts["blas.loaded.version"], "99.5.1");
  EXPECT_EQ(facts["blas.loaded.also.count"], "1");
  EXPECT_EQ(facts["blas.loaded.also.1.path"], folder_ / "fakes_stray" / "libcublasLt.so.99");
  EXPECT_EQ(facts["blas.loaded.also.1.version"], "99.4.0");
  EXPECT_EQ(facts.count("blas.loaded.unresolved"), 0u);
}

TEST_F(Load, AsksAnyLibraryForItsVersion) {
  BuildLibrary(fakes_ / "libfake.so.99",
               "extern \"C\" int fakeGetProperty(int what, int* v) { *v = what + 3; return 0; }",
               {"-Wl,-soname,libfake.so.99"});
  BuildLibrary(fakes_ / "libfakemute.so.99.2.7.1", "extern \"C\" int fakemuteGetProperty(int, int*) { return 1; }",
               {"-Wl,-soname,libfakemute.so.99"});
  fs::create_symlink("libfakemute.so.99.2.7.1", fakes_ / "libfakemute.so.99");
  BuildLibrary(fakes_ / "libfakelink.so.99",
               "extern \"C\" int nvJitLinkVersion(unsigned* a, unsigned* b) { *a = 99; *b = 4; return 0; }",
               {"-Wl,-soname,libfakelink.so.99"});
  auto facts = Facts(Start({inspector_, "load", "a", "plain", fakes_ / "libfake.so.99", "load", "b", "plain",
                            fakes_ / "libfakemute.so.99", "load", "c", "plain", fakes_ / "libfakelink.so.99"},
                           folder_));
  EXPECT_EQ(facts["a.loaded.version"], "3.4.5");
  EXPECT_EQ(facts["b.loaded.version"], "99.2.7");
  EXPECT_EQ(facts["c.loaded.version"], "99.4");
}

TEST_F(Load, TellsWhatIsNotResolved) {
  BuildLibrary(fakes_ / "libcublasLt.so.99", "extern \"C\" void fake_later() {}", {"-Wl,-soname,libcublasLt.so.99"});
  BuildLibrary(fakes_ / "libcublas.so.99",
               "extern \"C\" void fake_later(); extern \"C\" void fake_call() { fake_later(); }",
               {"-Wl,-soname,libcublas.so.99", fakes_ / "libcublasLt.so.99", "-Wl,--enable-new-dtags,-rpath,$ORIGIN"});
  BuildLibrary(fakes_ / "libcublasLt.so.99", "", {"-Wl,-soname,libcublasLt.so.99"});
  auto facts = Facts(Start({inspector_, "load", "blas", "cublas", fakes_ / "libcublas.so.99"}, folder_));
  EXPECT_EQ(facts["blas.loaded.outcome"], "ok");
  EXPECT_NE(facts["blas.loaded.unresolved"].find("undefined symbol: fake_later"), std::string::npos);
}

TEST_F(Load, TakesTheReleaseFromTheNameWhereTheCallFails) {
  BuildLibrary(fakes_ / "libcudart.so.99.8.77", "extern \"C\" int cudaRuntimeGetVersion(int*) { return 35; }",
               {"-Wl,-soname,libcudart.so.99"});
  fs::create_symlink("libcudart.so.99.8.77", fakes_ / "libcudart.so.99");
  auto facts = LoadCudart();
  EXPECT_EQ(facts["cudart.loaded.release"], "99.8");
  EXPECT_EQ(facts["cudart.loaded.release_source"], "name");
}

TEST_F(Load, AsksNoDriverWhereNobodyIsTo) {
  BuildCudart(fakes_ / "libcudart.so.99.8.7", "abort()");
  fs::create_symlink("libcudart.so.99.8.7", fakes_ / "libcudart.so.99");
  auto facts = Facts(
      Start({inspector_, "--driver", "off", "load", "cudart", "cudart", fakes_ / "libcudart.so.99"}, folder_, {}));
  EXPECT_EQ(facts["cudart.loaded.outcome"], "ok");
  EXPECT_EQ(facts["cudart.loaded.release"], "99.8") << "up to 11.8 the call itself goes to the driver";
  EXPECT_EQ(facts["cudart.loaded.release_source"], "name");
  EXPECT_EQ(facts.count("cudart.loaded.driver_version"), 0u);
  EXPECT_EQ(facts.count("cudart.loaded.device_count_status"), 0u);
}

TEST_F(Load, RecognisesAStubByItsFolder) {
  BuildCudart(folder_ / "fakes_of" / "stubs" / "libcudart.so", "abort()");
  fs::create_directories(fakes_);
  fs::create_symlink(folder_ / "fakes_of" / "stubs" / "libcudart.so", fakes_ / "libcudart.so.99");
  auto facts = LoadCudart();
  EXPECT_EQ(facts["cudart.loaded.outcome"], "stub");
  EXPECT_EQ(facts.count("cudart.loaded.release"), 0u);
}

TEST_F(Load, AsksTheToolkit) {
  const fs::path toolkit = kToolkit;
  if (!fs::exists(toolkit / "libcublasLt.so") || !fs::exists(toolkit / "libnvrtc.so")) GTEST_SKIP() << "no toolkit";
  inspector_ = BuildInspector(toolkit);
  auto facts = Facts(Start({inspector_, "load", "cudart", "cudart", toolkit / "libcudart.so", "load", "lt", "cublaslt",
                            toolkit / "libcublasLt.so", "load", "nvrtc", "nvrtc", toolkit / "libnvrtc.so"},
                           folder_));
  for (const char* subject : {"cudart", "lt", "nvrtc"}) {
    const std::string prefix = std::string(subject) + ".loaded.";
    EXPECT_EQ(facts[prefix + "outcome"], "ok") << subject;
    EXPECT_NE(facts[prefix + "release"].find('.'), std::string::npos) << subject;
    EXPECT_EQ(fs::path(facts[prefix + "real"]).parent_path(), fs::canonical(toolkit)) << subject;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// cuDNN

class CudnnOfFakes : public Load {
 protected:
  // Of a release that no machine has, or a real copy known to the loader would be taken for a missing part.
  // A door of release 99.5.1 that loads its parts in its checks as the real one does, and seven empty parts.
  void BuildCudnn(const std::string& behave = "", const std::string& cuda = "13010") {
    std::string door = "#include <dlfcn.h>\n#include <stdlib.h>\n extern \"C\" {";
    door += "unsigned long cudnnGetVersion() { return 990501; }";
    door += "unsigned long cudnnGetCudartVersion() { return " + cuda + "; }";
    door += "unsigned long cudnnGetMaxDeviceVersion() { return 1210; }";
    for (const auto& [check, part] :
         std::map<std::string, std::string>{{"Graph", "graph"}, {"Ops", "ops"}, {"Cnn", "cnn"}, {"Adv", "adv"}}) {
      door += "int cudnn" + check + "VersionCheck() { " + (check == "Ops" ? behave : "") +
              " return dlopen(\"libcudnn_" + part + ".so.99\", RTLD_LAZY) ? 0 : 3009; }";
    }
    BuildLibrary(fakes_ / "libcudnn.so.99", door + "}",
                 {"-Wl,-soname,libcudnn.so.99,--enable-new-dtags,-rpath,$ORIGIN", "-ldl"});
    for (const char* part : kParts9) {
      if (part != nullptr) BuildPart(fakes_, part);
    }
    for (const LaterPart& part : kLaterParts9) BuildPart(fakes_, part.name);
  }

  void BuildPart(const fs::path& folder, const std::string& part, const std::string& code = "") {
    const std::string name = "libcudnn_" + part + ".so.99";
    BuildLibrary(folder / name, code, {"-Wl,-soname," + name + ",--enable-new-dtags,-rpath,$ORIGIN"});
  }

  // The number that some parts of the real one export; 0x0063 is major 99.
  static std::string Number(const std::string& part, const std::string& value) {
    return "extern \"C\" { extern const unsigned cudnn_" + part + "_version; const unsigned cudnn_" + part +
           "_version = " + value + "; }";
  }

  std::map<std::string, std::string> LoadCudnn(std::map<std::string, std::string> environment = {}) {
    return Facts(Start({inspector_, "load", "cudnn", "cudnn", fakes_ / "libcudnn.so.99"}, folder_, environment));
  }

  // What libcudnn_graph looks for: of a CUDA that no machine has, or a real one known to the loader would be found.
  // Its RUNPATH leads to a folder beside it as that of wheels does.
  void BuildCudnnOfCuda99() {
    BuildCudnn("", "99010");
    BuildLibrary(fakes_ / "libcudnn_graph.so.99", "",
                 {"-Wl,-soname,libcudnn_graph.so.99,--enable-new-dtags,-rpath,$ORIGIN:$ORIGIN/../fakes_cublas"});
  }

  void BuildWanted(const fs::path& folder, const std::string& name, const std::string& code = "") {
    BuildLibrary(folder / name, code, {"-Wl,-soname," + name});
  }

  // The field of what cuDNN wants, or "" if it is not told.
  static std::string OfWant(std::map<std::string, std::string>& facts, const std::string& library, const char* field) {
    for (int i = 1; i <= atoi(facts["cudnn.loaded.wants.count"].c_str()); ++i) {
      const std::string prefix = "cudnn.loaded.wants." + std::to_string(i) + ".";
      if (facts[prefix + "library"] == library) return facts[prefix + field];
    }
    return "";
  }

  // The field of the part of that name, or "" if it is not told.
  static std::string OfPart(std::map<std::string, std::string>& facts, const std::string& part, const char* field) {
    for (int i = 1; i <= atoi(facts["cudnn.loaded.part.count"].c_str()); ++i) {
      const std::string prefix = "cudnn.loaded.part." + std::to_string(i) + ".";
      if (facts[prefix + "name"] == "libcudnn_" + part + ".so.99") return facts[prefix + field];
    }
    return "";
  }
};

TEST_F(CudnnOfFakes, OfOneFolder) {
  BuildCudnn();
  auto facts = LoadCudnn();
  EXPECT_EQ(facts["cudnn.loaded.version"], "99.5.1");
  EXPECT_EQ(facts["cudnn.loaded.cuda_release"], "13.1");
  EXPECT_EQ(facts["cudnn.loaded.max_capability"], "12.1");
  for (const char* check : {"graph", "ops", "cnn", "adv"}) {
    EXPECT_EQ(facts[std::string("cudnn.loaded.check.") + check], "0") << check;
  }
  EXPECT_EQ(facts["cudnn.loaded.part.count"], "9");
  EXPECT_EQ(facts["cudnn.loaded.parts_same_folder"], "1");
  EXPECT_EQ(facts["cudnn.loaded.parts_unknown"], "1");
  EXPECT_EQ(OfPart(facts, "heuristic", "outcome"), "ok");
  EXPECT_EQ(OfPart(facts, "heuristic", "path"), fakes_ / "libcudnn_heuristic.so.99");
  EXPECT_EQ(OfPart(facts, "heuristic", "real"), fs::canonical(fakes_ / "libcudnn_heuristic.so.99"));
  EXPECT_EQ(facts["cudnn.loaded.outcome"], "ok");
}

TEST_F(CudnnOfFakes, ThroughAFarmOfLinks) {
  BuildCudnn();
  const fs::path store = folder_ / "fakes_store";
  fs::rename(fakes_, store);
  fs::create_directory(fakes_);
  for (const auto& entry : fs::directory_iterator(store)) {
    fs::create_symlink(entry.path(), fakes_ / entry.path().filename());
  }
  auto facts = LoadCudnn();
  EXPECT_EQ(facts["cudnn.loaded.parts_same_folder"], "1");
  EXPECT_EQ(facts["cudnn.loaded.path"], fakes_ / "libcudnn.so.99");
  EXPECT_EQ(facts["cudnn.loaded.real"], fs::canonical(store / "libcudnn.so.99"));
}

TEST_F(CudnnOfFakes, WithAPartThatIsMissing) {
  BuildCudnn();
  fs::remove(fakes_ / "libcudnn_heuristic.so.99");
  auto facts = LoadCudnn();
  // cuDNN asks for the name without a number too, and this machine may have another cuDNN.
  if (OfPart(facts, "heuristic", "outcome") == "ok") {
    EXPECT_EQ(facts["cudnn.loaded.parts_same_folder"], "0");
  } else {
    EXPECT_EQ(OfPart(facts, "heuristic", "outcome"), "missing");
    EXPECT_EQ(facts["cudnn.loaded.parts_same_folder"], "1");
  }
  EXPECT_EQ(facts["cudnn.loaded.part.count"], "9");
  EXPECT_EQ(facts["cudnn.loaded.outcome"], "ok");
}

TEST_F(CudnnOfFakes, DoesNotSeekPartsInTheRunpathOfTheProgram) {
  BuildCudnn();
  BuildPart(folder_ / "fakes_beyond", "tomorrow");
  fs::create_symlink("nowhere", fakes_ / "libcudnn_tomorrow.so.99");
  inspector_ = BuildInspector(fakes_.string() + ":" + (folder_ / "fakes_beyond").string());
  auto facts = LoadCudnn();
  EXPECT_EQ(facts["cudnn.loaded.part.count"], "9");
  EXPECT_EQ(OfPart(facts, "tomorrow", "path"), "");
  EXPECT_EQ(facts["cudnn.loaded.parts_same_folder"], "1");
}

TEST(CudnnPart, IsMissingWhereNothingHasItsName) {
  static Cudnn cudnn;
  cudnn.version = 990501;
  cudnn.major = 99;
  CapturedFacts facts;
  LookAtPart(&cudnn, "fake_tomorrow", true);
  EXPECT_EQ(cudnn.part_count, 0) << "an optional part";
  LookAtPart(&cudnn, "fake_tomorrow", false);
  EXPECT_NE(facts.Text().find("loaded.part.1.name=libcudnn_fake_tomorrow.so.99\n"), std::string::npos);
  EXPECT_NE(facts.Text().find("loaded.part.1.outcome=missing\n"), std::string::npos);
  EXPECT_FALSE(cudnn.some_loaded);
}

TEST_F(CudnnOfFakes, WithAPartFromElsewhere) {
  BuildCudnn();
  BuildPart(folder_ / "fakes_stray", "engines_precompiled");
  auto facts = LoadCudnn({{"LD_LIBRARY_PATH", folder_ / "fakes_stray"}});
  EXPECT_EQ(OfPart(facts, "engines_precompiled", "path"),
            folder_ / "fakes_stray" / "libcudnn_engines_precompiled.so.99");
  EXPECT_EQ(OfPart(facts, "engines_precompiled", "elsewhere"), "1");
  EXPECT_EQ(OfPart(facts, "engines_precompiled", "version"), "");
  EXPECT_EQ(OfPart(facts, "heuristic", "elsewhere"), "");
  EXPECT_EQ(facts["cudnn.loaded.parts_same_folder"], "0");
}

TEST_F(CudnnOfFakes, WithAPartFromElsewhereThatIsOfTheReleaseAroundIt) {
  BuildCudnn();
  BuildPart(folder_ / "fakes_stray", "engines_precompiled");
  BuildPart(folder_ / "fakes_stray" / "around", "graph", Number("graph", "0x00630407"));
  fs::create_symlink("around/libcudnn_graph.so.99", folder_ / "fakes_stray" / "libcudnn_graph.so.99");
  fs::rename(fakes_ / "libcudnn_engines_precompiled.so.99", folder_ / "fake_away");
  auto facts = LoadCudnn({{"LD_LIBRARY_PATH", fakes_.string() + ":" + (folder_ / "fakes_stray").string()}});
  EXPECT_EQ(OfPart(facts, "engines_precompiled", "version"), "99.4.7");
  EXPECT_EQ(OfPart(facts, "engines_precompiled", "elsewhere"), "1");
  EXPECT_EQ(OfPart(facts, "graph", "elsewhere"), "");
}

TEST_F(CudnnOfFakes, WhosePartsTellTheirReleases) {
  BuildCudnn();
  BuildPart(fakes_, "graph", Number("graph", "0x00630501"));
  BuildPart(fakes_, "ops", Number("ops_infer", "0x00630400"));
  BuildPart(fakes_, "adv", Number("adv_infer", "0x00070400"));  // not what this number means elsewhere
  fs::rename(fakes_ / "libcudnn_cnn.so.99", fakes_ / "libcudnn_cnn.so.99.5.1");
  fs::create_symlink("libcudnn_cnn.so.99.5.1", fakes_ / "libcudnn_cnn.so.99");
  auto facts = LoadCudnn();
  EXPECT_EQ(OfPart(facts, "graph", "version"), "99.5.1");
  EXPECT_EQ(OfPart(facts, "ops", "version"), "99.4.0");
  EXPECT_EQ(OfPart(facts, "adv", "version"), "");
  EXPECT_EQ(OfPart(facts, "cnn", "version"), "99.5.1");
  EXPECT_EQ(OfPart(facts, "heuristic", "version"), "");
}

TEST_F(CudnnOfFakes, WithLinksToSeveralPlaces) {
  BuildCudnn();
  fs::create_directory(folder_ / "fakes_store");
  fs::rename(fakes_ / "libcudnn_heuristic.so.99", folder_ / "fakes_store" / "libcudnn_heuristic.so.99");
  fs::create_symlink(folder_ / "fakes_store" / "libcudnn_heuristic.so.99", fakes_ / "libcudnn_heuristic.so.99");
  auto facts = LoadCudnn();
  EXPECT_EQ(OfPart(facts, "heuristic", "elsewhere"), "");
  EXPECT_EQ(facts["cudnn.loaded.parts_same_folder"], "1");
}

TEST_F(CudnnOfFakes, WithAPartThatWantsADriver) {
  BuildCudnn();
  BuildLibrary(folder_ / "fake_driver" / "libcuda.so.99", "", {"-Wl,-soname,libcuda.so.99"});
  BuildLibrary(fakes_ / "libcudnn_engines_runtime_compiled.so.99", "",
               {"-Wl,--no-as-needed,-soname,libcudnn_engines_runtime_compiled.so.99",
                folder_ / "fake_driver" / "libcuda.so.99"});
  auto facts = LoadCudnn();
  EXPECT_EQ(OfPart(facts, "engines_runtime_compiled", "outcome"), "needs-driver");
  EXPECT_EQ(OfPart(facts, "engines_runtime_compiled", "path"), fakes_ / "libcudnn_engines_runtime_compiled.so.99");
  EXPECT_EQ(OfPart(facts, "engines_runtime_compiled", "elsewhere"), "");
}

TEST_F(CudnnOfFakes, WithAPartThatWantsADriverWhoseFileIsEmpty) {
  BuildCudnn();
  BuildLibrary(folder_ / "fake_driver" / "libcuda.so.99", "", {"-Wl,-soname,libcuda.so.99"});
  BuildLibrary(fakes_ / "libcudnn_engines_runtime_compiled.so.99", "",
               {"-Wl,--no-as-needed,-soname,libcudnn_engines_runtime_compiled.so.99",
                folder_ / "fake_driver" / "libcuda.so.99"});
  WriteText(folder_ / "fake_driver" / "libcuda.so.99", "");
  auto facts = LoadCudnn({{"LD_LIBRARY_PATH", folder_ / "fake_driver"}});
  EXPECT_EQ(OfPart(facts, "engines_runtime_compiled", "outcome"), "needs-driver");
}

TEST_F(CudnnOfFakes, OfTheJitFlavour) {
  BuildCudnn();
  for (const auto& entry : fs::directory_iterator(fakes_)) {
    const std::string name = entry.path().filename();
    if (name != "libcudnn.so.99" && name != "libcudnn_graph.so.99" &&
        name != "libcudnn_engines_runtime_compiled.so.99") {
      fs::remove(entry.path());
    }
  }
  BuildPart(folder_ / "fakes_stray", "ops", Number("ops_infer", "0x00630400"));
  auto facts = LoadCudnn({{"LD_LIBRARY_PATH", folder_ / "fakes_stray"}});
  EXPECT_EQ(facts["cudnn.loaded.flavour"], "jit");
  EXPECT_EQ(OfPart(facts, "graph", "optional"), "");
  EXPECT_EQ(OfPart(facts, "ops", "optional"), "1");
  EXPECT_EQ(OfPart(facts, "ops", "elsewhere"), "1");
  EXPECT_EQ(OfPart(facts, "ops", "version"), "99.4.0");
  EXPECT_EQ(OfPart(facts, "ext", "name"), "");
}

TEST_F(CudnnOfFakes, WithAPartThatCannotBeLoaded) {
  BuildCudnn();
  WriteText(fakes_ / "libcudnn_tomorrow.so.99", "");
  auto facts = LoadCudnn();
  EXPECT_EQ(OfPart(facts, "tomorrow", "outcome"), "not-loadable");
  EXPECT_NE(OfPart(facts, "tomorrow", "error").find("file too short"), std::string::npos);
}

TEST_F(CudnnOfFakes, WithAPartThatIsEmpty) {
  BuildCudnn();
  WriteText(fakes_ / "libcudnn_ops.so.99", "");
  auto facts = LoadCudnn();
  // This machine may have another cuDNN, of which the part is taken.
  EXPECT_EQ(facts["cudnn.loaded.culprit.path"], fakes_ / "libcudnn_ops.so.99");
  EXPECT_EQ(facts["cudnn.loaded.culprit.reason"], "empty file");
  EXPECT_EQ(facts["cudnn.loaded.outcome"], "ok");
}

TEST_F(CudnnOfFakes, WithAPartThatIsEmptyAndOneFromElsewhere) {
  BuildCudnn();
  WriteText(fakes_ / "libcudnn_ops.so.99", "");
  BuildPart(folder_ / "fakes_stray", "ops");
  BuildPart(folder_ / "fakes_stray", "adv");
  auto facts = LoadCudnn({{"LD_LIBRARY_PATH", folder_ / "fakes_stray"}});
  EXPECT_EQ(OfPart(facts, "ops", "elsewhere"), "1");
  EXPECT_EQ(OfPart(facts, "adv", "elsewhere"), "1");
  EXPECT_EQ(facts["cudnn.loaded.culprit.path"], fakes_ / "libcudnn_ops.so.99");
}

TEST_F(CudnnOfFakes, WhosePartsFromElsewhereHaveGoodTwins) {
  BuildCudnn();
  BuildPart(folder_ / "fakes_stray", "ops");
  auto facts = LoadCudnn({{"LD_LIBRARY_PATH", folder_ / "fakes_stray"}});
  EXPECT_EQ(OfPart(facts, "ops", "elsewhere"), "1");
  EXPECT_EQ(facts.count("cudnn.loaded.culprit.path"), 0u);
}

TEST_F(CudnnOfFakes, WithAPartThatDiesWhenLoaded) {
  BuildCudnn();
  BuildLibrary(fakes_ / "libcudnn_heuristic.so.99",
               "#include <stdlib.h>\n__attribute__((constructor)) void f() { abort(); }",
               {"-Wl,-soname,libcudnn_heuristic.so.99"});
  auto facts = LoadCudnn();
  EXPECT_EQ(OfPart(facts, "heuristic", "outcome"), "crash");
  EXPECT_EQ(OfPart(facts, "engines_precompiled", "outcome"), "ok");
  EXPECT_EQ(facts["cudnn.loaded.part.count"], "9");
  EXPECT_EQ(facts["cudnn.loaded.stopped_in"], "libcudnn_heuristic.so.99");
  EXPECT_EQ(facts["cudnn.loaded.outcome"], "crash");
}

TEST_F(CudnnOfFakes, WithPartsOfALaterRelease) {
  BuildCudnn();
  BuildPart(fakes_, "tomorrow");
  WriteText(fakes_ / "libcudnn_ops.so.99.5.1.bak", "");
  auto facts = LoadCudnn();
  EXPECT_EQ(facts["cudnn.loaded.part.count"], "10");
  EXPECT_EQ(OfPart(facts, "ext", "outcome"), "ok");
  EXPECT_EQ(OfPart(facts, "tomorrow", "outcome"), "ok");
}

TEST_F(CudnnOfFakes, WithACheckThatAborts) {
  BuildCudnn("abort();");
  auto facts = LoadCudnn();
  EXPECT_EQ(facts["cudnn.loaded.check.graph"], "0");
  EXPECT_EQ(facts["cudnn.loaded.check.ops"], "crash");
  EXPECT_EQ(facts["cudnn.loaded.check.adv"], "0");
  EXPECT_EQ(OfPart(facts, "ops", "outcome"), "ok");
  EXPECT_EQ(facts["cudnn.loaded.outcome"], "crash");
  EXPECT_EQ(facts["cudnn.loaded.signal"], "6");
}

TEST_F(CudnnOfFakes, WithACheckThatComplains) {
  BuildCudnn("return 1002;");
  auto facts = LoadCudnn();
  EXPECT_EQ(facts["cudnn.loaded.check.ops"], "1002");
  EXPECT_EQ(facts["cudnn.loaded.outcome"], "ok");
}

const char kNvrtc99[] = "extern \"C\" int nvrtcVersion(int* a, int* b) { *a = 99; *b = 1; return 0; }";

TEST_F(CudnnOfFakes, WhichFindsWhatItWants) {
  BuildCudnnOfCuda99();
  BuildWanted(folder_ / "fakes_cublas", "libcublasLt.so.99");
  BuildWanted(folder_ / "fakes_stray", "libcublasLt.so.99");
  BuildWanted(folder_ / "fakes_stray", "libnvrtc.so.99", kNvrtc99);
  BuildWanted(folder_ / "fakes_stray", "libnvrtc-builtins.so.99.1");
  auto facts = LoadCudnn({{"LD_LIBRARY_PATH", folder_ / "fakes_stray"}});
  EXPECT_EQ(facts["cudnn.loaded.wants.count"], "3");
  EXPECT_EQ(OfWant(facts, "cublasLt", "outcome"), "ok");
  EXPECT_EQ(OfWant(facts, "cublasLt", "real"), fs::canonical(folder_ / "fakes_stray/libcublasLt.so.99"));
  EXPECT_EQ(OfWant(facts, "nvrtc", "release"), "99.1");
  EXPECT_EQ(OfWant(facts, "nvrtc-builtins", "outcome"), "ok");
  // What was only looked up did not come along.
  EXPECT_EQ(facts["cudnn.loaded.also.count"], "0");
}

TEST_F(CudnnOfFakes, WhichFindsWhatItWantsByTheRunpathOfItsPart) {
  BuildCudnnOfCuda99();
  BuildWanted(folder_ / "fakes_cublas", "libcublasLt.so.99");
  // NVRTC finds nothing beside itself without a RUNPATH of its own.
  BuildWanted(folder_ / "fakes_cublas", "libnvrtc.so.99", kNvrtc99);
  BuildWanted(folder_ / "fakes_cublas", "libnvrtc-builtins.so.99.1");
  auto facts = LoadCudnn();
  EXPECT_EQ(OfWant(facts, "cublasLt", "real"), fs::canonical(folder_ / "fakes_cublas/libcublasLt.so.99"));
  EXPECT_EQ(OfWant(facts, "nvrtc", "outcome"), "ok");
  EXPECT_EQ(OfWant(facts, "nvrtc-builtins", "outcome"), "missing");
  EXPECT_EQ(OfWant(facts, "nvrtc-builtins", "beside"),
            fs::canonical(folder_ / "fakes_cublas/libnvrtc-builtins.so.99.1"));
}

TEST_F(CudnnOfFakes, WhoseProgramBringsAnNvrtcWithoutItsBuiltins) {
  BuildCudnnOfCuda99();
  const fs::path toolkit = folder_ / "fakes_of [program]; 100%";
  BuildWanted(toolkit, "libnvrtc.so.99", kNvrtc99);
  BuildWanted(toolkit, "libnvrtc-builtins.so.99.1");
  auto facts = Facts(
      Start({inspector_, "--nvrtc", toolkit / "libnvrtc.so.99", "load", "cudnn", "cudnn", fakes_ / "libcudnn.so.99"},
            folder_));
  EXPECT_EQ(OfWant(facts, "nvrtc", "outcome"), "missing");
  EXPECT_EQ(OfWant(facts, "nvrtc", "release"), "");
  EXPECT_EQ(OfWant(facts, "nvrtc-builtins", "outcome"), "missing");
  EXPECT_EQ(fs::path(OfWant(facts, "nvrtc-builtins", "beside")).filename(), "libnvrtc-builtins.so.99.1");
  // One of another CUDA is not the one that the program needs.
  BuildLibrary(toolkit / "libnvrtc.so", kNvrtc99, {"-Wl,-soname,libnvrtc.so.98"});
  facts = Facts(Start(
      {inspector_, "--nvrtc", toolkit / "libnvrtc.so", "load", "cudnn", "cudnn", fakes_ / "libcudnn.so.99"}, folder_));
  EXPECT_EQ(facts["cudnn.loaded.wants.count"], "2");
}

TEST_F(CudnnOfFakes, Of7WhichWantsNothing) {
  const std::string door = "extern \"C\" unsigned long cudnnGetVersion() { return 7605; }";
  BuildLibrary(fakes_ / "libcudnn.so.99", door, {"-Wl,-soname,libcudnn.so.99"});
  auto facts = LoadCudnn();
  EXPECT_EQ(facts["cudnn.loaded.version"], "7.6.5");
  EXPECT_EQ(facts["cudnn.loaded.wants.count"], "0");
  // One that does not answer may want anything.
  BuildLibrary(fakes_ / "libcudnn.so.99", "", {"-Wl,-soname,libcudnn.so.99"});
  facts = LoadCudnn();
  EXPECT_EQ(facts.count("cudnn.loaded.wants.count"), 0U);
}

TEST_F(CudnnOfFakes, WhichFindsNothing) {
  BuildCudnnOfCuda99();
  // The RUNPATH of the program does not count for its libraries.
  BuildWanted(folder_ / "fakes_of_program", "libcublasLt.so.99");
  inspector_ = BuildInspector(fakes_.string() + ":" + (folder_ / "fakes_of_program").string());
  auto facts = LoadCudnn();
  EXPECT_EQ(facts["cudnn.loaded.wants.count"], "2");
  EXPECT_EQ(OfWant(facts, "cublasLt", "outcome"), "missing");
  EXPECT_EQ(OfWant(facts, "cublasLt", "path"), "");
  EXPECT_EQ(OfWant(facts, "cublasLt", "searched.1"), fakes_);
  EXPECT_EQ(OfWant(facts, "cublasLt", "searched.2"), fakes_.string() + "/../fakes_cublas");
  // What is kept of this answer is good until something comes to one of these folders, and that of a wheel is one.
  std::string searched;
  for (const auto& [fact, value] : facts) {
    if (fact.find(".searched.") != std::string::npos) searched += value + "\n";
  }
  for (const char* wheel : {"cublas", "cuda_nvrtc", "cu99"}) {
    EXPECT_NE(searched.find(fs::canonical(fakes_).string() + "/../../" + wheel + "/lib\n"), std::string::npos) << wheel;
  }
  EXPECT_EQ(OfWant(facts, "nvrtc", "outcome"), "missing");
}

TEST_F(CudnnOfFakes, WhichComesUponADamagedFile) {
  BuildCudnnOfCuda99();
  BuildWanted(folder_ / "fakes_cublas", "libcublasLt.so.99");
  WriteText(folder_ / "fakes_stray/libcublasLt.so.99", "");
  auto facts = LoadCudnn({{"LD_LIBRARY_PATH", folder_ / "fakes_stray"}});
  EXPECT_EQ(OfWant(facts, "cublasLt", "outcome"), "not-loadable");
  EXPECT_EQ(OfWant(facts, "cublasLt", "path"), folder_ / "fakes_stray/libcublasLt.so.99");
  EXPECT_EQ(OfWant(facts, "cublasLt", "error"), "empty file");
}

TEST_F(Load, FindsInTheLoadersCacheWhatTheLoaderFinds) {
  int compared = 0;
  for (const char* name : {"libc.so.6", "libstdc++.so.6", "libcudart.so.13", "libcublasLt.so.13", "libnothing.so.9"}) {
    char ours[PATH_MAX];
    const bool found = InLoaderCache(name, ours);
    const std::string said = Start({"sh", "-c", "/sbin/ldconfig -p"}, folder_).out;
    const size_t place = said.find("\t" + std::string(name) + " (");
    ASSERT_EQ(found, place != std::string::npos) << name;
    if (!found) continue;
    const size_t arrow = said.find("=> ", place) + 3;
    EXPECT_EQ(ours, said.substr(arrow, said.find('\n', arrow) - arrow)) << name;
    ++compared;
  }
  EXPECT_GT(compared, 1);
}

TEST_F(Load, AsksTheRealCudnn) {
  const fs::path library = fs::path(kToolkit) / "libcudnn.so.9";
  if (!fs::exists(library)) GTEST_SKIP() << "no cuDNN 9";
  inspector_ = BuildInspector(kToolkit);
  auto facts = Facts(Start({inspector_, "load", "cudnn", "cudnn", library}, folder_));
  EXPECT_EQ(facts["cudnn.loaded.outcome"], "ok");
  EXPECT_EQ(facts["cudnn.loaded.version"].rfind("9.", 0), 0u);
  EXPECT_EQ(facts["cudnn.loaded.parts_same_folder"], "1");
  const int count = atoi(facts["cudnn.loaded.part.count"].c_str());
  EXPECT_GE(count, 7);
  for (int i = 1; i <= count; ++i) {
    EXPECT_EQ(facts["cudnn.loaded.part." + std::to_string(i) + ".outcome"], "ok") << i;
  }
}

TEST_F(Load, AsksCudnn8) {
  BuildLibrary(fakes_ / "libcudnn.so.8",
               "extern \"C\" unsigned long cudnnGetVersion() { return 8907; }"
               "extern \"C\" int cudnnOpsInferVersionCheck() { return 0; }"
               "extern \"C\" int cudnnAdvTrainVersionCheck() { return 5; }",
               {"-Wl,-soname,libcudnn.so.8,--enable-new-dtags,-rpath,$ORIGIN"});
  BuildLibrary(fakes_ / "libcudnn_ops_infer.so.8", "", {"-Wl,-soname,libcudnn_ops_infer.so.8"});
  auto facts = Facts(Start({inspector_, "load", "cudnn", "cudnn", fakes_ / "libcudnn.so.8"}, folder_));
  EXPECT_EQ(facts["cudnn.loaded.version"], "8.9.7");
  EXPECT_EQ(facts["cudnn.loaded.check.ops_infer"], "0");
  EXPECT_EQ(facts["cudnn.loaded.check.adv_train"], "5");
  EXPECT_EQ(facts["cudnn.loaded.part.count"], "6");
  EXPECT_EQ(facts["cudnn.loaded.part.1.outcome"], "ok");
  EXPECT_EQ(facts["cudnn.loaded.part.2.name"], "libcudnn_ops_train.so.8");
}

TEST(NextFolder, ReplacesOriginAndKeepsEmptyEntries) {
  const char* list = "$ORIGIN:${ORIGIN}/../x::/z";
  char folder[PATH_MAX];
  Strings folders;
  while (NextFolder(&list, "/o", folder)) folders.push_back(folder);
  EXPECT_EQ(folders, (Strings{"/o", "/o/../x", ".", "/z"}));
}

// ---------------------------------------------------------------------------------------------------------------------
// Driver

TEST(Driver, ReadsModuleVersions) {
  const auto version = [](const char* text) {
    char out[64] = "none";
    return VersionInProc(text, out, sizeof out) ? std::string(out) : "none";
  };
  EXPECT_EQ(version("NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.216.03  Fri Oct 25\nGCC version: 12.2.0\n"),
            "535.216.03");
  EXPECT_EQ(version("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.142  Release Build\n"), "580.142");
  EXPECT_EQ(version("NVRM version: NVIDIA UNIX Kernel Module for aarch64  34.1.1  Release Build\n"), "34.1.1");
  EXPECT_EQ(version("NVRM version: NVIDIA UNIX Kernel Module for"), "none");
  EXPECT_EQ(version("Kernel Module"), "none");
  EXPECT_EQ(version("nonsense 1.2.3"), "none");
}

TEST(Driver, ReadsTheVersionInALibraryName) {
  const auto version = [](const char* name) {
    char out[64] = "none";
    return DriverVersionInName(name, out, sizeof out) ? std::string(out) : "none";
  };
  EXPECT_EQ(version("/usr/lib/libcuda.so.535.261.03"), "535.261.03");
  EXPECT_EQ(version("/usr/lib/libcuda.so.580.142"), "580.142");
  EXPECT_EQ(version("/usr/lib/wsl/lib/libcuda.so.1.1"), "none");
  EXPECT_EQ(version("/usr/lib/libcuda.so.1"), "none");
  EXPECT_EQ(version("/usr/lib/stubs/libcuda.so"), "none");
}

std::string Classified(const char* library_outcome, long long init, long long count, bool module_there,
                       const char* library_version = "", const char* module_version = "", long long nvml = -1,
                       bool is_compat = false, const char* more = "") {
  DriverFacts facts;
  facts.not_found = strstr(more, "not-found") != nullptr;
  facts.has_nvswitch = strstr(more, "nvswitch") != nullptr;
  facts.has_uvm = strstr(more, "uvm") != nullptr;
  snprintf(facts.library_outcome, sizeof facts.library_outcome, "%s", library_outcome);
  snprintf(facts.library_version, sizeof facts.library_version, "%s", library_version);
  snprintf(facts.module_version, sizeof facts.module_version, "%s", module_version);
  facts.init_status = init;
  facts.device_count = count;
  facts.module_there = module_there;
  facts.nvml_status = nvml;
  facts.is_compat = is_compat;
  char out[32];
  ClassifyDriver(facts, out);
  return out;
}

TEST(Driver, IsClassified) {
  EXPECT_EQ(Classified("not-loadable", -1, -1, false, "", "", -1, false, "not-found"), "no-driver");
  EXPECT_EQ(Classified("not-loadable", -1, -1, true, "", "", -1, false, "not-found"), "no-driver");
  EXPECT_EQ(Classified("not-loadable", -1, -1, true), "not-loadable");
  EXPECT_EQ(Classified("stub", 34, -1, true), "stub");
  EXPECT_EQ(Classified("ok", -1, -1, true), "not-known");
  EXPECT_EQ(Classified("ok", 0, 2, true), "ok");
  EXPECT_EQ(Classified("ok", 0, 1, false), "ok") << "a driver that works needs no module that we know";
  EXPECT_EQ(Classified("ok", 0, 0, true), "no-device");
  EXPECT_EQ(Classified("ok", 100, -1, false), "no-module");
  EXPECT_EQ(Classified("ok", 999, -1, false), "no-module");
  EXPECT_EQ(Classified("ok", 100, -1, true), "no-device");
  EXPECT_EQ(Classified("ok", 999, -1, true), "uvm-missing");
  EXPECT_EQ(Classified("ok", 999, -1, true, "", "", -1, false, "uvm"), "error-999");
  EXPECT_EQ(Classified("ok", 802, -1, true), "error-802") << "no word of a fabric manager where no NVSwitch is";
  EXPECT_EQ(Classified("ok", 802, -1, true, "", "", -1, false, "nvswitch"), "fabric-manager");
  EXPECT_EQ(Classified("ok", 803, -1, true), "module-userland-mismatch");
  EXPECT_EQ(Classified("ok", 999, -1, true, "550.90.07", "550.54.14"), "module-userland-mismatch");
  EXPECT_EQ(Classified("ok", 999, -1, true, "550.54.14", "550.54.14", -1, false, "uvm"), "error-999");
  EXPECT_EQ(Classified("ok", 0, 1, true, "575.1", "535.2"), "ok") << "what works is not wrong";
  EXPECT_EQ(Classified("ok", 804, -1, true, "575.1", "535.2", -1, true), "compat-unsupported") << "it may differ";
  EXPECT_EQ(Classified("ok", 804, -1, true), "error-804");
  EXPECT_EQ(Classified("ok", 100, -1, true, "", "", 18), "module-userland-mismatch");
  EXPECT_EQ(Classified("ok", 100, -1, true, "540.3.0", "34.1.1"), "no-device") << "Tegra's number is another one";
}

TEST(Driver, ChildrenGiveUpOneCapabilityOnly) {
  const auto effective = [] {
    const std::string status = ReadText("/proc/self/status");
    return strtoull(status.c_str() + status.find("CapEff:") + 7, nullptr, 16);
  };
  const unsigned long long before = effective();
  if ((before >> CAP_MKNOD & 1) == 0) GTEST_SKIP() << "this process has no CAP_MKNOD";
  const pid_t child = fork();
  if (child == 0) {
    GiveUpMknod();
    _exit(effective() == (before & ~(1ULL << CAP_MKNOD)) ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
}

const char kFakeLibcuda[] = R"(
  #include <stdlib.h>
  #include <string.h>
  #include <sys/stat.h>
  #include <sys/sysmacros.h>
  extern "C" {
  int cuDriverGetVersion(int* v) { *v = 12040; return 0; }
  int cuInit(unsigned) {
    if (mknod("node", S_IFCHR | 0600, makedev(1, 3)) == 0) return 1;
    if (getenv("FAKE_STATUS")) return atoi(getenv("FAKE_STATUS"));
    const char* visible = getenv("CUDA_VISIBLE_DEVICES");
    return visible && !*visible ? 100 : 0;
  }
  int cuDeviceGetCount(int* n) { *n = 2; return 0; }
  int cuDeviceGet(int* d, int i) { *d = i + 40; return 0; }
  int cuDeviceGetName(char* s, int, int d) { strcpy(s, d == 40 ? "Fake; one" : "Fake two"); return 0; }
  int cuDeviceGetAttribute(int* v, int what, int d) { *v = what == 75 ? d - 31 : what == 76 ? 0 : -1; return 0; }
  int cuDeviceTotalMem_v2(unsigned long* n, int) { *n = 3ul << 30; return 0; }
  }
)";

class DriverProgram : public Load {
 protected:
  void SetUp() override {
    Load::SetUp();
    root_ = folder_ / "root";
    fs::create_directory(root_);
  }

  void BuildLibcuda() {
    BuildLibrary(fakes_ / "libcuda.so.550.54.14", kFakeLibcuda, {"-Wl,-soname,libcuda.so.1"});
    fs::create_symlink("libcuda.so.550.54.14", fakes_ / "libcuda.so.1");
    // No real NVML may answer.
    BuildLibrary(
        fakes_ / "libnvidia-ml.so.1",
        "#include <string.h>\nextern \"C\" int nvmlInit_v2() { return 0; }"
        "extern \"C\" int nvmlSystemGetDriverVersion(char* s, unsigned) { strcpy(s, \"550.54.14\"); return 0; }"
        "extern \"C\" int nvmlDeviceGetCount_v2(unsigned* n) { *n = 4; return 0; }",
        {"-Wl,-soname,libnvidia-ml.so.1"});
  }

  void MakeModule(const std::string& version) {
    WriteText(root_ / "proc/driver/nvidia/version",
              "NVRM version: NVIDIA UNIX x86_64 Kernel Module  " + version + "  F");
  }

  std::map<std::string, std::string> AskDriver(std::map<std::string, std::string> environment = {}) {
    environment["LD_LIBRARY_PATH"] = fakes_;
    return Facts(Start({inspector_, "--root", root_, "driver"}, folder_, environment));
  }

  fs::path root_;
};

TEST_F(DriverProgram, WithDevices) {
  BuildLibcuda();
  MakeModule("550.54.14");
  auto facts = AskDriver();
  EXPECT_EQ(facts["driver.outcome"], "ok");
  EXPECT_EQ(facts["driver.library.path"], fakes_ / "libcuda.so.1");
  EXPECT_EQ(facts["driver.library.real"], fs::canonical(fakes_ / "libcuda.so.1"));
  EXPECT_EQ(facts["driver.library.version"], "550.54.14");
  EXPECT_EQ(facts["driver.library.outcome"], "ok");
  EXPECT_EQ(facts["driver.cuda_release"], "12.4");
  EXPECT_EQ(facts["driver.init_status"], "0");
  EXPECT_EQ(facts["driver.module.version"], "550.54.14");
  EXPECT_EQ(facts["driver.module.present"], "1");
  EXPECT_EQ(facts["driver.nvml.status"], "0");
  EXPECT_EQ(facts["driver.nvml.version"], "550.54.14");
  EXPECT_EQ(facts["driver.nvml.device_count"], "4");
  EXPECT_EQ(facts["device.count"], "2");
  EXPECT_EQ(facts["device.1.name"], "Fake%3B one");
  EXPECT_EQ(facts["device.1.capability"], "9.0");
  EXPECT_EQ(facts["device.2.capability"], "10.0");
  EXPECT_EQ(facts["device.2.memory_mib"], "3072");
  EXPECT_FALSE(fs::exists(folder_ / "node")) << "a child could make a device node";
}

TEST_F(DriverProgram, HiddenByAVariable) {
  BuildLibcuda();
  MakeModule("550.54.14");
  auto facts = AskDriver({{"CUDA_VISIBLE_DEVICES", ""}});
  EXPECT_EQ(facts["driver.outcome"], "hidden");
  EXPECT_EQ(facts["driver.init_status"], "100");
  EXPECT_EQ(facts["driver.hidden.count"], "2");
  EXPECT_EQ(facts["driver.hidden.2.capability"], "10.0");
  EXPECT_EQ(facts.count("device.count"), 0u);
  EXPECT_EQ(AskDriver({{"FAKE_STATUS", "100"}, {"CUDA_VISIBLE_DEVICES", "0"}})["driver.outcome"], "no-device");
}

TEST_F(DriverProgram, WithoutAModule) {
  BuildLibcuda();
  auto facts = AskDriver({{"FAKE_STATUS", "100"}});
  EXPECT_EQ(facts["driver.outcome"], "no-module");
  EXPECT_EQ(facts["driver.module.present"], "0");
}

TEST_F(DriverProgram, FindsGpusOnTheBus) {
  const fs::path bus = root_ / "sys/bus/pci/devices";
  const auto add = [&](const std::string& address, const std::string& vendor, const std::string& what) {
    fs::create_directories(bus / address);
    WriteText(bus / address / "vendor", vendor + "\n");
    WriteText(bus / address / "class", what + "\n");
  };
  add("0000:00:01.0", "0x8086", "0x030000");  // another vendor's GPU
  add("0000:00:02.0", "0x10de", "0x040300");  // sound of an NVIDIA card
  BuildLibcuda();
  auto facts = AskDriver({{"FAKE_STATUS", "100"}});
  EXPECT_EQ(facts.count("driver.pci.count"), 0u);
  EXPECT_EQ(facts.count("driver.pci.address"), 0u);
  add("0000:01:00.0", "0x10de", "0x030200");
  facts = AskDriver({{"FAKE_STATUS", "100"}});
  EXPECT_EQ(facts["driver.outcome"], "no-module");
  EXPECT_EQ(facts["driver.pci.count"], "1");
  EXPECT_EQ(facts["driver.pci.address"], "0000:01:00.0");
  EXPECT_EQ(facts.count("driver.pci.bound_to"), 0u) << "nothing drives it";
  fs::create_directories(root_ / "sys/bus/pci/drivers/nouveau");
  fs::create_symlink("../../../../bus/pci/drivers/nouveau", bus / "0000:01:00.0" / "driver");
  EXPECT_EQ(AskDriver({{"FAKE_STATUS", "100"}})["driver.pci.bound_to"], "nouveau");
}

TEST_F(DriverProgram, OfAnotherVersionThanItsModule) {
  BuildLibcuda();
  MakeModule("550.90.07");
  EXPECT_EQ(AskDriver({{"FAKE_STATUS", "999"}})["driver.outcome"], "module-userland-mismatch");
  MakeModule("550.54.14");
  EXPECT_EQ(AskDriver({{"FAKE_STATUS", "999"}})["driver.outcome"], "uvm-missing");
  WriteText(root_ / "dev/nvidia-uvm", "");
  EXPECT_EQ(AskDriver({{"FAKE_STATUS", "999"}})["driver.outcome"], "error-999");
}

TEST_F(DriverProgram, ThatCannotBeLoaded) {
  WriteText(fakes_ / "libcuda.so.1", "");  // as image builds leave it behind
  WriteText(fakes_ / "libnvidia-ml.so.1", "");
  auto facts = AskDriver();
  EXPECT_EQ(facts["driver.outcome"], "not-loadable");
  EXPECT_EQ(facts["driver.library.outcome"], "not-loadable");
  EXPECT_NE(facts["driver.library.error"].find("file too short"), std::string::npos);
  EXPECT_EQ(facts["driver.nvml.outcome"], "not-loadable");
}

TEST_F(DriverProgram, ThatDies) {
  BuildLibrary(fakes_ / "libcuda.so.1", "#include <stdlib.h>\nextern \"C\" int cuInit(unsigned) { abort(); }",
               {"-Wl,-soname,libcuda.so.1"});
  WriteText(fakes_ / "libnvidia-ml.so.1", "");
  auto facts = AskDriver();
  EXPECT_EQ(facts["driver.outcome"], "crash");
  EXPECT_EQ(facts["driver.stopped_in"], "cuInit");
  EXPECT_EQ(facts["driver.signal"], "6");
  EXPECT_EQ(facts["driver.nvml.outcome"], "not-loadable") << "NVML is asked all the same";
}

TEST_F(DriverProgram, ThatIsTheToolkitsStub) {
  const fs::path stub = fs::path(kToolkit) / "stubs" / "libcuda.so";
  if (!fs::exists(stub)) GTEST_SKIP() << "no toolkit";
  fs::create_directory(fakes_);
  fs::copy_file(stub, fakes_ / "libcuda.so.1");  // a copy, so that its folder does not give it away
  auto facts = AskDriver();
  EXPECT_EQ(facts["driver.outcome"], "stub");
  EXPECT_EQ(facts["driver.library.outcome"], "stub");
  EXPECT_EQ(facts["driver.init_status"], "34");
  EXPECT_EQ(facts.count("driver.cuda_release"), 0u);
}

}  // namespace
