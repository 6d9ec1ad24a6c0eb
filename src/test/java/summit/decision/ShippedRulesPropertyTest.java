package summit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import summit.decision.answer.Decision;
import summit.decision.delay.DelayLevel;
import summit.decision.meeting.Level;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.Fact;
import summit.facts.reading.FactLimits;
import summit.json.AnswerJson;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Case;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;

/** What holds of the shipped rules whichever facts of the article are on file. */
class ShippedRulesPropertyTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);
  private static final Rulebook RULEBOOK = TestRulebooks.summit();
  private static final DecisionMaker MAKER = Decisions.maker(RULEBOOK);

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void anyFactsInAnyOrderGiveTheSameBytes(@ForAll("someFacts") List<Fact> facts) {
    List<Fact> sorted = facts.stream().sorted(Comparator.comparing(Fact::id)).toList();

    assertThat(AnswerJson.indented(decide(facts))).isEqualTo(AnswerJson.indented(decide(sorted)));
  }

  @Example
  void withoutFactsEveryPreconditionIsUnknownButDateAndVenueWhichNobodyHasNamed() {
    Decision decision = decide(List.of());

    assertThat(decision.preconditions())
        .hasSize(20)
        .allSatisfy(
            answer ->
                assertThat(answer.status())
                    .as(answer.id())
                    .isEqualTo(
                        answer.id().equals("date-and-venue") ? Status.BLOCKING : Status.UNKNOWN));
    assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(decision.delay().level()).isEqualTo(DelayLevel.UNDETERMINED);
  }

  @Provide
  Arbitrary<List<Fact>> someFacts() {
    List<Fact> facts = article();
    return Arbitraries.of(facts).list().uniqueElements().ofMaxSize(facts.size());
  }

  private static Decision decide(List<Fact> facts) {
    return MAKER.decide(
        new DecisionRequest(AS_OF, Optional.of(Level.SIGNING), 14, Optional.empty(), facts));
  }

  private static List<Fact> article() {
    Case article =
        TestRulebooks.cases().stream()
            .filter(one -> one.path().endsWith("/russia-wants-groundwork-first.yaml"))
            .findFirst()
            .orElseThrow();
    try {
      return RequestReader.read(
              article.document(), RULEBOOK, AS_OF, CaseTrial.CASE_FIELDS, FactLimits.DEFAULT)
          .facts();
    } catch (InvalidRequest invalid) {
      throw new IllegalStateException(invalid);
    }
  }
}
