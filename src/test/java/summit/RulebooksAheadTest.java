package summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.clock.DoorClock;
import summit.decision.active.ActiveRulebooks;

class RulebooksAheadTest {
  private static final Path SHIPPED = Path.of("rules");
  private static final DoorClock CLOCK = DoorClock.ofTheMachine();

  @Test
  void whatWasReadAheadIsTakenOnce() {
    RulebooksAhead.begin(CLOCK);

    ActiveRulebooks ahead = RulebooksAhead.take(SHIPPED, CLOCK);
    assertThat(ahead.find("summit")).isPresent();
    assertThat(RulebooksAhead.take(SHIPPED, CLOCK)).isNotSameAs(ahead);
  }

  @Test
  void anotherFolderThanWasLikelyIsReadWhenItIsKnown(@TempDir Path rules) throws IOException {
    Files.createDirectories(rules.resolve("broken"));
    Files.writeString(rules.resolve("broken/facts.drl"), "package broken\nrule when\n");
    RulebooksAhead.begin(CLOCK);

    assertThat(RulebooksAhead.take(rules, CLOCK).broken()).containsOnlyKeys("broken");
  }

  @Test
  void aFolderThatCannotBeListedIsSaidToBe() {
    Path nowhere = Path.of("no", "rules");

    assertThatThrownBy(() -> RulebooksAhead.take(nowhere, CLOCK))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot list the rules folder " + nowhere);
  }
}
