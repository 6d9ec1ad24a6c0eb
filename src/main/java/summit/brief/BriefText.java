package summit.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.counterfactual.change.Parties;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.facts.Source;

/** Writes for the page: texts cut to a length, parties by their names, sources by number. */
final class BriefText {
  /** Enough to find a source again: who, and when. */
  private static final int SOURCE_WORDS = 4;

  private final PageBudget room;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, FactAnswer> facts = new HashMap<>();
  private final Parties parties;
  private final List<String> cited = new ArrayList<>();

  BriefText(Decision decision, Parties parties, PageBudget room) {
    this.room = room;
    this.parties = parties;
    decision.preconditions().forEach(one -> titles.put(one.id(), one.title()));
    decision.facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  /** A text of a rule or a fact, for this page. */
  String say(String text) {
    return WordCount.first(room.words(), parties.phrases().named(text));
  }

  /** A text that the page is read for, twice as long as others may be. */
  String sayWhole(String text) {
    return WordCount.first(2 * room.words(), parties.phrases().named(text));
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

  /** The sources cited so far, in the order of their numbers. */
  List<String> cited() {
    return List.copyOf(cited);
  }
}
