package summit.authoring.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandKind;
import summit.language.syntax.OperandName;
import summit.language.syntax.Operator;

/** Which fields of a fact hold a value when it meets constraints that stand together. */
final class AskedFields implements Constraint.Fold<AskedFields> {
  private final Map<String, String> own;

  /** Those of which every engine says so. */
  private final Set<String> asked = new HashSet<>();

  /** All of them. */
  private final Set<String> met = new HashSet<>();

  /**
   * @param own fields by the variables that stand for them
   */
  AskedFields(Map<String, String> own) {
    this.own = Map.copyOf(own);
  }

  static AskedFields of(List<Constraint> constraints) {
    Map<String, String> own = new HashMap<>();
    ConstraintContents.of(constraints)
        .bindings()
        .forEach(bind -> own.put(bind.variable(), bind.field()));
    AskedFields fields = new AskedFields(own);
    constraints.forEach(constraint -> constraint.fold(fields));
    return fields;
  }

  static boolean isWritten(Operand operand) {
    return OperandKind.of(operand) == OperandKind.WRITTEN;
  }

  Map<String, String> own() {
    return own;
  }

  boolean asked(String field) {
    return asked.contains(field);
  }

  boolean met(String field) {
    return met.contains(field);
  }

  /** The field that an operand is, or stands for. */
  Optional<String> field(Operand operand) {
    OperandName name = OperandName.of(operand);
    return name.field().or(() -> name.variable().map(own::get));
  }

  @Override
  public AskedFields bind(Constraint.Bind bind) {
    return this;
  }

  @Override
  public AskedFields all(Constraint.All all) {
    all.constraints().forEach(part -> part.fold(this));
    return this;
  }

  /** Of what may be met in several ways nothing is sure. */
  @Override
  public AskedFields any(Constraint.Any any) {
    return this;
  }

  @Override
  public AskedFields oneOf(Constraint.OneOf oneOf) {
    if (!oneOf.negated()) {
      add(oneOf.left(), oneOf.values().stream().allMatch(AskedFields::isWritten));
    }
    return this;
  }

  @Override
  public AskedFields comparison(Constraint.Comparison comparison) {
    Operand right = comparison.right();
    if (holdsOfValues(comparison)) {
      boolean everywhere = comparison.operator() != Operator.EQUAL || isWritten(right);
      add(comparison.left(), everywhere);
      add(right, everywhere);
    }
    return this;
  }

  private static boolean holdsOfValues(Constraint.Comparison comparison) {
    boolean absent = comparison.right() instanceof Operand.Absent;
    return switch (comparison.operator()) {
      case EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, MEMBER_OF -> !absent;
      case NOT_EQUAL -> absent;
      case NOT_CONTAINS, NOT_MEMBER_OF -> false;
    };
  }

  private void add(Operand operand, boolean everywhere) {
    Optional<String> field = field(operand);
    field.ifPresent(met::add);
    if (everywhere) {
      field.ifPresent(asked::add);
    }
  }
}
