package summit.authoring.export;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    Iterator<Optional<RuleScope.Sort>> sorts =
        conclusion instanceof Conclusion.Derived derived
            ? fields.numbers(derived.type()).iterator()
            : Stream.generate(Optional::<RuleScope.Sort>empty).iterator();
    Iterator<Conclusion.Term> terms = conclusion.arguments().iterator();
    while (terms.hasNext()) {
      Conclusion.Term term = terms.next();
      Optional<RuleScope.Sort> sort = sorts.next();
      boolean said =
          conclusion instanceof Conclusion.Finding finding
              && finding.kind() != FindingKind.LEDGER
              && !terms.hasNext();
      for (Operand part : term.parts()) {
        next(tokens);
        if (said || term.parts().size() > 1) {
          say(part, tokens);
        } else {
          pass(part, sort, tokens);
        }
      }
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
  private void pass(Operand part, Optional<RuleScope.Sort> wanted, Matcher token) {
    if (part instanceof Operand.Variable variable && wanted.isPresent()) {
      boolean alike = scope.number(variable.name()).equals(wanted);
      if (!alike) {
        String made = wanted.get() == RuleScope.Sort.WHOLE ? "whole" : "decimal";
        edits.surround(token.start(), token.end(), "Numbers." + made + "( ", " )");
      }
    } else if (part instanceof Operand.Numeral number && wanted.isPresent()) {
      BigDecimal value = number.value();
      edits.replace(
          token.start(),
          token.end(),
          wanted.get() == RuleScope.Sort.WHOLE
              ? value.toBigInteger().toString()
              : String.valueOf(value.doubleValue()));
    }
  }
}
