package summit.api.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.answer.AnswerMaker;

/** Writes what a small batch would be answered, for readers of the API's description. */
public final class BatchExample {
  private BatchExample() {}

  /**
   * The bytes that the service answers; nothing is counted.
   *
   * @param lines whether as lines alone (NDJSON) rather than one document
   */
  public static byte[] answer(CommonQuestion common, List<JsonNode> cases, boolean lines) {
    AnswerMaker answering = new AnswerMaker();
    CaseWork work =
        new CaseWork(
            common,
            (maker, document, request, fields) ->
                answering.begin(maker, request, fields).selected());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerWriter writer = new AnswerWriter(out, lines, common.notes());
    try {
      for (int i = 0; i < cases.size(); i++) {
        JsonNode oneCase = cases.get(i);
        writer.accept(work.apply(new PostedCase(i + 1L, 0, () -> oneCase)));
      }
      writer.end(Optional.empty());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
