package summit.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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

  @Test
  void theNetworkIsToldTheSameOfHeaders() throws IOException {
    assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
        .contains(
            "max-header-size=${"
                + Bound.HEADER_BYTES.property()
                + ":"
                + Bound.HEADER_BYTES.value()
                + "}");
  }
}
