package summit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.counterfactual.Situations;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.FolderReloads;
import summit.decision.active.RulebookState;
import summit.evaluation.drools.DroolsEngine;
import summit.language.SourceFile;
import summit.rulebook.folder.RulesFolder;

/** Policy staff change a wording as README.md says, and the next answer has it. */
class WordingTest {
  /** Many times what an edit may take, for machines that build many things at once. */
  private static final Duration IN_TIME = Duration.ofSeconds(60);

  @Test
  void aChangedWordingStandsInTheNextAnswerWithoutARestart(@TempDir Path rules) throws IOException {
    for (SourceFile file : Shipped.files()) {
      Path copy = rules.resolve(file.path());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, file.text(), UTF_8);
    }
    Path words = rules.resolve("summit/words.yaml");
    ActiveRulebooks rulebooks =
        ActiveRulebooks.load(new RulesFolder(rules), new DroolsEngine(), Clock.systemUTC());
    FolderReloads reloads = FolderReloads.start(rulebooks, Clock.systemUTC());
    try {
      assertThat(summary(rulebooks))
          .contains("If held now: partly ready for an exploratory meeting");

      Files.writeString(words, Shipped.fenced(Shipped.page("README.md"), "yaml").get(1), UTF_8);
      String changed = inTime(() -> summary(rulebooks), summary -> summary.contains("Held today"));
      assertThat(changed).contains("Held today, it would be half ready for an exploratory");

      Files.writeString(words, "sentences:\n  decision:\n    level: $much\n", UTF_8);
      List<String> problems = inTime(() -> problems(rulebooks), found -> !found.isEmpty());
      assertThat(problems)
          .containsExactly("summit/words.yaml:3:12 decision.level has no place $much");
      assertThat(summary(rulebooks)).isEqualTo(changed);
    } finally {
      reloads.close();
    }
  }

  private static String summary(ActiveRulebooks rulebooks) {
    DecisionMaker maker = rulebooks.find(Shipped.NAME).orElseThrow();
    return maker.decide(Situations.article()).summary();
  }

  private static List<String> problems(ActiveRulebooks rulebooks) {
    return rulebooks.standing(Shipped.NAME).flatMap(RulebookState::broken).stream()
        .flatMap(edit -> edit.problems().stream())
        .map(Object::toString)
        .toList();
  }

  private static <T> T inTime(Supplier<T> asked, Predicate<T> wanted) {
    Instant end = Instant.now().plus(IN_TIME);
    T found = asked.get();
    while (!wanted.test(found) && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(20_000_000);
      found = asked.get();
    }
    assertThat(wanted.test(found)).as("in time: %s", found).isTrue();
    return found;
  }
}
