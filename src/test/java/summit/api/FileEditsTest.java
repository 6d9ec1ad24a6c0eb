package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a rulebook, edited over HTTP. */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class FileEditsTest {
  private final ParleyCalls parley;

  FileEditsTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
  }

  @Test
  void anEditThatNamesTheStateItIsMeantForDecidesAtOnce() {
    Response edited =
        ParleyCalls.put("first.drl", parley.first("two"), ParleyCalls.etag("first.drl"));

    assertThat(edited.statusCode()).isEqualTo(200);
    assertThat(ParleyCalls.decide().path("rulebook").path("version").asText())
        .isEqualTo(edited.path("version"));
    assertThat(ParleyCalls.markers(ParleyCalls.decide())).containsExactly("two", "one");
    assertThat(edited.header("ETag")).isEqualTo(ParleyCalls.etag("first.drl"));
  }

  @Test
  void anEditOfAnOlderStateIsRefusedAndNothingIsLost() throws IOException {
    String read = ParleyCalls.etag("first.drl");
    assertThat(ParleyCalls.put("first.drl", parley.first("two"), read).statusCode()).isEqualTo(200);

    Response late = ParleyCalls.put("first.drl", parley.first("three"), read);

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.<String>path("code")).isEqualTo("CHANGED_SINCE");
    assertThat(parley.onDisk("first.drl")).contains("marker two");
  }

  @Test
  void anEditThatNamesNoStateIsRefused() throws IOException {
    Response edited = ParleyCalls.text(parley.first("two")).put(ParleyCalls.FILES + "first.drl");

    assertThat(edited.statusCode()).isEqualTo(428);
    assertThat(given().delete(ParleyCalls.FILES + "first.drl").statusCode()).isEqualTo(428);
    assertThat(parley.onDisk("first.drl")).contains("marker one");
  }

  @Test
  void ofManyEditsOfOneStateOneIsTaken() throws Exception {
    String read = ParleyCalls.etag("first.drl");
    ExecutorService editors = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> edits = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String marker = "racer" + i;
        edits.add(
            editors.submit(
                () -> ParleyCalls.put("first.drl", parley.first(marker), read).statusCode()));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> edit : edits) {
        statuses.add(edit.get());
      }
      assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    } finally {
      editors.shutdownNow();
    }
  }

  @Test
  void whatFailsTheCheckIsNotWritten() throws IOException {
    Response edited =
        ParleyCalls.put(
            "first.drl",
            parley.first("two").replace("place : place", "p : plaze"),
            ParleyCalls.etag("first.drl"));

    assertThat(edited.statusCode()).isEqualTo(422);
    assertThat(edited.contentType()).startsWith("application/problem+json");
    JsonNode problem = Calls.answer(edited).path("problems").path(0);
    assertThat(problem.path("file").asText()).isEqualTo("parley/first.drl");
    assertThat(problem.path("line").asInt()).isEqualTo(6);
    assertThat(problem.path("column").asInt()).isPositive();
    assertThat(problem.path("code").asText()).isNotEmpty();
    assertThat(parley.onDisk("first.drl")).contains("marker one");
    assertThat(ParleyCalls.markers(ParleyCalls.decide())).containsExactly("one");
  }

  @Test
  void aNewFileNeedsNoStateAndCanBeDeletedAgain() {
    String rule = parley.files().rule("A third file speaks", "stake", "three");
    Response created =
        ParleyCalls.text(rule)
            .header("If-None-Match", "*")
            .put(ParleyCalls.FILES + "later/third.drl");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(
            ParleyCalls.text(rule)
                .header("If-None-Match", "*")
                .put(ParleyCalls.FILES + "later/third.drl")
                .statusCode())
        .isEqualTo(412);

    Response deleted =
        given()
            .header("If-Match", created.header("ETag"))
            .delete(ParleyCalls.FILES + "later/third.drl");

    assertThat(deleted.statusCode()).isEqualTo(200);
    assertThat(given().get(ParleyCalls.FILES + "later/third.drl").statusCode()).isEqualTo(404);
  }

  @Test
  void aFileThatTheRestNeedsIsNotDeleted() {
    Response deleted =
        given()
            .header("If-Match", ParleyCalls.etag("facts.drl"))
            .delete(ParleyCalls.FILES + "facts.drl");

    assertThat(deleted.statusCode()).isEqualTo(422);
    assertThat(given().get(ParleyCalls.FILES + "facts.drl").statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverReadsTheFileMeanwhileSeesOneWholeTextOrTheOther() throws Exception {
    String padding = "// " + "x".repeat(60_000) + "\n";
    List<String> whole = List.of(parley.first("two") + padding, parley.first("three") + padding);
    Set<String> seen = ConcurrentHashMap.newKeySet();
    AtomicBoolean written = new AtomicBoolean();
    assertThat(ParleyCalls.put("first.drl", whole.get(0), "*").statusCode()).isEqualTo(200);
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Future<?> reading =
          reader.submit(
              () -> {
                while (!written.get()) {
                  seen.add(parley.onDisk("first.drl"));
                }
                return "";
              });
      for (int i = 1; i <= 20; i++) {
        assertThat(ParleyCalls.put("first.drl", whole.get(i % 2), "*").statusCode()).isEqualTo(200);
      }
      written.set(true);
      reading.get();
    } finally {
      written.set(true);
      reader.shutdownNow();
    }
    assertThat(seen).isEqualTo(Set.copyOf(whole));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2Fescaped.drl",
        "%2e%2e/escaped.drl",
        "%2e%2e%2f%2e%2e%2fescaped.drl",
        "later%2F..%2F..%2Fescaped.drl",
        "%2Fetc%2Fescaped.drl",
        "..%5Cescaped.drl",
        "later%5Cescaped.drl",
        "C:%5Cescaped.drl",
        ".escaped.drl",
        "later/.escaped.drl",
        "..data/escaped.drl",
        "~/escaped.drl",
        "escaped.drl%00.txt",
        "escaped%00.drl",
        "escaped%0A.drl",
        "escaped%20.drl",
        "escaped.drl~",
        "escaped.txt",
        "escaped.sh",
        "escaped.DRL",
        "escaped.yaml",
        "later/preconditions.yaml",
        "cases/escaped.drl",
        "cases/%2e%2e/escaped.yaml",
        "escap\u00e9d.drl",
        "escaped%E2%80%AE.drl",
        "%252e%252e%252fescaped.drl",
        "a/b/c/d/e/f/escaped.drl",
        "CON:.drl",
        "drl",
        ".drl"
      })
  void aPathThatLeavesTheFolderOrIsNoRuleFileIsRefused(String path) throws IOException {
    Response edited =
        ParleyCalls.text(parley.first("two"))
            .urlEncodingEnabled(false)
            .put(ParleyCalls.FILES + path.replace("\u00e9", "%C3%A9"));

    assertThat(edited.statusCode()).as(edited.asString()).isIn(400, 404, 405);
    assertThat(
            given()
                .urlEncodingEnabled(false)
                .get(ParleyCalls.FILES + path.replace("\u00e9", "%C3%A9"))
                .statusCode())
        .isIn(400, 404);
    try (var files = Files.walk(parley.files().rules().resolveSibling("").toAbsolutePath(), 6)) {
      assertThat(files.filter(file -> file.toString().contains("escap"))).isEmpty();
    }
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path outside = Files.createTempDirectory("outside");
    Files.createSymbolicLink(parley.files().folder().resolve("linked"), outside);
    try {
      Response edited =
          ParleyCalls.text(parley.files().rule("A third file speaks", "stake", "three"))
              .put(ParleyCalls.FILES + "linked/new.drl");

      assertThat(edited.statusCode()).isEqualTo(400);
      assertThat(edited.<String>path("code")).isEqualTo("FORBIDDEN_PATH");
      assertThat(outside).isEmptyDirectory();
    } finally {
      Files.delete(parley.files().folder().resolve("linked"));
    }
  }
}
