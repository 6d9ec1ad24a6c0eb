package summit.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of bounds stands in the README as it stands in the code. */
class BoundTest {
  @ParameterizedTest
  @EnumSource
  void theReadmeHasEachBoundWithWhatSetsItAndWhatItHolds(Bound bound) throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "| `"
                + bound.variable()
                + "` | "
                + bound.otherwiseSaid()
                + " | "
                + bound.what()
                + " |");
  }
}
