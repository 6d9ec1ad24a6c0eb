package summit.language.syntax;

import java.util.Optional;

/** What an operand names: a field, a variable, or nothing. */
public record OperandName(Optional<String> field, Optional<String> variable) {
  private static final OperandName NOTHING = new OperandName(Optional.empty(), Optional.empty());

  private static final NamedOrWritten<OperandName> NAMES =
      new NamedOrWritten<>() {
        @Override
        public OperandName field(Operand.Field field) {
          return new OperandName(Optional.of(field.name()), Optional.empty());
        }

        @Override
        public OperandName variable(Operand.Variable variable) {
          return new OperandName(Optional.empty(), Optional.of(variable.name()));
        }

        @Override
        public OperandName written(Operand value) {
          return NOTHING;
        }

        @Override
        public OperandName absent(Operand.Absent absent) {
          return NOTHING;
        }
      };

  public static OperandName of(Operand operand) {
    return operand.fold(NAMES);
  }

  /** Whether it is a value, or the absence of one, that is written where it stands. */
  public boolean isNothing() {
    return equals(NOTHING);
  }
}
