package summit.api.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import summit.api.problem.Problem;
import summit.counterfactual.batch.OrderedWork;
import summit.facts.reading.ReadingNote;
import summit.json.AnswerJson;

/**
 * Sends answers as they are ready, each on a line of its own: as lines alone, or as the list of a
 * JSON document. What ended the batch early follows them, and the totals come last.
 */
final class AnswerWriter implements OrderedWork.Sink<CaseWork.Written> {
  private final OutputStream out;
  private final boolean lines;
  private final BatchTotals totals;

  /**
   * @param lines whether to send lines alone (NDJSON) rather than one document
   * @param notes on what the cases have in common
   */
  AnswerWriter(OutputStream out, boolean lines, List<ReadingNote> notes) {
    this.out = out;
    this.totals = new BatchTotals(notes);
    this.lines = lines;
  }

  @Override
  public void accept(CaseWork.Written answer) throws IOException {
    if (!lines) {
      text(totals.none() ? "{\"answers\":[\n" : ",\n");
    }
    answer.sendTo(out);
    if (lines) {
      text("\n");
    }
    totals.count(answer.verdict());
  }

  /** The next answer takes its time: those before go out now. */
  @Override
  public void pause() throws IOException {
    out.flush();
  }

  /**
   * Says that nothing follows.
   *
   * @param problem why cases are left without an answer
   */
  void end(Optional<Problem> problem) throws IOException {
    if (!lines) {
      text(totals.none() ? "{\"answers\":[]" : "\n]");
    }
    if (problem.isPresent()) {
      field("problem", problem.get());
    }
    field("totals", totals.said());
    text(lines ? "" : "}\n");
    out.flush();
  }

  private void field(String name, Object value) throws IOException {
    text((lines ? "{\"" : ",\"") + name + "\":");
    out.write(AnswerJson.compact(value));
    text(lines ? "}\n" : "");
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}
