package summit.explanation.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import summit.evaluation.interpreter.Truth;
import summit.explanation.near.ReadValue;
import summit.facts.Fact;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/**
 * One part of a rule, as it stands for the facts that were chosen for it.
 *
 * @param condition what the part is; null for a constraint
 * @param constraint what the part is; null for a condition
 * @param fact the fact that it is about; null for a fact that is not there, and for what is about
 *     no single fact
 * @param left the value on the left of a comparison
 * @param right the value on its right; the list of values for in
 * @param totals results of accumulate, by variable
 * @param through for a fact that no rule derives: what the rules that could derive it lack; for one
 *     that should not be there: the rules that derive it
 */
public record RulePart(
    Kind kind,
    @Nullable Condition condition,
    @Nullable Constraint constraint,
    Truth truth,
    @Nullable Fact fact,
    ReadValue left,
    ReadValue right,
    Map<String, Object> totals,
    List<RulePart> parts,
    List<RuleMiss> through) {
  /** What a part is. */
  public enum Kind {
    FACT,
    MISSING_FACT,
    COMPARISON,
    ALL,
    ANY,
    NOT,
    EXISTS,
    FORALL,
    AND,
    OR,
    /** One combination of facts that stands in the way of a not or a forall. */
    IN_THE_WAY,
    ACCUMULATE
  }

  public RulePart {
    parts = List.copyOf(parts);
    through = List.copyOf(through);
    totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
  }

  static RulePart of(Kind kind, Condition condition, Truth truth, List<RulePart> parts) {
    return new RulePart(
        kind,
        condition,
        null,
        truth,
        null,
        ReadValue.NONE,
        ReadValue.NONE,
        Map.of(),
        parts,
        List.of());
  }

  /** The piece of the rule that the part is of. */
  public Object syntax() {
    Object syntax = condition == null ? constraint : condition;
    if (syntax == null) {
      throw new IllegalStateException("a part is a condition or a constraint");
    }
    return syntax;
  }

  /** Gives the parts that keep this one from holding, each as small as can be told apart. */
  void failing(Consumer<RulePart> found) {
    if (!truth.holds()) {
      switch (kind) {
        case FACT, ALL, EXISTS, AND, OR -> parts.forEach(part -> part.failing(found));
        case ACCUMULATE, MISSING_FACT, COMPARISON, ANY, NOT, FORALL, IN_THE_WAY ->
            found.accept(this);
      }
    }
  }

  /** Gives the facts that were chosen, outside what must be absent. */
  public void facts(Consumer<Fact> found) {
    if (kind == Kind.FACT && fact != null) {
      found.accept(fact);
    } else if (kind == Kind.EXISTS || kind == Kind.AND || kind == Kind.OR) {
      parts.forEach(part -> part.facts(found));
    }
  }
}
