package summit.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static summit.Soon.SOON;
import static summit.Soon.inTime;
import static summit.packaged.LittleServer.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.ParleyFiles;

/** A rules folder that somebody means ill with, and a server of little memory that watches it. */
class RulesFolderIT {
  private static final int MEGABYTE = 1_000_000;

  @TempDir private Path scratch = Path.of("");
  private ParleyFiles parley = new ParleyFiles(Path.of(""), "");
  private @Nullable LittleServer running;

  @BeforeEach
  void start() throws Exception {
    parley = new ParleyFiles(scratch.resolve("rules"), "parley").write("one");
    parley.save("cases/geneva.yaml", LittleServer.CASE);
    running = LittleServer.start(parley, scratch);
  }

  @AfterEach
  void stop() throws IOException {
    little().close();
  }

  @Test
  void manyLargeCasesAreNamedAndTheOthersAreListedAndTried() throws Exception {
    String large = LittleServer.CASE + "# " + "x".repeat(MEGABYTE) + "\n";
    for (int i = 0; i < 300; i++) {
      parley.save("cases/large-" + i + ".yaml", large);
    }

    inTime(() -> little().status().path("caseProblems").size() >= 300);
    assertThat(little().status().at("/caseProblems/0/message").asText())
        .contains("SUMMIT_BOUNDS_RULE_FILE_BYTES");
    assertThat(little().status().path("broken").asBoolean()).isFalse();
    Response cases = given().get(little().at("cases"));
    assertThat(cases.statusCode()).isEqualTo(200);
    assertThat(cases.<List<String>>path("id")).containsExactly("geneva");
    assertThat(given().get(little().at("files")).statusCode()).isEqualTo(200);
    little().goesOn("two");
  }

  @Test
  void manySmallFilesAreNamedAsTooMany() throws Exception {
    for (int i = 0; i < 100_000; i++) {
      parley.save("crowd/" + i % 100 + "/small-" + i + ".drl", "");
    }

    inTime(() -> little().hasProblem("SUMMIT_BOUNDS_RULE_FILES"));
    assertThat(little().decides()).isEqualTo(200);
    assertThat(little().ready()).isEqualTo(200);
  }

  @Test
  void manyLargeRuleFilesAreNamedWithTheBoundAndTheLastGoodVersionDecides() throws Exception {
    String version = little().status().path("version").asText();
    String large = "package parley\n// " + "x".repeat(MEGABYTE) + "\n";
    for (int i = 0; i < 400; i++) {
      parley.save("large/large-" + i + ".drl", large);
    }

    inTime(() -> little().hasProblem("SUMMIT_BOUNDS_RULE_FILE_BYTES"));
    assertThat(little().status().path("version").asText()).isEqualTo(version);
    assertThat(little().decides()).isEqualTo(200);
    assertThat(little().server().meter("summit_rulebook_broken{rulebook=\"parley\"}")).isEqualTo(1);
    assertThat(little().server().log()).contains("SUMMIT_BOUNDS_RULE_FILE_BYTES");

    delete(parley.folder().resolve("large"));

    inTime(() -> !little().status().path("broken").asBoolean());
    little().goesOn("two");
  }

  @Test
  void filesThatAreTooLargeTogetherAreNamedAlsoAtAStart() throws Exception {
    String large = "package parley\n// " + "x".repeat(MEGABYTE / 10) + "\n";
    for (int i = 0; i < 400; i++) {
      parley.save("large/large-" + i + ".drl", large);
    }
    inTime(() -> little().hasProblem("SUMMIT_BOUNDS_RULE_BYTES"));

    try (LittleServer later = LittleServer.start(parley, scratch.resolve("later"))) {
      JsonNode status = later.status();
      assertThat(status.path("broken").asBoolean()).isTrue();
      assertThat(status.has("version") && !status.path("version").isNull()).isFalse();
      assertThat(later.ready()).isEqualTo(503);
    }
  }

  @Test
  void aPipeIsAnsweredAtOnceAndHoldsNothingUp() throws Exception {
    pipe(parley.folder().resolve("zz.drl"));
    Instant begun = Instant.now();

    Response put = text(parley.rule("Through a pipe", "stake", "x")).put(little().file("zz.drl"));
    Response read = given().get(little().file("zz.drl"));

    assertThat(put.statusCode()).isEqualTo(409);
    assertThat(put.<String>path("code")).isEqualTo("UNREADABLE_FILE");
    assertThat(read.statusCode()).isEqualTo(409);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
    inTime(() -> little().hasProblem("this is a pipe or a device"));
    Files.delete(parley.folder().resolve("zz.drl"));
    inTime(() -> !little().status().path("broken").asBoolean());
    little().goesOn("two");
  }

  @Test
  void aHugeFileIsRefusedWithTheBoundAndNeverRead() throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(parley.folder().resolve("huge.drl").toFile(), "rw")) {
      file.setLength(200L * MEGABYTE);
    }

    for (int i = 0; i < 5; i++) {
      Response read = given().get(little().file("huge.drl"));
      assertThat(read.statusCode()).isEqualTo(409);
      assertThat(read.<String>path("bound.name")).isEqualTo("RULE_FILE_BYTES");
    }
    inTime(() -> little().hasProblem("SUMMIT_BOUNDS_RULE_FILE_BYTES"));
    assertThat(little().decides()).isEqualTo(200);
  }

  @Test
  void whatCannotBeReadAndDisappearsIsNoticedByItself() throws Exception {
    Path place = parley.folder().resolve("third.drl");
    parley.save("third.drl", parley.rule("A third file speaks", "stake", "three"));
    inTime(
        () ->
            given()
                .get(little().at("rules"))
                .<List<String>>path("file")
                .contains("parley/third.drl"));
    Files.delete(place);
    Files.createSymbolicLink(place, Path.of("nowhere"));
    inTime(() -> little().status().path("broken").asBoolean());

    Files.delete(place);

    inTime(() -> !little().status().path("broken").asBoolean());
  }

  @Test
  void aBadCaseIsNamedAndTheOthersWork() throws Exception {
    parley.save("cases/bad.yaml", "title: [\n");

    inTime(() -> little().status().path("caseProblems").size() == 1);
    assertThat(little().status().at("/caseProblems/0/file").asText())
        .isEqualTo("parley/cases/bad.yaml");
    assertThat(little().status().path("broken").asBoolean()).isFalse();
    assertThat(given().get(little().at("cases")).<List<String>>path("id"))
        .containsExactly("geneva");
    assertThat(given().get(little().at("cases/geneva")).statusCode()).isEqualTo(200);
    Response tried = given().contentType("application/json").post(little().at("test"));
    assertThat(tried.statusCode()).as(tried.asString()).isEqualTo(200);
    assertThat(tried.<Integer>path("passed")).isEqualTo(1);
    assertThat(tried.<Integer>path("failed")).isEqualTo(1);
    assertThat(tried.<String>path("cases[0].path")).isEqualTo("parley/cases/bad.yaml");

    Files.delete(parley.folder().resolve("cases/bad.yaml"));

    inTime(() -> little().status().path("caseProblems").isEmpty());
  }

  @Test
  void aStartWithoutARulesFolderSaysSoInOneLine() throws Exception {
    Path output = scratch.resolve("output.txt");

    Process start =
        Application.start(output, Map.of("SUMMIT_RULES_DIR", scratch.resolve("none").toString()));

    assertThat(start.waitFor()).isEqualTo(1);
    assertThat(Files.readAllLines(output))
        .singleElement()
        .asString()
        .startsWith("There is no rules folder ");
  }

  @Test
  void aRulesFolderThatStaysAwayMakesTheServerUnready() throws Exception {
    Path aside = scratch.resolve("aside");
    Files.move(parley.rules(), aside);

    inTime(() -> little().ready() == 503);
    assertThat(little().server().get("/q/health/ready").body())
        .contains("was last looked at with success");
    assertThat(little().server().meter("summit_rules_look_age_seconds")).isGreaterThan(10);
    assertThat(little().server().get("/q/openapi?format=json").statusCode()).isEqualTo(200);
    assertThat(little().decides()).isEqualTo(200);

    Files.move(aside, parley.rules());

    inTime(() -> little().ready() == 200);
  }

  private LittleServer little() {
    return Objects.requireNonNull(running, "not started");
  }

  private static void pipe(Path place) throws Exception {
    assertThat(new ProcessBuilder("mkfifo", place.toString()).start().waitFor(9, TimeUnit.SECONDS))
        .isTrue();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
