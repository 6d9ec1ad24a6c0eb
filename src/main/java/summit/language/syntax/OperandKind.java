package summit.language.syntax;

/** What an operand is to readers who do not ask which. */
public enum OperandKind {
  FIELD,
  VARIABLE,
  /** A constant, text, number, or true or false. */
  WRITTEN,
  ABSENT;

  private static final NamedOrWritten<OperandKind> FOLD =
      new NamedOrWritten<>() {
        @Override
        public OperandKind field(Operand.Field field) {
          return FIELD;
        }

        @Override
        public OperandKind variable(Operand.Variable variable) {
          return VARIABLE;
        }

        @Override
        public OperandKind written(Operand value) {
          return WRITTEN;
        }

        @Override
        public OperandKind absent(Operand.Absent absent) {
          return ABSENT;
        }
      };

  public static OperandKind of(Operand operand) {
    return operand.fold(FOLD);
  }
}
