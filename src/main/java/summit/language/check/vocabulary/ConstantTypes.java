package summit.language.check.vocabulary;

import java.util.Optional;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.Operand;
import summit.language.syntax.Position;

/** What literal values are; a problem for values that no closed list has. */
public final class ConstantTypes {
  private final KnownWords words;
  private final ProblemCollector problems;

  public ConstantTypes(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  public ValueType type(Operand operand, Position at) {
    return operand.fold(new OfOperand(at));
  }

  /** What an operand is that stands somewhere; fields and variables are for others to say. */
  private final class OfOperand implements Operand.Fold<ValueType> {
    private final Position at;

    OfOperand(Position at) {
      this.at = at;
    }

    @Override
    public ValueType field(Operand.Field field) {
      return ValueType.UNKNOWN;
    }

    @Override
    public ValueType variable(Operand.Variable variable) {
      return ValueType.UNKNOWN;
    }

    @Override
    public ValueType constant(Operand.Constant constant) {
      return ConstantTypes.this.constant(constant, at);
    }

    @Override
    public ValueType text(Operand.Text text) {
      return ValueType.TEXT;
    }

    @Override
    public ValueType numeral(Operand.Numeral numeral) {
      return numeral.value().scale() <= 0 ? ValueType.INTEGER : ValueType.NUMBER;
    }

    @Override
    public ValueType truth(Operand.Truth truth) {
      return ValueType.TRUTH;
    }

    @Override
    public ValueType absent(Operand.Absent absent) {
      return ValueType.UNKNOWN;
    }
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
