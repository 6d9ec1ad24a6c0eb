package summit.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.authoring.EditRefused.Reason;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.BrokenEdit;
import summit.decision.active.FolderReloads;
import summit.decision.active.PublishedVersion;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.yaml.UnreadFile;

/**
 * Reads and edits the files of rulebooks. What fails the check is never written, and what flips
 * cases only by who has acknowledged it.
 */
public final class RulebookFiles {
  private final ActiveRulebooks rulebooks;
  private final FileEdit edits;

  public RulebookFiles(ActiveRulebooks rulebooks, FolderReloads reloads) {
    this.rulebooks = rulebooks;
    this.edits = new FileEdit(rulebooks, reloads);
  }

  /**
   * A file as it stands.
   *
   * @param path relative to the rulebook's folder
   * @param state tells this text from any other; what an edit names as the state it is meant for
   */
  public record Held(String path, String state, String text) {}

  /**
   * What an edit led to.
   *
   * @param version that decides now; empty while none does
   * @param file as it is now, unless it was deleted
   * @param problems of other files, because of which the folder cannot be used yet
   */
  public record Edited(
      Optional<String> version, Optional<Held> file, boolean created, List<RuleProblem> problems) {
    public Edited {
      problems = List.copyOf(problems);
    }
  }

  /** The files, cases included, by path. */
  public List<Held> list(String rulebook) throws EditRefused {
    known(rulebook);
    return Stream.concat(
            rulebooks.folder().sources(rulebook).stream(),
            rulebooks.folder().cases(rulebook).stream())
        .map(file -> held(file.path().substring(rulebook.length() + 1), file.text()))
        .toList();
  }

  /** The path of a file that callers may edit: of a new one, or of one that stands there. */
  public Optional<RulePath> path(String rulebook, String text) {
    return RulePath.of(text)
        .or(
            () ->
                RulePath.standing(text)
                    .filter(path -> rulebooks.folder().find(path.within(rulebook)).isPresent()));
  }

  public Held read(String rulebook, RulePath path) throws EditRefused {
    known(rulebook);
    SourceFile file =
        new FileStore(rulebooks.folder(), rulebook)
            .find(path)
            .orElseThrow(RulebookFiles::unknownFile);
    Optional<RuleProblem> unread = UnreadFile.problem(file);
    if (unread.isPresent()) {
      throw new EditRefused(unread.get(), file.unread().flatMap(SourceFile.Unread::bound));
    }
    return held(path.text(), file.text());
  }

  /**
   * Writes a file and has it decide.
   *
   * @param acknowledgement of what flips by it, see {@link CaseFlips#acknowledgement}
   */
  public Edited write(
      String rulebook,
      RulePath path,
      String text,
      Expectation expected,
      Optional<String> acknowledgement)
      throws EditRefused {
    known(rulebook);
    FileEdit.Made made =
        edits.make(
            new FileEdit.Request(rulebook, path, Optional.of(text), expected, acknowledgement));
    return edited(made, Optional.of(held(path.text(), text)));
  }

  /** Deletes a file and has the rest decide. */
  public Edited delete(
      String rulebook, RulePath path, Expectation expected, Optional<String> acknowledgement)
      throws EditRefused {
    known(rulebook);
    FileEdit.Made made =
        edits.make(
            new FileEdit.Request(rulebook, path, Optional.empty(), expected, acknowledgement));
    return edited(made, Optional.empty());
  }

  private static Edited edited(FileEdit.Made made, Optional<Held> file) {
    return new Edited(
        made.standing().active().map(PublishedVersion::version),
        file,
        made.created(),
        made.standing().broken().map(BrokenEdit::problems).orElse(List.of()));
  }

  private void known(String rulebook) throws EditRefused {
    if (rulebooks.standing(rulebook).isEmpty()) {
      throw new EditRefused(Reason.UNKNOWN_RULEBOOK, "There is no rulebook of this name.");
    }
  }

  private static EditRefused unknownFile() {
    return new EditRefused(Reason.UNKNOWN_FILE, "The rulebook has no such file.");
  }

  private static Held held(String path, String text) {
    return new Held(path, FileState.of(text), text);
  }
}
