package summit.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.AskedFields;
import summit.counterfactual.answer.SelectedAnswer;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.json.JsonDocument;
import summit.json.RequestReader;
import summit.rulebook.Rulebook;

/** The parts of an answer that callers ask for, as they write it in an address. */
public enum Asked {
  /** What an integrator takes, in at most 2,000 bytes. */
  LEAN("fields=lean"),
  NONE("explain=none"),
  /** What callers get who say nothing. */
  SUMMARY("explain=summary"),
  FULL("explain=full");

  private static final String EXPLAIN = "explain=";

  private final String query;

  Asked(String query) {
    this.query = query;
  }

  /** The query of the address. */
  public String query() {
    return query;
  }

  /** A word for addresses and tables. */
  public String word() {
    return query.substring(query.indexOf('=') + 1);
  }

  /** As the doors read it. */
  public AnswerFields by(Rulebook rulebook) {
    return query.startsWith(EXPLAIN) ? explained() : named(word(), rulebook);
  }

  private AnswerFields explained() {
    return AnswerFields.of(Depth.of(word()).orElseThrow());
  }

  /** Parts by their names, with commas between. */
  public static AnswerFields named(String names, Rulebook rulebook) {
    try {
      return new AskedFields(Optional.empty(), Optional.of(names), Depth.NONE).by(rulebook);
    } catch (InvalidRequest ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  /** Decides and works out what is asked. */
  public SelectedAnswer answer(
      AnswerMaker answering, DecisionMaker maker, DecisionRequest request) {
    return answering.begin(maker, request, by(maker.rulebook())).selected();
  }

  /** From the body of a call to the bytes that answer it. */
  public byte[] answer(AnswerMaker answering, DecisionMaker maker, byte[] body) {
    return AnswerJson.compact(answer(answering, maker, request(maker, body)));
  }

  /** Reads the body of a call. */
  public static DecisionRequest request(DecisionMaker maker, byte[] body) {
    try {
      return RequestReader.read(
          JsonDocument.read(body), maker.rulebook(), LocalDate.EPOCH, Set.of(), FactLimits.DEFAULT);
    } catch (InvalidRequest | JsonDocument.Unreadable ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }
}
