package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.syntax.Annotation;

/** {@code @name} or {@code @name( "value" )}, any number of them; nothing else can be a value. */
final class AnnotationGrammar {
  private final TokenCursor cursor;

  AnnotationGrammar(TokenCursor cursor) {
    this.cursor = cursor;
  }

  List<Annotation> read() throws GrammarRefusal {
    List<Annotation> annotations = new ArrayList<>();
    while (cursor.at("@")) {
      Token first = cursor.next();
      String name = cursor.expect(Kind.WORD, "the name of an annotation").text();
      String value = cursor.take("(") ? value(name) : "";
      annotations.add(new Annotation(name, value, cursor.since(first)));
    }
    return annotations;
  }

  private String value(String name) throws GrammarRefusal {
    if (!cursor.at(Kind.TEXT) || !cursor.atSecond(")")) {
      Token wrong = cursor.at(Kind.TEXT) ? cursor.next() : cursor.peek();
      throw cursor.refuse(
          ProblemCode.ANNOTATION_VALUE,
          "between the parentheses of @"
              + name
              + " stands one text in double quotes"
              + (wrong.is(Kind.TEXT) ? " and nothing after it" : ""));
    }
    String value = cursor.next().text();
    cursor.next();
    return value;
  }
}
