package summit.rulebook.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;

/** Which results of accumulate are whole numbers; in Java they are another type than a field. */
record Totals(Map<String, FactType> types) {
  /** The results of a rule, and whether each is a whole number. */
  Map<String, Boolean> whole(RuleSyntax rule) {
    Map<String, Boolean> results = new HashMap<>();
    for (Condition condition : rule.when()) {
      if (condition instanceof Condition.Accumulate accumulate) {
        Map<String, Boolean> bound = new HashMap<>();
        rule.when().forEach(one -> bind(one, bound));
        bind(accumulate.source(), bound);
        for (Condition.Function function : accumulate.functions()) {
          results.put(
              function.result(),
              function.kind().equals("count") || bound.getOrDefault(function.argument(), false));
        }
      }
    }
    return results;
  }

  private void bind(Condition condition, Map<String, Boolean> bound) {
    if (condition instanceof Condition.Pattern pattern) {
      for (Constraint constraint : pattern.constraints()) {
        if (constraint instanceof Constraint.Bind bind) {
          bound.merge(bind.variable(), isWhole(pattern.type(), bind.field()), Boolean::logicalAnd);
        }
      }
    } else if (condition instanceof Condition.And and) {
      and.conditions().forEach(part -> bind(part, bound));
    } else if (condition instanceof Condition.Or or) {
      or.conditions().forEach(part -> bind(part, bound));
    }
  }

  private boolean isWhole(String type, String field) {
    return Optional.ofNullable(types.get(type))
        .map(known -> known.fields().get(field))
        .map(Field::type)
        .filter(List.<FieldType>of(FieldType.Scalar.INTEGER)::contains)
        .isPresent();
  }
}
