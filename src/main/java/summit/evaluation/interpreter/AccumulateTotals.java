package summit.evaluation.interpreter;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Aggregate;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** What accumulate's functions make of the rows that they are given. */
final class AccumulateTotals {
  private final Vocabulary vocabulary;

  AccumulateTotals(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The total; null where there is none. Absent values count, and are passed over otherwise. */
  @Nullable Object of(Condition.Function function, Condition source, List<PartialMatch> rows) {
    if (function.kind() == Aggregate.COUNT) {
      return rows.size();
    }
    DoubleStream values =
        rows.stream()
            .map(row -> row.value(function.argument()))
            .filter(Number.class::isInstance)
            .mapToDouble(value -> ((Number) value).doubleValue());
    OptionalDouble total =
        switch (function.kind()) {
          case COUNT -> OptionalDouble.of(rows.size());
          case SUM -> OptionalDouble.of(values.sorted().sum());
          case MIN -> values.min();
          case MAX -> values.max();
        };
    if (total.isEmpty()) {
      return null;
    }
    boolean whole = fields(source, function.argument()).allMatch(FieldType.Scalar.INTEGER::equals);
    return whole ? (Object) (int) total.getAsDouble() : total.getAsDouble();
  }

  /** The types of the fields that a variable is bound to. */
  private Stream<FieldType> fields(Condition source, String variable) {
    if (source instanceof Condition.And and) {
      return and.conditions().stream().flatMap(part -> fields(part, variable));
    }
    if (source instanceof Condition.Or or) {
      return or.conditions().stream().flatMap(part -> fields(part, variable));
    }
    if (source instanceof Condition.Pattern pattern) {
      FactType type = vocabulary.known(pattern.type());
      return pattern.constraints().stream()
          .filter(Constraint.Bind.class::isInstance)
          .map(Constraint.Bind.class::cast)
          .filter(bind -> bind.variable().equals(variable))
          .flatMap(bind -> Stream.ofNullable(type.fields().get(bind.field())))
          .map(field -> field.type());
    }
    return Stream.empty();
  }
}
