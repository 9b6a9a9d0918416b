#include <cuda_runtime_api.h>
#include <stdio.h>

int main() {
  int version = 0;
  cudaRuntimeGetVersion(&version);
  printf("header %d runtime %d\n", CUDART_VERSION, version);
}
