package summit.counterfactual.paths.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.ConstraintContents;

/** What conditions use and bind. */
public final class ConditionVariables {
  /** What a condition binds for those after it; what is only tried binds nothing. */
  private static final Condition.Fold<Stream<String>> VISIBLE =
      new Condition.Fold<>() {
        @Override
        public Stream<String> pattern(Condition.Pattern pattern) {
          return bound(pattern).stream();
        }

        @Override
        public Stream<String> not(Condition.Not not) {
          return Stream.empty();
        }

        @Override
        public Stream<String> exists(Condition.Exists exists) {
          return Stream.empty();
        }

        @Override
        public Stream<String> forAll(Condition.ForAll forAll) {
          return Stream.empty();
        }

        @Override
        public Stream<String> and(Condition.And and) {
          return and.conditions().stream().flatMap(part -> part.fold(this));
        }

        @Override
        public Stream<String> or(Condition.Or or) {
          return or.conditions().stream().flatMap(part -> part.fold(this));
        }

        @Override
        public Stream<String> accumulate(Condition.Accumulate accumulate) {
          return accumulate.functions().stream().map(Condition.Function::result);
        }
      };

  private ConditionVariables() {}

  /** The conditions with each {@code and} taken apart. */
  public static List<Condition> flat(List<? extends Condition> conditions) {
    return conditions.stream().flatMap(ConditionContents::parts).toList();
  }

  /** The variables that a condition uses and does not bind itself. */
  public static Set<String> free(Condition condition) {
    Set<String> free = new HashSet<>(used(List.of(condition)));
    ConditionContents contents = ConditionContents.of(condition);
    contents.patterns().forEach(one -> free.removeAll(bound(one)));
    contents.accumulates().stream()
        .flatMap(one -> one.functions().stream())
        .forEach(function -> free.remove(function.result()));
    return free;
  }

  /** The variables that later conditions can use. */
  public static Set<String> visible(Condition condition) {
    return condition.fold(VISIBLE).collect(Collectors.toSet());
  }

  /** The variables that constraints of conditions compare, wherever they are bound. */
  public static Set<String> used(List<? extends Condition> conditions) {
    return ConditionContents.of(conditions).variables();
  }

  private static Set<String> bound(Condition.Pattern pattern) {
    Set<String> bound = new HashSet<>(pattern.binding().stream().toList());
    ConstraintContents.of(pattern.constraints())
        .bindings()
        .forEach(bind -> bound.add(bind.variable()));
    return bound;
  }
}
