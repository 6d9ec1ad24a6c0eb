package summit.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.Status;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.Fact;
import summit.facts.MeetingVocabulary;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;

/** Decides by the tests' own rulebook, as of 21 July 2025. */
public final class Decisions {
  private static final LocalDate AS_OF = LocalDate.of(2025, 7, 21);
  private static final DecisionMaker MAKER = maker(TestRulebooks.meeting());

  private Decisions() {}

  public static DecisionMaker maker(Rulebook rulebook) {
    return new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
  }

  /** The decision on facts written as JSON objects with single quotes. */
  public static Decision decide(String... facts) {
    return decide(MeetingVocabulary.facts(facts));
  }

  public static Decision decide(Collection<Fact> facts) {
    return MAKER.decide(
        new DecisionRequest(AS_OF, Optional.empty(), 14, Optional.empty(), List.copyOf(facts)));
  }

  public static PreconditionAnswer answer(String precondition, Decision decision) {
    return decision.preconditions().stream()
        .filter(answer -> answer.id().equals(precondition))
        .findFirst()
        .orElseThrow();
  }

  public static Status status(String precondition, String... facts) {
    return answer(precondition, decide(facts)).status();
  }
}
