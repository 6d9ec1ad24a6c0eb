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
import summit.bench.BatchLoad;
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
  private static final double MOST_SECONDS = 2;
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
    boolean cache = Runtime.version().feature() >= FIRST_WITH_CACHE;
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
    Variant asInTheImage = variants.get(variants.size() - 1);
    return List.of(
        Target.under(
            "start-first-decision",
            "Start to first decision, " + asInTheImage.name(),
            MOST_SECONDS,
            asInTheImage.seconds().median(),
            " s"),
        Target.under(
            "start-memory",
            "Resident after "
                + String.format(Locale.ROOT, "%,d", memory.decisions())
                + " decisions with a heap of at most 256 MB",
            MOST_MEGABYTES,
            (double) memory.after(),
            " MB"));
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
    try (Server server = server(options)) {
      if (server.decide(Article.facts()).statusCode() != 200) {
        throw new IOException("the first decision was refused");
      }
      return new Variant.Start(
          (System.nanoTime() - start) / 1e9, Usage.of(server.pid()).processor().toNanos() / 1e6);
    }
  }

  private Memory memory(String options) throws Exception {
    try (Server server = server(options)) {
      BatchLoad.decide(server, DECISIONS);
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
        + " the median with the least and the most; it is noticed within a tenth of a second."
        + " Processor time is that of all threads, the compilers' among them.";
  }

  private static String starts(List<Variant> variants) {
    Table table = new Table("start", "seconds", "processor time, seconds");
    for (Variant variant : variants) {
      table.row(
          variant.name(),
          variant.seconds().spread(1),
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
