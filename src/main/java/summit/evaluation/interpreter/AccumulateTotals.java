package summit.evaluation.interpreter;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Aggregate;
import summit.language.syntax.Condition;

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
    boolean whole =
        source
            .fold(new BoundFields(function.argument(), vocabulary))
            .allMatch(FieldType.Scalar.INTEGER::equals);
    return whole ? (Object) (int) total.getAsDouble() : total.getAsDouble();
  }
}
