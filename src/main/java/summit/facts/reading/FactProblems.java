package summit.facts.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.Spelling;

/**
 * Collects problems, and notes of what was taken otherwise than it was posted; each up to a bound,
 * past which problems are only counted. Nothing is worked out for those that are only counted, so
 * that a body full of them costs next to nothing and is answered shortly.
 */
public final class FactProblems {
  /** Characters of all pointers and messages together, past which problems are only counted. */
  private static final int MOST_SAID = 400_000;

  /** Characters of all lists of what would have been right, past which these are left out. */
  private static final int MOST_EXPECTED = 200_000;

  /** Letters that are compared in search of the word that was meant, past which none is sought. */
  private static final int MOST_COMPARED = 5_000_000;

  private final List<FactProblem> listed = new ArrayList<>();
  private final Map<String, ReadingNote> notes = new LinkedHashMap<>();
  private final int bound;
  private int count;
  private int said;
  private int saidInNotes;
  private int expectations;
  private long compared;

  public FactProblems(int bound) {
    this.bound = bound;
  }

  public void add(Code code, String pointer, String message) {
    add(code, pointer, () -> message);
  }

  /** The same with a message that is made only if it is listed. */
  void add(Code code, String pointer, Supplier<String> message) {
    add(code, pointer, message, List::of, "");
  }

  /** Adds a problem with what would have been right and the word that was meant, if one is near. */
  public void add(
      Code code, String pointer, String message, Collection<String> expected, String found) {
    add(code, pointer, () -> message, () -> expected, found);
  }

  /** The same with a message and expectations that are made only if they are listed. */
  void add(
      Code code,
      String pointer,
      Supplier<String> message,
      Supplier<? extends Collection<String>> expected,
      String found) {
    count++;
    if (!full()) {
      String says = message.get();
      Collection<String> right = expected.get();
      said += pointer.length() + says.length();
      listed.add(new FactProblem(code, pointer, says, shown(right), nearest(found, right)));
    }
  }

  private List<String> shown(Collection<String> expected) {
    int letters = expected.stream().mapToInt(String::length).sum();
    if (letters > MOST_EXPECTED - expectations) {
      return List.of();
    }
    expectations += letters;
    return List.copyOf(expected);
  }

  /** What a word was meant to be, as long as not too much has been compared to find that out. */
  Optional<String> nearest(String found, Collection<String> candidates) {
    long letters = (long) Math.min(found.length(), Spelling.LONGEST) * candidates.size();
    if (compared + letters > MOST_COMPARED) {
      return Optional.empty();
    }
    compared += letters;
    return Spelling.nearest(found, candidates);
  }

  /** Notes that a value is taken as another. */
  void note(String pointer, String why, String read, String takenAs) {
    if (room(pointer)) {
      ReadingNote earlier = notes.get(pointer);
      String posted = earlier == null ? read : earlier.posted();
      String says =
          QuotedText.shown(posted) + " is taken as " + QuotedText.shown(takenAs) + ": " + why;
      note(new ReadingNote(pointer, says, posted, Optional.of(takenAs)));
    }
  }

  /** Notes something about a value that is taken as it is. */
  void note(ReadingNote note) {
    if (room(note.pointer())) {
      notes.put(note.pointer(), note);
      saidInNotes +=
          note.pointer().length()
              + note.message().length()
              + note.posted().length()
              + note.takenAs().map(String::length).orElse(0);
    }
  }

  /** Whether there is room for a note at a pointer. */
  boolean room(String pointer) {
    return notes.containsKey(pointer) || (notes.size() < bound && saidInNotes < MOST_SAID);
  }

  /** Whether problems are only counted from now on. */
  boolean full() {
    return listed.size() >= bound || said >= MOST_SAID;
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
    if (count == listed.size()) {
      return List.copyOf(listed);
    }
    List<FactProblem> all = new ArrayList<>(listed);
    all.add(
        FactProblem.of(
            Code.TOO_MANY_PROBLEMS,
            "",
            (count - listed.size()) + " more problems are not listed here"));
    return all;
  }
}
