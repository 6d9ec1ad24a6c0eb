package summit.counterfactual.paths.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

/** What conditions use and bind. */
public final class ConditionVariables {
  private ConditionVariables() {}

  /** The conditions with each {@code and} taken apart. */
  public static List<Condition> flat(List<? extends Condition> conditions) {
    return conditions.stream().flatMap(ConditionVariables::parts).toList();
  }

  private static Stream<Condition> parts(Condition condition) {
    return condition instanceof Condition.And and
        ? and.conditions().stream().flatMap(ConditionVariables::parts)
        : Stream.of(condition);
  }

  /** Every pattern inside a condition, however deep. */
  public static void patterns(Condition condition, Consumer<Condition.Pattern> each) {
    if (condition instanceof Condition.Pattern pattern) {
      each.accept(pattern);
    } else if (condition instanceof Condition.Not not) {
      patterns(not.condition(), each);
    } else if (condition instanceof Condition.Exists exists) {
      patterns(exists.condition(), each);
    } else if (condition instanceof Condition.And and) {
      and.conditions().forEach(part -> patterns(part, each));
    } else if (condition instanceof Condition.Or or) {
      or.conditions().forEach(part -> patterns(part, each));
    } else if (condition instanceof Condition.ForAll forAll) {
      each.accept(forAll.base());
      forAll.others().forEach(each);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      patterns(accumulate.source(), each);
    }
  }

  /** The variables that a condition uses and does not bind itself. */
  public static Set<String> free(Condition condition) {
    Set<String> free = new HashSet<>(used(List.of(condition)));
    patterns(condition, pattern -> free.removeAll(bound(pattern)));
    if (condition instanceof Condition.Accumulate accumulate) {
      accumulate.functions().forEach(function -> free.remove(function.result()));
    }
    return free;
  }

  /** The variables that later conditions can use. */
  public static Set<String> visible(Condition condition) {
    Set<String> visible = new HashSet<>();
    if (condition instanceof Condition.Pattern pattern) {
      visible.addAll(bound(pattern));
    } else if (condition instanceof Condition.Or or) {
      or.conditions().forEach(part -> visible.addAll(visible(part)));
    } else if (condition instanceof Condition.And and) {
      and.conditions().forEach(part -> visible.addAll(visible(part)));
    } else if (condition instanceof Condition.Accumulate accumulate) {
      accumulate.functions().forEach(function -> visible.add(function.result()));
    }
    return visible;
  }

  /** The variables that constraints of conditions compare, wherever they are bound. */
  public static Set<String> used(List<? extends Condition> conditions) {
    Set<String> used = new HashSet<>();
    for (Condition condition : conditions) {
      patterns(condition, pattern -> pattern.constraints().forEach(c -> variables(c, used)));
      if (condition instanceof Condition.Accumulate accumulate) {
        accumulate.constraints().forEach(constraint -> variables(constraint, used));
        accumulate.functions().forEach(function -> used.add(function.argument()));
      }
    }
    return used;
  }

  private static Set<String> bound(Condition.Pattern pattern) {
    Set<String> bound = new HashSet<>(pattern.binding().stream().toList());
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        bound.add(bind.variable());
      }
    }
    return bound;
  }

  private static void variables(Constraint constraint, Set<String> into) {
    operands(
        constraint,
        operand -> {
          if (operand instanceof Operand.Variable variable) {
            into.add(variable.name());
          }
        });
  }

  /** Every operand of a constraint; a binding has none. */
  public static void operands(Constraint constraint, Consumer<Operand> each) {
    if (constraint instanceof Constraint.Comparison comparison) {
      each.accept(comparison.left());
      each.accept(comparison.right());
    } else if (constraint instanceof Constraint.OneOf oneOf) {
      each.accept(oneOf.left());
      oneOf.values().forEach(each);
    } else if (constraint instanceof Constraint.All all) {
      all.constraints().forEach(part -> operands(part, each));
    } else if (constraint instanceof Constraint.Any any) {
      any.constraints().forEach(part -> operands(part, each));
    }
  }
}
