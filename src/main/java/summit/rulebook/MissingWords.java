package summit.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.Operand;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.TypeSyntax;

/**
 * The words that whoever adds a type, a field or a value still owes its readers. A rulebook decides
 * without them, and says names of the vocabulary in their place.
 */
public final class MissingWords {
  /** What is no word in lower case either: a part with a digit or without any vowel. */
  private static final Pattern CODE = Pattern.compile("(.*_)?([A-Z]*\\d.*|[^AEIOUY_]+)(_.*)?");

  private final Rulebook rulebook;
  private final List<RuleProblem> missing = new ArrayList<>();

  private MissingWords(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** One remark for each, by place. */
  public static List<RuleProblem> of(Rulebook rulebook) {
    MissingWords words = new MissingWords(rulebook);
    Map<String, Set<String>> compared = words.compared();
    rulebook.syntax().types().forEach(type -> words.type(type, compared));
    rulebook.syntax().enums().forEach(words::list);
    return words.missing.stream().sorted().toList();
  }

  /** The fields that rules compare, by type. */
  private Map<String, Set<String>> compared() {
    Map<String, Set<String>> compared = new TreeMap<>();
    for (RuleSyntax rule : rulebook.syntax().rules()) {
      for (Condition.Pattern pattern : ConditionContents.of(rule.when()).patterns()) {
        compared
            .computeIfAbsent(pattern.type(), type -> new LinkedHashSet<>())
            .addAll(ConstraintContents.of(compared(pattern)).fields());
      }
    }
    return compared;
  }

  /** Whether a field is there at all is said without its value. */
  private static List<Constraint> compared(Condition.Pattern pattern) {
    return ConstraintContents.of(pattern.constraints()).comparisons().stream()
        .filter(
            one ->
                !(one instanceof Constraint.Comparison comparison
                    && comparison.right() instanceof Operand.Absent))
        .toList();
  }

  private void type(TypeSyntax written, Map<String, Set<String>> compared) {
    FactType type = rulebook.vocabulary().types().get(written.name());
    if (type == null || !type.postable()) {
      return;
    }
    if (type.called().isEmpty()) {
      remark(
          written.at(),
          "readers meet the name "
              + type.name()
              + "; say what they call one: @called( \"the word of $party\" )");
    }
    Set<String> asked = compared.getOrDefault(type.name(), Set.of());
    for (FieldSyntax field : written.fields()) {
      if (asked.contains(field.name())
          && !worded(Optional.ofNullable(type.fields().get(field.name())))) {
        remark(
            field.at(),
            "rules compare "
                + field.name()
                + " of "
                + type.name()
                + ", and nothing says how its value reads; add @says( \"the "
                + field.name()
                + " is $"
                + field.name()
                + "\" ) in plain words");
      }
    }
  }

  /** Whether a sentence can say it; what only names another fact is said by that one. */
  private static boolean worded(Optional<Field> field) {
    return field.filter(one -> one.says().isPresent() || one.refers().isPresent()).isPresent();
  }

  private void list(EnumSyntax written) {
    ClosedList list = rulebook.vocabulary().lists().get(written.name());
    if (list == null) {
      return;
    }
    List<String> codes =
        list.constants().stream()
            .filter(name -> CODE.matcher(name).matches())
            .filter(
                name ->
                    !rulebook.phrases().constants().containsKey(new Constant(list.name(), name)))
            .toList();
    if (!codes.isEmpty()) {
      remark(
          written.at(),
          String.join(", ", codes)
              + " of "
              + list.name()
              + (codes.size() == 1 ? " reads" : " read")
              + " as a code in lower case too; say it in words.yaml, below constants and "
              + list.name());
    }
  }

  private void remark(Position at, String message) {
    missing.add(RuleProblem.of(ProblemCode.MISSING_WORDS, at, message));
  }
}
