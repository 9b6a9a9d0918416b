# SPDX-License-Identifier: Apache-2.0
# A copy of a real conda environment that is not active, with what people do to one: a package is not installed, a library is cut short, the
# headers of another cuDNN are copied over those of the package, a whole other cuDNN is. On a machine that has no other CUDA.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_environment(original conda-13.0)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
set(archive "${cudnn_9_12}/nvidia/cudnn")
set(conda "${WORK_DIR}/my conda")
set(parked "${WORK_DIR}/parked")
set(nvcc "CUDACXX=${conda}/bin/nvcc")
set(library "targets/x86_64-linux/lib")
cmake_path(GET CMAKE_COMMAND PARENT_PATH cmake_folder)

# park(<path in the environment>...): away, where the fake conda finds them again.
function(park)
  foreach(path IN LISTS ARGN)
    cmake_path(GET path PARENT_PATH folder)
    file(MAKE_DIRECTORY "${parked}/${folder}")
    file(RENAME "${conda}/${path}" "${parked}/${path}")
  endforeach()
endfunction()

# refuse(<name> <id> <arguments of conda> <argument of cudastack_test_expect_refusal>...): conda brings back what was parked.
function(refuse name id arguments)
  cudastack_test_fake_conda(fake "${arguments}" "cp -af '${parked}/.' '${conda}/' && rm -rf '${parked}'")
  cudastack_test_expect_refusal(
    block
    ${name}
    ${id}
    ENVIRONMENT "${nvcc}" "PATH=${fake}:${cmake_folder}:/usr/bin:/bin"
    COVERED
    HOLDS ${id} ${ARGN}
  )
endfunction()

cudastack_test_hard_links("${original}" "${conda}")

# Not installed, and nobody's environment is active: the command names this one, and its release.
file(GLOB records RELATIVE "${conda}" "${conda}/conda-meta/*cudnn-*.json")
file(GLOB files RELATIVE "${conda}" "${conda}/include/cudnn*.h" "${conda}/lib/libcudnn*")
park(${records} ${files})
refuse(
  no_cudnn
  CS-CUDNN-001
  "install -y -p ${conda} -c conda-forge cudnn cuda-version=13.0"
  COMPONENTS cudnn
)
file(GLOB records RELATIVE "${conda}" "${conda}/conda-meta/cuda-nvrtc-*.json")
file(GLOB files RELATIVE "${conda}" "${conda}/lib/libnvrtc*" "${conda}/${library}/libnvrtc*")
park(${records} ${files})
refuse(
  no_nvrtc
  CS-TOOLKIT-006
  "install -y -p ${conda} -c conda-forge cuda-nvrtc-dev cuda-version=13.0"
  COMPONENTS nvrtc
)

# What is there is what the records say, and the link that is found may be of another package than the file.
file(READ "${WORK_DIR}/no_cudnn/CudaStack/report.json" report)
cudastack_test_expect_not_contains(
  "${report}"
  ".origin.changed\""
  "report.json of an environment that nobody has changed"
)
cudastack_test_report_fact(channel "${WORK_DIR}/no_cudnn" cudnn.library.origin.channel)
string(REGEX REPLACE "/$" "" channel "${channel}")
set(again "install -y -p ${conda} -c ${channel} --force-reinstall")

# Cut short: the development link is of the development package, so the one of the file has to be installed again.
set(cudart "targets/x86_64-linux/lib/libcudart.so.13.0.96")
park("${cudart}")
cudastack_test_run(
  cut
  COMMAND sh -c "head -c 300000 \"$1\" > \"$2\"" sh "${parked}/${cudart}" "${conda}/${cudart}"
)
refuse(
  cudart_cut
  CS-LOADER-003
  "${again} cuda-cudart_linux-64=13.0.96"
  COMPONENTS cudart
)

# The headers of another cuDNN over those of the package; its cudnn_version.h has just as many bytes.
file(GLOB headers RELATIVE "${archive}" "${archive}/include/cudnn*.h")
list(FILTER headers EXCLUDE REGEX "_v9\\.h$")
park(${headers})
foreach(header IN LISTS headers)
  file(COPY_FILE "${archive}/${header}" "${conda}/${header}")
endforeach()
refuse(
  headers_of_another_cudnn
  CS-TOOLKIT-010
  "${again} libcudnn-dev=9.19.0.56"
  COMPONENTS cudnn
)

# All of another cuDNN, as its archive is copied: links of the package lead to files of nobody now. It fits together, so nothing stops; but
# the next update of one of the two packages would put its own file back.
foreach(header IN LISTS headers)
  file(REMOVE "${conda}/${header}")
  file(COPY_FILE "${archive}/${header}" "${conda}/${header}")
endforeach()
file(GLOB libraries RELATIVE "${archive}/lib" "${archive}/lib/libcudnn*.so.9")
foreach(library IN LISTS libraries)
  cudastack_test_hard_links("${archive}/lib/${library}" "${conda}/lib/${library}.12.0")
  file(REMOVE "${conda}/lib/${library}")
  file(CREATE_LINK "${library}.12.0" "${conda}/lib/${library}" SYMBOLIC)
endforeach()
cudastack_test_stack(warned copied_over COMPONENTS cudnn ENVIRONMENT "${nvcc}" COVERED)
cudastack_test_expect_block(block "${warned_output}" copied_over)
set(in_words "conda libcudnn-dev, overwritten since;")

# And with no package of cuDNN in the environment.
file(REMOVE_RECURSE "${parked}")
file(GLOB records RELATIVE "${conda}" "${conda}/conda-meta/*cudnn-*.json")
park(${records})
cudastack_test_expect_silence(
  copied
  HOLDS
  CS-CUDNN-003
  CS-CUDNN-006
  COMPONENTS
  cudnn
  ENVIRONMENT
  "${nvcc}"
  COVERED
)
foreach(case IN ITEMS copied_over copied)
  foreach(subject IN ITEMS cudnn.header cudnn.library cudnn.library.loaded)
    cudastack_test_report_fact(kind "${WORK_DIR}/${case}" ${subject}.origin.kind)
    cudastack_test_expect_equal("${kind}" "conda" "the origin of ${subject} in ${case}")
    cudastack_test_report_fact(version "${WORK_DIR}/${case}" ${subject}.version)
    cudastack_test_expect_contains("${version}" "9.12" "${subject} of ${case}")
  endforeach()
  file(READ "${WORK_DIR}/${case}/CudaStack/report.txt" map)
  foreach(words IN LISTS in_words)
    cudastack_test_expect_contains("${map}" "(${words}" "the map of ${case}")
  endforeach()
  set(in_words "in no package of conda environment ${conda}")
endforeach()
