package summit.explanation.wording;

import java.util.ArrayList;
import java.util.List;
import summit.facts.phrases.Phrases;

/** Joins what is said of one thing: "the draft were agreed and confirmed by both". */
final class SameSubject {
  private final Phrases phrases;
  private final List<String> clauses = new ArrayList<>();
  private final List<String> rests = new ArrayList<>();
  private String opening = "";

  private SameSubject(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * The clauses, of which those that follow each other with the same subject and verb are one.
   *
   * @param of what is said of what
   */
  static List<String> joined(List<Clause> of, Phrases phrases) {
    SameSubject joining = new SameSubject(phrases);
    of.forEach(joining::add);
    joining.end();
    return List.copyOf(joining.clauses);
  }

  /**
   * What is said of something.
   *
   * @param subject begins the text, before the verb; empty where that is not known
   */
  record Clause(String subject, String text) {
    /** Subject and verb, with the blank behind them. */
    private String opening() {
      int verb = subject.isEmpty() || !text.startsWith(subject + " ") ? -1 : subject.length() + 1;
      return verb < 0 ? "" : text.substring(0, text.indexOf(' ', verb) + 1);
    }
  }

  private void add(Clause clause) {
    String itsOpening = clause.opening();
    if (itsOpening.isEmpty() || !itsOpening.equals(opening)) {
      end();
      opening = itsOpening;
    }
    rests.add(clause.text().substring(itsOpening.length()));
  }

  private void end() {
    if (!rests.isEmpty()) {
      clauses.add(opening + phrases.list(rests));
      rests.clear();
    }
  }
}
