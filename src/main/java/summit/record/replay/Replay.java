package summit.record.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import summit.counterfactual.answer.Answer;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.AskedFields;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.digest.Sha256;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.record.entry.KeptJson;
import summit.record.entry.KeptRecord;
import summit.record.entry.Posted;
import summit.record.entry.RulebookText;
import summit.record.replay.Replayed.Cause;
import summit.record.replay.Replayed.Change;

/** Decides a recorded request again, by its own rules or by others. */
public final class Replay {
  private final AnswerMaker answering = new AnswerMaker();
  private final String program;

  /**
   * Replays by this program.
   *
   * @param program its version
   */
  public Replay(String program) {
    this.program = program;
  }

  /**
   * Decides again.
   *
   * @param posted the request of the record
   * @param maker decides by the rules of the record, or by others
   * @throws InvalidRequest if other rules do not understand the request
   */
  public Replayed replay(KeptRecord record, Posted posted, DecisionMaker maker)
      throws InvalidRequest {
    LocalDate day =
        record.asOf().orElseThrow(() -> new IllegalArgumentException("this is no decision"));
    DecisionRequest request =
        RequestReader.read(posted.request(), maker.rulebook(), day, Set.of(), FactLimits.DEFAULT);
    Answer answer =
        answering.begin(
            maker,
            request,
            AskedFields.ofQuery(record.asked(), Depth.SUMMARY).by(maker.rulebook()));
    String now = Sha256.hexadecimal(Sha256.of(AnswerJson.compact(answer.selected())));
    boolean same = now.equals(record.answer());
    boolean sameRules =
        record
            .rulebook()
            .map(KeptRecord.Version::digest)
            .filter(RulebookText.of(maker.rulebook()).digest()::equals)
            .isPresent();
    return new Replayed(
        record.number(),
        record.decision(),
        same,
        same ? List.of() : causes(sameRules, record.program().equals(program)),
        record.answer(),
        now,
        maker.rulebook().version(),
        changes(record.outcome(), AnswerJson.tree(answer.evaluation().outline())));
  }

  private static List<Cause> causes(boolean sameRules, boolean sameProgram) {
    List<Cause> causes = new ArrayList<>();
    if (!sameRules) {
      causes.add(Cause.RULES);
    }
    if (!sameProgram) {
      causes.add(Cause.PROGRAM);
    }
    return causes.isEmpty() ? List.of(Cause.UNEXPLAINED) : causes;
  }

  private static List<Change> changes(String outcome, JsonNode now) {
    Map<String, String> before = parts(KeptJson.read(outcome));
    Map<String, String> after = parts(now);
    List<Change> changes = new ArrayList<>();
    before.forEach(
        (of, value) -> {
          String other = after.getOrDefault(of, "");
          if (!other.equals(value)) {
            changes.add(new Change(of, value, other));
          }
        });
    after.forEach(
        (of, value) -> {
          if (!before.containsKey(of)) {
            changes.add(new Change(of, "", value));
          }
        });
    return changes;
  }

  private static Map<String, String> parts(JsonNode outcome) {
    Map<String, String> parts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> part : outcome.properties()) {
      if (part.getValue().isObject()) {
        part.getValue()
            .properties()
            .forEach(one -> parts.put(part.getKey() + "." + one.getKey(), one.getValue().asText()));
      } else {
        parts.put(part.getKey(), part.getValue().asText());
      }
    }
    return parts;
  }
}
