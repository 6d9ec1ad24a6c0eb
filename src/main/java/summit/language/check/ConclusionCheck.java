package summit.language.check;

import java.util.List;
import java.util.Optional;
import summit.language.check.vocabulary.ConstantTypes;
import summit.language.check.vocabulary.FindingArguments;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.check.vocabulary.VariableScope;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.Conclusion;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.FieldSyntax;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.TypeSyntax;

/** Whether the conclusions are of a kind that exists, with the arguments that it takes. */
final class ConclusionCheck {
  /** Whether a text can say it: what is written there, or the value of a variable. */
  private static final Operand.Fold<Boolean> SPOKEN =
      new Operand.Fold<>() {
        @Override
        public Boolean field(Operand.Field field) {
          return false;
        }

        @Override
        public Boolean variable(Operand.Variable variable) {
          return true;
        }

        @Override
        public Boolean constant(Operand.Constant constant) {
          return false;
        }

        @Override
        public Boolean text(Operand.Text text) {
          return true;
        }

        @Override
        public Boolean numeral(Operand.Numeral numeral) {
          return false;
        }

        @Override
        public Boolean truth(Operand.Truth truth) {
          return false;
        }

        @Override
        public Boolean absent(Operand.Absent absent) {
          return false;
        }
      };

  private final KnownWords words;
  private final VariableScope scope;
  private final ConstantTypes constants;
  private final FindingArguments arguments;
  private final ProblemCollector problems;

  ConclusionCheck(KnownWords words, VariableScope scope, ProblemCollector problems) {
    this.words = words;
    this.scope = scope;
    this.constants = new ConstantTypes(words, problems);
    this.arguments = new FindingArguments(words);
    this.problems = problems;
  }

  void check(RuleSyntax rule) {
    ConclusionContents conclusions = ConclusionContents.of(rule);
    conclusions.findings().forEach(this::finding);
    if (rule.when().stream().noneMatch(condition -> condition.fold(new ShowsFact()))) {
      conclusions.findings().stream()
          .filter(finding -> finding.kind() == FindingKind.LEDGER)
          .forEach(this::ofNoAct);
    }
    conclusions.derived().forEach(this::derived);
  }

  private void finding(Conclusion.Finding finding) {
    List<FindingArguments.Argument> expected = FindingArguments.of(finding.kind());
    boolean fits = expected.size() == finding.arguments().size();
    for (int i = 0; fits && i < expected.size(); i++) {
      fits = fits(finding, expected.get(i), finding.arguments().get(i));
    }
    if (!fits) {
      problems.add(
          ProblemCode.FINDING_ARGUMENTS, finding.at(), "write " + arguments.shown(finding.kind()));
    }
  }

  private void ofNoAct(Conclusion.Finding row) {
    problems.add(
        ProblemCode.FINDING_ARGUMENTS,
        row.at(),
        "a row of the ledger is about an act; ask for its fact outside not, exists, forall and"
            + " accumulate");
  }

  private boolean fits(
      Conclusion.Finding finding, FindingArguments.Argument expected, Conclusion.Term term) {
    boolean text = expected == FindingArguments.Argument.TEXT;
    if (!text && term.parts().size() > 1) {
      return false;
    }
    boolean fits = true;
    for (Operand part : term.parts()) {
      ValueType type = type(part, finding.at());
      fits &= arguments.takes(finding.kind(), expected, type) && (!text || part.fold(SPOKEN));
    }
    return fits;
  }

  private void derived(Conclusion.Derived derived) {
    Optional<TypeSyntax> type = words.type(derived.type());
    if (type.isEmpty()) {
      problems.add(
          ProblemCode.UNKNOWN_TYPE,
          derived.at(),
          derived.type()
              + " is not a fact type"
              + Suggestion.forWord(derived.type(), words.derived()));
    } else if (!words.isDerived(derived.type())) {
      problems.add(
          ProblemCode.NOT_DERIVED,
          derived.at(),
          derived.type() + " is not declared with @derived, so rules cannot make one");
    } else if (type.get().fields().size() != derived.arguments().size()) {
      problems.add(
          ProblemCode.TYPE_MISMATCH,
          derived.at(),
          derived.type()
              + " takes "
              + type.get().fields().size()
              + " values, one for each field in order; here are "
              + derived.arguments().size());
    } else {
      for (int i = 0; i < derived.arguments().size(); i++) {
        value(type.get().fields().get(i), derived.arguments().get(i), derived.at());
      }
    }
  }

  private void value(FieldSyntax field, Conclusion.Term term, Position at) {
    ValueType expected = words.valueType(field.type()).orElse(ValueType.UNKNOWN);
    ValueType actual = ValueType.TEXT;
    for (Operand part : term.parts()) {
      ValueType type = type(part, at);
      actual = term.parts().size() == 1 ? type : actual;
      boolean unsaid = type.is(ValueType.Kind.FACT) || type.is(ValueType.Kind.MAP);
      if (unsaid && term.parts().size() > 1) {
        problems.add(
            ProblemCode.TYPE_MISMATCH,
            at,
            "a text cannot say " + type.shown() + "; bind a field that holds one value");
      }
    }
    boolean same = actual.equals(expected) || actual.is(ValueType.Kind.UNKNOWN);
    boolean widened = expected.is(ValueType.Kind.NUMBER) && actual.isNumber();
    if (!same && !widened && !expected.is(ValueType.Kind.UNKNOWN)) {
      problems.add(
          ProblemCode.TYPE_MISMATCH,
          at,
          field.name() + " takes " + expected.shown() + ", but gets " + actual.shown());
    }
  }

  private ValueType type(Operand part, Position at) {
    return OperandName.of(part)
        .variable()
        .map(variable -> scope.use(variable, at))
        .orElseGet(() -> constants.type(part, at));
  }
}
