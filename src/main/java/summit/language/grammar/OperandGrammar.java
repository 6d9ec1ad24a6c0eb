package summit.language.grammar;

import java.math.BigDecimal;
import java.util.Set;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;

/** A value: a field, a variable or something literal; and what people try to write in its place. */
final class OperandGrammar {
  private static final Set<String> NO_VALUES =
      Set.of("this", "new", "class", "super", "instanceof");

  private final TokenCursor cursor;

  OperandGrammar(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** The left side of a comparison: a field or a variable. */
  Operand left() throws GrammarRefusal {
    Operand left = right();
    if (OperandName.of(left).isNothing()) {
      throw cursor.refuse(
          ProblemCode.SYNTAX, "the field stands on the left and the value on the right");
    }
    return left;
  }

  /** Any value. */
  Operand right() throws GrammarRefusal {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case TEXT -> new Operand.Text(cursor.next().text());
      case NUMBER -> new Operand.Numeral(new BigDecimal(cursor.next().text()));
      case VARIABLE -> refusePath(new Operand.Variable(cursor.next().text()));
      case WORD -> word();
      case SYMBOL -> symbol(token);
      case END -> throw cursor.expected("a value");
    };
  }

  private Operand symbol(Token token) throws GrammarRefusal {
    if (token.is("-") && cursor.peekSecond().is(Kind.NUMBER)) {
      cursor.next();
      return new Operand.Numeral(new BigDecimal(cursor.next().text()).negate());
    }
    throw refuseRest("a value");
  }

  private Operand word() throws GrammarRefusal {
    Token word = cursor.peek();
    if (word.is("eval")) {
      throw ForbiddenWord.at(cursor, "a value");
    }
    if (NO_VALUES.contains(word.text())) {
      throw cursor.refuse(
          ProblemCode.NESTED_VALUE, word.text() + " is no field; name a field or a value");
    }
    cursor.next();
    if (word.is("true") || word.is("false")) {
      return new Operand.Truth(word.is("true"));
    }
    if (word.is("null")) {
      return new Operand.Absent();
    }
    boolean typeName = Character.isUpperCase(word.text().charAt(0));
    if (typeName && cursor.at(".") && cursor.peekSecond().is(Kind.WORD)) {
      cursor.next();
      return refusePath(new Operand.Constant(word.text(), cursor.next().text()));
    }
    return refusePath(new Operand.Field(word.text()));
  }

  private Operand refusePath(Operand operand) throws GrammarRefusal {
    boolean call =
        cursor.at("(") && !(cursor.peekSecond().is(Kind.SYMBOL) && !cursor.atSecond(")"));
    if (call || cursor.at(".") || cursor.at("[") || cursor.at("#") || cursor.at("!")) {
      throw refuseRest("an operator");
    }
    return operand;
  }

  /** A refusal of what follows a value and has no place there. */
  GrammarRefusal refuseRest(String expected) {
    Token token = cursor.peek();
    if (token.is("(")) {
      return cursor.refuse(
          ProblemCode.METHOD_CALL, "rules call nothing; compare a field with a value");
    }
    if (token.is("#")) {
      return cursor.refuse(
          ProblemCode.CAST, "types cannot be changed; leave out # and what follows");
    }
    if (token.is(".")
        || token.is("[")
        || token.is("{")
        || (token.is("!") && cursor.atSecond("."))) {
      return cursor.refuse(
          ProblemCode.NESTED_VALUE, "only fields of the fact itself can be named, without . or [");
    }
    if (token.is("=")) {
      return cursor.refuse(ProblemCode.SINGLE_EQUALS, "one = compares nothing; write ==");
    }
    if (token.is(Kind.SYMBOL) && "+-*/%&|^~?!".contains(token.text())) {
      return cursor.refuse(
          ProblemCode.ARITHMETIC, token.text() + " has no place here; rules do not calculate");
    }
    return ForbiddenWord.at(cursor, expected);
  }

  /** A refusal of what stands where an operator should. */
  GrammarRefusal refuseOperator() {
    Token token = cursor.peek();
    if (token.is(Kind.WORD)) {
      return cursor.refuse(
          ProblemCode.OPERATOR,
          token.text() + " is not an operator; use == != < <= > >= in, contains or memberOf");
    }
    return refuseRest("an operator such as ==");
  }
}
