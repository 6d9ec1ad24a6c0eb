package summit.language.syntax;

/** Reads operands where every value that is written out is read alike. */
public interface NamedOrWritten<R> extends Operand.Fold<R> {
  /** A constant, text, number, or true or false. */
  R written(Operand value);

  @Override
  default R constant(Operand.Constant constant) {
    return written(constant);
  }

  @Override
  default R text(Operand.Text text) {
    return written(text);
  }

  @Override
  default R numeral(Operand.Numeral numeral) {
    return written(numeral);
  }

  @Override
  default R truth(Operand.Truth truth) {
    return written(truth);
  }
}
