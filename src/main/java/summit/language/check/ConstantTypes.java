package summit.language.check;

import java.util.Optional;
import summit.language.problem.ProblemCode;
import summit.language.problem.Problems;
import summit.language.problem.Suggestion;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.Operand;
import summit.language.syntax.Position;

/** What literal values are; a problem for values that no closed list has. */
final class ConstantTypes {
  private final KnownWords words;
  private final Problems problems;

  ConstantTypes(KnownWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  ValueType type(Operand operand, Position at) {
    if (operand instanceof Operand.Text) {
      return ValueType.TEXT;
    }
    if (operand instanceof Operand.Numeral numeral) {
      return numeral.value().scale() <= 0 ? ValueType.INTEGER : ValueType.NUMBER;
    }
    if (operand instanceof Operand.Truth) {
      return ValueType.TRUTH;
    }
    return operand instanceof Operand.Constant constant
        ? constant(constant, at)
        : ValueType.UNKNOWN;
  }

  private ValueType constant(Operand.Constant constant, Position at) {
    Optional<EnumSyntax> closedList = words.closedList(constant.type());
    if (closedList.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_TYPE,
          at,
          constant.type()
              + " is not a closed list"
              + Suggestion.forWord(constant.type(), words.enumNames()));
      return ValueType.UNKNOWN;
    }
    if (!closedList.get().constants().contains(constant.name())) {
      problems.add(
          ProblemCode.UNKNOWN_CONSTANT,
          at,
          constant.type()
              + " has no value "
              + constant.name()
              + Suggestion.forWord(constant.name(), closedList.get().constants()));
    }
    return new ValueType(ValueType.Kind.ENUM, constant.type());
  }
}
