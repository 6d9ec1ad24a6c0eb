package summit.explanation.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** Finds the ways in which conditions hold over facts, by trying every combination in order. */
public final class Matcher {
  private final FactBase facts;
  private final Constraints constraints;
  private final Totals totals;

  public Matcher(FactBase facts, Vocabulary vocabulary) {
    this.facts = facts;
    this.constraints = new Constraints(vocabulary);
    this.totals = new Totals(vocabulary);
  }

  /** Every way in which the conditions hold together. */
  public List<Row> rows(List<Condition> conditions, Row before) {
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
  public boolean holds(List<? extends Condition> conditions, Row before) {
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
      if (fits(pattern, fact, before) && test.test(bound(pattern, fact, before))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact fits a pattern; most do not, so that nothing is bound to find out. */
  private boolean fits(Condition.Pattern pattern, Fact fact, Row before) {
    Bindings bindings = variable -> value(variable, pattern, fact, before);
    for (Constraint constraint : pattern.constraints()) {
      if (!constraints.truth(constraint, fact, bindings).holds()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object value(
      String variable, Condition.Pattern pattern, Fact fact, Row before) {
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind && bind.variable().equals(variable)) {
        Object value = fact.value(bind.field());
        return value == null ? before.value(variable) : value;
      }
    }
    return pattern.binding().filter(variable::equals).isPresent() ? fact : before.value(variable);
  }

  /** The row with a fact for a pattern, and all that the pattern binds of it. */
  public Row bound(Condition.Pattern pattern, Fact fact, Row before) {
    Map<String, Object> bindings = new HashMap<>(before.bindings());
    pattern.binding().ifPresent(name -> bindings.put(name, fact));
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        Object value = fact.value(bind.field());
        if (value != null) {
          bindings.put(bind.variable(), value);
        }
      }
    }
    return before.with(fact, bindings);
  }

  public Constraints constraints() {
    return constraints;
  }

  private boolean someTotal(Condition.Accumulate accumulate, Row before, Predicate<Row> test) {
    return totals(accumulate, before)
        .filter(
            row ->
                accumulate.constraints().stream()
                    .allMatch(constraint -> constraints.truth(constraint, null, row).holds()))
        .filter(test)
        .isPresent();
  }

  /** The row with the results of all functions; empty where one has nothing to choose from. */
  public Optional<Row> totals(Condition.Accumulate accumulate, Row before) {
    List<Row> counted = rows(List.of(accumulate.source()), before);
    Row row = before;
    for (Condition.Function function : accumulate.functions()) {
      Object total = totals.of(function, accumulate.source(), counted);
      if (total == null) {
        return Optional.empty();
      }
      row = row.with(function.result(), total);
    }
    return Optional.of(row);
  }
}
