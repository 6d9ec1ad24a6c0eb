package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.syntax.Annotation;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.RuleSyntax;

/** {@code rule "sentence" annotations when conditions then conclusions end}. */
final class RuleGrammar {
  private final TokenCursor cursor;
  private final String file;

  RuleGrammar(TokenCursor cursor, String file) {
    this.cursor = cursor;
    this.file = file;
  }

  /** The rule, or nothing if something in it is wrong. */
  Optional<RuleSyntax> read() throws GrammarRefusal {
    int problemsBefore = cursor.problems();
    int firstIndex = cursor.index();
    cursor.backTo(0);
    Token first = cursor.next();
    String name = cursor.expect(Kind.TEXT, "the rule's sentence in double quotes").text();
    List<Annotation> annotations = new AnnotationGrammar(cursor).read();
    if (!cursor.at("when")) {
      throw ForbiddenWord.at(cursor, "when");
    }
    cursor.next();
    List<Condition> conditions = conditions();
    if (!cursor.at("then")) {
      throw cursor.expected("then");
    }
    cursor.next();
    if (cursor.at("[")) {
      throw cursor.refuse(ProblemCode.NAMED_CONSEQUENCE, "a rule has one then; write another rule");
    }
    List<Conclusion> conclusions = conclusions();
    if (!cursor.at("end")) {
      throw cursor.atItem()
          ? cursor.refuse(
              ProblemCode.SYNTAX,
              "the rule \"" + name + "\" has no end; write end on a line of its own above this one")
          : cursor.expected("insert( ... ); or end");
    }
    cursor.next();
    cursor.refuseLong(first, firstIndex);
    if (cursor.problems() > problemsBefore) {
      return Optional.empty();
    }
    String text = file.substring(first.start(), cursor.offset());
    return Optional.of(
        new RuleSyntax(name, annotations, conditions, conclusions, text, cursor.since(first)));
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    ConditionGrammar grammar = new ConditionGrammar(cursor);
    try {
      while (!cursor.at("then") && !cursor.at("end") && !cursor.atItem()) {
        conditions.add(grammar.read());
      }
      if (conditions.isEmpty()) {
        throw cursor.expected("a condition");
      }
    } catch (GrammarRefusal refusal) {
      cursor.skipTo(0);
    }
    return conditions;
  }

  private List<Conclusion> conclusions() {
    List<Conclusion> conclusions = new ArrayList<>();
    ConclusionGrammar grammar = new ConclusionGrammar(cursor);
    boolean none = cursor.at("end");
    while (!cursor.at("end") && !cursor.atItem()) {
      try {
        grammar.read().ifPresent(conclusions::add);
      } catch (GrammarRefusal refusal) {
        while (!cursor.at("end") && !cursor.atItem() && !cursor.take(";")) {
          cursor.next();
        }
      }
    }
    if (none) {
      cursor.refuse(
          ProblemCode.NO_CONCLUSION, "the rule concludes nothing; add insert( ... ); after then");
    }
    return conclusions;
  }
}
