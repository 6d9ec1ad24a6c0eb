package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.packaged.LittleServer.text;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.ParleyFiles;

/** Whoever edits a rules folder, at whichever door, loses nothing. */
class RulesFolderEditsIT {
  @TempDir private Path scratch = Path.of("");

  @Test
  void whatAnEditorSavesWhileAnEditIsReviewedIsNotLost() throws Exception {
    ParleyFiles parley = new ParleyFiles(scratch.resolve("rules"), "parley").write("one");
    // So many cases that their trial takes a while, which is when somebody saves.
    for (int i = 0; i < 400; i++) {
      parley.save("cases/geneva-" + i + ".yaml", LittleServer.CASE);
    }
    Path file = parley.folder().resolve("first.drl");
    int refused = 0;
    try (LittleServer little = LittleServer.start(parley, scratch)) {
      for (int round = 0; round < 10; round++) {
        String etag = little.etag("first.drl");
        String own = little.first("put-" + round);
        CompletableFuture<Response> put =
            CompletableFuture.supplyAsync(
                () -> text(own).header("If-Match", etag).put(little.file("first.drl")));
        TimeUnit.MILLISECONDS.sleep(5L * round);
        String saved = little.first("saved-" + round);
        Path fresh = parley.folder().resolve(".fresh");
        Files.writeString(fresh, saved);
        boolean before = !put.isDone();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);

        Response answer = put.get();

        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 412);
        assertThat(Files.readString(file)).isEqualTo(saved);
        refused += before && answer.statusCode() == 412 ? 1 : 0;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void ofTwoServersOnOneFolderOneTakesAnEdit() throws Exception {
    ParleyFiles parley = new ParleyFiles(scratch.resolve("rules"), "parley").write("one");
    try (LittleServer little = LittleServer.start(parley, scratch);
        LittleServer second = LittleServer.start(parley, scratch.resolve("second"))) {
      for (int round = 0; round < 20; round++) {
        String etag = little.etag("first.drl");
        String here = little.first("here-" + round);
        String there = little.first("there-" + round);
        CompletableFuture<Response> one =
            CompletableFuture.supplyAsync(
                () -> text(here).header("If-Match", etag).put(little.file("first.drl")));
        CompletableFuture<Response> other =
            CompletableFuture.supplyAsync(
                () -> text(there).header("If-Match", etag).put(second.file("first.drl")));

        List<Integer> statuses = List.of(one.get().statusCode(), other.get().statusCode());

        assertThat(statuses).as("round %d", round).containsExactlyInAnyOrder(200, 412);
        assertThat(parley.folder().resolve("first.drl"))
            .hasContent(statuses.get(0) == 200 ? here : there);
      }
    }
  }
}
