package summit.decision.active;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.ParleyFiles;
import summit.engine.DroolsEngine;

/**
 * A thousand reloads under load; run it by name: {@code mvn test -Dtest=ReloadSoak}. The figures
 * are in target/reload-soak.txt.
 */
class ReloadSoak {
  private static final Path FIGURES = Path.of("target", "reload-soak.txt");
  private static final int RELOADS = 1_000;

  @Test
  void memoryStaysFlatOverAThousandReloads(@TempDir Path folder) throws Exception {
    ParleyFiles parley = new ParleyFiles(folder, "parley").write("one");
    ActiveRulebooks rulebooks =
        ActiveRulebooks.load(parley.rulesFolder(), new DroolsEngine(), Clock.systemUTC());
    Load load = new Load(rulebooks, 2);
    long early = 0;
    try (load) {
      for (int i = 1; i <= RELOADS; i++) {
        renew(parley, rulebooks, "m" + i);
        if (i % 100 == 0) {
          long classes = report(i, load, rulebooks);
          early = i == 200 ? classes : early;
        }
      }
    }

    assertThat(load.failures()).isEmpty();
    assertThat(report(RELOADS, load, rulebooks)).isLessThan(early * 11 / 10);
  }

  private static void renew(ParleyFiles parley, ActiveRulebooks rulebooks, String marker)
      throws IOException {
    parley.write(marker);
    assertThat(rulebooks.renew("parley", parley.rulesFolder().sources("parley")).broken())
        .isEmpty();
  }

  /** The number of classes after a collection of garbage. */
  private static long report(int reloads, Load load, ActiveRulebooks rulebooks)
      throws InterruptedException, IOException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    long metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .map(MemoryPoolMXBean::getUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    long classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    Files.writeString(
        FIGURES,
        String.format(
            Locale.ROOT,
            "%d reloads, %d decisions, %d failures, %d alive, heap %.1f MB, metaspace %.1f MB, %d"
                + " classes%n",
            reloads,
            load.decided(),
            load.failures().size(),
            rulebooks.versionsAlive(),
            heap / 1e6,
            metaspace / 1e6,
            classes),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return classes;
  }
}
