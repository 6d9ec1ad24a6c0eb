package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.meeting.GivenWords;

class ConfirmedTextsTest {
  private static final String SOUND =
      "package test\nrule \"A\" when Evaluation() then insert( Finding.risk( \"x\" ) ); end\n";

  /** Drools takes all of it for one line. */
  private static final String ENDED_BY_OLD_MACS = SOUND.replace('\n', '\r');

  @Test
  void theBuildHasConfirmedAllShippedRules() throws IOException {
    List<String> shipped =
        ConfirmRules.confirmed(Path.of("rules"), Path.of("src/main/resources/summit/decision"));

    assertThat(shipped).hasSizeGreaterThan(40);
    assertThat(Path.of("target/classes" + ConfirmedTexts.BUILT))
        .content()
        .isEqualTo(String.join("\n", shipped) + "\n");
  }

  @Test
  void whatIsNotPlainDrlIsNotOnTheList(@TempDir Path rules) throws IOException {
    Files.createDirectories(rules.resolve("test"));
    Files.writeString(rules.resolve("test/sound.drl"), SOUND);
    Files.writeString(rules.resolve("test/broken.drl"), SOUND.replace("end", "no end"));
    Files.writeString(rules.resolve("test/mac.drl"), ENDED_BY_OLD_MACS);

    assertThat(ConfirmRules.confirmed(rules)).containsExactly(ConfirmedTexts.digest(SOUND));
  }

  @Test
  void whatIsNotPlainDrlIsRefusedEachTimeItIsRead() {
    List<SourceFile> files = List.of(new SourceFile("test/mac.drl", ENDED_BY_OLD_MACS));

    assertThat(RuleReader.read(GivenWords.vocabulary(), files).problems()).isNotEmpty();
    assertThat(RuleReader.read(GivenWords.vocabulary(), files).problems()).isNotEmpty();
  }
}
