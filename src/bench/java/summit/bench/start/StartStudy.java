package summit.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import summit.bench.AsInTheImage;
import summit.bench.Asked;
import summit.bench.BatchLoad;
import summit.bench.Connection;
import summit.bench.Figures;
import summit.bench.Study;
import summit.bench.Table;
import summit.bench.Target;
import summit.bench.Usage;
import summit.packaged.Article;
import summit.packaged.Server;

/** The time from a process to its first decision, and the memory it holds after many. */
public final class StartStudy implements Study {
  private static final int STARTS = 5;
  private static final int DECISIONS = 100_000;
  private static final long IDLE_SECONDS = 40;
  private static final double MOST_SECONDS_AS_PACKAGED = 3;

  /** With what a first run has left, on a JDK that keeps the classes it loaded. */
  private static final double MOST_SECONDS = 1.5;

  /** The same on a JDK that also keeps what it learnt. */
  private static final double MOST_SECONDS_WITH_CACHE = 1;

  private static final double MOST_MILLIS_FOR_REQUEST = 300;
  private static final double MOST_MEGABYTES = 200;

  /** The first JDK whose cache holds what was learnt besides what was loaded. */
  private static final int FIRST_WITH_CACHE = 25;

  private final Path scratch;

  public StartStudy() {
    try {
      this.scratch = Files.createTempDirectory("start");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Megabytes after many decisions, at most until then, and after a while without any. */
  record Memory(int decisions, long after, long most, long idle) {}

  @Override
  public Figures measure() throws Exception {
    boolean cache = hasCache();
    Path archive = scratch.resolve("archive");
    String use = (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
    List<Variant> variants = new ArrayList<>();
    variants.add(variant("as packaged", ""));
    String image = AsInTheImage.options();
    decide(image + (cache ? " -XX:AOTCacheOutput=" : " -XX:ArchiveClassesAtExit=") + archive);
    if (!Files.exists(archive)) {
      throw new IOException("the first run left nothing behind");
    }
    variants.add(
        variant(
            "as the image starts, with "
                + (cache ? "a cache of a first run" : "the classes of a first run"),
            image + " " + use));
    Memory memory = memory(image + " " + use + " -Xmx256m");
    return new Figures(
        "Start and memory",
        List.of(method(), starts(variants), memory(memory)),
        Map.of("starts", variants, "memory", memory),
        targets(variants, memory));
  }

  private static List<Target> targets(List<Variant> variants, Memory memory) {
    Variant asPackaged = variants.get(0);
    Variant asInTheImage = variants.get(variants.size() - 1);
    return List.of(
        Target.under(
            "start-first-decision",
            "Start to first decision, " + asInTheImage.name(),
            hasCache() ? MOST_SECONDS_WITH_CACHE : MOST_SECONDS,
            asInTheImage.seconds().median(),
            " s"),
        Target.under(
            "start-as-packaged",
            "Start to first decision, " + asPackaged.name(),
            MOST_SECONDS_AS_PACKAGED,
            asPackaged.seconds().median(),
            " s"),
        Target.under(
            "start-first-request",
            "The first request after the start, " + asInTheImage.name(),
            MOST_MILLIS_FOR_REQUEST,
            asInTheImage.request().median(),
            " ms"),
        Target.under(
            "start-memory",
            "Resident after "
                + String.format(Locale.ROOT, "%,d", memory.decisions())
                + " decisions with a heap of at most 256 MB",
            MOST_MEGABYTES,
            (double) memory.after(),
            " MB"));
  }

  private static boolean hasCache() {
    return Runtime.version().feature() >= FIRST_WITH_CACHE;
  }

  private Variant variant(String name, String options) throws Exception {
    List<Variant.Start> starts = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      starts.add(decide(options));
    }
    return Variant.of(name, options, starts);
  }

  private Variant.Start decide(String options) throws Exception {
    long start = System.nanoTime();
    try (Server server = server(options);
        Connection caller = new Connection(server.port(), "/v1/decisions", Article.facts())) {
      long asked = System.nanoTime();
      caller.post();
      long answered = System.nanoTime();
      return new Variant.Start(
          (answered - start) / 1e9,
          (answered - asked) / 1e6,
          Usage.of(server.pid()).processor().toNanos() / 1e6);
    }
  }

  private Memory memory(String options) throws Exception {
    try (Server server = server(options)) {
      BatchLoad.decide(server, DECISIONS, Asked.NONE);
      Usage after = Usage.of(server.pid());
      TimeUnit.SECONDS.sleep(IDLE_SECONDS);
      return new Memory(
          DECISIONS, after.resident(), after.most(), Usage.of(server.pid()).resident());
    }
  }

  private Server server(String options) throws IOException, InterruptedException {
    return Server.start(Path.of("rules"), scratch, AsInTheImage.environment(options));
  }

  private static String method() {
    return "Starts of the packaged service on the shipped rulebook, "
        + STARTS
        + " each: from the start of the process to the answer to the first request for a decision,"
        + " the median with the least and the most; that it listens is noticed within a tenth of a"
        + " second. The first request is that one, the article's facts with a summary."
        + " Processor time is that of all threads, the compilers' among them.";
  }

  private static String starts(List<Variant> variants) {
    Table table = new Table("start", "seconds", "first request, ms", "processor time, seconds");
    for (Variant variant : variants) {
      table.row(
          variant.name(),
          variant.seconds().spread(2),
          variant.request().spread(0),
          String.format(Locale.ROOT, "%.1f", variant.processor().median() / 1_000));
    }
    return table.toString();
  }

  private static String memory(Memory memory) {
    return "After "
        + memory.decisions()
        + " decisions with -Xmx256m and the options of the image the service holds "
        + memory.after()
        + " MB (at most "
        + memory.most()
        + " MB until then), and after "
        + IDLE_SECONDS
        + " seconds without a request "
        + memory.idle()
        + " MB. What is mapped of the archive counts, although processes share it.";
  }
}
