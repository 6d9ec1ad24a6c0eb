package rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule concludes for a reader. Each is a fact of its own, so that two rules that say the
 * same are both heard.
 */
public final class Finding {
  private final String kind;
  private final List<String> arguments;

  private Finding(String kind, Object... arguments) {
    this.kind = kind;
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(argument == null ? "unknown" : argument.toString());
    }
    this.arguments = List.copyOf(texts);
  }

  /** The precondition holds. */
  public static Finding satisfied(String text) {
    return new Finding("satisfied", text);
  }

  /** The precondition may fail. */
  public static Finding atRisk(String text) {
    return new Finding("atRisk", text);
  }

  /** The precondition fails. */
  public static Finding blocking(String text) {
    return new Finding("blocking", text);
  }

  /** The precondition does not matter here. */
  public static Finding notApplicable(String text) {
    return new Finding("notApplicable", text);
  }

  /** Nobody knows how the precondition stands. */
  public static Finding unknown(String text) {
    return new Finding("unknown", text);
  }

  /** An act that counts for or against a party in the conduct ledger. */
  public static Finding ledger(
      Object party, Object direction, Object kind, Object weight, Object ownConduct) {
    return new Finding(
        "ledger", party, direction, kind, Words.of(weight), Boolean.TRUE.equals(ownConduct));
  }

  /** The verdict, of which the worst counts. */
  public static Finding verdict(Object verdict, String text) {
    return new Finding("verdict", verdict, text);
  }

  /** The highest level of a meeting that the facts support. */
  public static Finding ambition(Object level, String text) {
    return new Finding("ambition", level, text);
  }

  /** Who is delaying. */
  public static Finding delay(Object level, Object party, String text) {
    return new Finding("delay", level, party, text);
  }

  /** A check of that, and whether it is passed. */
  public static Finding check(Object name, Object passed, String text) {
    return new Finding("check", name, Boolean.TRUE.equals(passed), text);
  }

  /** What helps. */
  public static Finding enabler(String text) {
    return new Finding("enabler", text);
  }

  /** What may go wrong. */
  public static Finding risk(String text) {
    return new Finding("risk", text);
  }

  /** What hangs on the meeting. */
  public static Finding stake(String text) {
    return new Finding("stake", text);
  }

  /** How a party sees it. */
  public static Finding perspective(Object party, String text) {
    return new Finding("perspective", party, text);
  }

  /** The name of the method that made it. */
  public String kind() {
    return kind;
  }

  /** What the rule gave it, as text; the sentence comes last. */
  public List<String> arguments() {
    return arguments;
  }

  @Override
  public String toString() {
    return kind + arguments;
  }
}
