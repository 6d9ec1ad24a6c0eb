package summit.counterfactual.paths.moves;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import summit.counterfactual.paths.usage.FieldUse;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType.Scalar;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.Operand;

/** The values that rules compare a field with, and one on either side of each. */
final class FieldThresholds {
  /** The text or constant that an operand writes out. */
  private static final Operand.Fold<Optional<Object>> NAMED =
      new Operand.Fold<>() {
        @Override
        public Optional<Object> text(Operand.Text text) {
          return Optional.of(text.value());
        }

        @Override
        public Optional<Object> constant(Operand.Constant constant) {
          return Optional.of(new Constant(constant.type(), constant.name()));
        }

        @Override
        public Optional<Object> field(Operand.Field field) {
          return Optional.empty();
        }

        @Override
        public Optional<Object> variable(Operand.Variable variable) {
          return Optional.empty();
        }

        @Override
        public Optional<Object> numeral(Operand.Numeral numeral) {
          return Optional.empty();
        }

        @Override
        public Optional<Object> truth(Operand.Truth truth) {
          return Optional.empty();
        }

        @Override
        public Optional<Object> absent(Operand.Absent absent) {
          return Optional.empty();
        }
      };

  private final KnownSituation known;

  FieldThresholds(KnownSituation known) {
    this.known = known;
  }

  /** The texts or constants that rules name. */
  static List<Object> literals(FieldUse use) {
    return operands(use).flatMap(operand -> operand.fold(NAMED).stream()).distinct().toList();
  }

  /** A number in each range that rules tell apart. */
  Set<Object> numbers(Field field, FieldUse use) {
    Set<Object> numbers = new LinkedHashSet<>();
    List<BigDecimal> figures = figures(use);
    for (int i = 0; i < figures.size(); i++) {
      BigDecimal figure = figures.get(i);
      numbers.add(number(field, figure));
      numbers.add(number(field, figure.add(BigDecimal.ONE)));
      numbers.add(number(field, figure.subtract(BigDecimal.ONE)));
      if (i > 0 && field.type() == Scalar.NUMBER) {
        BigDecimal between = figures.get(i - 1).add(figure).divide(BigDecimal.valueOf(2));
        numbers.add(number(field, between));
      }
    }
    return numbers;
  }

  private static Object number(Field field, BigDecimal figure) {
    return field.type() == Scalar.INTEGER
        ? (Object) figure.intValue()
        : (Object) figure.doubleValue();
  }

  /** Days from the day of the question, such that rules tell them apart; the nearest first. */
  List<Long> days(FactType type, Field date, FieldUse use) {
    Set<Long> days = new LinkedHashSet<>();
    for (BigDecimal figure : figures(use)) {
      long at = figure.longValue();
      days.addAll(List.of(at, at + 1, at - 1));
    }
    days.addAll(List.of(0L, 1L, -1L));
    boolean since =
        type.fields().values().stream()
            .anyMatch(
                field ->
                    field.derivation().equals(Optional.of(new Derivation.DaysSince(date.name()))));
    return days.stream().map(count -> since ? -count : count).distinct().toList();
  }

  /** The dates of a type's facts and of the subject, which rules may compare with each other. */
  Set<Object> datesOnFile(FactType type) {
    Set<Object> dates = new TreeSet<>();
    Stream.concat(known.counting(type).stream(), known.subject().stream())
        .flatMap(fact -> dates(fact))
        .forEach(dates::add);
    return dates;
  }

  private static Stream<LocalDate> dates(Fact fact) {
    return fact.type().postedFields().stream()
        .map(field -> fact.value(field.name()))
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast);
  }

  /** The figures that rules name or the evaluation gives them, in order. */
  private static List<BigDecimal> figures(FieldUse use) {
    Set<BigDecimal> figures = new TreeSet<>();
    for (FieldUse.Test test : use.tests()) {
      for (Operand operand : ConstraintContents.of(test.constraint()).operands()) {
        operand.fold(new FigureOf(test)).ifPresent(figures::add);
      }
    }
    return List.copyOf(figures);
  }

  private static Stream<Operand> operands(FieldUse use) {
    return use.tests().stream()
        .flatMap(test -> ConstraintContents.of(test.constraint()).operands().stream());
  }

  /** The figure that an operand is: written out, or given by the question. */
  private record FigureOf(FieldUse.Test test) implements Operand.Fold<Optional<BigDecimal>> {
    @Override
    public Optional<BigDecimal> numeral(Operand.Numeral numeral) {
      return Optional.of(numeral.value());
    }

    @Override
    public Optional<BigDecimal> variable(Operand.Variable variable) {
      return test.row().value(variable.name()) instanceof Integer given
          ? Optional.of(BigDecimal.valueOf(given))
          : Optional.empty();
    }

    @Override
    public Optional<BigDecimal> field(Operand.Field field) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> constant(Operand.Constant constant) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> text(Operand.Text text) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> truth(Operand.Truth truth) {
      return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> absent(Operand.Absent absent) {
      return Optional.empty();
    }
  }
}
