package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Tier;
import summit.facts.vocabulary.Vocabulary;
import summit.facts.vocabulary.VocabularyReader;
import summit.language.RuleReader;
import summit.language.RuleReading;
import summit.language.SourceFile;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** A small vocabulary of fields of every type, and rules about it that pass the check. */
public final class GeneratedRulebook {
  private static final List<String> TYPES =
      List.of(
          "String",
          "Integer",
          "Number",
          "Boolean",
          "Date",
          "Period",
          "Colour",
          "List<String>",
          "List<Colour>",
          "List<Integer>",
          "Map<String, Colour>");

  private static final List<String> STATUSES =
      List.of("satisfied", "satisfied", "atRisk", "blocking", "unknown", "notApplicable");

  private final Random random;

  private final UnaryOperator<String> rewriting;

  private GeneratedRulebook(Random random, UnaryOperator<String> rewriting) {
    this.random = random;
    this.rewriting = rewriting;
  }

  /** A rulebook of about this many rules. */
  static Rulebook of(Random random, int rules) {
    return of(random, rules, UnaryOperator.identity());
  }

  /**
   * A rulebook of about this many rules, about the preconditions a and b.
   *
   * @param rewriting what is made of the text of each rule before it is checked
   */
  public static Rulebook of(Random random, int rules, UnaryOperator<String> rewriting) {
    return new GeneratedRulebook(random, rewriting).rulebook(rules);
  }

  /** Half of the findings beside the verdict are made ones about preconditions. */
  public static UnaryOperator<String> concludingStatuses(Random random) {
    return text ->
        text.replace(
                "@source( \"S1\" )",
                text.contains("Finding.risk(")
                    ? "@source( \"S1\" )\n  @precondition( \"%s\" )"
                        .formatted(random.nextBoolean() ? "a" : "b")
                    : "@source( \"S1\" )")
            .replace(
                "Finding.risk(", "Finding." + STATUSES.get(random.nextInt(STATUSES.size())) + "(");
  }

  private Rulebook rulebook(int count) {
    List<SourceFile> files = new ArrayList<>();
    files.add(new SourceFile("test/vocabulary.drl", vocabularyText()));
    Vocabulary vocabulary = vocabulary(RuleReader.read(GivenWords.vocabulary(), files));
    for (int i = 0; i < count * 12 && files.size() <= count; i++) {
      String text =
          "package test\n"
              + rewriting.apply(new GeneratedRule(random, vocabulary, "Rule " + i).text());
      SourceFile file = new SourceFile("test/rule" + i + ".drl", text);
      files.add(file);
      if (!RuleReader.read(GivenWords.vocabulary(), files).problems().isEmpty()) {
        files.remove(file);
      }
    }
    RuleReading reading = RuleReader.read(GivenWords.vocabulary(), files);
    List<Precondition> preconditions =
        List.of(
            new Precondition("a", Tier.GATE.name(), "A", "?", "!", "all", "?", Map.of()),
            new Precondition("b", Tier.OUTCOME.name(), "B", "?", "!", "all", "?", Map.of()));
    return new Rulebook(
        "test",
        "0",
        files,
        GivenWords.vocabulary().syntax(),
        reading.syntax(),
        reading.dependencies(),
        vocabulary,
        preconditions,
        Map.of(),
        GivenWords.given().phrases().book());
  }

  private static Vocabulary vocabulary(RuleReading reading) {
    return VocabularyReader.read(GivenWords.vocabulary().syntax(), reading.syntax()).vocabulary();
  }

  private String vocabularyText() {
    StringBuilder text = new StringBuilder("package test\n");
    text.append("declare enum Colour\n  @doc( \"A list\" )\n  WHITE, BLUE, RED;\nend\n");
    for (String type : List.of("Apple", "Pear", "Plum")) {
      text.append(type("", type, 3 + random.nextInt(5)));
    }
    for (String type : List.of("Juice", "Jam")) {
      text.append(type("  @derived\n", type, 1 + random.nextInt(3)));
    }
    return text.toString();
  }

  private String type(String annotations, String name, int fields) {
    StringBuilder text = new StringBuilder("declare " + name + "\n  @doc( \"A type\" )\n");
    text.append(annotations);
    // Derived facts hold what a rule can write or bind as a literal.
    List<String> types = annotations.isEmpty() ? TYPES : List.of("String", "Integer", "Colour");
    IntStream.range(0, fields)
        .forEach(
            i ->
                text.append(
                    "  f%d : %s @doc( \"A field\" )\n"
                        .formatted(i, types.get(random.nextInt(types.size())))));
    return text.append("end\n").toString();
  }
}
