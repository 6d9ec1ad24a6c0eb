package summit.bench.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summit.bench.AsInTheImage;
import summit.bench.LargeRules;
import summit.packaged.Server;
import summit.rulebook.folder.RulesFolder;

/** What requests to the packaged service notice of builds, quiet and busy rounds in turn. */
final class Meanwhile {
  /** Gigabytes of heap that the service has. */
  static final int HEAP = 2;

  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration QUIET = Duration.ofSeconds(4);

  private static final Pattern HEAP_USED =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\".*} (\\S+)");

  private Meanwhile() {}

  /**
   * What was found.
   *
   * @param heapBefore megabytes in use with the shipped rulebook alone
   * @param heapAfter megabytes in use with all three
   */
  record Found(List<Round> rounds, double heapBefore, double heapAfter) {
    Found {
      rounds = List.copyOf(rounds);
    }

    List<Round> of(Size size) {
      return rounds.stream().filter(round -> round.size() == size).toList();
    }
  }

  static Found measure() throws Exception {
    Path scratch = Files.createTempDirectory("summit-bench");
    RulesFolder folder = new RulesFolder(scratch.resolve("rules"));
    Size.SHIPPED.write(folder);
    try (Server server =
        Server.start(
            folder.path(),
            scratch,
            AsInTheImage.with("-Xmx" + HEAP + "g " + LargeRules.option()))) {
      Requests requests = new Requests(server);
      requests.during(WARM_UP);
      double heapBefore = heapUsed(server);
      List<Round> rounds = new ArrayList<>();
      rounds.addAll(rounds(Size.THOUSAND, 4, Duration.ofSeconds(6), server, folder, requests));
      rounds.addAll(rounds(Size.TEN_THOUSAND, 3, Duration.ofSeconds(12), server, folder, requests));
      return new Found(rounds, heapBefore, heapUsed(server));
    } finally {
      delete(scratch);
    }
  }

  private static List<Round> rounds(
      Size size, int count, Duration busy, Server server, RulesFolder folder, Requests requests)
      throws Exception {
    Edits edits = new Edits(server, folder, size);
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var quiet = requests.during(QUIET);
      var done = edits.during(() -> requests.during(busy));
      rounds.add(new Round(size, quiet, done.result(), done.reloads()));
    }
    return rounds;
  }

  /** Megabytes in use after a collection of garbage. */
  private static double heapUsed(Server server) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    new ProcessBuilder(jcmd.toString(), String.valueOf(server.pid()), "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor(30, TimeUnit.SECONDS);
    return HEAP_USED
        .matcher(server.get("/q/metrics").body())
        .results()
        .mapToDouble(used -> Double.parseDouble(used.group(1)) / 1e6)
        .sum();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
