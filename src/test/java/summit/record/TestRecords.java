package summit.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.counterfactual.Situations;
import summit.counterfactual.answer.Answer;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.AskedFields;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Status;
import summit.explanation.why.Depth;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.json.JsonDocument;
import summit.json.RequestDocument;
import summit.record.entry.AnswerBytes;
import summit.record.entry.Decided;
import summit.record.entry.NewRecord;
import summit.record.entry.Posted;
import summit.record.entry.RulebookText;
import summit.record.entry.Term;
import summit.record.keeping.DecidedAnswer;

/** Records to try a store with. */
public final class TestRecords {
  public static final String PROGRAM = "test";
  public static final String CALLER = "127.0.0.1";

  /** When the first is made; each further one a second later. */
  public static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private static final RulebookText RULEBOOK =
      RulebookText.of("talks", "0123456789ab", Map.of("talks/a.drl", "package a"));

  private TestRecords() {}

  /** A small one, unlike those of other numbers. */
  public static NewRecord small(int number) {
    return of(
        new Decided(
            "decision-" + number,
            RULEBOOK,
            LocalDate.of(2026, 1, 1),
            "explain=none",
            Posted.of(
                json(
                    """
                    {"asOf": "2026-01-01", "facts": [{"type": "Party", "id": "P%d"}, {"type": "Party", "id": "RU"}]}
                    """
                        .formatted(number)),
                Set.of()),
            "{\"verdict\":\"BLOCKED\"}",
            AnswerBytes.of(("{\"answer\":" + number + "}").getBytes(UTF_8)),
            Set.of(
                new Term(Term.Kind.VERDICT, number % 2 == 0 ? "BLOCKED" : "POSSIBLE"),
                Term.standing("ceasefire", number % 3 == 0 ? Status.BLOCKING : Status.UNKNOWN),
                new Term(Term.Kind.PARTY, "RU"),
                new Term(Term.Kind.PARTY, "P" + number))),
        FIRST.plusSeconds(number));
  }

  /** One of a decision, made then. */
  public static NewRecord of(Decided decided, Instant time) {
    return NewRecord.of(decided, time, CALLER, PROGRAM);
  }

  /** What is kept of a decision by the shipped rules. */
  public static Decided decided(DecisionRequest request) throws InvalidRequest {
    AskedFields asked = new AskedFields(Optional.of("none"), Optional.empty(), Depth.SUMMARY);
    Answer answer =
        new AnswerMaker().begin(Situations.SUMMIT, request, asked.by(Situations.SUMMIT.rulebook()));
    return new DecidedAnswer()
        .of(
            answer,
            RequestDocument.of(request),
            Set.of(),
            asked.asQuery(),
            AnswerJson.compact(answer.selected()));
  }

  private static JsonNode json(String text) {
    try {
      return JsonDocument.read(text.getBytes(UTF_8));
    } catch (JsonDocument.Unreadable ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }
}
