package summit.language.check;

import java.util.Set;
import summit.language.check.vocabulary.KnownWords;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.FieldSyntax;
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
    TakenNames names =
        names()
            .given(given.types().stream().map(TypeSyntax::name).toList())
            .given(given.enums().stream().map(EnumSyntax::name).toList());
    for (EnumSyntax closedList : own.enums()) {
      names.take(closedList.name(), closedList.at());
      NameCheck.TYPE.check(closedList.name(), closedList.at(), problems);
      TakenNames constants = names();
      for (String constant : closedList.constants()) {
        constants.take(constant, closedList.at());
        NameCheck.CONSTANT.check(constant, closedList.at(), problems);
      }
      annotations.ofEnum(closedList);
    }
    for (TypeSyntax type : own.types()) {
      names.take(type.name(), type.at());
      NameCheck.TYPE.check(type.name(), type.at(), problems);
      fields(type);
      annotations.ofType(type);
      new FigureCheck(problems).check(type);
    }
  }

  private void fields(TypeSyntax type) {
    TakenNames names =
        names().given(words.isDerived(type.name()) ? Set.of() : KnownWords.EVERY_FACT);
    for (FieldSyntax field : type.fields()) {
      names.take(field.name(), field.at());
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

  private TakenNames names() {
    return new TakenNames(problems, name -> "the name " + name + " is taken");
  }
}
