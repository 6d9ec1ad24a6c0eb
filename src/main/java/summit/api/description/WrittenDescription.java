package summit.api.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import summit.decision.active.ActiveRulebooks;
import summit.json.AnswerJson;
import summit.language.SourceFile;
import summit.rulebook.Rulebook;

/**
 * What rulebooks add to the description, written once for as long as they and the worked example
 * stay as they are: to write it takes as long as dozens of decisions.
 */
@ApplicationScoped
@Unremovable // The description looks it up by name, which the build does not see.
class WrittenDescription {
  private final ActiveRulebooks rulebooks;
  private final WorkedExample example;
  private Optional<Written> last = Optional.empty();

  WrittenDescription(ActiveRulebooks rulebooks, WorkedExample example) {
    this.rulebooks = rulebooks;
    this.example = example;
  }

  /** What was written, and of what. */
  private record Written(Origin of, String text) {}

  /** All that it depends on. */
  private record Origin(List<String> versions, List<SourceFile> example) {}

  /** As a document of its own. */
  synchronized String text() {
    List<Rulebook> now = rulebooks.rulebooks();
    Origin origin =
        new Origin(
            now.stream().map(one -> one.name() + " " + one.version()).toList(), example.file());
    Written written =
        last.filter(before -> before.of().equals(origin))
            .orElseGet(
                () ->
                    new Written(
                        origin,
                        new String(
                            AnswerJson.indented(
                                new RequestDescription(now, example.find()).write()),
                            UTF_8)));
    last = Optional.of(written);
    return written.text();
  }
}
