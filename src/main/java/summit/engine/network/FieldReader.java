package summit.engine.network;

import org.jspecify.annotations.Nullable;

/** Reads a field of a fact. */
final class FieldReader extends Reader {
  private final FactKind kind;
  private final int field;

  FieldReader(FactKind kind, String name) {
    this.kind = kind;
    this.field = kind.getFieldIndex(name);
    if (field < 0) {
      throw new IllegalStateException(kind.getName() + " has no field " + name);
    }
  }

  @Override
  public @Nullable Object getValue(@Nullable Object matched) {
    return matched instanceof Instance instance ? instance.comparable(field) : null;
  }

  @Override
  public @Nullable Object read(Object matched) {
    return ((Instance) matched).fact().value(kind.fields().get(field));
  }

  @Override
  public int getIndex() {
    return field;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldReader reader && reader.kind == kind && reader.field == field;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(kind) + field;
  }
}
