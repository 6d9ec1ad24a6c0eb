package summit.explanation.near;

import org.jspecify.annotations.Nullable;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RulePiece;
import summit.rulebook.SyntaxText;

/**
 * How a part of a rule is written and where; each text is made when it is first asked for, and the
 * same whichever thread makes it.
 */
public final class PartText {
  private final RulePiece piece;
  private @Nullable String text;
  private @Nullable String head;
  private @Nullable String at;
  private @Nullable String inFile;

  PartText(RulePiece piece) {
    this.piece = piece;
  }

  /** As written in the rule. */
  public String text() {
    String known = text;
    if (known == null) {
      known = piece.fold(new Whole());
      text = known;
    }
    return known;
  }

  /** A pattern by its binding and type, as its constraints say the rest; anything else whole. */
  public String head() {
    String known = head;
    if (known == null) {
      known = piece.fold(new Head());
      head = known;
    }
    return known;
  }

  /** File, line and column. */
  public String at() {
    String known = at;
    if (known == null) {
      known = piece.at().toString();
      at = known;
    }
    return known;
  }

  /** Line and column. */
  public String inFile() {
    String known = inFile;
    if (known == null) {
      known = piece.at().line() + ":" + piece.at().column();
      inFile = known;
    }
    return known;
  }

  /** See {@link #text}. */
  private static final class Whole implements RulePiece.Fold<String> {
    @Override
    public String condition(Condition condition) {
      return SyntaxText.of(condition);
    }

    @Override
    public String constraint(Constraint constraint) {
      return SyntaxText.of(constraint);
    }
  }

  /** See {@link #head}. */
  private final class Head implements RulePiece.Fold<String>, Condition.Fold<String> {
    @Override
    public String condition(Condition condition) {
      return condition.fold((Condition.Fold<String>) this);
    }

    @Override
    public String constraint(Constraint constraint) {
      return text();
    }

    @Override
    public String pattern(Condition.Pattern pattern) {
      return SyntaxText.head(pattern);
    }

    @Override
    public String not(Condition.Not not) {
      return text();
    }

    @Override
    public String exists(Condition.Exists exists) {
      return text();
    }

    @Override
    public String forAll(Condition.ForAll forAll) {
      return text();
    }

    @Override
    public String and(Condition.And and) {
      return text();
    }

    @Override
    public String or(Condition.Or or) {
      return text();
    }

    @Override
    public String accumulate(Condition.Accumulate accumulate) {
      return text();
    }
  }
}
