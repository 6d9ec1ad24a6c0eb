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

/** Writes for the page: texts cut to a length, parties by their names, sources by number. */
final class BriefText {
  /** Enough to find a source again: who, and when. */
  private static final int SOURCE_WORDS = 4;

  private final PageBudget room;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, FactAnswer> facts = new HashMap<>();
  private final Phrases phrases;
  private final List<String> cited = new ArrayList<>();

  BriefText(Decision decision, Phrases phrases, PageBudget room) {
    this.room = room;
    this.phrases = phrases;
    decision.preconditions().forEach(one -> titles.put(one.id(), one.title()));
    decision.facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  /** How the rulebook puts things into words. */
  PhraseBook book() {
    return phrases.book();
  }

  /** A sentence of the rulebook, as it stands. */
  String say(String key, Object... places) {
    return book().say(key, places);
  }

  /** A text of a rule or a fact, for this page. */
  String text(String text) {
    return WordCount.first(room.words(), phrases.named(text));
  }

  /** A text that the page is read for, twice as long as others may be. */
  String mainText(String text) {
    return WordCount.first(2 * room.words(), phrases.named(text));
  }

  /** How many entries an open list may have. */
  int items() {
    return room.items();
  }

  /** The title of a precondition. */
  String title(String precondition) {
    return titles.getOrDefault(precondition, precondition);
  }

  Optional<FactAnswer> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** Numbers of the sources that facts come from, such as " [1][3]"; empty for none. */
  String cite(Collection<FactAnswer> wanted) {
    String numbers =
        wanted.stream()
            .flatMap(fact -> fact.source().stream())
            .map(BriefText::named)
            .filter(source -> !source.isEmpty())
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

  private static String named(Source source) {
    return WordCount.first(SOURCE_WORDS, source.origin().or(source::name).orElse(""));
  }

  /** What flips: "verdict", or the title of a precondition. */
  String flipped(Flip flip) {
    String level = flip.what() == Flip.What.READINESS ? book().words(Level.valueOf(flip.of())) : "";
    return book().say("brief.flip", flip.what(), "level", level, "title", title(flip.of()));
  }

  /** What one of two decisions says of what flips, with a party by name. */
  String said(Flip flip, String value) {
    return flip.words(value, book()).map(this::text).orElseGet(() -> say("brief.changes.nothing"));
  }

  /** The sources cited so far, in the order of their numbers. */
  List<String> cited() {
    return List.copyOf(cited);
  }
}
