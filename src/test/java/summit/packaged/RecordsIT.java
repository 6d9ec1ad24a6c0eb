package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service keeps what it decided, whatever becomes of it. */
class RecordsIT {
  private static final Path RULES = Path.of("rules");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void whatWasAnsweredIsRecordedWhenTheServiceIsKilled(@TempDir Path scratch) throws Exception {
    List<String> answered = new ArrayList<>();
    for (int kill = 0; kill < 2; kill++) {
      Server server = Server.start(RULES, scratch);
      for (int i = 0; i < 20; i++) {
        HttpResponse<String> answer =
            server.post("/v1/decisions?fields=lean,id", "application/json", Article.facts());
        answered.add(JSON.readTree(answer.body()).path("id").asText());
      }
      server.kill();
    }

    try (Server server = Server.start(RULES, scratch)) {
      JsonNode list = get(server, "/v1/decisions?rulebook=summit");
      assertThat(list.path("found").asInt()).isGreaterThanOrEqualTo(answered.size());
      assertThat(get(server, "/v1/decisions/" + answered.get(0)).at("/record/asked").asText())
          .isEqualTo("fields=lean,id");
      Path checkpoint = scratch.resolve("checkpoint.json");
      Files.writeString(checkpoint, get(server, "/v1/records/checkpoint").toString());
      assertThat(records(scratch, "verify", "--checkpoint", checkpoint.toString()))
          .contains("All " + answered.size() + " records are as they were written");
      assertThat(records(scratch, "replay", "--all"))
          .contains(answered.size() + " the same to the byte, 0 otherwise");
    }
  }

  @Test
  void aFactIsErasedOnceTheServiceHasEnded(@TempDir Path scratch) throws Exception {
    try (Server server = Server.start(RULES, scratch)) {
      server.post("/v1/decisions?fields=lean", "application/json", Article.facts());
      assertThat(run(Map.of(), 3, erasing(scratch))).contains("Another process");
    }
    assertThat(run(Map.of(), 0, erasing(scratch))).contains("is erased");
    assertThat(run(Map.of(), 1, erasing(scratch))).contains("holds no fact");
    assertThat(records(scratch, "verify")).contains("Erased values, whose commitments fit: 1.");
    assertThat(records(scratch, "replay", "--all")).contains("1 of which a part was erased");
    assertThat(records(scratch, "drop", "--before", "2020-01-01", "--answers-only"))
        .contains("0 answers were dropped");

    try (Server server = Server.start(RULES, scratch)) {
      assertThat(server.get("/v1/decisions/1").statusCode()).isEqualTo(410);
      assertThat(get(server, "/v1/records").at("/record/number").asInt()).isEqualTo(1);
    }
  }

  private static List<String> erasing(Path scratch) {
    return List.of(
        "records",
        "erase",
        "1",
        "RU",
        "--by",
        "an officer",
        "--data-dir",
        scratch.resolve("data").toString());
  }

  @Test
  void aSecondServiceOnTheSameFolderSaysSoAndEnds(@TempDir Path scratch) throws Exception {
    try (Server first = Server.start(RULES, scratch)) {
      assertThat(ended(Map.of("SUMMIT_DATA_DIR", scratch.resolve("data").toString())))
          .contains("Another process (process " + first.pid() + ") keeps its records in");
    }
  }

  @Test
  void aFolderThatIsNoneIsNamedBeforeAnythingIsAnswered(@TempDir Path scratch) throws Exception {
    Path file = Files.writeString(scratch.resolve("file"), "");

    assertThat(ended(Map.of("SUMMIT_DATA_DIR", file.resolve("below").toString())))
        .contains("SUMMIT_DATA_DIR", "SUMMIT_RECORDS=off");
    assertThat(ended(Map.of("SUMMIT_RECORDS", "sometimes")))
        .contains("SUMMIT_RECORDS must be refuse, block, drop or off.");
  }

  private static JsonNode get(Server server, String address) throws Exception {
    return JSON.readTree(server.get(address).body());
  }

  private static String records(Path scratch, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("records"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data-dir", scratch.resolve("data").toString()));
    return run(Map.of(), 0, command);
  }

  /** What a service says that cannot start. */
  private static String ended(Map<String, String> environment) throws Exception {
    return run(environment, 1, List.of());
  }

  private static String run(Map<String, String> environment, int exitCode, List<String> arguments)
      throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=0",
                "-jar",
                Application.JAR.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Path log = Files.createTempFile("records", ".log");
    Process process = builder.redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    String said = Files.readString(log);
    Files.delete(log);
    assertThat(ended).as(said).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(exitCode);
    return said;
  }
}
