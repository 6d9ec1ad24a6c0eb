package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import summit.language.syntax.Annotation;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.TypeSyntax;

/** The outline of our syntax tree, to be compared with {@link DroolsOutline}. */
final class WrittenOutline {
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

  WrittenOutline(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      boolean half = text.startsWith("\r\n", i);
      if (!half && (text.charAt(i) == '\n' || text.charAt(i) == '\r')) {
        lineStarts.add(i + 1);
      }
    }
  }

  List<String> of(TypeSyntax type) {
    List<String> lines = new ArrayList<>(List.of("type " + type.name()));
    annotations(type.annotations(), lines);
    for (FieldSyntax field : type.fields()) {
      lines.add("field " + field.name() + " : " + TextOutline.words(field.type()));
      annotations(field.annotations(), lines);
    }
    return lines;
  }

  List<String> of(EnumSyntax closedList) {
    List<String> lines = new ArrayList<>(List.of("enum " + closedList.name()));
    annotations(closedList.annotations(), lines);
    lines.addAll(closedList.constants());
    return lines;
  }

  List<String> of(RuleSyntax rule) {
    List<String> lines = new ArrayList<>(List.of("rule " + rule.name()));
    annotations(rule.annotations(), lines);
    rule.when().forEach(condition -> condition(condition, lines));
    lines.add(
        "then "
            + TextOutline.words(
                rule.then().stream()
                    .map(Conclusion::at)
                    .map(this::slice)
                    .collect(Collectors.joining(" "))));
    return lines;
  }

  private void condition(Condition condition, List<String> lines) {
    condition.fold(new OfCondition(lines));
  }

  /** Adds the lines of a condition to those before it. */
  private final class OfCondition implements Condition.Fold<List<String>> {
    private final List<String> lines;

    OfCondition(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public List<String> pattern(Condition.Pattern pattern) {
      lines.add("pattern " + pattern.binding().orElse("") + ":" + pattern.type());
      return constraints(pattern.constraints());
    }

    @Override
    public List<String> not(Condition.Not not) {
      return nested("not", List.of(not.condition()));
    }

    @Override
    public List<String> exists(Condition.Exists exists) {
      return nested("exists", List.of(exists.condition()));
    }

    @Override
    public List<String> and(Condition.And and) {
      and.conditions().forEach(part -> part.fold(this));
      return lines;
    }

    @Override
    public List<String> or(Condition.Or or) {
      return nested("or", or.conditions());
    }

    @Override
    public List<String> forAll(Condition.ForAll forAll) {
      List<Condition> all = new ArrayList<>(List.of(forAll.base()));
      all.addAll(forAll.others());
      return nested("forall", all);
    }

    @Override
    public List<String> accumulate(Condition.Accumulate accumulate) {
      nested("accumulate", List.of(accumulate.source()));
      accumulate.functions().forEach(function -> lines.add(words(function.at())));
      return constraints(accumulate.constraints());
    }

    private List<String> nested(String word, List<Condition> conditions) {
      lines.add(word + " (");
      conditions.forEach(condition -> condition.fold(this));
      lines.add(")");
      return lines;
    }

    private List<String> constraints(List<Constraint> constraints) {
      constraints.forEach(constraint -> lines.add(words(constraint.at())));
      return lines;
    }
  }

  private static void annotations(List<Annotation> annotations, List<String> lines) {
    annotations.stream()
        .map(annotation -> annotation.name() + " \"" + annotation.value() + '"')
        .sorted()
        .forEach(lines::add);
  }

  private String words(Position at) {
    return TextOutline.words(slice(at));
  }

  private String slice(Position at) {
    int start = lineStarts.get(at.line() - 1) + at.column() - 1;
    int end = lineStarts.get(at.endLine() - 1) + at.endColumn();
    return text.substring(start, end);
  }
}
