package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.Position;

/** What stands between the parentheses of a pattern, separated by commas. */
final class ConstraintGrammar {
  private final TokenCursor cursor;
  private final OperandGrammar operands;

  ConstraintGrammar(TokenCursor cursor) {
    this.cursor = cursor;
    this.operands = new OperandGrammar(cursor);
  }

  /** All constraints up to the closing parenthesis; goes on after one that is wrong. */
  List<Constraint> read() throws GrammarRefusal {
    List<Constraint> constraints = new ArrayList<>();
    if (cursor.at(")")) {
      return constraints;
    }
    int depth = cursor.depth();
    do {
      try {
        constraints.add(cursor.at(Kind.VARIABLE) && !isComparison() ? bind() : alternatives());
        if (!cursor.at(",") && !cursor.at(")")) {
          throw operands.refuseRest("a comma or the closing parenthesis");
        }
      } catch (GrammarRefusal refusal) {
        cursor.skipTo(cursor.depth() - depth, ",", ")");
        cursor.backTo(depth);
        if (!cursor.at(",") && !cursor.at(")")) {
          throw refusal;
        }
      }
    } while (cursor.take(","));
    return constraints;
  }

  private boolean isComparison() {
    return !cursor.atSecond(":") && !cursor.atSecond(":=");
  }

  private Constraint bind() throws GrammarRefusal {
    Token first = cursor.next();
    cursor.expect(":");
    String field = cursor.expect(Kind.WORD, "the name of a field").text();
    if (operator(false).isPresent() || cursor.at("in") || cursor.at("not")) {
      throw cursor.refuse(
          ProblemCode.COMBINED_BINDING,
          "write the binding and the comparison apart, with a comma: "
              + first.text()
              + " : "
              + field
              + ", "
              + field
              + " ...");
    }
    return new Constraint.Bind(first.text(), field, cursor.since(first));
  }

  private Constraint alternatives() throws GrammarRefusal {
    Token first = cursor.peek();
    List<Constraint> parts = new ArrayList<>();
    parts.add(part());
    boolean or = cursor.at("||");
    while (cursor.take(or ? "||" : "&&")) {
      refuseHalf();
      parts.add(part());
    }
    if (cursor.at("&&") || cursor.at("||")) {
      throw cursor.refuse(
          ProblemCode.MIXED_AND_OR,
          "put the comparisons joined by && between parentheses of their own");
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return or
        ? new Constraint.Any(parts, cursor.since(first))
        : new Constraint.All(parts, cursor.since(first));
  }

  private void refuseHalf() throws GrammarRefusal {
    boolean value = cursor.at(Kind.TEXT) || cursor.at(Kind.NUMBER);
    if (value || operator(false).isPresent()) {
      throw halfConstraint();
    }
  }

  private GrammarRefusal halfConstraint() {
    return cursor.refuse(
        ProblemCode.HALF_CONSTRAINT, "repeat the field: ( daysLeft < 3 || daysLeft > 9 )");
  }

  private Constraint part() throws GrammarRefusal {
    if (!cursor.at("(")) {
      return comparison();
    }
    cursor.deeper();
    Token first = cursor.next();
    Constraint inner = alternatives();
    if (!cursor.at(")")) {
      throw operands.refuseRest("the closing parenthesis");
    }
    cursor.next();
    cursor.shallower();
    return spanning(inner, cursor.since(first));
  }

  /** The same constraint with the parentheses around it. */
  private static Constraint spanning(Constraint inner, Position at) {
    return inner.fold(new Spanning(at));
  }

  /** A constraint as if it stood elsewhere. */
  private record Spanning(Position at) implements Constraint.Fold<Constraint> {
    /** No binding stands between parentheses of its own. */
    @Override
    public Constraint bind(Constraint.Bind bind) {
      return bind;
    }

    @Override
    public Constraint comparison(Constraint.Comparison comparison) {
      return new Constraint.Comparison(
          comparison.left(), comparison.operator(), comparison.right(), at);
    }

    @Override
    public Constraint oneOf(Constraint.OneOf oneOf) {
      return new Constraint.OneOf(oneOf.left(), oneOf.negated(), oneOf.values(), at);
    }

    @Override
    public Constraint all(Constraint.All all) {
      return new Constraint.All(all.constraints(), at);
    }

    @Override
    public Constraint any(Constraint.Any any) {
      return new Constraint.Any(any.constraints(), at);
    }
  }

  private Constraint comparison() throws GrammarRefusal {
    Token first = cursor.peek();
    Operand left = operands.left();
    if (cursor.at("(") && isOperator(cursor.peekSecond())) {
      throw halfConstraint();
    }
    boolean negated = cursor.take("not");
    if (cursor.take("in")) {
      return new Constraint.OneOf(left, negated, values(), cursor.since(first));
    }
    Optional<Operator> operator = operator(negated);
    if (operator.isEmpty()) {
      throw operands.refuseOperator();
    }
    cursor.next();
    Operand right = operands.right();
    return new Constraint.Comparison(left, operator.get(), right, cursor.since(first));
  }

  private List<Operand> values() throws GrammarRefusal {
    cursor.deeper();
    cursor.expect("(");
    List<Operand> values = new ArrayList<>();
    do {
      values.add(operands.right());
    } while (cursor.take(","));
    if (!cursor.at(")")) {
      throw operands.refuseRest("a comma or the closing parenthesis");
    }
    cursor.next();
    cursor.shallower();
    return values;
  }

  private static boolean isOperator(Token token) {
    for (Operator operator : Operator.values()) {
      if (token.is(operator.spelling())) {
        return true;
      }
    }
    return false;
  }

  /** The operator that the next token spells, after the word not if negated. */
  private Optional<Operator> operator(boolean negated) {
    for (Operator operator : Operator.values()) {
      String spelling = (negated ? "not " : "") + cursor.peek().text();
      if (!cursor.at(Kind.TEXT) && operator.spelling().equals(spelling)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
