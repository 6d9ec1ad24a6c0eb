package summit.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summit.decision.answer.ConductKind;
import summit.decision.answer.Decision;
import summit.decision.answer.Delay;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;

/** Who is delaying and how sure that is, with the strongest acts each way. */
final class DelaySection {
  private final String sentence;
  private final Delay delay;
  private final List<Decision.FactAnswer> facts;
  private final BriefText pen;

  DelaySection(BriefMaterial material, BriefText pen) {
    this.sentence = material.inShort().delay();
    this.delay = material.decision().delay();
    this.facts = material.decision().facts();
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    lines.add(sentence);
    delay.parties().stream()
        .findFirst()
        .ifPresent(
            leader -> {
              items(leader, Direction.DELAYING, lines);
              items(leader, Direction.ADVANCING, lines);
            });
    return Section.of(pen.say("brief.delay.heading"), lines);
  }

  private void items(Delay.PartyLedger party, Direction direction, List<String> lines) {
    List<String> items =
        party.rows().stream()
            .filter(row -> row.direction() == direction && row.notCounted().isEmpty())
            .sorted(Comparator.comparingInt(LedgerRow::weight).reversed())
            .limit(pen.room().acts())
            .map(this::item)
            .toList();
    if (!items.isEmpty()) {
      lines.add(
          pen.book()
              .say(
                  "brief.delay.items",
                  direction,
                  "party",
                  pen.phrases().name(party.party()),
                  "items",
                  pen.book().list(items)));
    }
  }

  private String item(LedgerRow row) {
    String kind = ConductKind.say(facts, row, pen.book());
    return row.date()
            .map(day -> pen.say("brief.delay.dated", "kind", kind, "day", pen.book().day(day)))
            .orElse(kind)
        + pen.cite(pen.fact(row.fact()).stream().toList());
  }
}
