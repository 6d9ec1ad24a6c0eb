package summit.authoring.export;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.syntax.Conclusion;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;

/**
 * Has stock Drools put values into words where a rule joins them to a text: there a joined value
 * reads as Java writes it, here as a person does. And numbers in the Java type of the field that a
 * rule puts them into.
 */
final class SpokenValues {
  /**
   * What can stand between the parentheses of a conclusion, and comments, which are passed over.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "\"(?:[^\"\\\\]++|\\\\.)*\"",
              "//[^\r\n]*+",
              "/\\*(?s:.*?)\\*/",
              "\\$[\\w$]+",
              "(?:-\\s*)?\\d+(?:\\.\\d+)?",
              "[A-Za-z_][\\w$]*(?:\\s*\\.\\s*[A-Za-z_][\\w$]*)?"));

  private static final Pattern CODE = Pattern.compile("\"[A-Z]+(_[A-Z]+)+\"");

  private final Edits edits;
  private final PresentFields fields;
  private final RuleScope scope;

  private SpokenValues(Edits edits, PresentFields fields, RuleScope scope) {
    this.edits = edits;
    this.fields = fields;
    this.scope = scope;
  }

  static void write(RuleSyntax rule, PresentFields fields, Edits edits) {
    SpokenValues values = new SpokenValues(edits, fields, RuleScope.of(rule, fields));
    rule.then().forEach(values::conclusion);
  }

  private void conclusion(Conclusion conclusion) {
    int end = edits.end(conclusion.at());
    int opening = edits.text().indexOf('(', edits.start(conclusion.at()));
    Matcher tokens =
        TOKEN.matcher(edits.text()).region(edits.text().indexOf('(', opening + 1) + 1, end);
    Expected expected = conclusion.fold(new ExpectedIn(fields));
    Iterator<Optional<RuleScope.Sort>> sorts = expected.sorts().iterator();
    Iterator<Conclusion.Term> terms = conclusion.arguments().iterator();
    while (terms.hasNext()) {
      Conclusion.Term term = terms.next();
      Optional<RuleScope.Sort> sort = sorts.next();
      boolean said = expected.saysLast() && !terms.hasNext();
      for (Operand part : term.parts()) {
        next(tokens);
        if (said || term.parts().size() > 1) {
          say(part, tokens);
        } else {
          sort.ifPresent(wanted -> part.fold(new Passed(wanted, tokens)));
        }
      }
    }
  }

  /**
   * What a conclusion makes of its values.
   *
   * @param sorts the sort of number that each must be, if it must be one
   * @param saysLast whether the last is a text for people
   */
  private record Expected(Iterable<Optional<RuleScope.Sort>> sorts, boolean saysLast) {}

  /** What each kind of conclusion makes of them. */
  private record ExpectedIn(PresentFields fields) implements Conclusion.Fold<Expected> {
    @Override
    public Expected finding(Conclusion.Finding finding) {
      return new Expected(
          Collections.nCopies(finding.arguments().size(), Optional.empty()),
          finding.kind() != FindingKind.LEDGER);
    }

    @Override
    public Expected derived(Conclusion.Derived derived) {
      return new Expected(fields.numbers(derived.type()), false);
    }
  }

  private static void next(Matcher tokens) {
    do {
      if (!tokens.find()) {
        throw new IllegalStateException("a conclusion has more values than its text");
      }
    } while (tokens.group().startsWith("/"));
  }

  private void say(Operand part, Matcher token) {
    boolean asWritten = part instanceof Operand.Text && !CODE.matcher(token.group()).matches();
    if (!asWritten) {
      edits.surround(token.start(), token.end(), "Words.of( ", " )");
    }
  }

  /** A value that stands alone is put into a field, which holds one Java type. */
  private final class Passed implements Operand.Fold<SpokenValues> {
    private final RuleScope.Sort wanted;
    private final Matcher token;

    Passed(RuleScope.Sort wanted, Matcher token) {
      this.wanted = wanted;
      this.token = token;
    }

    @Override
    public SpokenValues variable(Operand.Variable variable) {
      if (!scope.number(variable.name()).equals(Optional.of(wanted))) {
        String made = wanted == RuleScope.Sort.WHOLE ? "whole" : "decimal";
        edits.surround(token.start(), token.end(), "Numbers." + made + "( ", " )");
      }
      return SpokenValues.this;
    }

    @Override
    public SpokenValues numeral(Operand.Numeral number) {
      BigDecimal value = number.value();
      edits.replace(
          token.start(),
          token.end(),
          wanted == RuleScope.Sort.WHOLE
              ? value.toBigInteger().toString()
              : String.valueOf(value.doubleValue()));
      return SpokenValues.this;
    }

    @Override
    public SpokenValues field(Operand.Field field) {
      return SpokenValues.this;
    }

    @Override
    public SpokenValues constant(Operand.Constant constant) {
      return SpokenValues.this;
    }

    @Override
    public SpokenValues text(Operand.Text text) {
      return SpokenValues.this;
    }

    @Override
    public SpokenValues truth(Operand.Truth truth) {
      return SpokenValues.this;
    }

    @Override
    public SpokenValues absent(Operand.Absent absent) {
      return SpokenValues.this;
    }
  }
}
