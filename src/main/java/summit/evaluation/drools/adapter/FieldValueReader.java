package summit.evaluation.drools.adapter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a field of a fact. */
final class FieldValueReader extends ValueReader {
  private final FactPrototype kind;
  private final int field;

  FieldValueReader(FactPrototype kind, String name) {
    this.kind = kind;
    this.field = kind.getFieldIndex(name);
    if (field < 0) {
      throw new IllegalStateException(kind.getName() + " has no field " + name);
    }
  }

  @Override
  public @Nullable Object getValue(@Nullable Object matched) {
    return matched instanceof FactInstance instance ? instance.comparable(field) : null;
  }

  @Override
  public @Nullable Object read(Object matched) {
    FactInstance instance = (FactInstance) matched;
    Object value = instance.comparable(field);
    return value instanceof Double || value instanceof List
        ? instance.fact().value(kind.fields().get(field))
        : value;
  }

  @Override
  public int getIndex() {
    return field;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldValueReader reader && reader.kind == kind && reader.field == field;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(kind) + field;
  }
}
