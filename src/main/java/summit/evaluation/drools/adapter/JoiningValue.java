package summit.evaluation.drools.adapter;

import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.accessor.TupleValueExtractor;
import org.jspecify.annotations.Nullable;

/** Reads a value of the fact that is about to join, for an index. */
record JoiningValue(ValueReader reader) implements TupleValueExtractor {
  @Override
  public ValueType getValueType() {
    return reader.getValueType();
  }

  @Override
  public @Nullable Object getValue(@Nullable ValueResolver resolver, BaseTuple tuple) {
    return reader.getValue(tuple.getFactHandle().getObject());
  }

  @Override
  public TupleValueExtractor clone() {
    return this;
  }
}
