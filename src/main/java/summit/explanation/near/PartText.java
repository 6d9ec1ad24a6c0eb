package summit.explanation.near;

import org.jspecify.annotations.Nullable;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Position;
import summit.rulebook.SyntaxText;

/**
 * How a part of a rule is written and where; each text is made when it is first asked for, and the
 * same whichever thread makes it.
 */
public final class PartText {
  private final @Nullable Condition condition;
  private final @Nullable Constraint constraint;
  private @Nullable String text;
  private @Nullable String head;
  private @Nullable String at;
  private @Nullable String inFile;

  /**
   * One of the two.
   *
   * @param condition null for a constraint
   * @param constraint null for a condition
   */
  public PartText(@Nullable Condition condition, @Nullable Constraint constraint) {
    this.condition = condition;
    this.constraint = constraint;
  }

  /** As written in the rule. */
  public String text() {
    String known = text;
    if (known == null) {
      known = condition == null ? SyntaxText.of(constraint()) : SyntaxText.of(condition);
      text = known;
    }
    return known;
  }

  /** A pattern by its binding and type, as its constraints say the rest; anything else whole. */
  public String head() {
    String known = head;
    if (known == null) {
      known = condition instanceof Condition.Pattern pattern ? SyntaxText.head(pattern) : text();
      head = known;
    }
    return known;
  }

  /** File, line and column. */
  public String at() {
    String known = at;
    if (known == null) {
      known = position().toString();
      at = known;
    }
    return known;
  }

  /** Line and column. */
  public String inFile() {
    String known = inFile;
    if (known == null) {
      known = position().line() + ":" + position().column();
      inFile = known;
    }
    return known;
  }

  private Position position() {
    return condition == null ? constraint().at() : condition.at();
  }

  private Constraint constraint() {
    if (constraint == null) {
      throw new IllegalStateException("a part is a condition or a constraint");
    }
    return constraint;
  }
}
