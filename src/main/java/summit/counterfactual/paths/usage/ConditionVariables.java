package summit.counterfactual.paths.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;

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

  /** The variables that a condition uses and does not bind itself. */
  public static Set<String> free(Condition condition) {
    Set<String> free = new HashSet<>(used(List.of(condition)));
    ConditionContents.of(condition).patterns().forEach(one -> free.removeAll(bound(one)));
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
    return ConditionContents.of(conditions).variables();
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
}
