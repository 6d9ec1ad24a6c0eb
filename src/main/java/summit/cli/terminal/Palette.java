package summit.cli.terminal;

import summit.decision.meeting.Status;
import summit.facts.phrases.PlainText;

/** Colours for a terminal, and none for anything else. */
public record Palette(boolean coloured) {
  public static Palette of(boolean terminal) {
    return new Palette(terminal);
  }

  public String bold(String text) {
    return style("1", text);
  }

  public String faint(String text) {
    return style("2", text);
  }

  public String status(Status status, String text) {
    return switch (status) {
      case SATISFIED -> style("32", text);
      case AT_RISK -> style("33", text);
      case BLOCKING -> style("1;31", text);
      case UNKNOWN -> style("35", text);
      case NOT_APPLICABLE -> style("2", text);
    };
  }

  /** Posted text may bring styles of its own along. */
  private String style(String codes, String text) {
    return coloured ? "\u001b[" + codes + "m" + PlainText.lines(text) + "\u001b[0m" : text;
  }
}
