package summit.counterfactual.answer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import summit.explanation.why.Depth;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.QuotedText;
import summit.facts.vocabulary.Spelling;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** Which parts of an answer are asked for. */
public final class AnswerFields {
  /** What an integrator takes: the verdict, what blocks and who can lift it, until when. */
  public static final String LEAN = "lean";

  private static final String EXPLANATION = Part.EXPLANATION.word();
  private static final String PRECONDITIONS = Part.PRECONDITIONS.word();

  private static final Set<Part> ALWAYS =
      EnumSet.of(Part.ID, Part.RULEBOOK, Part.AS_OF, Part.NOTES);

  private static final Set<Part> OF_LEAN =
      EnumSet.of(Part.LEVEL, Part.VERDICT, Part.BLOCKING, Part.UNKNOWN, Part.UNTIL);

  private static final Set<Part> BESIDE_DECISION =
      EnumSet.of(Part.IN_SHORT, Part.EXPLANATION, Part.CONFIDENCE, Part.NEXT_CHANGE);

  /** The parts of an explanation. */
  enum Why {
    /** What comes nearest to bettering the verdict and each precondition. */
    NEAREST,
    /** What to find out. */
    MISSING,
    /** Every rule, part by part. */
    RULES;

    String word() {
      return EXPLANATION + "." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Set<Part> parts;
  private final Set<Why> why;
  private final Set<String> preconditions;
  private final Depth depth;

  private AnswerFields(Set<Part> parts, Set<Why> why, Set<String> preconditions, Depth depth) {
    this.parts = Collections.unmodifiableSet(parts);
    this.why = Collections.unmodifiableSet(why);
    this.preconditions = Collections.unmodifiableSet(preconditions);
    this.depth = depth;
  }

  /** The parts that a depth of explanation stands for; never the posted facts. */
  public static AnswerFields of(Depth depth) {
    Set<Part> parts = EnumSet.allOf(Part.class);
    parts.removeAll(EnumSet.of(Part.FACTS, Part.BLOCKING, Part.UNKNOWN, Part.UNTIL));
    if (depth == Depth.NONE) {
      parts.removeAll(BESIDE_DECISION);
    }
    Set<Why> why =
        switch (depth) {
          case NONE -> EnumSet.noneOf(Why.class);
          case SUMMARY -> EnumSet.of(Why.NEAREST, Why.MISSING);
          case FULL -> EnumSet.allOf(Why.class);
        };
    return new AnswerFields(parts, why, Set.of(), depth);
  }

  /**
   * The parts that a caller names: {@code verdict,preconditions.ceasefire}.
   *
   * @param beside what is asked for besides
   * @param problems takes one for each word that stands for no part, with all that do
   */
  static AnswerFields read(
      String named, AnswerFields beside, Rulebook rulebook, List<FactProblem> problems) {
    Reading reading = new Reading(beside, rulebook, problems);
    Stream.of(named.split(",", -1)).map(String::strip).forEach(reading::take);
    return new AnswerFields(reading.parts, reading.why, reading.preconditions, reading.depth());
  }

  /** Nothing but what every answer says: which question it answers, and what was misread in it. */
  static AnswerFields least() {
    return new AnswerFields(
        EnumSet.copyOf(ALWAYS), EnumSet.noneOf(Why.class), Set.of(), Depth.SUMMARY);
  }

  /** What is asked for of the words of a caller. */
  private static final class Reading {
    private final Rulebook rulebook;
    private final Set<Part> parts;
    private final Set<Why> why;
    private final Set<String> preconditions;
    private final Depth depth;
    private final List<FactProblem> problems;

    Reading(AnswerFields beside, Rulebook rulebook, List<FactProblem> problems) {
      this.problems = problems;
      this.rulebook = rulebook;
      this.parts = EnumSet.copyOf(beside.parts);
      this.why = EnumSet.noneOf(Why.class);
      this.why.addAll(beside.why);
      this.preconditions = new TreeSet<>(beside.preconditions);
      this.depth = beside.depth;
    }

    void take(String word) {
      Part part = Part.byWord().get(word);
      if (word.equals(LEAN)) {
        parts.addAll(OF_LEAN);
      } else if (word.equals(EXPLANATION)) {
        explain(EnumSet.of(Why.NEAREST, Why.MISSING));
      } else if (part != null) {
        parts.add(part);
      } else if (!explains(word) && !tellsOf(word)) {
        problems.add(unknown(word));
      }
    }

    /** How far rules are explained: as was said, or as far as the parts need. */
    Depth depth() {
      if (why.contains(Why.RULES)) {
        return Depth.FULL;
      }
      return why.isEmpty() || depth != Depth.NONE ? depth : Depth.SUMMARY;
    }

    private void explain(Set<Why> wanted) {
      parts.add(Part.EXPLANATION);
      why.addAll(wanted);
    }

    private boolean explains(String word) {
      Set<Why> meant = EnumSet.allOf(Why.class);
      meant.removeIf(one -> !one.word().equals(word));
      if (meant.isEmpty()) {
        return false;
      }
      explain(meant);
      return true;
    }

    private boolean tellsOf(String word) {
      boolean known =
          rulebook.preconditions().stream()
              .anyMatch(one -> word.equals(PRECONDITIONS + "." + one.id()));
      if (known) {
        parts.add(Part.PRECONDITIONS);
        preconditions.add(word.substring(PRECONDITIONS.length() + 1));
      }
      return known;
    }

    private FactProblem unknown(String word) {
      List<String> known = words(rulebook);
      return new FactProblem(
          Code.UNKNOWN_VALUE,
          "",
          "fields names " + QuotedText.quoted(word) + ", which is no part of an answer",
          known,
          Spelling.nearest(word, known));
    }
  }

  /** All that a caller can name. */
  public static List<String> words(Rulebook rulebook) {
    return Stream.of(
            Stream.of(LEAN),
            names().stream(),
            rulebook.preconditions().stream().map(one -> PRECONDITIONS + "." + one.id()))
        .flatMap(words -> words)
        .toList();
  }

  /** The names of the parts, whatever the rulebook. */
  public static List<String> names() {
    return Stream.concat(Part.byWord().keySet().stream(), Stream.of(Why.values()).map(Why::word))
        .toList();
  }

  /** The names of the parts that no answer leaves out. */
  public static List<String> always() {
    return ALWAYS.stream().filter(part -> part != Part.NOTES).map(Part::word).toList();
  }

  Set<Part> parts() {
    return parts;
  }

  boolean explains(Why part) {
    return why.contains(part);
  }

  /** How far rules are explained. */
  Depth depth() {
    return depth;
  }

  /** Whether all preconditions are told of. */
  boolean all() {
    return preconditions.isEmpty();
  }

  /** Which preconditions are told of and explained. */
  Predicate<Precondition> asked() {
    return precondition -> all() || preconditions.contains(precondition.id());
  }
}
