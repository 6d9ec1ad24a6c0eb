package summit.language.syntax;

import java.math.BigDecimal;
import java.util.Optional;

/** What is written out in a rule as a text or a number. */
public final class LiteralValue implements Operand.Fold<LiteralValue> {
  private Optional<String> text = Optional.empty();
  private Optional<BigDecimal> number = Optional.empty();

  private LiteralValue() {}

  public static LiteralValue of(Operand operand) {
    return operand.fold(new LiteralValue());
  }

  /** The text; empty for anything else. */
  public Optional<String> text() {
    return text;
  }

  /** The number as it is written; empty for anything else. */
  public Optional<BigDecimal> number() {
    return number;
  }

  @Override
  public LiteralValue text(Operand.Text written) {
    text = Optional.of(written.value());
    return this;
  }

  @Override
  public LiteralValue numeral(Operand.Numeral written) {
    number = Optional.of(written.value());
    return this;
  }

  @Override
  public LiteralValue field(Operand.Field field) {
    return this;
  }

  @Override
  public LiteralValue variable(Operand.Variable variable) {
    return this;
  }

  @Override
  public LiteralValue constant(Operand.Constant constant) {
    return this;
  }

  @Override
  public LiteralValue truth(Operand.Truth truth) {
    return this;
  }

  @Override
  public LiteralValue absent(Operand.Absent absent) {
    return this;
  }
}
