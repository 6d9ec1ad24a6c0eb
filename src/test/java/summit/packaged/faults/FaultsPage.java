package summit.packaged.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import summit.packaged.Machine;

/** The figures as a page, and what they must be. */
final class FaultsPage {
  private static final Path PAGE = Path.of("src", "bench", "soak", "RESULT.md");

  /** How many times as slow the slowest may become, and what is noise beside it. */
  private static final int TIMES = 3;

  private static final int NOISE_MILLIS = 50;

  private final int seconds;
  private final double machineLoad = Machine.load();
  private final boolean quiet = Machine.isOurs();
  private final List<Phase> phases = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private double rate;
  private int factSets;
  private long toldApart;

  FaultsPage(int seconds) {
    this.seconds = seconds;
  }

  void at(double decisionsPerSecond, RightAnswers right) {
    rate = decisionsPerSecond;
    factSets = right.size();
    toldApart = right.toldApart();
  }

  double rate() {
    return rate;
  }

  void say(String remark) {
    remarks.add(remark);
  }

  void add(List<Phase> more) throws IOException {
    phases.addAll(more);
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, text());
  }

  /** What must be seen in every phase; times only where the machine does little else. */
  void hold() {
    SoftAssertions soft = new SoftAssertions();
    Usage early = phases.get(1).after();
    double allowed = TIMES * undisturbed() + NOISE_MILLIS;
    for (Phase phase : phases) {
      boolean killed = phase.name().startsWith("kill");
      soft.assertThat(phase.load().wrong()).as("wrong with %s", phase.name()).isEmpty();
      soft.assertThat(phase.load().refused()).as("refused with %s", phase.name()).isEmpty();
      if (!killed) {
        soft.assertThat(phase.edits())
            .as("edits with %s", phase.name())
            .doesNotContain("unanswered");
        soft.assertThat(phase.load().unanswered()).as("cut off with %s", phase.name()).isEmpty();
        soft.assertThat(phase.after().isFlatSince(early))
            .as("%s with %s is flat since %s", phase.after(), phase.name(), early)
            .isTrue();
      }
      if (quiet && !killed) {
        soft.assertThat(phase.load().quantile(0.99))
            .as("p99 in ms with %s", phase.name())
            .isLessThanOrEqualTo(allowed);
      }
    }
    soft.assertAll();
  }

  private double undisturbed() {
    return phases.get(1).load().quantile(0.99);
  }

  private String text() {
    StringBuilder text = new StringBuilder("# Faults under load\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "Measured on %s by `FaultsSoak` with -Dsoak.seconds=%d, %d cores and JDK %d, heap 256"
                + " MB; programs that wanted a core at the start, for each core: %.1f.%n%n",
            LocalDate.now(ZoneOffset.UTC),
            seconds,
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature(),
            machineLoad));
    text.append(
        String.format(
            Locale.ROOT,
            "The load is %.0f decisions a second of %d fact sets (%d of which the two versions of"
                + " the rules decide otherwise), 70 %% of what the server can do beside its"
                + " callers; times count from when a call is due. Version, verdict, statuses and"
                + " reasons of every answer are compared with those of the independent evaluator."
                + " Rules are edited on disk and over HTTP by turns. Callers of decisions come from"
                + " another address than attacks, and attackers yield the processor to all others,"
                + " as if they had a machine of their own.%n%n",
            rate,
            factSets,
            toldApart));
    text.append(Phase.HEADINGS);
    phases.forEach(phase -> text.append(phase.row()));
    text.append(
        String.format(
            Locale.ROOT,
            "%nWanted: nothing wrong, refused or unanswered but by a killed server; p99 at most %d"
                + " times that with edits alone and %d ms, held where the machine does little else;"
                + " flat within %s.%n",
            TIMES,
            NOISE_MILLIS,
            Usage.TOLERANCE));
    remarks.forEach(remark -> text.append('\n').append(remark).append('\n'));
    return text.toString();
  }
}
