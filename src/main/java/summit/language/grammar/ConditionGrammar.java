package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.syntax.Aggregate;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** One condition after {@code when}: a pattern, or patterns joined or negated. */
final class ConditionGrammar {
  private final TokenCursor cursor;
  private final ConstraintGrammar constraints;

  ConditionGrammar(TokenCursor cursor) {
    this.cursor = cursor;
    this.constraints = new ConstraintGrammar(cursor);
  }

  Condition read() throws GrammarRefusal {
    Token first = cursor.peek();
    if (first.is("(")) {
      return group();
    }
    if (first.is("not") || first.is("exists")) {
      cursor.next();
      Condition inner = cursor.at("(") ? group() : pattern();
      return first.is("not")
          ? new Condition.Not(inner, cursor.since(first))
          : new Condition.Exists(inner, cursor.since(first));
    }
    if (first.is("forall") && cursor.atSecond("(")) {
      return forAll();
    }
    if (first.is("accumulate") && cursor.atSecond("(")) {
      return accumulate();
    }
    if (first.is("and") || first.is("or") || first.is("&&") || first.is("||")) {
      throw cursor.refuse(
          ProblemCode.SYNTAX, "write ( A() and B() ) or ( A() or B() ), between parentheses");
    }
    return pattern();
  }

  private Condition group() throws GrammarRefusal {
    cursor.deeper();
    cursor.expect("(");
    Condition condition = joined();
    cursor.expect(")");
    cursor.shallower();
    return condition;
  }

  private Condition joined() throws GrammarRefusal {
    Token first = cursor.peek();
    List<Condition> conditions = new ArrayList<>();
    conditions.add(read());
    boolean or = cursor.at("or");
    while (cursor.take(or ? "or" : "and")) {
      conditions.add(read());
    }
    if (cursor.at("and") || cursor.at("or")) {
      throw cursor.refuse(
          ProblemCode.MIXED_AND_OR,
          "put the conditions joined by and between parentheses of their own");
    }
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    return or
        ? new Condition.Or(conditions, cursor.since(first))
        : new Condition.And(conditions, cursor.since(first));
  }

  private Condition.Pattern pattern() throws GrammarRefusal {
    Token first = cursor.peek();
    Optional<String> binding = Optional.empty();
    if (first.is(Kind.VARIABLE)) {
      binding = Optional.of(cursor.next().text());
      cursor.expect(":");
    }
    boolean type = cursor.at(Kind.WORD) && cursor.atSecond("(") && !cursor.at("eval");
    if (!type) {
      if (cursor.at(Kind.WORD) && cursor.atSecond(".")) {
        throw cursor.refuse(ProblemCode.NESTED_VALUE, "name a type of the rulebook, without a dot");
      }
      throw ForbiddenWord.at(cursor, "a condition such as " + "DeadlineFact( daysLeft < 3 )");
    }
    String name = cursor.next().text();
    cursor.next();
    List<Constraint> between = constraints.read();
    cursor.expect(")");
    return new Condition.Pattern(binding, name, between, cursor.since(first));
  }

  private Condition forAll() throws GrammarRefusal {
    cursor.deeper();
    Token first = cursor.next();
    cursor.next();
    Condition.Pattern base = pattern();
    List<Condition.Pattern> others = new ArrayList<>();
    do {
      others.add(pattern());
    } while (!cursor.at(")"));
    cursor.next();
    cursor.shallower();
    return new Condition.ForAll(base, others, cursor.since(first));
  }

  private Condition accumulate() throws GrammarRefusal {
    cursor.deeper();
    Token first = cursor.next();
    cursor.next();
    Condition source = joined();
    if (!cursor.take(";")) {
      throw ForbiddenWord.at(cursor, "; after the conditions of accumulate");
    }
    List<Condition.Function> functions = new ArrayList<>();
    do {
      functions.add(function());
    } while (cursor.take(","));
    List<Constraint> results = List.of();
    if (cursor.take(";")) {
      results = constraints.read();
    }
    cursor.expect(")");
    cursor.shallower();
    return new Condition.Accumulate(source, functions, results, cursor.since(first));
  }

  private Condition.Function function() throws GrammarRefusal {
    if (!cursor.at(Kind.VARIABLE)) {
      throw ForbiddenWord.at(cursor, "a result such as $n : count( $fact )");
    }
    Token first = cursor.next();
    cursor.expect(":");
    Optional<Aggregate> kind = Aggregate.of(cursor.peek().text());
    if (kind.isEmpty()) {
      throw cursor.refuse(
          ProblemCode.INLINE_CODE,
          "accumulate knows count, sum, min and max; not " + cursor.peek().shown());
    }
    String spelling = cursor.next().text();
    cursor.expect("(");
    String argument = cursor.expect(Kind.VARIABLE, "a variable to " + spelling).text();
    cursor.expect(")");
    return new Condition.Function(first.text(), kind.get(), argument, cursor.since(first));
  }
}
