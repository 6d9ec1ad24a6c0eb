package summit.explanation.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import summit.evaluation.interpreter.Truth;
import summit.explanation.near.ComparedField;
import summit.explanation.near.ReadValue;
import summit.explanation.near.TellsApart;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RulePiece;

/**
 * One part of a rule, as it stands for the facts that were chosen for it.
 *
 * @param syntax the piece of the rule that the part is of
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
    RulePiece syntax,
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
        kind, condition, truth, null, ReadValue.NONE, ReadValue.NONE, Map.of(), parts, List.of());
  }

  /** The type of fact that it asks for; empty for what is no pattern. */
  public String askedType() {
    return syntax.fold(AskedType.READER);
  }

  /** The field that it is about; empty for what compares no field. */
  public String field() {
    return read(condition -> "", ComparedField::of);
  }

  /** Whether a fact of a type speaks of another matter if it fails this part. */
  public boolean tellsApart(FactType type) {
    return read(condition -> false, constraint -> constraint.fold(new TellsApart(type)));
  }

  /** What it is read as, by what it is. */
  public <R> R read(Function<Condition, R> asCondition, Function<Constraint, R> asConstraint) {
    return syntax.fold(
        new RulePiece.Fold<R>() {
          @Override
          public R condition(Condition condition) {
            return asCondition.apply(condition);
          }

          @Override
          public R constraint(Constraint constraint) {
            return asConstraint.apply(constraint);
          }
        });
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
