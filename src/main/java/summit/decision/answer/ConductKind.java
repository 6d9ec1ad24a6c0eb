package summit.decision.answer;

import java.util.List;
import summit.decision.delay.LedgerRow;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.Constant;

/** What kind of act a row of the conduct on record is, in words. */
public final class ConductKind {
  private ConductKind() {}

  /** As the list reads from which the fact of the row has its kind; else as the code reads. */
  public static String say(List<Decision.FactAnswer> facts, LedgerRow row, PhraseBook book) {
    return facts.stream()
        .filter(fact -> fact.id().equals(row.fact()))
        .flatMap(fact -> fact.values().values().stream())
        .filter(value -> value instanceof Constant constant && constant.name().equals(row.kind()))
        .map(book::plain)
        .findFirst()
        .orElseGet(() -> book.plain(row.kind()));
  }
}
