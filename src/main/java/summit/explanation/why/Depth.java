package summit.explanation.why;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.QuotedText;
import summit.facts.vocabulary.Spelling;

/** How much of an explanation is wanted. */
public enum Depth {
  /** The decision with its reasons, and no more. */
  NONE,
  /** What comes nearest to bettering each precondition and the verdict, and what to find out. */
  SUMMARY,
  /** The parts of every rule as well. */
  FULL;

  /** The depths as callers write them. */
  private static final List<String> WORDS = Stream.of(values()).map(Depth::word).toList();

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The depth that a word stands for; empty for none of them. */
  public static Optional<Depth> of(String word) {
    return Stream.of(values()).filter(depth -> depth.word().equals(word)).findFirst();
  }

  /** What is wrong with a word that stands for no depth. */
  public static FactProblem unknown(String word) {
    return new FactProblem(
        Code.UNKNOWN_VALUE,
        "",
        "explain must be one of "
            + String.join(", ", WORDS)
            + ", and is "
            + QuotedText.quoted(word),
        WORDS,
        Spelling.nearest(word, WORDS));
  }
}
