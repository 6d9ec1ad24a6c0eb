package summit.language.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.language.check.reasoning.CandidateValues;
import summit.language.check.reasoning.Meaning;
import summit.language.check.reasoning.Supposition;
import summit.language.check.vocabulary.KnownWords;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;

/**
 * Two rules must not say different things of the same facts. That a special case is graver than the
 * general one is sound; that it is milder is not, since the general rule holds as well and counts.
 */
final class ContradictionCheck {
  private final KnownWords words;
  private final ProblemCollector problems;

  ContradictionCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(List<RuleSyntax> rules) {
    rules.stream()
        .filter(rule -> StatusCheck.statusOf(rule).isPresent())
        .collect(Collectors.groupingBy(rule -> rule.annotation("precondition").orElse("")))
        .values()
        .forEach(this::ofOnePrecondition);
  }

  private void ofOnePrecondition(List<RuleSyntax> rules) {
    Map<String, RuleSyntax> seen = new HashMap<>();
    for (RuleSyntax rule : rules) {
      RuleSyntax earlier = seen.putIfAbsent(Meaning.of(rule.when()), rule);
      if (earlier != null && status(rule) != status(earlier)) {
        problem(
            rule,
            "it asks the same as "
                + shown(earlier)
                + ", but concludes "
                + status(rule).words()
                + " instead of "
                + status(earlier).words()
                + "; keep one, or add what tells them apart");
      } else {
        rules.stream()
            .filter(other -> status(other).outranks(status(rule)) && implies(rule, other))
            .findFirst()
            .ifPresent(graver -> problem(rule, neverCounts(rule, graver)));
      }
    }
  }

  private static String neverCounts(RuleSyntax rule, RuleSyntax graver) {
    return "whenever it holds, "
        + shown(graver)
        + " holds too, and "
        + status(graver).words()
        + " outranks "
        + status(rule).words()
        + "; leave these facts out there";
  }

  private void problem(RuleSyntax rule, String message) {
    problems.add(ProblemCode.CONTRADICTION, rule.at(), message);
  }

  private static String shown(RuleSyntax rule) {
    return "\"" + rule.name() + "\" (" + rule.at() + ")";
  }

  private static FindingKind status(RuleSyntax rule) {
    return StatusCheck.statusOf(rule).orElseThrow();
  }

  /** Whether the general rule is one pattern that a pattern of the special rule implies. */
  private boolean implies(RuleSyntax special, RuleSyntax general) {
    return single(general)
        .filter(
            pattern ->
                patterns(special)
                    .filter(other -> other.type().equals(pattern.type()))
                    .anyMatch(other -> implies(other, pattern)))
        .isPresent();
  }

  private static Optional<Condition.Pattern> single(RuleSyntax rule) {
    return rule.when().size() == 1 ? patterns(rule).findFirst() : Optional.empty();
  }

  private static Stream<Condition.Pattern> patterns(RuleSyntax rule) {
    return rule.when().stream()
        .flatMap(
            condition ->
                condition instanceof Condition.Pattern pattern
                    ? Stream.of(pattern)
                    : Stream.empty());
  }

  private boolean implies(Condition.Pattern special, Condition.Pattern general) {
    List<String> asked = Meaning.of(special);
    return general.constraints().stream()
        .filter(constraint -> !(constraint instanceof Constraint.Bind))
        .allMatch(
            constraint ->
                asked.containsAll(Meaning.of(only(general, constraint)))
                    || impliesByValue(special, constraint));
  }

  /** The pattern with what it binds and one of its constraints. */
  private static Condition.Pattern only(Condition.Pattern pattern, Constraint constraint) {
    return new Condition.Pattern(
        pattern.binding(),
        pattern.type(),
        pattern.constraints().stream()
            .filter(each -> each == constraint || each instanceof Constraint.Bind)
            .toList(),
        pattern.at());
  }

  /** Whether each value of the one field it is about that fits the special pattern meets it. */
  private boolean impliesByValue(Condition.Pattern special, Constraint constraint) {
    for (String name : words.fieldNames(special.type())) {
      Operand.Field field = new Operand.Field(name);
      if (Supposition.isDecidedBy(field, constraint)) {
        List<Constraint> both =
            Stream.concat(special.constraints().stream(), Stream.of(constraint)).toList();
        return CandidateValues.ofField(words, special.type(), name, both).stream()
            .map(value -> new Supposition(words, field, value))
            .filter(value -> special.constraints().stream().allMatch(value::canHold))
            .allMatch(value -> value.canHold(constraint));
      }
    }
    return false;
  }
}
