package summit.counterfactual.robustness;

import java.util.List;
import summit.facts.phrases.PhraseBook;

/**
 * Something without which a question is decided again.
 *
 * @param of id of the fact, the origin, the source by name, the evidence, or the lowest grade kept
 * @param facts ids of the facts that go, sorted
 */
public record LeftOut(What what, String of, List<String> facts) {
  /** What is left out. */
  public enum What {
    FACT,
    ORIGIN,
    SOURCE,
    EVIDENCE,
    BELOW_RELIABILITY,
    BELOW_CREDIBILITY
  }

  public LeftOut {
    facts = List.copyOf(facts);
  }

  /**
   * Such as "Without what goes back to "Peskov, 20 July 2025" (3 facts)".
   *
   * @param fact the fact in words, when it is one
   */
  String sentence(String fact, PhraseBook book) {
    return book.say(
        "counterfactual.without",
        what,
        "fact",
        fact,
        "of",
        of,
        "facts",
        book.count("counterfactual.omission.facts", facts.size()));
  }
}
