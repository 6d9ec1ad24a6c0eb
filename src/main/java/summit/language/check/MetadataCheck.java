package summit.language.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import summit.language.check.vocabulary.ValueType;
import summit.language.check.vocabulary.VariableScope;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.Annotation;
import summit.language.syntax.RuleSyntax;

/** Whether a rule says where it comes from, what it is about and who can lift it. */
final class MetadataCheck {
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");

  private final VariableScope scope;
  private final ProblemCollector problems;

  MetadataCheck(VariableScope scope, ProblemCollector problems) {
    this.scope = scope;
    this.problems = problems;
  }

  void check(RuleSyntax rule) {
    if (rule.annotation("source").isEmpty()) {
      problems.add(
          ProblemCode.MISSING_SOURCE,
          rule.at(),
          "the rule does not say where the policy comes from; add @source( \"...\" )");
    }
    boolean status = StatusCheck.statusOf(rule).isPresent();
    if (status && rule.annotation("precondition").isEmpty()) {
      problems.add(
          ProblemCode.MISSING_PRECONDITION,
          rule.at(),
          "the rule concludes a status but not of which precondition; add @precondition( \"...\""
              + " )");
    }
    rule.annotations().stream()
        .filter(annotation -> annotation.name().equals("lift"))
        .forEach(this::lift);
  }

  private void lift(Annotation lift) {
    for (String part : List.of(lift.value().split(";", -1))) {
      String first = part.strip().split("[^$A-Za-z0-9_]", 2)[0];
      Optional<ValueType> type = first.startsWith("$") ? scope.find(first) : Optional.empty();
      boolean holdsParty = type.isPresent() && isParty(type.get());
      if (!holdsParty) {
        problems.add(
            ProblemCode.LIFT,
            lift.at(),
            "\""
                + part.strip()
                + "\" must start with a variable of the rule that holds a party"
                + (type.isPresent() ? "" : Suggestion.forWord(first, scope.names())));
      }
      others(part.strip().substring(first.length()), lift);
    }
  }

  /** What else of the rule a way to lift it speaks of. */
  private void others(String rest, Annotation lift) {
    VARIABLE.matcher(rest).results().forEach(found -> scope.use(found.group(), lift.at()));
  }

  private static boolean isParty(ValueType type) {
    boolean parties = type.is(ValueType.Kind.LIST) && type.name().equals("String");
    return parties || type.is(ValueType.Kind.TEXT) || type.is(ValueType.Kind.UNKNOWN);
  }
}
