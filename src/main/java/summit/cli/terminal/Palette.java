package summit.cli.terminal;

import picocli.CommandLine.Help.Ansi;
import summit.decision.meeting.Status;

/** Colours for a terminal, and none for anything else. */
public record Palette(boolean coloured) {
  public static Palette of(boolean terminal) {
    return new Palette(terminal);
  }

  public String bold(String text) {
    return style("bold", text);
  }

  public String faint(String text) {
    return style("faint", text);
  }

  public String status(Status status, String text) {
    return switch (status) {
      case SATISFIED -> style("green", text);
      case AT_RISK -> style("yellow", text);
      case BLOCKING -> style("bold,red", text);
      case UNKNOWN -> style("magenta", text);
      case NOT_APPLICABLE -> style("faint", text);
    };
  }

  private String style(String styles, String text) {
    return coloured ? Ansi.ON.new Text("@|" + styles + " " + text + "|@").toString() : text;
  }
}
