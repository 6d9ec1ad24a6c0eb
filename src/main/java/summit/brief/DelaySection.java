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
import summit.facts.vocabulary.Constant;

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
              items(leader, Direction.DELAYING, lines);
              items(leader, Direction.ADVANCING, lines);
            });
    return Section.of(pen.say("brief.delay.heading"), lines);
  }

  private String who() {
    String nets =
        delay.parties().stream()
            .limit(pen.items())
            .map(
                party -> String.format(Locale.ROOT, "%s %+d", pen.text(party.party()), party.net()))
            .collect(Collectors.joining(", "));
    String who =
        nets.isEmpty() ? level() : pen.say("brief.delay.net", "who", level(), "nets", nets);
    return pen.say(delay.fragile() ? "brief.delay.fragile" : "brief.delay.firm", "who", who);
  }

  private String level() {
    return pen.book()
        .say(
            "brief.delay",
            delay.level(),
            "party",
            pen.text(delay.primary().orElse("")),
            "lead",
            delay.lead());
  }

  private void items(Delay.PartyLedger party, Direction direction, List<String> lines) {
    String items =
        party.rows().stream()
            .filter(row -> row.direction() == direction && row.notCounted().isEmpty())
            .sorted(Comparator.comparingInt(LedgerRow::weight).reversed())
            .limit(ITEMS)
            .map(this::item)
            .collect(Collectors.joining("; "));
    if (!items.isEmpty()) {
      lines.add(pen.book().say("brief.delay.items", direction, "items", items));
    }
  }

  private String item(LedgerRow row) {
    String kind = kind(row);
    return row.date()
            .map(day -> pen.say("brief.delay.dated", "kind", kind, "day", pen.book().shortDay(day)))
            .orElse(kind)
        + pen.cite(pen.fact(row.fact()).stream().toList());
  }

  /** The kind of an act, by the list that its fact has it from. */
  private String kind(LedgerRow row) {
    return pen.fact(row.fact()).stream()
        .flatMap(fact -> fact.values().values().stream())
        .filter(value -> value instanceof Constant constant && constant.name().equals(row.kind()))
        .map(pen.book()::plain)
        .findFirst()
        .orElseGet(() -> pen.book().plain(row.kind()));
  }
}
