package summit.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import summit.decision.answer.Decision;
import summit.decision.answer.Delay;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;

/** Who is delaying, with the strongest two items each way. */
final class DelaySection {
  private static final int ITEMS = 2;

  private final Delay delay;
  private final BriefText pen;

  DelaySection(Decision decision, BriefText pen) {
    this.delay = decision.delay();
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    lines.add(who());
    delay.parties().stream()
        .findFirst()
        .ifPresent(
            leader -> {
              items("Delaying: ", leader, Direction.DELAYING, lines);
              items("Advancing: ", leader, Direction.ADVANCING, lines);
            });
    return Section.of("Who is delaying", lines);
  }

  private String who() {
    String nets =
        delay.parties().stream()
            .limit(pen.items())
            .map(party -> String.format(Locale.ROOT, "%s %+d", pen.say(party.party()), party.net()))
            .collect(Collectors.joining(", "));
    return level()
        + (nets.isEmpty() ? "" : "; net " + nets)
        + (delay.fragile() ? "; fragile, since some checks fail." : ".");
  }

  private String level() {
    return switch (delay.level()) {
      case PRIMARY -> pen.say(delay.primary().orElse("")) + ", leading by " + delay.lead();
      case SHARED -> "Several parties share it";
      case UNDETERMINED -> "Cannot be said";
    };
  }

  private void items(
      String label, Delay.PartyLedger party, Direction direction, List<String> lines) {
    String items =
        party.rows().stream()
            .filter(row -> row.direction() == direction && row.notCounted().isEmpty())
            .sorted(Comparator.comparingInt(LedgerRow::weight).reversed())
            .limit(ITEMS)
            .map(this::item)
            .collect(Collectors.joining("; "));
    if (!items.isEmpty()) {
      lines.add(label + items + ".");
    }
  }

  private String item(LedgerRow row) {
    return WordCount.plain(row.kind())
        + row.date().map(day -> ", " + WordCount.shortDay(day)).orElse("")
        + pen.cite(pen.fact(row.fact()).stream().toList());
  }
}
