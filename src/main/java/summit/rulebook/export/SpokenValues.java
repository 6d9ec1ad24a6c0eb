package summit.rulebook.export;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;

/**
 * Has stock Drools put values into words where a rule joins them to a text: there a joined value
 * reads as Java writes it, here as a person does.
 */
final class SpokenValues {
  /** What can stand between the parentheses of a conclusion, and comments, which are passed over. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|//[^\r\n]*|/\\*(?s:.*?)\\*/|\\$[\\w$]+"
              + "|(?:-\\s*)?\\d+(?:\\.\\d+)?|[A-Za-z_][\\w$]*(?:\\s*\\.\\s*[A-Za-z_][\\w$]*)?");

  private static final Pattern CODE = Pattern.compile("\"[A-Z]+(_[A-Z]+)+\"");

  private final Edits edits;
  private final Map<String, Boolean> totals;

  private SpokenValues(Edits edits, Map<String, Boolean> totals) {
    this.edits = edits;
    this.totals = totals;
  }

  static void write(RuleSyntax rule, Totals totals, Edits edits) {
    SpokenValues values = new SpokenValues(edits, totals.whole(rule));
    rule.then().forEach(values::conclusion);
  }

  private void conclusion(Conclusion conclusion) {
    int end = edits.end(conclusion.at());
    int opening = edits.text().indexOf('(', edits.start(conclusion.at()));
    Matcher tokens =
        TOKEN.matcher(edits.text()).region(edits.text().indexOf('(', opening + 1) + 1, end);
    Iterator<Conclusion.Term> terms = conclusion.arguments().iterator();
    while (terms.hasNext()) {
      Conclusion.Term term = terms.next();
      boolean said =
          conclusion instanceof Conclusion.Finding finding
              && !finding.kind().equals("ledger")
              && !terms.hasNext();
      for (Operand part : term.parts()) {
        next(tokens);
        if (said || term.parts().size() > 1) {
          say(part, tokens);
        } else {
          pass(part, tokens);
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

  /** A value that stands alone keeps its type, which for totals and numbers is another in Java. */
  private void pass(Operand part, Matcher token) {
    if (part instanceof Operand.Variable variable
        && totals.getOrDefault(variable.name(), false)) {
      edits.insert(token.end(), ".intValue()");
    } else if (part instanceof Operand.Numeral number
        && number.value().stripTrailingZeros().scale() <= 0) {
      edits.replace(token.start(), token.end(), number.value().toBigInteger().toString());
    }
  }
}
