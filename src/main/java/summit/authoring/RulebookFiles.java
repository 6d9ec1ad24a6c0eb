package summit.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import summit.authoring.EditRefused.Reason;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.BrokenEdit;
import summit.decision.active.FolderReloads;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookState;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.yaml.UnreadFile;

/**
 * Reads and edits the files of rulebooks. What fails the check is never written, and what flips
 * cases only by who has acknowledged it.
 */
public final class RulebookFiles {
  private final ActiveRulebooks rulebooks;
  private final FolderReloads reloads;
  private final EditReview review;

  public RulebookFiles(ActiveRulebooks rulebooks, FolderReloads reloads) {
    this.rulebooks = rulebooks;
    this.reloads = reloads;
    this.review = new EditReview(rulebooks);
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
    store(rulebook);
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
    SourceFile file = store(rulebook).find(path).orElseThrow(RulebookFiles::unknownFile);
    Optional<RuleProblem> unread = UnreadFile.problem(file);
    if (unread.isPresent()) {
      throw new EditRefused(Reason.UNREADABLE, unread.get().toString());
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
    return reloads.undisturbed(
        () -> {
          FileStore store = store(rulebook);
          Optional<SourceFile> before = store.find(path);
          expected.require(before.flatMap(RulebookFiles::state));
          review.require(rulebook, new Draft(Map.of(path, text), Set.of()), acknowledgement);
          store.write(path, text);
          return activate(rulebook, Optional.of(held(path.text(), text)), before.isEmpty());
        });
  }

  /** Deletes a file and has the rest decide. */
  public Edited delete(
      String rulebook, RulePath path, Expectation expected, Optional<String> acknowledgement)
      throws EditRefused {
    return reloads.undisturbed(
        () -> {
          FileStore store = store(rulebook);
          SourceFile before = store.find(path).orElseThrow(RulebookFiles::unknownFile);
          expected.require(state(before));
          review.require(rulebook, new Draft(Map.of(), Set.of(path)), acknowledgement);
          store.delete(path);
          return activate(rulebook, Optional.empty(), false);
        });
  }

  private Edited activate(String rulebook, Optional<Held> file, boolean created) {
    RulebookState standing = rulebooks.renew(rulebook, rulebooks.folder().sources(rulebook));
    return new Edited(
        standing.active().map(PublishedVersion::version),
        file,
        created,
        standing.broken().map(BrokenEdit::problems).orElse(List.of()));
  }

  private FileStore store(String rulebook) throws EditRefused {
    if (rulebooks.standing(rulebook).isEmpty()) {
      throw new EditRefused(Reason.UNKNOWN_RULEBOOK, "There is no rulebook of this name.");
    }
    return new FileStore(rulebooks.folder(), rulebook);
  }

  private static EditRefused unknownFile() {
    return new EditRefused(Reason.UNKNOWN_FILE, "The rulebook has no such file.");
  }

  private static Held held(String path, String text) {
    return new Held(path, state(text), text);
  }

  /** None of a file that cannot be read: nobody has seen a state of it. */
  private static Optional<String> state(SourceFile file) {
    return file.unread().isPresent() ? Optional.empty() : Optional.of(state(file.text()));
  }

  private static String state(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
