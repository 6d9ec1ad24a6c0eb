package summit.language.check;

import java.util.Optional;
import summit.language.check.vocabulary.ConstantTypes;
import summit.language.check.vocabulary.FieldTypes;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Annotation;
import summit.language.syntax.FieldValues;
import summit.language.syntax.Operand;
import summit.language.syntax.TypeSyntax;

/** {@code @occurred( "status = HELD, MET" )}: a field of the type and values that it can hold. */
final class FieldValuesCheck {
  private final KnownWords words;
  private final ProblemCollector problems;

  FieldValuesCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(Annotation annotation, TypeSyntax type) {
    Optional<FieldValues> named = FieldValues.parse(annotation.value());
    if (named.isEmpty()) {
      problems.add(
          ProblemCode.ANNOTATION_VALUE,
          annotation.at(),
          "@" + annotation.name() + " is written like \"status = HELD, MET\", with a field");
      return;
    }
    ValueType field =
        new FieldTypes(words, Optional.of(type.name()), problems)
            .type(named.get().field(), annotation.at());
    if (field.is(ValueType.Kind.ENUM)) {
      for (String value : named.get().values()) {
        new ConstantTypes(words, problems)
            .type(new Operand.Constant(field.name(), value), annotation.at());
      }
    }
  }
}
