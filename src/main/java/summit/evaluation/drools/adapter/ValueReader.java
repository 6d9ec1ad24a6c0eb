package summit.evaluation.drools.adapter;

import java.lang.reflect.Method;
import java.util.Objects;
import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.rule.accessor.ReadAccessor;
import org.jspecify.annotations.Nullable;

/** Reads a value of what matched a pattern, for constraints, indexes and bindings. */
abstract class ValueReader implements ReadAccessor {
  /** The value in the form that is compared; null when absent. */
  @Override
  public abstract @Nullable Object getValue(@Nullable Object matched);

  /** The value as it was given; null when absent. */
  public abstract @Nullable Object read(Object matched);

  @Override
  public final @Nullable Object getValue(@Nullable ValueResolver resolver, Object matched) {
    return getValue(matched);
  }

  /** A type whose values Drools puts into hash tables as they are. */
  @Override
  public final ValueType getValueType() {
    return ValueType.CLASS_TYPE;
  }

  @Override
  public final Class<?> getExtractToClass() {
    return Object.class;
  }

  @Override
  public final String getExtractToClassName() {
    return Object.class.getName();
  }

  @Override
  public final int getHashCode(Object matched) {
    return Objects.hashCode(getValue(matched));
  }

  @Override
  public final int getHashCode(@Nullable ValueResolver resolver, Object matched) {
    return getHashCode(matched);
  }

  @Override
  public final boolean isNullValue(@Nullable ValueResolver resolver, Object matched) {
    return getValue(matched) == null;
  }

  @Override
  public final boolean isGlobal() {
    return false;
  }

  @Override
  public final boolean isSelfReference() {
    return false;
  }

  @Override
  public final Method getNativeReadMethod() {
    throw neverAsked();
  }

  @Override
  public final String getNativeReadMethodName() {
    throw neverAsked();
  }

  @Override
  public final long getWholeNumberValue(@Nullable ValueResolver resolver, Object matched) {
    throw neverAsked();
  }

  @Override
  public final double getDecimalValue(@Nullable ValueResolver resolver, Object matched) {
    throw neverAsked();
  }

  @Override
  public final boolean getBooleanValue(@Nullable ValueResolver resolver, Object matched) {
    throw neverAsked();
  }

  private static UnsupportedOperationException neverAsked() {
    return new UnsupportedOperationException("Drools asks this of compiled conditions only");
  }
}
