package summit.language.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import summit.language.check.vocabulary.KnownWords;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.Position;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/** Whether declared types and closed lists have names of their own and fields that exist. */
final class DeclarationCheck {
  private final KnownWords words;
  private final ProblemCollector problems;
  private final AnnotationCheck annotations;

  DeclarationCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
    this.annotations = new AnnotationCheck(words, problems);
  }

  void check(RulebookSyntax given, RulebookSyntax own) {
    Set<String> names = new HashSet<>();
    Stream.concat(
            given.types().stream().map(TypeSyntax::name),
            given.enums().stream().map(EnumSyntax::name))
        .forEach(names::add);
    for (EnumSyntax closedList : own.enums()) {
      unique(names, closedList.name(), closedList.at());
      NameCheck.TYPE.check(closedList.name(), closedList.at(), problems);
      Set<String> constants = new HashSet<>();
      for (String constant : closedList.constants()) {
        unique(constants, constant, closedList.at());
        NameCheck.CONSTANT.check(constant, closedList.at(), problems);
      }
      annotations.ofEnum(closedList);
    }
    for (TypeSyntax type : own.types()) {
      unique(names, type.name(), type.at());
      NameCheck.TYPE.check(type.name(), type.at(), problems);
      fields(type);
      annotations.ofType(type);
    }
  }

  private void fields(TypeSyntax type) {
    Set<String> names =
        new HashSet<>(words.isDerived(type.name()) ? Set.of() : KnownWords.EVERY_FACT);
    for (FieldSyntax field : type.fields()) {
      unique(names, field.name(), field.at());
      NameCheck.FIELD.check(field.name(), field.at(), problems);
      if (words.valueType(field.type()).isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_TYPE,
            field.at(),
            field.type()
                + " is not a type of field"
                + Suggestion.forWord(field.type(), words.fieldTypeNames()));
      }
    }
  }

  private void unique(Set<String> names, String name, Position at) {
    if (!names.add(name)) {
      problems.add(
          ProblemCode.DUPLICATE_NAME, at, "the name " + name + " is taken; choose another");
    }
  }
}
