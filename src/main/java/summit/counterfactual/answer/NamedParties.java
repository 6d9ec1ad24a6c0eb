package summit.counterfactual.answer;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.DecisionParts;
import summit.decision.answer.Delay;
import summit.decision.answer.MeetingName;
import summit.decision.answer.PreconditionAnswer;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Vocabulary;

/** What the parties are called that an answer has by their codes. */
final class NamedParties {
  private NamedParties() {}

  /** By code: "US", "United States"; those that have no other name are left out. */
  static Map<String, String> of(DecisionParts decision, Vocabulary vocabulary, Phrases phrases) {
    Map<String, String> names = new TreeMap<>();
    Stream.of(
            new MeetingName(decision, vocabulary, phrases).principals().stream(),
            decision.delay().parties().stream().map(Delay.PartyLedger::party),
            decision.perspectives().stream().map(Decision.Perspective::party),
            decision.preconditions().stream().flatMap(NamedParties::movers))
        .flatMap(codes -> codes)
        .distinct()
        .filter(code -> !phrases.nameAlone(code).equals(code))
        .forEach(code -> names.put(code, phrases.nameAlone(code)));
    return names;
  }

  private static Stream<String> movers(PreconditionAnswer one) {
    return one.because().stream()
        .flatMap(reason -> reason.lift().stream())
        .flatMap(lift -> lift.parties().stream());
  }
}
