package summit.language.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each code means and what to do, as a page of Markdown with a heading for each code. */
public final class MessagePages {
  private static final String INTRODUCTION =
      """
      # What the check says, and what to do

      Written by the command `pages`. Each message names its file, line and column, and a code of this page.
      """;

  private MessagePages() {}

  public static String write() {
    return Stream.of(ProblemCode.values())
        .map(code -> "\n## " + code + "\n\n**" + code.title() + ".** " + code.help() + "\n")
        .collect(Collectors.joining("", INTRODUCTION, ""));
  }
}
