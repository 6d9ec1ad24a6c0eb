package summit.evaluation.drools.adapter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.prototype.Prototype;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.FieldType;

/** A type of the vocabulary as Drools knows it: a prototype, for which no class is generated. */
final class FactPrototype implements Prototype {
  private final FactType type;
  private final List<String> fields;

  FactPrototype(FactType type) {
    this.type = type;
    this.fields = List.copyOf(type.fields().keySet());
  }

  List<String> fields() {
    return fields;
  }

  /** Whether a field holds whole numbers. */
  boolean isWhole(String field) {
    return Optional.ofNullable(type.fields().get(field))
        .filter(known -> known.type() == FieldType.Scalar.INTEGER)
        .isPresent();
  }

  @Override
  public String getPackage() {
    return NetworkBuilder.PACKAGE;
  }

  @Override
  public String getName() {
    return type.name();
  }

  /** The name alone: Drools looks types up by either name. */
  @Override
  public String getFullName() {
    return type.name();
  }

  @Override
  public Collection<String> getFieldNames() {
    return fields;
  }

  @Override
  public int getFieldIndex(String name) {
    return fields.indexOf(name);
  }

  /** None: values are read by {@link FieldValueReader}. */
  @Override
  public @Nullable Field getField(String name) {
    return null;
  }

  @Override
  public boolean isEvent() {
    return false;
  }
}
