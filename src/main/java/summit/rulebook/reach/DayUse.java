package summit.rulebook.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;
import summit.language.syntax.Operator;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/**
 * Which values of fields that count days the rules tell apart. A field that is compared with
 * numbers and the horizon only looks the same to them between those values; one that is used in any
 * other way may look different every day. Text that a finding says is no use: it decides nothing.
 */
public final class DayUse {
  private static final String EVALUATION = "Evaluation";
  private static final String AS_OF = "asOf";

  /** The as-of date itself. */
  public static final DayField AS_OF_DAY = new DayField(EVALUATION, AS_OF);

  /** More days than lie between any two dates that can be posted. */
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(4_000_000);

  private static final String HORIZON = "horizonDays";

  private final Vocabulary vocabulary;
  private final Map<DayField, SortedSet<Integer>> steps = new HashMap<>();
  private final Map<DayField, SortedSet<Integer>> stepsPastHorizon = new HashMap<>();
  private final Map<String, List<Field>> counting = new HashMap<>();
  private final Set<DayField> daily = new HashSet<>();

  /** A field that the service fills with a number of days, or the as-of date itself. */
  public record DayField(String type, String name) {}

  private DayUse(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static DayUse of(Rulebook rulebook) {
    DayUse use = new DayUse(rulebook.vocabulary());
    for (FactType type : rulebook.vocabulary().types().values()) {
      use.counting.put(
          type.name(),
          type.fields().values().stream().filter(field -> counts(type, field)).toList());
    }
    rulebook.syntax().rules().forEach(use::note);
    return use;
  }

  /** The fields of facts of a type that count days from or to a date. */
  public List<Field> counting(FactType type) {
    return counting.getOrDefault(type.name(), List.of());
  }

  /** Whether a field counts days, or is the as-of date, and so changes from day to day. */
  private static boolean counts(FactType type, Field field) {
    return type.name().equals(EVALUATION)
        ? field.name().equals(AS_OF)
        : field.derivation().filter(DayUse::counting).isPresent();
  }

  private static boolean counting(Derivation derivation) {
    return derivation instanceof Derivation.DaysSince || derivation instanceof Derivation.DaysUntil;
  }

  /** Whether rules may see another value of the field every day. */
  public boolean daily(DayField field) {
    return daily.contains(field);
  }

  /**
   * The values of the field that look otherwise to some rule than the value before: all values from
   * one step up to the next look the same.
   */
  public SortedSet<Integer> steps(DayField field, int horizonDays) {
    TreeSet<Integer> all = new TreeSet<>(steps.getOrDefault(field, new TreeSet<>()));
    stepsPastHorizon
        .getOrDefault(field, new TreeSet<>())
        .forEach(step -> all.add(horizonDays + step));
    return all;
  }

  private void note(RuleSyntax rule) {
    Map<String, DayField> bound = new HashMap<>();
    Set<String> horizons = new HashSet<>();
    ConditionContents conditions = ConditionContents.of(rule.when());
    for (Condition.Pattern pattern : conditions.patterns()) {
      for (Constraint.Bind bind : ConstraintContents.of(pattern.constraints()).bindings()) {
        dayField(pattern.type(), bind.field()).ifPresent(day -> bound.put(bind.variable(), day));
        if (pattern.type().equals(EVALUATION) && bind.field().equals(HORIZON)) {
          horizons.add(bind.variable());
        }
      }
    }
    for (Condition.Pattern pattern : conditions.patterns()) {
      compare(pattern.type(), pattern.constraints(), bound, horizons);
    }
    for (Condition.Accumulate accumulate : conditions.accumulates()) {
      compare("", accumulate.constraints(), bound, horizons);
      accumulate.functions().forEach(function -> mark(bound.get(function.argument())));
    }
    ConclusionTerms.decidingVariables(rule).forEach(variable -> mark(bound.get(variable)));
  }

  private Optional<DayField> dayField(String type, String name) {
    return Optional.ofNullable(vocabulary.type(type))
        .filter(known -> known.fields().containsKey(name))
        .filter(known -> counts(known, Objects.requireNonNull(known.fields().get(name))))
        .map(known -> new DayField(type, name));
  }

  private void compare(
      String type,
      List<Constraint> constraints,
      Map<String, DayField> bound,
      Set<String> horizons) {
    ConstraintContents.of(constraints)
        .comparisons()
        .forEach(
            constraint -> {
              List<Operand> operands = ConstraintContents.of(constraint).operands();
              for (int i = 0; i < operands.size(); i++) {
                Optional<DayField> day = day(operands.get(i), type, bound);
                for (int other = 0; day.isPresent() && other < operands.size(); other++) {
                  if (other != i) {
                    compare(day.get(), operands.get(other), operator(constraint, i), horizons);
                  }
                }
              }
            });
  }

  /** How a day field at a place among the operands is compared; for equality where it matters. */
  private static Operator operator(Constraint constraint, int place) {
    if (!(constraint instanceof Constraint.Comparison comparison)) {
      return Operator.EQUAL;
    }
    return place == 0 ? comparison.operator() : mirrored(comparison.operator());
  }

  private static Operator mirrored(Operator operator) {
    return switch (operator) {
      case LESS -> Operator.GREATER;
      case GREATER -> Operator.LESS;
      case AT_MOST -> Operator.AT_LEAST;
      case AT_LEAST -> Operator.AT_MOST;
      case EQUAL, NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> operator;
    };
  }

  private Optional<DayField> day(Operand operand, String type, Map<String, DayField> bound) {
    OperandName name = OperandName.of(operand);
    return name.field()
        .flatMap(field -> dayField(type, field))
        .or(() -> name.variable().map(bound::get));
  }

  private void compare(DayField day, Operand other, Operator operator, Set<String> horizons) {
    other.fold(new ComparedWith(day, operator, horizons));
  }

  /** Notes what a day is compared with. */
  private final class ComparedWith implements Operand.Fold<DayUse> {
    private final DayField day;
    private final Operator operator;
    private final Set<String> horizons;

    ComparedWith(DayField day, Operator operator, Set<String> horizons) {
      this.day = day;
      this.operator = operator;
      this.horizons = horizons;
    }

    @Override
    public DayUse numeral(Operand.Numeral number) {
      if (day.name().equals(AS_OF) || number.value().abs().compareTo(FARTHEST) > 0) {
        return daily();
      }
      step(day, operator, number.value(), steps);
      return DayUse.this;
    }

    @Override
    public DayUse variable(Operand.Variable variable) {
      if (!horizons.contains(variable.name())) {
        return daily();
      }
      step(day, operator, BigDecimal.ZERO, stepsPastHorizon);
      return DayUse.this;
    }

    /** Whether it is there does not change from day to day. */
    @Override
    public DayUse absent(Operand.Absent absent) {
      return DayUse.this;
    }

    @Override
    public DayUse field(Operand.Field field) {
      return daily();
    }

    @Override
    public DayUse constant(Operand.Constant constant) {
      return daily();
    }

    @Override
    public DayUse text(Operand.Text text) {
      return daily();
    }

    @Override
    public DayUse truth(Operand.Truth truth) {
      return daily();
    }

    private DayUse daily() {
      mark(day);
      return DayUse.this;
    }
  }

  private static void step(
      DayField day, Operator operator, BigDecimal number, Map<DayField, SortedSet<Integer>> into) {
    SortedSet<Integer> found = into.computeIfAbsent(day, field -> new TreeSet<>());
    int reached = number.setScale(0, RoundingMode.CEILING).intValueExact();
    int passed = number.setScale(0, RoundingMode.FLOOR).intValueExact() + 1;
    if (operator != Operator.AT_MOST && operator != Operator.GREATER) {
      found.add(reached);
    }
    if (operator != Operator.LESS && operator != Operator.AT_LEAST) {
      found.add(passed);
    }
  }

  private void mark(@Nullable DayField day) {
    if (day != null) {
      daily.add(day);
    }
  }
}
