package summit.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that measures itself: a round for each line that it is sent. */
public final class MeasuredProcess implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter rounds;
  private final Map<String, String> faults;

  /**
   * Starts it.
   *
   * @param command which writes first what each of its engines decides otherwise than it must
   */
  public MeasuredProcess(ProcessBuilder command) throws IOException {
    this.process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.rounds = process.outputWriter(StandardCharsets.UTF_8);
    this.faults = JSON.readValue(line(), new TypeReference<Map<String, String>>() {});
  }

  /** What each of them decides otherwise than it must; empty for nothing. */
  public Map<String, String> faults() {
    return faults;
  }

  /** Microseconds of processor time for a decision, by engine. */
  public Map<String, Double> round(Duration turn) throws IOException {
    rounds.write(turn.toMillis() + "\n");
    rounds.flush();
    return JSON.readValue(line(), new TypeReference<Map<String, Double>>() {});
  }

  private String line() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("a process that is measured ended; start it by hand to see why");
    }
    return line;
  }

  /** They end once they are sent nothing any more. */
  @Override
  public void close() throws IOException {
    rounds.close();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopping) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
