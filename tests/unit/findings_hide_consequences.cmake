# SPDX-License-Identifier: Apache-2.0
# A consequence is hidden by a cause that stops, never by one that only warns.

_cudastack_core_load_stage(look)

# expect(<grade of the cause> <what is said> <allowed ids>): the consequence is live.
function(expect grade said allowed)
  set(CUDASTACK_ALLOW "${allowed}")
  _cudastack_core_verdict(cause broken CS-A-001 GRADE ${grade} TITLE "the cause; it has [brackets")
  _cudastack_core_verdict(consequence broken CS-B-001 GRADE live TITLE "the consequence" AFTER CS-C-001 CS-A-001)
  _cudastack_core_verdict(healthy holds CS-C-001)
  set(verdicts "")
  foreach(verdict IN ITEMS cause consequence healthy)
    _cudastack_core_encode(encoded "${${verdict}}")
    list(APPEND verdicts "${encoded}")
  endforeach()
  _cudastack_look_findings(live latent absent "${verdicts}")
  set(actual "")
  foreach(result IN ITEMS live latent absent)
    foreach(encoded IN LISTS ${result})
      _cudastack_core_decode(verdict "${encoded}")
      _cudastack_core_verdict_get(id "${verdict}" id)
      list(APPEND actual "${result} ${id}")
    endforeach()
  endforeach()
  cudastack_test_expect_equal("${actual}" "${said}" "a cause that is ${grade}, allowed: '${allowed}'")
endfunction()

expect(live "live CS-A-001" "")
expect(absent "absent CS-A-001" "")
expect(latent "live CS-B-001;latent CS-A-001" "")
expect(live "live CS-B-001;latent CS-A-001" "CS-A-001")
expect(live "live CS-A-001" "CS-B-001")
