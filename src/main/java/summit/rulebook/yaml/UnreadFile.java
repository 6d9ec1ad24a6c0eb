package summit.rulebook.yaml;

import java.util.Locale;
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
        .map(why -> RuleProblem.of(code(why), Yaml.start(file), message(why) + bound(why)));
  }

  private static ProblemCode code(SourceFile.Unread why) {
    return why.bound().isPresent() ? ProblemCode.TOO_LARGE : ProblemCode.UNREADABLE_FILE;
  }

  private static String message(SourceFile.Unread why) {
    return switch (why) {
      case LINK_TO_NOWHERE ->
          "this is a link, and what it leads to is not there; put that back, or a file in place of"
              + " the link, or delete the link";
      case LINK_OUTSIDE ->
          "this is a link that leads out of the rules folder, where nothing is read; put a copy of"
              + " what it leads to in its place, or delete the link";
      case FOLDER ->
          "this is a folder and is called like a file; rename the folder, or put the file back in"
              + " its place";
      case NO_FILE ->
          "this is a pipe or a device and no file; delete it, or put the file back in its place";
      case WITHHELD ->
          "the service may not read this file; see to its permissions, or put back one that can be"
              + " read";
      case TOO_LARGE -> "the file is too large and is not read; split it by idea";
      case LARGE_AMONG_TOO_MUCH ->
          "the files of this rulebook are too large together and are not read, and this is among"
              + " the largest; take out what is not needed, or make two rulebooks";
      case NO_ROOM ->
          "with this rulebook all rulebooks together are too large, so it is not read; take out"
              + " what is not needed";
      case ONE_RULEBOOK_TOO_MANY ->
          "there are too many rulebooks, so this one is not read; take those away that are not"
              + " needed";
      case ONE_FILE_TOO_MANY ->
          "the rulebook has too many files and is not read, and this is the first beyond; take out"
              + " what is not needed, or put what belongs together into one file";
      case TOO_MANY_ENTRIES ->
          "more stands in this folder than is looked at; take out what is no rule and no case";
      case TOO_DEEP -> "this folder lies too deep and is not read; move it up";
      case NO_ROOM_FOR_CASE ->
          "the cases are too large together, so this one is not read; take out cases that show"
              + " nothing of their own";
      case ONE_CASE_TOO_MANY ->
          "there are too many cases; this one and those after it are not read; take out cases that"
              + " show nothing of their own";
    };
  }

  private static String bound(SourceFile.Unread why) {
    return why.bound()
        .map(
            bound ->
                String.format(
                    Locale.ROOT,
                    " (at most %,d %s; the operator sets it by %s)",
                    bound.value(),
                    bound.what(),
                    bound.variable()))
        .orElse("");
  }
}
