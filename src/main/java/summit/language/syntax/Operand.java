package summit.language.syntax;

import java.math.BigDecimal;

/**
 * A value in a constraint or a conclusion. Names are kept as the JVM's one copy of each, since they
 * are compared by the million.
 */
public sealed interface Operand {
  /** A field of the fact that the constraint is about. */
  record Field(String name) implements Operand {
    public Field {
      name = name.intern();
    }
  }

  /** {@code $name}, bound earlier in the rule. */
  record Variable(String name) implements Operand {
    public Variable {
      name = name.intern();
    }
  }

  /** {@code Stance.REFUSED}. */
  record Constant(String type, String name) implements Operand {
    public Constant {
      type = type.intern();
      name = name.intern();
    }
  }

  record Text(String value) implements Operand {}

  /** A whole or decimal number, as written. */
  record Numeral(BigDecimal value) implements Operand {}

  record Truth(boolean value) implements Operand {}

  /** {@code null}: the fact does not say. */
  record Absent() implements Operand {}
}
