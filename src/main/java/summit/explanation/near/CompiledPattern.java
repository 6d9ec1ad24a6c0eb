package summit.explanation.near;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/**
 * What a pattern asks of a fact, as far as it can be worked out without facts: once a rulebook.
 *
 * @param number from 0; no two patterns of a rulebook have the same
 * @param binding the variable that stands for the fact; null for none
 * @param binds the variables that stand for its fields
 * @param constraints all that is asked, in order
 * @param own those that a fact alone can be judged by
 * @param joined the others, which ask what variables stand for
 * @param missing the distance of a fact that is not there
 * @param couldCome whether a fact more of the type could come; those that the service makes are
 *     always all there
 */
public record CompiledPattern(
    int number,
    @Nullable String binding,
    List<Constraint.Bind> binds,
    List<Constraint> constraints,
    List<ClearConstraint> own,
    List<ClearConstraint> joined,
    long missing,
    boolean couldCome) {
  public CompiledPattern {
    binds = List.copyOf(binds);
    constraints = List.copyOf(constraints);
    own = List.copyOf(own);
    joined = List.copyOf(joined);
  }

  /**
   * What a pattern asks.
   *
   * @param type what it looks for; null for a type that nobody knows
   */
  static CompiledPattern of(int number, Condition.Pattern pattern, @Nullable FactType type) {
    Binds binds = new Binds(new ArrayList<>());
    List<Constraint> constraints =
        pattern.constraints().stream().filter(one -> !one.fold(binds)).toList();
    List<ClearConstraint> own = new ArrayList<>();
    List<ClearConstraint> joined = new ArrayList<>();
    for (ClearConstraint clear : ClearConstraint.of(constraints, type)) {
      (clear.asksVariables() ? joined : own).add(clear);
    }
    return new CompiledPattern(
        number,
        pattern.binding().orElse(null),
        binds.found(),
        constraints,
        own,
        joined,
        Nearness.missing(ClearConstraint.count(own) + ClearConstraint.count(joined)),
        type == null || type.maker() != FactType.Maker.SERVICE);
  }

  /** Collects bindings; whether a constraint is one. */
  private record Binds(List<Constraint.Bind> found) implements Constraint.Fold<Boolean> {
    @Override
    public Boolean bind(Constraint.Bind bind) {
      return found.add(bind);
    }

    @Override
    public Boolean comparison(Constraint.Comparison comparison) {
      return false;
    }

    @Override
    public Boolean oneOf(Constraint.OneOf oneOf) {
      return false;
    }

    @Override
    public Boolean all(Constraint.All all) {
      return false;
    }

    @Override
    public Boolean any(Constraint.Any any) {
      return false;
    }
  }
}
