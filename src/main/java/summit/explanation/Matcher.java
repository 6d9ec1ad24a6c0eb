package summit.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import summit.facts.Fact;
import summit.facts.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** Finds the ways in which conditions hold over facts, by trying every combination in order. */
final class Matcher {
  private final FactBase facts;
  private final Constraints constraints;
  private final Totals totals;

  Matcher(FactBase facts, Vocabulary vocabulary) {
    this.facts = facts;
    this.constraints = new Constraints(vocabulary);
    this.totals = new Totals(vocabulary);
  }

  /** Every way in which the conditions hold together. */
  List<Row> rows(List<Condition> conditions, Row before) {
    List<Row> rows = new ArrayList<>();
    some(
        conditions,
        before,
        row -> {
          rows.add(row);
          return false;
        });
    return rows;
  }

  /** Whether the conditions hold together in some way. */
  boolean holds(List<? extends Condition> conditions, Row before) {
    return some(conditions, before, row -> true);
  }

  /** Whether some way in which the conditions hold passes a test; later ways are not tried then. */
  private boolean some(List<? extends Condition> conditions, Row before, Predicate<Row> test) {
    if (conditions.isEmpty()) {
      return test.test(before);
    }
    List<? extends Condition> rest = conditions.subList(1, conditions.size());
    return some(conditions.get(0), before, row -> some(rest, row, test));
  }

  private boolean some(Condition condition, Row before, Predicate<Row> test) {
    if (condition instanceof Condition.Pattern pattern) {
      return somePattern(pattern, before, test);
    }
    if (condition instanceof Condition.Not not) {
      return !holds(List.of(not.condition()), before) && test.test(before);
    }
    if (condition instanceof Condition.Exists exists) {
      return holds(List.of(exists.condition()), before) && test.test(before);
    }
    if (condition instanceof Condition.ForAll forAll) {
      return !some(forAll.base(), before, row -> !holds(forAll.others(), row)) && test.test(before);
    }
    if (condition instanceof Condition.And and) {
      return some(and.conditions(), before, test);
    }
    if (condition instanceof Condition.Or or) {
      return or.conditions().stream().anyMatch(branch -> some(branch, before, test));
    }
    return someTotal((Condition.Accumulate) condition, before, test);
  }

  private boolean somePattern(Condition.Pattern pattern, Row before, Predicate<Row> test) {
    for (Fact fact : facts.of(pattern.type())) {
      Row row = before.with(fact);
      if (pattern.binding().isPresent()) {
        row = row.with(pattern.binding().get(), fact);
      }
      boolean fits = true;
      for (Constraint constraint : pattern.constraints()) {
        if (constraint instanceof Constraint.Bind bind) {
          row = row.with(bind.variable(), fact.value(bind.field()));
        } else if (!constraints.truth(constraint, fact, row).holds()) {
          fits = false;
          break;
        }
      }
      if (fits && test.test(row)) {
        return true;
      }
    }
    return false;
  }

  private boolean someTotal(Condition.Accumulate accumulate, Row before, Predicate<Row> test) {
    List<Row> counted = rows(List.of(accumulate.source()), before);
    Row row = before;
    for (Condition.Function function : accumulate.functions()) {
      Object total = totals.of(function, accumulate.source(), counted);
      if (total == null) {
        return false;
      }
      row = row.with(function.result(), total);
    }
    for (Constraint constraint : accumulate.constraints()) {
      if (!constraints.truth(constraint, null, row).holds()) {
        return false;
      }
    }
    return test.test(row);
  }
}
