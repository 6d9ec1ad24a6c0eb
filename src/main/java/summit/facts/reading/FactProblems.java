package summit.facts.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.Spelling;

/**
 * Collects problems, and notes of what was taken otherwise than it was posted; each up to a bound,
 * past which problems are only counted.
 */
public final class FactProblems {
  private final List<FactProblem> listed = new ArrayList<>();
  private final Map<String, ReadingNote> notes = new LinkedHashMap<>();
  private final int bound;
  private int count;

  public FactProblems(int bound) {
    this.bound = bound;
  }

  public void add(Code code, String pointer, String message) {
    add(code, pointer, message, List.of(), "");
  }

  /** Adds a problem with what would have been right and the word that was meant, if one is near. */
  public void add(
      Code code, String pointer, String message, Collection<String> expected, String found) {
    count++;
    if (listed.size() < bound) {
      listed.add(
          new FactProblem(
              code, pointer, message, List.copyOf(expected), Spelling.nearest(found, expected)));
    }
  }

  /** Notes that a value is taken as another. */
  void note(String pointer, String why, String read, String takenAs) {
    ReadingNote earlier = notes.get(pointer);
    String posted = earlier == null ? read : earlier.posted();
    String says =
        QuotedText.shown(posted) + " is taken as " + QuotedText.shown(takenAs) + ": " + why;
    note(new ReadingNote(pointer, says, posted, Optional.of(takenAs)));
  }

  /** Notes something about a value that is taken as it is. */
  void note(ReadingNote note) {
    if (notes.size() < bound) {
      notes.put(note.pointer(), note);
    }
  }

  /** In the order found. */
  public List<ReadingNote> notes() {
    return List.copyOf(notes.values());
  }

  public boolean none() {
    return count == 0;
  }

  /** In the order found; the last one says how many more there are when not all are listed. */
  public List<FactProblem> all() {
    if (count <= bound) {
      return List.copyOf(listed);
    }
    List<FactProblem> all = new ArrayList<>(listed);
    all.add(
        FactProblem.of(
            Code.TOO_MANY_PROBLEMS, "", (count - bound) + " more problems are not listed here"));
    return all;
  }
}
