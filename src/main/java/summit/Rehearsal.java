package summit;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.jboss.logging.Logger;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.active.ActiveRulebooks;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.json.AnswerJson;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.JsonDocument;
import summit.json.RequestReader;
import summit.rulebook.Case;
import summit.rulebook.CaseFiles;

/**
 * Answers once before anybody asks. All that an answer runs through is new to a JVM that has just
 * started: the first takes fifty times as long as the thousandth, four times as long as the second.
 */
final class Rehearsal {
  private static final Logger LOG = Logger.getLogger(Rehearsal.class);

  private Rehearsal() {}

  /** Answers the longest case of the rulebook that is meant where none is named. */
  static void by(ActiveRulebooks rulebooks) {
    rulebooks
        .find(ActiveRulebooks.DEFAULT)
        .ifPresent(maker -> longest(rulebooks).ifPresent(longest -> answer(longest, maker)));
  }

  private static Optional<Case> longest(ActiveRulebooks rulebooks) {
    try {
      return rulebooks.folder().cases(ActiveRulebooks.DEFAULT).stream()
          .max(Comparator.comparingInt(file -> file.text().length()))
          .flatMap(file -> CaseFiles.read(file, new ArrayList<>()));
    } catch (UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  // A start must not fail of what nobody asked; who asks the same is told what is wrong with it.
  private static void answer(Case longest, DecisionMaker maker) {
    try {
      DecisionRequest request =
          RequestReader.read(
              JsonDocument.read(AnswerJson.compact(longest.document())),
              maker.rulebook(),
              LocalDate.EPOCH,
              CaseTrial.CASE_FIELDS,
              FactLimits.DEFAULT);
      byte[] unused =
          AnswerJson.compact(
              new AnswerMaker().begin(maker, request, AnswerFields.of(Depth.SUMMARY)).selected());
    } catch (JsonDocument.Unreadable | InvalidRequest | RuntimeException unanswered) {
      LOG.debugf(unanswered, "nothing was rehearsed");
    }
  }
}
