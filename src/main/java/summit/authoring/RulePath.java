package summit.authoring;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of a rulebook as callers may name it, relative to the rulebook's folder: a .drl file
 * anywhere but among the cases, preconditions.yaml, sources.yaml, words.yaml, or a .yaml file among
 * the cases.
 */
public record RulePath(String text) {
  /** What the names may be, for people. */
  public static final String ALLOWED =
      "a path may be preconditions.yaml, sources.yaml, cases/<name>.yaml or <name>.drl, in folders"
          + " if need be, of the letters a to z, digits, - and _";

  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,79}";
  private static final String FOLDERS = "(" + NAME + "/){0,4}";
  private static final Pattern RULES = Pattern.compile("(?!cases/)" + FOLDERS + NAME + "\\.drl");
  private static final Pattern OTHER =
      Pattern.compile("(preconditions|sources|words)\\.yaml|cases/" + FOLDERS + NAME + "\\.yaml");

  public RulePath {
    if (!RULES.matcher(text).matches() && !OTHER.matcher(text).matches()) {
      throw new IllegalArgumentException(ALLOWED);
    }
  }

  /** The path, unless callers may not name it. */
  public static Optional<RulePath> of(String text) {
    try {
      return Optional.of(new RulePath(text));
    } catch (IllegalArgumentException forbidden) {
      return Optional.empty();
    }
  }

  /** Cases are no part of a version. */
  public boolean isCase() {
    return text.startsWith("cases/");
  }

  /** The path as problems and rules show it: with the rulebook's folder. */
  public String within(String rulebook) {
    return rulebook + "/" + text;
  }
}
