# SPDX-License-Identifier: Apache-2.0
# The version that is asked for is that of cuDNN, of which FindCudnnStrict decides.

set(PACKAGE_VERSION "${PACKAGE_FIND_VERSION}")
set(PACKAGE_VERSION_COMPATIBLE TRUE)
set(PACKAGE_VERSION_EXACT TRUE)
