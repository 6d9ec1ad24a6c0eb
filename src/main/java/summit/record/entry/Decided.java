package summit.record.entry;

import java.time.LocalDate;
import java.util.Set;

/**
 * A decision, as it is to be kept.
 *
 * @param decision its id
 * @param asked the depth and the parts that were asked for, as a query says it
 * @param outcome what it came to, as JSON
 * @param answer as it leaves
 * @param terms by what it is found
 */
public record Decided(
    String decision,
    RulebookText rulebook,
    LocalDate asOf,
    String asked,
    Posted posted,
    String outcome,
    AnswerBytes answer,
    Set<Term> terms) {
  public Decided {
    terms = Set.copyOf(terms);
  }
}
