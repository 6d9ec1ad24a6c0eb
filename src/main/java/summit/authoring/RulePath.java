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
      "a path may be preconditions.yaml, sources.yaml, words.yaml, cases/<name>.yaml or <name>.drl,"
          + " in folders if need be, of the letters a to z, digits, - and _";

  private static final Names NEW = new Names("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");

  /** What copies of files are called, such as {@code access - Copy (2).drl}. */
  private static final Names STANDING = new Names("[\\p{L}\\p{N}][\\p{L}\\p{N} _().,+&'-]{0,79}");

  /** The paths whose steps are names of one form. */
  private record Names(Pattern rules, Pattern other) {
    Names(String name) {
      this("(" + name + "/){0,4}", name);
    }

    private Names(String folders, String name) {
      this(
          Pattern.compile("(?!cases/)" + folders + name + "\\.drl"),
          Pattern.compile(
              "(preconditions|sources|words)\\.yaml|cases/" + folders + name + "\\.yaml"));
    }

    boolean have(String path) {
      return rules.matcher(path).matches() || other.matcher(path).matches();
    }
  }

  public RulePath {
    if (!STANDING.have(text)) {
      throw new IllegalArgumentException(ALLOWED);
    }
  }

  /** The path, unless a new file may not be called so. */
  public static Optional<RulePath> of(String text) {
    return standing(text).filter(path -> NEW.have(path.text()));
  }

  /** The path of a file that may stand there already, saved by other hands. */
  public static Optional<RulePath> standing(String text) {
    return STANDING.have(text) ? Optional.of(new RulePath(text)) : Optional.empty();
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
