package summit.evaluation.drools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joins that match nothing are stopped before they take the heap or the day. */
class RunawayJoinsTest {
  @Test
  void everyKindOfConditionIsStoppedByEveryEvaluatorWithinASmallHeap(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                RunawayJoins.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = program.waitFor(5, TimeUnit.MINUTES);
    program.destroyForcibly();

    List<String> lines = Files.readString(output, UTF_8).lines().toList();
    assertThat(ended).as("%s", lines).isTrue();
    assertThat(lines)
        .extracting(line -> line.replaceFirst(":.*", ""))
        .containsExactlyInAnyOrder(
            "accumulate drools stopped",
            "comparisons drools stopped",
            "exists drools stopped",
            "forall drools stopped",
            "not drools stopped",
            "not interpreter stopped",
            "not incremental stopped",
            "patterns drools stopped",
            "patterns interpreter stopped",
            "patterns incremental stopped");
    assertThat(lines).allMatch(line -> line.contains("combine the facts in more than"));
  }
}
