package summit.evaluation.drools.adapter;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What a constraint remembers of one side while it is asked about one after another of the other.
 */
@SuppressWarnings("serial") // Rules are never serialised.
final class ConstraintContext implements ContextEntry {
  private static final @Nullable Object[] NONE = {};

  private final Declaration[] required;
  private @Nullable Object[] earlier = NONE;
  private @Nullable Object matched;

  ConstraintContext(Declaration[] required) {
    this.required = required;
  }

  /** What declarations are bound to in a tuple. */
  static @Nullable Object[] values(Declaration[] required, BaseTuple tuple) {
    if (required.length == 0) {
      return NONE;
    }
    @Nullable Object[] values = new @Nullable Object[required.length];
    for (int place = 0; place < values.length; place++) {
      values[place] = required[place].getValue(null, tuple);
    }
    return values;
  }

  @Nullable Object[] earlier() {
    return earlier;
  }

  Object matched() {
    Object known = matched;
    if (known == null) {
      throw new IllegalStateException("no fact has been given");
    }
    return known;
  }

  @Override
  public void updateFromTuple(ValueResolver resolver, BaseTuple tuple) {
    earlier = values(required, tuple);
  }

  @Override
  public void updateFromFactHandle(ValueResolver resolver, FactHandle handle) {
    matched = handle.getObject();
  }

  @Override
  public void resetTuple() {
    earlier = NONE;
  }

  @Override
  public void resetFactHandle() {
    matched = null;
  }

  @Override
  public ContextEntry getNext() {
    throw new UnsupportedOperationException("contexts are not chained");
  }

  @Override
  public void setNext(ContextEntry entry) {
    throw new UnsupportedOperationException("contexts are not chained");
  }

  @Override
  public void writeExternal(ObjectOutput out) {
    throw new UnsupportedOperationException("rules are built where they run");
  }

  @Override
  public void readExternal(ObjectInput in) {
    throw new UnsupportedOperationException("rules are built where they run");
  }
}
