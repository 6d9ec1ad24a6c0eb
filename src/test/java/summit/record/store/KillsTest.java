package summit.record.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.record.entry.KeptRecord;

/** Whatever was acknowledged is there after the process was killed. */
class KillsTest {
  private static final int KILLS = Integer.getInteger("summit.kills", 5);
  private static final int LONGEST_MILLIS = 900;

  private final Path scratch;

  KillsTest(@TempDir Path scratch) {
    this.scratch = scratch;
  }

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    Random random = new Random(KILLS);
    Map<Long, String> acknowledged = new HashMap<>();
    for (int i = 0; i < KILLS; i++) {
      acknowledged.putAll(killed(150 + random.nextInt(LONGEST_MILLIS)));
    }

    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    try (Store store = Store.open(Optional.empty(), scratch)) {
      assertThat(store.verify(Optional.empty(), done -> {}).fault()).isEmpty();
      for (Map.Entry<Long, String> one : acknowledged.entrySet()) {
        assertThat(store.numbered(one.getKey()).map(KeptRecord::decision)).contains(one.getValue());
      }
    }
  }

  /** What a process has acknowledged that was killed some time after its first record. */
  private Map<Long, String> killed(int afterMillis) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                scratch.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<Long, String> acknowledged = new HashMap<>();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      String line = lines.readLine();
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(afterMillis);
      while (line != null) {
        String[] parts = line.split(" ", -1);
        if (parts.length == 2) { // The last line can be half of one.
          acknowledged.put(Long.parseLong(parts[0]), parts[1]);
        }
        if (System.nanoTime() > end) {
          process.destroyForcibly();
        }
        line = lines.readLine();
      }
    } catch (IOException closed) {
      // The pipe goes with the process.
    }
    process.destroyForcibly();
    process.waitFor();
    return acknowledged;
  }
}
