package summit.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** sources.yaml accounts for every claim of the analysis, truthfully. */
class ShippedSourcesTest {
  /** Where a claim can have a part, besides the preconditions. */
  private static final Set<String> PARTS =
      Set.of("delay", "enablers", "risks", "stakes", "perspectives", "verdict", "facts");

  private static final Rulebook RULEBOOK = TestRulebooks.summit();

  @Test
  void allOneHundredAndThirtyTwoClaimsAreAccountedForAndNoOthers() {
    assertThat(claims())
        .extracting(SourceReference::id)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 132).mapToObj(number -> "S" + number).toList());
  }

  @Test
  void eachClaimIsEitherUsedInPartsThatExistOrSaysWhyNot() {
    assertThat(claims())
        .allSatisfy(
            claim -> {
              assertThat(claim.usedIn().isEmpty()).isEqualTo(claim.notUsed().isPresent());
              assertThat(claim.notUsed().orElse("a reason")).isNotBlank();
              assertThat(claim.usedIn())
                  .allMatch(
                      part -> PARTS.contains(part) || RULEBOOK.precondition(part).isPresent());
            });
  }

  @Test
  void eachClaimThatIsUsedIsCitedByARuleOrACase() {
    Set<String> cited = new TreeSet<>(citedByRules());
    cited.addAll(citedByCases());

    assertThat(claims())
        .filteredOn(claim -> !claim.usedIn().isEmpty())
        .extracting(SourceReference::id)
        .isSubsetOf(cited);
  }

  @Test
  void noClaimThatIsNotUsedIsCitedByARule() {
    assertThat(claims())
        .filteredOn(claim -> claim.notUsed().isPresent())
        .extracting(SourceReference::id)
        .doesNotContainAnyElementsOf(citedByRules());
  }

  @Test
  void everythingThatRulesAndCasesCiteIsListed() {
    assertThat(citedByRules()).isSubsetOf(RULEBOOK.references().keySet());
    assertThat(citedByCases()).isSubsetOf(RULEBOOK.references().keySet());
  }

  private static List<SourceReference> claims() {
    return RULEBOOK.references().values().stream()
        .filter(reference -> reference.section() == SourceReference.Section.CLAIMS)
        .toList();
  }

  private static Set<String> citedByRules() {
    return RULEBOOK.syntax().rules().stream()
        .map(rule -> rule.annotation(Rulebook.SOURCE))
        .flatMap(Optional::stream)
        .flatMap(ids -> Stream.of(ids.split("\\s*,\\s*", -1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> citedByCases() {
    Set<String> cited = new TreeSet<>();
    for (Case one : TestRulebooks.cases()) {
      for (JsonNode fact : one.document().path("facts")) {
        JsonNode evidence = fact.path("evidence");
        if (evidence.isTextual()) {
          cited.add(evidence.textValue());
        }
        evidence.forEach(id -> cited.add(id.asText()));
      }
    }
    return cited;
  }
}
