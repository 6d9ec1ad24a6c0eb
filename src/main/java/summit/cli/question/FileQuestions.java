package summit.cli.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;

/** Puts the options of a command line to files of facts; safe for use by many threads. */
public final class FileQuestions {
  private final ActiveRulebooks rulebooks;
  private final LocalDate today;
  private final Consumer<ObjectNode> options;

  /**
   * @param options replaces what a file asks
   */
  FileQuestions(ActiveRulebooks rulebooks, LocalDate today, Consumer<ObjectNode> options) {
    this.rulebooks = rulebooks;
    this.today = today;
    this.options = options;
  }

  public FileQuestion about(RequestFile file) throws Refusal {
    return about(file, file.read());
  }

  FileQuestion about(RequestFile file, JsonNode document) throws Refusal {
    if (document instanceof ObjectNode request) {
      options.accept(request);
    }
    return new FileQuestion(file.name(), document, maker(document), today);
  }

  private DecisionMaker maker(JsonNode document) throws Refusal {
    String name = document.path("rulebook").asText(ActiveRulebooks.DEFAULT);
    return rulebooks
        .find(name)
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.BAD_RULEBOOK,
                    "There is no rulebook " + name + " in " + rulebooks.folder().path() + "."));
  }
}
