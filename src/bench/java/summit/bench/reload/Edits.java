package summit.bench.reload;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import summit.packaged.Server;
import summit.rulebook.folder.RulesFolder;

/** Edits a large rulebook in the folder of a service, again as soon as the last edit decides. */
final class Edits {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long POLL_MILLIS = 100;

  private final Server server;
  private final RulesFolder folder;
  private final Size size;
  private volatile boolean stopped;

  Edits(Server server, RulesFolder folder, Size size) {
    this.server = server;
    this.folder = folder;
    this.size = size;
  }

  /** What is done while edits are taken up. */
  interface Meanwhile<T> {
    T run() throws Exception;
  }

  /** Something done meanwhile, and how often a new version came to decide. */
  record Done<T>(T result, int reloads) {}

  /** Does something while edit follows edit; afterwards all is quiet again. */
  <T> Done<T> during(Meanwhile<T> meanwhile) throws Exception {
    stopped = false;
    ExecutorService editor = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> reloads = editor.submit(this::editOnAndOn);
      T result = meanwhile.run();
      stopped = true;
      return new Done<>(result, reloads.get());
    } finally {
      stopped = true;
      editor.shutdown();
    }
  }

  private int editOnAndOn() throws IOException, InterruptedException {
    int reloads = 0;
    while (!stopped) {
      String before = version();
      edit(reloads++);
      while (version().equals(before)) {
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    }
    return reloads;
  }

  private void edit(int number) throws IOException {
    Path folderOfRulebook = folder.path().resolve(size.rulebook());
    if (!Files.exists(folderOfRulebook)) {
      size.write(folder);
      return;
    }
    Path edited = folderOfRulebook.resolve("topic-0.drl");
    Path written = folderOfRulebook.resolve(".topic-0.drl");
    String text = Files.readString(edited) + "// edit " + number + "\n";
    Files.writeString(written, text, StandardCharsets.UTF_8);
    Files.move(written, edited, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The version that decides; empty while there is none. */
  private String version() throws IOException, InterruptedException {
    HttpResponse<String> status = server.get("/v1/rulebooks/" + size.rulebook() + "/status");
    return JSON.readTree(status.body()).path("version").asText();
  }
}
