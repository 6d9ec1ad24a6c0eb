package summit.language.syntax;

import java.math.BigDecimal;

/**
 * A value in a constraint or a conclusion. Names are kept as the JVM's one copy of each, since they
 * are compared by the million.
 */
public sealed interface Operand {
  /** What the reader makes of this operand, by what it is. */
  <R> R fold(Fold<R> reader);

  /** Reads operands; a kind that is added does not compile until each reader knows it. */
  interface Fold<R> {
    R field(Field field);

    R variable(Variable variable);

    R constant(Constant constant);

    R text(Text text);

    R numeral(Numeral numeral);

    R truth(Truth truth);

    R absent(Absent absent);
  }

  /** A field of the fact that the constraint is about. */
  record Field(String name) implements Operand {
    public Field {
      name = name.intern();
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.field(this);
    }
  }

  /** {@code $name}, bound earlier in the rule. */
  record Variable(String name) implements Operand {
    public Variable {
      name = name.intern();
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.variable(this);
    }
  }

  /** {@code Stance.REFUSED}. */
  record Constant(String type, String name) implements Operand {
    public Constant {
      type = type.intern();
      name = name.intern();
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.constant(this);
    }
  }

  record Text(String value) implements Operand {
    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.text(this);
    }
  }

  /** A whole or decimal number, as written. */
  record Numeral(BigDecimal value) implements Operand {
    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.numeral(this);
    }
  }

  record Truth(boolean value) implements Operand {
    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.truth(this);
    }
  }

  /** {@code null}: the fact does not say. */
  record Absent() implements Operand {
    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.absent(this);
    }
  }
}
