package summit.explanation.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

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
    List<Clear> own,
    List<Clear> joined,
    long missing,
    boolean couldCome) {
  /**
   * A constraint with what it is about.
   *
   * @param otherMatter whether a fact that fails it speaks of another matter
   * @param parts of all and any
   */
  record Clear(Constraint constraint, boolean otherMatter, List<Clear> parts) {
    static Clear of(Constraint constraint, @Nullable FactType type) {
      List<Constraint> parts =
          constraint instanceof Constraint.All all
              ? all.constraints()
              : constraint instanceof Constraint.Any any ? any.constraints() : List.of();
      return new Clear(
          constraint,
          type != null && Nearness.tellsApart(constraint, type),
          of(parts, Optional.ofNullable(type)));
    }

    static List<Clear> of(List<Constraint> constraints, Optional<FactType> type) {
      return constraints.stream().map(one -> of(one, type.orElse(null))).toList();
    }

    private boolean asksVariables() {
      if (constraint instanceof Constraint.Comparison comparison) {
        return isVariable(comparison.left()) || isVariable(comparison.right());
      }
      return constraint instanceof Constraint.OneOf oneOf
          ? isVariable(oneOf.left()) || oneOf.values().stream().anyMatch(Clear::isVariable)
          : parts.stream().anyMatch(Clear::asksVariables);
    }

    private static boolean isVariable(Operand operand) {
      return operand instanceof Operand.Variable;
    }
  }

  /**
   * What a pattern asks.
   *
   * @param type what it looks for; null for a type that nobody knows
   */
  static CompiledPattern of(int number, Condition.Pattern pattern, @Nullable FactType type) {
    List<Constraint.Bind> binds = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    List<Clear> own = new ArrayList<>();
    List<Clear> joined = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        binds.add(bind);
      } else {
        constraints.add(constraint);
        Clear clear = Clear.of(constraint, type);
        (clear.asksVariables() ? joined : own).add(clear);
      }
    }
    return new CompiledPattern(
        number,
        pattern.binding().orElse(null),
        List.copyOf(binds),
        List.copyOf(constraints),
        List.copyOf(own),
        List.copyOf(joined),
        Nearness.missing(pattern.constraints()),
        type == null || type.maker() != FactType.Maker.SERVICE);
  }
}
