package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.counterfactual.paths.usage.PatternConstraints;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;
import summit.language.syntax.RuleSyntax;

/** Which rules make derived facts, and what a match of theirs must be like for a fact to serve. */
final class DerivedFactMakers {
  /** The value of a field that is written out in a conclusion. */
  private static final Operand.Fold<Optional<Object>> LITERAL =
      new Operand.Fold<>() {
        @Override
        public Optional<Object> constant(Operand.Constant constant) {
          return Optional.of(new Constant(constant.type(), constant.name()));
        }

        @Override
        public Optional<Object> text(Operand.Text text) {
          return Optional.of(text.value());
        }

        @Override
        public Optional<Object> numeral(Operand.Numeral numeral) {
          return Optional.of(numeral.value().doubleValue());
        }

        @Override
        public Optional<Object> truth(Operand.Truth truth) {
          return Optional.of(truth.value());
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
        public Optional<Object> absent(Operand.Absent absent) {
          return Optional.empty();
        }
      };

  private final ChangedSituation situation;

  DerivedFactMakers(ChangedSituation situation) {
    this.situation = situation;
  }

  /**
   * A rule that could make a fact.
   *
   * @param exact whether every match that meets the demands makes a fact that serves
   * @param handedOn the variables that the made fact takes its values from
   */
  record Maker(RuleSyntax rule, VariableDemands demands, boolean exact, Set<String> handedOn) {}

  /** The makers of facts that meet a pattern. */
  List<Maker> meeting(Condition.Pattern pattern, PartialMatch row, VariableDemands demands) {
    FactType type = situation.evaluation().rulebook().vocabulary().known(pattern.type());
    return makers(type, (field, value) -> meets(pattern, type, field, value, row, demands));
  }

  /** The makers of a fact. */
  List<Maker> of(Fact fact) {
    return makers(fact.type(), (field, value) -> same(fact.value(field), value));
  }

  private interface Serves {
    boolean test(String field, @Nullable Object value);
  }

  private List<Maker> makers(FactType type, Serves serves) {
    List<Maker> makers = new ArrayList<>();
    for (RuleSyntax rule : situation.relevant().producers(type.name())) {
      for (Conclusion conclusion : rule.then()) {
        if (conclusion instanceof Conclusion.Derived derived
            && derived.type().equals(type.name())) {
          maker(rule, derived, type, serves).ifPresent(makers::add);
        }
      }
    }
    return makers;
  }

  private static Optional<Maker> maker(
      RuleSyntax rule, Conclusion.Derived derived, FactType type, Serves serves) {
    VariableDemands demands = VariableDemands.NONE;
    boolean exact = true;
    Set<String> handedOn = new HashSet<>();
    int next = 0;
    for (String field : type.fields().keySet()) {
      List<Operand> parts = derived.arguments().get(next++).parts();
      parts.forEach(part -> OperandName.of(part).variable().ifPresent(handedOn::add));
      Optional<String> variable = OperandName.of(parts.get(0)).variable();
      if (parts.size() > 1) {
        exact = false;
      } else if (variable.isPresent()) {
        demands = demands.and(variable.get(), value -> serves.test(field, value));
      } else if (!serves.test(field, literal(parts.get(0)))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Maker(rule, demands, exact, handedOn));
  }

  private static @Nullable Object literal(Operand operand) {
    return operand.fold(LITERAL).orElse(null);
  }

  private boolean meets(
      Condition.Pattern pattern,
      FactType type,
      String field,
      @Nullable Object value,
      PartialMatch row,
      VariableDemands demands) {
    Map<String, Object> values = value == null ? Map.of() : Map.of(field, value);
    Fact fact = new Fact("", type, values, Provenance.NONE, List.of());
    for (Constraint constraint : PatternConstraints.of(pattern)) {
      if (PatternConstraints.fields(constraint).equals(Set.of(field))
          && !situation.matcher().constraints().truth(constraint, fact, row).holds()) {
        return false;
      }
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind
          && bind.field().equals(field)
          && !demands.allow(bind, value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Number number && other instanceof Number second) {
      return Double.compare(number.doubleValue(), second.doubleValue()) == 0;
    }
    return Objects.equals(one, other);
  }
}
