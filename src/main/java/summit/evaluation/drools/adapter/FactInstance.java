package summit.evaluation.drools.adapter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.prototype.Prototype;
import org.kie.api.prototype.PrototypeFactInstance;
import summit.evaluation.EvaluationBound;
import summit.facts.Fact;

/** A fact in a session, its values laid out by field. */
final class FactInstance implements PrototypeFactInstance {
  private final FactPrototype kind;
  private final Fact fact;
  private final EvaluationBound bound;
  private final @Nullable Object[] values;

  FactInstance(FactPrototype kind, Fact fact, EvaluationBound bound) {
    this.kind = kind;
    this.fact = fact;
    this.bound = bound;
    this.values = fact.values(kind.fields());
    for (int field = 0; field < values.length; field++) {
      values[field] = ComparableValues.comparable(values[field]);
    }
  }

  Fact fact() {
    return fact;
  }

  /** Counts what the evaluation does in whose session this is. */
  EvaluationBound bound() {
    return bound;
  }

  /** The value of a field in the form that is compared; null when absent. */
  @Nullable Object comparable(int field) {
    return values[field];
  }

  @Override
  public Prototype getPrototype() {
    return kind;
  }

  @Override
  public @Nullable Object get(String field) {
    return fact.value(field);
  }

  @Override
  public boolean has(String field) {
    return fact.value(field) != null;
  }

  @Override
  public Map<String, Object> asMap() {
    return fact.values();
  }

  @Override
  public void put(String field, Object value) {
    throw new UnsupportedOperationException("facts do not change while they are evaluated");
  }
}
