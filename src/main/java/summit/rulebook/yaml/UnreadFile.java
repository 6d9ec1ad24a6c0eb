package summit.rulebook.yaml;

import java.util.Optional;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;

/** Says of a file that is there and cannot be read why that is, and what to do. */
public final class UnreadFile {
  private UnreadFile() {}

  /** What is wrong; empty for a file that was read. */
  public static Optional<RuleProblem> problem(SourceFile file) {
    return file.unread()
        .map(why -> RuleProblem.of(ProblemCode.UNREADABLE_FILE, Yaml.start(file), message(why)));
  }

  private static String message(SourceFile.Unread why) {
    return switch (why) {
      case LINK_TO_NOWHERE ->
          "this is a link, and what it leads to is not there; put that back, or a file in place of"
              + " the link, or delete the link";
      case FOLDER ->
          "this is a folder and is called like a file; rename the folder, or put the file back in"
              + " its place";
      case NO_FILE ->
          "this is a pipe or a device and no file; delete it, or put the file back in its place";
      case WITHHELD ->
          "the service may not read this file; see to its permissions, or put back one that can be"
              + " read";
    };
  }
}
