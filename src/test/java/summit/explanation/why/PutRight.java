package summit.explanation.why;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.evaluation.Match;
import summit.explanation.trace.RuleMiss;
import summit.explanation.trace.RulePart;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.rulebook.Rulebook;

/** Changes facts so that what a near miss says would be so is so. */
final class PutRight {
  private PutRight() {}

  /**
   * The facts with the failing comparisons put right; empty where that is not a matter of setting
   * one posted field of one fact to a value that no other part of the rule asks after.
   */
  static Optional<List<Fact>> facts(RuleMiss miss, List<Fact> facts) {
    List<RulePart> failing = new ArrayList<>();
    miss.failing(failing::add);
    if (failing.size() != 1 || miss.parts().stream().anyMatch(PutRight::forbids)) {
      return Optional.empty();
    }
    RulePart part = failing.get(0);
    Fact fact = part.fact();
    String name = part.left().field();
    Field field = fact == null || name == null ? null : fact.type().fields().get(name);
    if (fact == null
        || field == null
        || !fact.type().postable()
        || !field.postable()
        || field.name().equals(FactType.ID)
        || part.tellsApart(fact.type())) {
      return Optional.empty();
    }
    Object value = value(part);
    List<Fact> chosen = new ArrayList<>();
    miss.facts(chosen::add);
    if (value == null || Collections.frequency(chosen, fact) != 1) {
      return Optional.empty();
    }
    return Optional.of(
        facts.stream()
            .map(one -> one.id().equals(fact.id()) ? with(one, field.name(), value) : one)
            .toList());
  }

  /** What must be absent may come with the change; what is derived may go. */
  private static boolean forbids(RulePart part) {
    return switch (part.kind()) {
      case NOT, FORALL, ACCUMULATE -> true;
      case FACT, MISSING_FACT, COMPARISON, ALL, ANY, EXISTS, AND, OR, IN_THE_WAY ->
          part.parts().stream().anyMatch(PutRight::forbids)
              || (part.fact() != null && part.fact().type().maker() == FactType.Maker.RULE);
    };
  }

  private static Constraint constraint(RulePart part) {
    return part.read(
        condition -> {
          throw new IllegalStateException("only comparisons are put right");
        },
        constraint -> constraint);
  }

  private static @Nullable Object value(RulePart part) {
    Object right = part.right().of();
    Constraint constraint = constraint(part);
    if (constraint instanceof Constraint.OneOf oneOf) {
      return oneOf.negated() || !(right instanceof List<?> values) ? null : plain(values.get(0));
    }
    return constraint instanceof Constraint.Comparison comparison
            && (comparison.operator() == Operator.EQUAL
                || comparison.operator() == Operator.AT_LEAST
                || comparison.operator() == Operator.AT_MOST)
            && !(comparison.right() instanceof Operand.Absent)
        ? plain(right)
        : null;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof BigDecimal number ? (Object) number.intValue() : value;
  }

  private static Fact with(Fact fact, String field, Object value) {
    Map<String, Object> values = new LinkedHashMap<>(fact.values());
    values.put(field, value);
    return new Fact(fact.id(), fact.type(), values, fact.provenance(), fact.from());
  }

  /** The facts that a match derives. */
  static Collection<Fact> derived(Match match, Rulebook rulebook) {
    List<Fact> derived = new ArrayList<>();
    for (Conclusion conclusion : match.rule().then()) {
      if (conclusion instanceof Conclusion.Derived made) {
        FactType type = rulebook.vocabulary().known(made.type());
        Map<String, Object> values = new HashMap<>();
        int next = 0;
        for (String field : type.fields().keySet()) {
          Object value = value(made.arguments().get(next++).parts().get(0), match);
          if (value != null) {
            values.put(field, value);
          }
        }
        derived.add(new Fact(type.name() + values, type, values, Provenance.NONE, match.facts()));
      }
    }
    return derived;
  }

  private static @Nullable Object value(Operand operand, Match match) {
    if (operand instanceof Operand.Variable variable) {
      return match.bindings().get(variable.name());
    }
    if (operand instanceof Operand.Constant constant) {
      return new Constant(constant.type(), constant.name());
    }
    if (operand instanceof Operand.Numeral number) {
      return number.value().intValueExact();
    }
    return operand instanceof Operand.Text text ? text.value() : null;
  }
}
