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
import summit.decision.active.FolderReloads;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookState;
import summit.language.SourceFile;

/** Reads and edits the files of rulebooks. What fails the check is never written. */
public final class RulebookFiles {
  private final ActiveRulebooks rulebooks;
  private final FolderReloads reloads;

  public RulebookFiles(ActiveRulebooks rulebooks, FolderReloads reloads) {
    this.rulebooks = rulebooks;
    this.reloads = reloads;
  }

  /**
   * A file as it stands.
   *
   * @param path relative to the rulebook's folder
   * @param state tells this text from any other; what an edit names as the state it is meant for
   */
  public record Held(String path, String state, String text) {}

  /** What an edit led to: the version that decides now, and the file, unless it was deleted. */
  public record Edited(String version, Optional<Held> file, boolean created) {}

  /** The files, cases included, by path. */
  public List<Held> list(String rulebook) throws EditRefused {
    store(rulebook);
    return Stream.concat(
            rulebooks.folder().sources(rulebook).stream(),
            rulebooks.folder().cases(rulebook).stream())
        .map(file -> held(file.path().substring(rulebook.length() + 1), file.text()))
        .toList();
  }

  public Held read(String rulebook, RulePath path) throws EditRefused {
    return store(rulebook)
        .read(path)
        .map(text -> held(path.text(), text))
        .orElseThrow(RulebookFiles::unknownFile);
  }

  /** Writes a file and has it decide. */
  public Edited write(String rulebook, RulePath path, String text, Expectation expected)
      throws EditRefused {
    return reloads.undisturbed(
        () -> {
          FileStore store = store(rulebook);
          Optional<String> before = store.read(path);
          expected.require(before.map(RulebookFiles::state));
          check(rulebook, new Draft(Map.of(path, text), Set.of()));
          store.write(path, text);
          return new Edited(
              activate(rulebook), Optional.of(held(path.text(), text)), before.isEmpty());
        });
  }

  /** Deletes a file and has the rest decide. */
  public Edited delete(String rulebook, RulePath path, Expectation expected) throws EditRefused {
    return reloads.undisturbed(
        () -> {
          FileStore store = store(rulebook);
          String before = store.read(path).orElseThrow(RulebookFiles::unknownFile);
          expected.require(Optional.of(state(before)));
          check(rulebook, new Draft(Map.of(), Set.of(path)));
          store.delete(path);
          return new Edited(activate(rulebook), Optional.empty(), false);
        });
  }

  /** Against what stands in the folder, so that an edit can mend what is broken there. */
  private void check(String rulebook, Draft draft) throws EditRefused {
    DraftCheck check = DraftCheck.of(rulebook, draft, rulebooks.folder().sources(rulebook));
    if (!check.sound()) {
      throw new EditRefused(
          Reason.BROKEN_RULES,
          "With this edit the rulebook would have problems; nothing was written.",
          check.problems());
    }
  }

  private String activate(String rulebook) throws EditRefused {
    List<SourceFile> files = rulebooks.folder().sources(rulebook);
    RulebookState standing = rulebooks.renew(rulebook, files);
    if (standing.broken().isPresent()) {
      throw new EditRefused(
          Reason.BROKEN_RULES,
          "The edit is written, and the rulebook cannot be used with it; the last good version"
              + " goes on deciding.",
          standing.broken().get().problems());
    }
    return standing.active().map(PublishedVersion::version).orElseThrow();
  }

  private FileStore store(String rulebook) throws EditRefused {
    if (rulebooks.standing(rulebook).isEmpty()) {
      throw new EditRefused(Reason.UNKNOWN_RULEBOOK, "There is no rulebook of this name.");
    }
    return new FileStore(rulebooks.folder().path().resolve(rulebook));
  }

  private static EditRefused unknownFile() {
    return new EditRefused(Reason.UNKNOWN_FILE, "The rulebook has no such file.");
  }

  private static Held held(String path, String text) {
    return new Held(path, state(text), text);
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
