package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.problem.Suggestion;
import summit.language.syntax.Conclusion;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandKind;
import summit.language.syntax.Position;

/** {@code insert( Finding.kind( ... ) );} or {@code insert( new Type( ... ) );}, nothing else. */
final class ConclusionGrammar {
  /** What a conclusion can say. */
  private static final Set<OperandKind> SAID = Set.of(OperandKind.VARIABLE, OperandKind.WRITTEN);

  private final TokenCursor cursor;
  private final OperandGrammar operands;

  ConclusionGrammar(TokenCursor cursor) {
    this.cursor = cursor;
    this.operands = new OperandGrammar(cursor);
  }

  /** The conclusion; nothing, and a problem, where there is no such kind of finding. */
  Optional<Conclusion> read() throws GrammarRefusal {
    Token first = cursor.peek();
    if (!first.is("insert") || !cursor.atSecond("(")) {
      throw onlyInsert();
    }
    cursor.next();
    cursor.next();
    boolean derived = cursor.at("new");
    if (!derived && !(cursor.at("Finding") && cursor.atSecond("."))) {
      throw onlyInsert();
    }
    cursor.next();
    if (!derived) {
      cursor.next();
    }
    String name = cursor.expect(Kind.WORD, derived ? "a derived type" : "a kind of finding").text();
    cursor.expect("(");
    List<Conclusion.Term> arguments = arguments();
    cursor.expect(")");
    cursor.expect(")");
    cursor.expect(";");
    Position at = cursor.since(first);
    return derived
        ? Optional.of(new Conclusion.Derived(name, arguments, at))
        : finding(name, arguments, at);
  }

  private Optional<Conclusion> finding(String name, List<Conclusion.Term> arguments, Position at) {
    Optional<FindingKind> kind = FindingKind.of(name);
    if (kind.isEmpty()) {
      cursor.note(
          ProblemCode.UNKNOWN_FINDING,
          at,
          "there is no Finding." + name + Suggestion.forWord(name, FindingKind.spellings()));
    }
    return kind.map(known -> new Conclusion.Finding(known, arguments, at));
  }

  private GrammarRefusal onlyInsert() {
    return cursor.refuse(
        ProblemCode.CONSEQUENCE,
        "after then a rule only concludes: insert( Finding.blocking( \"...\" ) ); or insert( new"
            + " Type( ... ) );");
  }

  private List<Conclusion.Term> arguments() throws GrammarRefusal {
    List<Conclusion.Term> arguments = new ArrayList<>();
    if (cursor.at(")")) {
      return arguments;
    }
    do {
      arguments.add(term());
    } while (cursor.take(","));
    if (!cursor.at(")")) {
      throw operands.refuseRest("a comma, + or the closing parenthesis");
    }
    return arguments;
  }

  private Conclusion.Term term() throws GrammarRefusal {
    List<Operand> parts = new ArrayList<>();
    do {
      Token token = cursor.peek();
      Operand part = operands.right();
      if (!SAID.contains(OperandKind.of(part))) {
        throw cursor.refuse(
            ProblemCode.SYNTAX,
            token.text()
                + " cannot stand here; bind the field to a $variable in a condition and use that");
      }
      parts.add(part);
    } while (cursor.take("+"));
    return new Conclusion.Term(parts);
  }
}
