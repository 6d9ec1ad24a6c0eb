package summit.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.rulebook.RulebookDifference.Difference;
import summit.rulebook.RulebookDifference.Part;

/**
 * How the conditions of a rule differ. What both have is passed over; what is left is paired by its
 * shape, so that a changed constraint shows as one change and not as two conditions.
 */
final class ConditionDifference {
  private final String rule;
  private final List<Difference> found = new ArrayList<>();

  ConditionDifference(String rule) {
    this.rule = rule;
  }

  List<Difference> of(List<Condition> before, List<Condition> after) {
    List<Condition> gone = without(before, after);
    List<Condition> come = without(after, before);
    for (Condition one : gone) {
      Optional<Condition> other =
          come.stream().filter(candidate -> shape(candidate).equals(shape(one))).findFirst();
      if (other.isPresent()) {
        come.remove(other.get());
        compare(one, other.get());
      } else {
        found.add(Difference.removed(Part.CONDITION, rule, SyntaxText.of(one)));
      }
    }
    come.forEach(one -> found.add(Difference.added(Part.CONDITION, rule, SyntaxText.of(one))));
    return found;
  }

  private void compare(Condition before, Condition after) {
    Optional<Condition.Pattern> one = pattern(before);
    Optional<Condition.Pattern> other = pattern(after);
    if (one.isPresent()
        && other.isPresent()
        && SyntaxText.head(one.get()).equals(SyntaxText.head(other.get()))) {
      constraints(one.get(), other.get());
    } else {
      found.add(
          Difference.changed(Part.CONDITION, rule, SyntaxText.of(before), SyntaxText.of(after)));
    }
  }

  private void constraints(Condition.Pattern before, Condition.Pattern after) {
    List<String> gone = texts(before.constraints());
    List<String> come = texts(after.constraints());
    gone.removeAll(texts(after.constraints()));
    come.removeAll(texts(before.constraints()));
    String type = before.type() + ": ";
    for (String one : gone) {
      Optional<String> other =
          come.stream().filter(text -> field(text).equals(field(one))).findFirst();
      if (other.isPresent()) {
        come.remove(other.get());
        found.add(Difference.changed(Part.CONSTRAINT, rule, type + one, type + other.get()));
      } else {
        found.add(Difference.removed(Part.CONSTRAINT, rule, type + one));
      }
    }
    come.forEach(one -> found.add(Difference.added(Part.CONSTRAINT, rule, type + one)));
  }

  private static List<Condition> without(List<Condition> all, List<Condition> others) {
    List<String> texts =
        others.stream().map(SyntaxText::of).collect(Collectors.toCollection(ArrayList::new));
    return all.stream()
        .filter(one -> !texts.remove(SyntaxText.of(one)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> texts(List<Constraint> constraints) {
    return constraints.stream()
        .map(SyntaxText::of)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String field(String constraint) {
    return constraint.split(" ", 2)[0];
  }

  /** The one pattern in a condition, under not or exists if need be. */
  private static Optional<Condition.Pattern> pattern(Condition condition) {
    return condition.fold(new OnePattern());
  }

  /** See {@link #pattern}. */
  private static final class OnePattern implements Condition.Fold<Optional<Condition.Pattern>> {
    @Override
    public Optional<Condition.Pattern> pattern(Condition.Pattern pattern) {
      return Optional.of(pattern);
    }

    @Override
    public Optional<Condition.Pattern> not(Condition.Not not) {
      return not.condition().fold(this);
    }

    @Override
    public Optional<Condition.Pattern> exists(Condition.Exists exists) {
      return exists.condition().fold(this);
    }

    @Override
    public Optional<Condition.Pattern> forAll(Condition.ForAll forAll) {
      return Optional.empty();
    }

    @Override
    public Optional<Condition.Pattern> and(Condition.And and) {
      return Optional.empty();
    }

    @Override
    public Optional<Condition.Pattern> or(Condition.Or or) {
      return Optional.empty();
    }

    @Override
    public Optional<Condition.Pattern> accumulate(Condition.Accumulate accumulate) {
      return Optional.empty();
    }
  }

  private static String shape(Condition condition) {
    return condition.getClass().getSimpleName()
        + pattern(condition).map(Condition.Pattern::type).orElse("");
  }
}
