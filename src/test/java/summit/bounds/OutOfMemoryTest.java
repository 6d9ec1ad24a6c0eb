package summit.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Running out of memory ends a process; nothing else does. */
class OutOfMemoryTest {
  /** A process of its own, which ends. */
  static final class Victim {
    private Victim() {}

    public static void main(String... arguments) {
      Thread watch =
          new Thread(
              () ->
                  OutOfMemory.ifOne(
                      new IllegalStateException("caused by", new OutOfMemoryError("none left"))));
      watch.start();
      while (true) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void theProcessEndsWithALineWhichSaysSo() throws Exception {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName())
            .redirectErrorStream(true)
            .start();

    String said = new String(victim.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(victim.waitFor()).isEqualTo(OutOfMemory.EXIT_CODE);
    assertThat(said).contains("Out of memory: the process ends at once");
  }

  @Test
  void whateverElseIsThrownEndsNothing() {
    OutOfMemory.ifOne(new StackOverflowError());
    OutOfMemory.ifOne(new IllegalStateException(new LinkageError()));

    assertThat(Thread.currentThread().isAlive()).isTrue();
  }
}
