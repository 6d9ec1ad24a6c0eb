package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;

/**
 * What a server holds after a collection of garbage.
 *
 * @param heap bytes
 * @param metaspace bytes
 * @param classes that are loaded
 */
public record Footprint(double heap, double metaspace, double classes) {
  /** What may come and go between two collections. */
  private static final double LEEWAY = 1.15;

  public static Footprint of(Server server) throws IOException, InterruptedException {
    for (int i = 0; i < 2; i++) {
      Process collection =
          new ProcessBuilder(Application.java("jcmd"), Long.toString(server.pid()), "GC.run")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(collection.waitFor()).isZero();
    }
    return new Footprint(
        server.meter("jvm_memory_used_bytes{area=\"heap\""),
        server.meter("jvm_memory_used_bytes{area=\"nonheap\",id=\"Metaspace\""),
        server.meter("jvm_classes_loaded_classes"));
  }

  public void isFlatSince(Footprint early) {
    assertThat(heap).isLessThan(early.heap * LEEWAY);
    assertThat(metaspace).isLessThan(early.metaspace * LEEWAY);
    assertThat(classes).isLessThan(early.classes * LEEWAY);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "heap %.1f MB, metaspace %.1f MB, %.0f classes",
        heap / 1e6,
        metaspace / 1e6,
        classes);
  }
}
