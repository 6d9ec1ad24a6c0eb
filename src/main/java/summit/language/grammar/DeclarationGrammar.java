package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.syntax.Annotation;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.TypeSyntax;

/** {@code declare} of a fact type or of a closed list. */
final class DeclarationGrammar {
  private final TokenCursor cursor;
  private final AnnotationGrammar annotations;

  DeclarationGrammar(TokenCursor cursor) {
    this.cursor = cursor;
    this.annotations = new AnnotationGrammar(cursor);
  }

  void read(List<TypeSyntax> types, List<EnumSyntax> enums) throws GrammarRefusal {
    int firstIndex = cursor.index();
    Token first = cursor.next();
    if (cursor.take("enum")) {
      EnumSyntax closedList = closedList(first);
      cursor.refuseLong(first, firstIndex);
      enums.add(closedList);
    } else if (!cursor.atSecond("@") && cursor.peekSecond().is(Kind.WORD) && atForbiddenStart()) {
      throw ForbiddenWord.at(cursor, "the name of a type");
    } else {
      TypeSyntax type = type(first);
      cursor.refuseLong(first, firstIndex);
      types.add(type);
    }
  }

  private boolean atForbiddenStart() {
    return cursor.at("trait") || cursor.at("window");
  }

  private EnumSyntax closedList(Token first) throws GrammarRefusal {
    String name = name("the name of the list");
    List<Annotation> notes = annotations.read();
    List<String> constants = new ArrayList<>();
    do {
      constants.add(cursor.expect(Kind.WORD, "a value of the list").text());
      if (cursor.at("(")) {
        throw cursor.refuse(
            ProblemCode.ENUM_ARGUMENTS, "a value of a list is a name and nothing more");
      }
    } while (cursor.take(","));
    cursor.expect(";");
    if (cursor.at(Kind.WORD) && cursor.atSecond(":")) {
      throw cursor.refuse(ProblemCode.ENUM_ARGUMENTS, "a closed list has no fields, only values");
    }
    cursor.expect("end");
    return new EnumSyntax(name, notes, constants, cursor.since(first));
  }

  private TypeSyntax type(Token first) throws GrammarRefusal {
    String name = name("the name of a type");
    List<Annotation> notes = annotations.read();
    List<FieldSyntax> fields = new ArrayList<>();
    while (!cursor.at("end")) {
      if (cursor.atItem()) {
        throw cursor.expected("a field or end");
      }
      try {
        fields.add(field());
      } catch (GrammarRefusal refusal) {
        skipToField();
      }
    }
    cursor.next();
    return new TypeSyntax(name, notes, fields, cursor.since(first));
  }

  private String name(String what) throws GrammarRefusal {
    String name = cursor.expect(Kind.WORD, what).text();
    if (!cursor.at("@") && !cursor.at("end") && !cursor.at(Kind.WORD)) {
      throw cursor.expected("a field, an annotation or end");
    }
    if (cursor.at("extends")) {
      throw ForbiddenWord.at(cursor, "a field");
    }
    return name;
  }

  private FieldSyntax field() throws GrammarRefusal {
    Token first = cursor.expect(Kind.WORD, "a field or end");
    cursor.expect(":");
    String type = typeOfField();
    if (cursor.at("=")) {
      throw cursor.refuse(
          ProblemCode.INITIAL_VALUE,
          first.text() + " cannot have an initial value; leave out = and what follows");
    }
    return new FieldSyntax(first.text(), type, annotations.read(), cursor.since(first));
  }

  private String typeOfField() throws GrammarRefusal {
    String name = cursor.expect(Kind.WORD, "the type of the field").text();
    if (!cursor.take("<")) {
      return name;
    }
    String of = cursor.expect(Kind.WORD, "the type of the values").text();
    if (cursor.take(",")) {
      of += ", " + cursor.expect(Kind.WORD, "the type of the values").text();
    }
    cursor.expect(">");
    return name + "<" + of + ">";
  }

  private void skipToField() {
    while (!cursor.at("end") && !cursor.atItem()) {
      if (cursor.at(Kind.WORD) && cursor.atSecond(":")) {
        return;
      }
      cursor.next();
    }
  }
}
