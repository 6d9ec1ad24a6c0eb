package summit.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import summit.bounds.WorkLimit;

/** Ctrl-C waits for what was found. */
class InterruptionTest {
  @Test
  void whoeverIsInterruptedConcludesAndTheProcessWaitsForTheAnswer() throws InterruptedException {
    Interruption interruption = Interruption.begin();
    Thread end = new Thread(interruption::come);
    interruption.within(
        () -> {
          assertThat(WorkLimit.current().isConcluding()).isFalse();
          end.start();
          while (!WorkLimit.current().isConcluding()) {
            TimeUnit.MILLISECONDS.sleep(1);
          }
          return "an answer";
        });
    assertThat(interruption.came()).isTrue();
    assertThat(end.isAlive()).isTrue();

    interruption.close();
    end.join();
  }

  @Test
  void whatIsNotInterruptedEndsAsEver() {
    Interruption interruption = Interruption.begin();
    assertThat(interruption.<String, RuntimeException>within(() -> "an answer"))
        .isEqualTo("an answer");
    interruption.close();

    assertThat(interruption.came()).isFalse();
  }

  @Test
  void theProcessSaysWhatItFoundBeforeTheSignalEndsIt() throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Interrupted.class.getName())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo("at work");

      assertThat(process.toHandle().destroy()).isTrue();

      assertThat(said.readLine()).isEqualTo("what was found");
      assertThat(process.waitFor()).isEqualTo(128 + 15);
    }
  }
}
