# SPDX-License-Identifier: Apache-2.0
# Any text survives encoding, as one line and as one element of a list.

string(ASCII 1 first_control)
string(ASCII 27 escape)
string(ASCII 31 last_control)
string(ASCII 195 164 umlaut)

set(
  texts
  "plain"
  "a path/with spaces/and \$dollar/{brace}/(round)/plus+/comma,"
  "trailing backslash\\\\"
  "percent % and %25 and %3B and %2525 and %zz and %00"
  "cuDNN ${umlaut} ${escape} ${first_control}${last_control}"
  "line\nbreak\r\nand\ttab"
  "quote \" and ' and \# hash"
  "\${not_a_reference} @nor_this@ $<nor:this>"
  " space at both ends "
  "TRUE"
  "0"
)
# Not through a list: these would not stay whole there.
set(text_semicolon "a;b;;c;")
set(text_opening "/opt/[cuda")
set(text_closing "/opt/cuda]")
set(text_both "][;]\\;[")
set(text_escaped "a\\;b")

set(
  names
  text_semicolon
  text_opening
  text_closing
  text_both
  text_escaped
)
foreach(text IN LISTS texts)
  list(LENGTH names number)
  set(text_${number} "${text}")
  list(APPEND names text_${number})
endforeach()

foreach(name IN LISTS names)
  _cudastack_core_encode(encoded "${${name}}")
  _cudastack_core_decode(decoded "${encoded}")
  cudastack_test_expect_equal("${decoded}" "${${name}}" "${name}, there and back")
  if(encoded MATCHES "[][;\\\n\r${first_control}-${last_control}]")
    cudastack_test_fail("${name}: not safe: '${encoded}'")
  endif()
  _cudastack_core_encode(again "${encoded}")
  _cudastack_core_decode(decoded "${again}")
  cudastack_test_expect_equal("${decoded}" "${encoded}" "${name}, encoded twice and decoded once")
endforeach()

_cudastack_core_encode(encoded "a;b%[c]\\\n")
cudastack_test_expect_equal("${encoded}" "a%3Bb%25%5Bc%5D%5C%0A" "the form that the programs print too")

# Every control character by itself.
foreach(code RANGE 1 31)
  string(ASCII ${code} sign)
  _cudastack_core_encode(encoded "<${sign}>")
  if(NOT encoded MATCHES "^<%[01][0-9A-F]>$")
    cudastack_test_fail("control character ${code} became '${encoded}'")
  endif()
  _cudastack_core_decode(decoded "${encoded}")
  cudastack_test_expect_equal("${decoded}" "<${sign}>" "control character ${code}")
endforeach()
