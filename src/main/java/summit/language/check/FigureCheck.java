package summit.language.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Annotation;
import summit.language.syntax.Conclusion;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.LiteralValue;
import summit.language.syntax.Operand;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.TypeSyntax;

/**
 * Whether a text that people read speaks of a figure that has its place elsewhere: whoever changes
 * it there leaves a text that lies. A rule may say the figure that its own conditions compare with.
 */
final class FigureCheck {
  private static final Set<String> OF_RULES = Set.of("lift");
  private static final Set<String> OF_DECLARATIONS = Set.of("called", "says", "ask");

  private final ProblemCollector problems;

  FigureCheck(ProblemCollector problems) {
    this.problems = problems;
  }

  void check(RuleSyntax rule) {
    Set<BigDecimal> compared = compared(rule);
    lost(rule.name(), compared)
        .ifPresent(
            figure ->
                problems.add(ProblemCode.FIGURE_IN_TEXT, rule.at(), figure.notComparedInName()));
    rule.annotations().stream()
        .filter(annotation -> OF_RULES.contains(annotation.name()))
        .forEach(annotation -> check(annotation.value(), annotation.at(), compared));
    ConclusionContents conclusions = ConclusionContents.of(rule);
    Stream.concat(conclusions.findings().stream(), conclusions.derived().stream())
        .forEach(
            conclusion ->
                conclusion
                    .arguments()
                    .forEach(term -> check(written(term), conclusion.at(), compared)));
  }

  void check(TypeSyntax type) {
    Stream.concat(
            type.annotations().stream(),
            type.fields().stream().flatMap(field -> field.annotations().stream()))
        .filter(annotation -> OF_DECLARATIONS.contains(annotation.name()))
        .forEach(this::check);
  }

  private void check(Annotation annotation) {
    Figure.in(annotation.value())
        .ifPresent(
            figure -> problems.add(ProblemCode.FIGURE_IN_TEXT, annotation.at(), figure.homeless()));
  }

  private void check(String text, Position at, Set<BigDecimal> compared) {
    lost(text, compared)
        .ifPresent(figure -> problems.add(ProblemCode.FIGURE_IN_TEXT, at, figure.notCompared()));
  }

  private static Optional<Figure> lost(String text, Set<BigDecimal> compared) {
    return Figure.all(text).stream()
        .filter(figure -> !compared.contains(figure.number()))
        .findFirst();
  }

  /** The numbers that the conditions compare with, each in its shortest form. */
  private static Set<BigDecimal> compared(RuleSyntax rule) {
    return ConstraintContents.of(ConditionContents.of(rule.when()).comparisons())
        .operands()
        .stream()
        .flatMap(operand -> LiteralValue.of(operand).number().stream())
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toSet());
  }

  /** What is written of a text, with a dollar sign for each variable. */
  private static String written(Conclusion.Term term) {
    List<Operand> parts = term.parts();
    return parts.stream()
        .map(part -> LiteralValue.of(part).text().orElse("$"))
        .collect(Collectors.joining());
  }
}
