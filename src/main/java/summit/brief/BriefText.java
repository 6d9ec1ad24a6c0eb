package summit.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.counterfactual.comparison.Flip;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.meeting.Level;
import summit.facts.Source;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;
import summit.facts.phrases.WordCount;

/** Writes for the page: whole sentences of a length that is read, sources by number. */
final class BriefText {
  /** A longer sentence is left out, or said by a title. */
  private static final int LONGEST_SENTENCE = 30;

  /** A longer name of a source does not help to find it again. */
  private static final int LONGEST_SOURCE = 9;

  private final PageBudget room;
  private final Map<String, FactAnswer> facts = new HashMap<>();
  private final Phrases phrases;
  private final List<String> cited = new ArrayList<>();

  BriefText(Decision decision, Phrases phrases, PageBudget room) {
    this.room = room;
    this.phrases = phrases;
    decision.facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  PageBudget room() {
    return room;
  }

  Phrases phrases() {
    return phrases;
  }

  /** How the rulebook puts things into words. */
  PhraseBook book() {
    return phrases.book();
  }

  /** A sentence of the rulebook, as it stands. */
  String say(String key, Object... places) {
    return book().say(key, places);
  }

  /** Whether a text can stand on the page. */
  static boolean fits(String text) {
    return !text.isBlank() && WordCount.of(text) <= LONGEST_SENTENCE;
  }

  Optional<FactAnswer> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** Numbers of the sources that facts come from, such as " [1][3]"; empty for none. */
  String cite(Collection<FactAnswer> wanted) {
    String numbers =
        wanted.stream()
            .flatMap(fact -> source(fact).stream())
            .distinct()
            .map(source -> "[" + number(source) + "]")
            .collect(Collectors.joining());
    return numbers.isEmpty() ? "" : " " + numbers;
  }

  private int number(String source) {
    if (!cited.contains(source)) {
      cited.add(source);
    }
    return cited.indexOf(source) + 1;
  }

  /** Who said it, else what it stands in, with its grade; empty where neither is on file. */
  private Optional<String> source(FactAnswer fact) {
    return fact.source()
        .flatMap(
            source ->
                source
                    .origin()
                    .filter(BriefText::findable)
                    .or(() -> source.name().filter(BriefText::findable))
                    .map(name -> graded(name, source)));
  }

  private String graded(String name, Source source) {
    return source.grade().isEmpty()
        ? name
        : say("brief.sources.graded", "source", name, "grade", source.grade());
  }

  private static boolean findable(String name) {
    return !name.isBlank() && WordCount.of(name) <= LONGEST_SOURCE;
  }

  /** What flips: "the answer", or the title of a precondition. */
  String flipped(Flip flip) {
    String level = flip.what() == Flip.What.READINESS ? book().words(Level.valueOf(flip.of())) : "";
    return book().say("brief.flip", flip.what(), "level", level, "title", phrases.title(flip.of()));
  }

  /** What one of two decisions says of what flips, with a party by name. */
  String said(Flip flip, String value) {
    return flip.words(value, book()).map(phrases::named).orElseGet(() -> say("brief.flip.nothing"));
  }

  /** The sources cited so far, in the order of their numbers. */
  List<String> cited() {
    return List.copyOf(cited);
  }
}
