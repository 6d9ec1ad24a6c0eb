package summit.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import summit.decision.ParleyFiles;

/** A server over a folder of its own, which tests may edit. */
public final class ParleyProfile implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      ParleyFiles parley =
          new ParleyFiles(Files.createTempDirectory("parley").resolve("rules"), "parley");
      parley.write("one");
      return Map.of("summit.rules-dir", parley.rules().toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
