package summit.cli.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import summit.cli.exit.Refusal;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Terminal;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.facts.phrases.Phrases;
import summit.facts.reading.FactLimits;
import summit.facts.reading.ReadingNote;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;

/**
 * What is asked of the facts in one file.
 *
 * @param file as messages call it
 * @param document what the file says, with the options of the command line put before it
 * @param maker decides by the rulebook that the document names
 * @param today the as-of date where the document names none
 */
public record FileQuestion(String file, JsonNode document, DecisionMaker maker, LocalDate today) {
  /** Asks more than a decision; what is no object is left to whoever reads it. */
  public FileQuestion with(Consumer<ObjectNode> more) {
    if (document instanceof ObjectNode request) {
      more.accept(request);
    }
    return this;
  }

  public DecisionRequest decision() throws InvalidRequest {
    return RequestReader.read(
        document, maker.rulebook(), today, CaseTrial.CASE_FIELDS, FactLimits.DEFAULT);
  }

  /** How the rulebook speaks of what is asked, with the parties by name. */
  public Phrases phrases(DecisionRequest request) {
    return maker.phrases(request);
  }

  /** Says what in the file was taken otherwise than it is written. */
  public void say(List<ReadingNote> notes, Terminal terminal) {
    for (ReadingNote note : notes) {
      terminal.err().println(Lines.wrap(file + note.pointer() + ": " + note.message(), ""));
    }
  }

  /** Everything that is wrong with the file. */
  public Refusal refuse(InvalidRequest invalid) {
    return Complaint.refusal(file, invalid.problems());
  }
}
