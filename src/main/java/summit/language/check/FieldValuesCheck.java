package summit.language.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.check.vocabulary.ConstantTypes;
import summit.language.check.vocabulary.FieldTypes;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Annotation;
import summit.language.syntax.Operand;
import summit.language.syntax.TypeSyntax;

/** {@code @occurred( "status = HELD, MET" )}: a field of the type and values that it can hold. */
final class FieldValuesCheck {
  private static final Pattern FORM = Pattern.compile("(\\w+)(?:\\s*!?=\\s*(\\S.*))?");

  private final KnownWords words;
  private final ProblemCollector problems;

  FieldValuesCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(Annotation annotation, TypeSyntax type) {
    Matcher form = FORM.matcher(annotation.value().strip());
    if (!form.matches()) {
      problems.add(
          ProblemCode.ANNOTATION_VALUE,
          annotation.at(),
          "@" + annotation.name() + " is written like \"status = HELD, MET\", with a field");
      return;
    }
    ValueType field =
        new FieldTypes(words, Optional.of(type.name()), problems)
            .type(form.group(1), annotation.at());
    if (form.group(2) != null && field.is(ValueType.Kind.ENUM)) {
      for (String value : form.group(2).split(",", -1)) {
        new ConstantTypes(words, problems)
            .type(new Operand.Constant(field.name(), value.strip()), annotation.at());
      }
    }
  }
}
