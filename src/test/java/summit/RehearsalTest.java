package summit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.clock.DoorClock;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.drools.DroolsEngine;
import summit.rulebook.folder.RulesFolder;

class RehearsalTest {
  private static final Path LONGEST = Path.of("summit", "cases", "blocked", "longest.yaml");

  @Test
  void answersWithAllThatASummaryTakes() {
    ActiveRulebooks rulebooks = load(Path.of("rules"));

    assertThat(variationsDecidedIn(rulebooks)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts: [", "facts: [{type: Nothing}]", "just a text", ""})
  void leavesACaseThatCannotBeDecidedAlone(String text, @TempDir Path rules) throws IOException {
    copy(Path.of("rules", "summit"), rules.resolve("summit"));
    Files.writeString(
        rules.resolve(LONGEST), text + "\n" + "# so that it is the longest\n".repeat(5_000));

    assertThat(variationsDecidedIn(load(rules))).isZero();
  }

  @Test
  void needsNoRulebook(@TempDir Path rules) {
    Rehearsal.by(load(rules));
  }

  private static int variationsDecidedIn(ActiveRulebooks rulebooks) {
    AtomicInteger decided = new AtomicInteger();
    rulebooks
        .find(ActiveRulebooks.DEFAULT)
        .orElseThrow()
        .listen((rulebook, request, supposing, outline) -> decided.incrementAndGet());
    Rehearsal.by(rulebooks);
    return decided.get();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static ActiveRulebooks load(Path folder) {
    return ActiveRulebooks.load(
        new RulesFolder(folder), new DroolsEngine(), DoorClock.ofTheMachine());
  }
}
