package summit.rulebook.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.facts.phrases.Agreement;
import summit.facts.phrases.Articles;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Template;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Vocabulary;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.words.WordFile.Wording;

/** Reads words.yaml: what a rulebook says in other words than the given ones. */
public final class PhraseReader {
  /** The file, in the rulebook's folder. */
  public static final String FILE = "words.yaml";

  private static final List<String> PARTS =
      List.of("constants", "articles", "plural", "names", "usual", "sentences", "deeds");
  private static final List<String> ARTICLES = List.of("firstWords", "lastWords", "names");
  private static final List<String> PLURAL = List.of("lastWords", "verbs", "pronouns", "notAfter");

  private final WordFile words;
  private final Map<String, Set<String>> lists = new TreeMap<>();
  private final Map<Constant, String> constants = new HashMap<>();
  private final Map<String, Template> sentences = new HashMap<>();
  private final DeedReader deeds;
  private final Vocabulary vocabulary;

  private PhraseReader(GivenPhrases given, WordFile words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.deeds = new DeedReader(words, vocabulary);
    constants.putAll(given.constants());
    sentences.putAll(given.sentences());
    constants.keySet().forEach(one -> values(one.list()).add(one.name()));
    vocabulary.lists().values().forEach(one -> values(one.name()).addAll(one.constants()));
  }

  /** The given words, with those of a file in their place. */
  public static PhraseBook read(
      GivenPhrases given,
      Optional<SourceFile> file,
      Vocabulary vocabulary,
      List<RuleProblem> problems) {
    return file.map(own -> new PhraseReader(given, new WordFile(own, problems), vocabulary).read())
        .orElseGet(given::book);
  }

  private PhraseBook read() {
    words.requireParts(PARTS);
    known(words.names(), PARTS);
    words.wordings("constants").forEach(this::constant);
    words.wordings("sentences").forEach(this::sentence);
    known(words.names("articles"), ARTICLES, "articles");
    known(words.names("plural"), PLURAL, "plural");
    return new PhraseBook(
        constants,
        new Articles(
            words.list("articles", "firstWords"),
            words.list("articles", "lastWords"),
            words.list("articles", "names")),
        sentences,
        deeds.read(),
        new Agreement(
            words.list("plural", "lastWords"),
            words.map("plural", "verbs"),
            words.map("plural", "pronouns"),
            words.list("plural", "notAfter")),
        words.map("names"),
        new UsualValueReader(words, vocabulary).read());
  }

  private Set<String> values(String list) {
    return lists.computeIfAbsent(list, name -> new TreeSet<>());
  }

  private void known(Set<String> names, List<String> allowed, String... above) {
    for (String name : names) {
      if (!allowed.contains(name)) {
        List<String> steps = new ArrayList<>(List.of(above));
        steps.add(name);
        words.unknown(steps, name + " is no part of words.yaml", name, allowed);
      }
    }
  }

  private void constant(Wording wording) {
    List<String> steps = wording.steps();
    String list = steps.get(1);
    Set<String> values = lists.get(list);
    if (values == null) {
      words.unknown(steps, list + " is not a closed list", list, lists.keySet());
    } else if (steps.size() != 3 || !values.contains(steps.get(2))) {
      String value = String.join(".", steps.subList(2, steps.size()));
      words.unknown(steps, list + " has no value " + value, value, values);
    } else {
      constants.put(new Constant(list, steps.get(2)), wording.text());
    }
  }

  private void sentence(Wording wording) {
    Template given = sentences.get(wording.key());
    if (given == null) {
      words.unknown(
          wording.steps(),
          "no sentence is called " + wording.key(),
          wording.key(),
          sentences.keySet());
      return;
    }
    Template own = Template.of(wording.text());
    Set<String> places = new HashSet<>(given.places());
    for (String place : own.places()) {
      if (!places.contains(place)) {
        words.problem(
            ProblemCode.WORDING_PLACE,
            wording.steps(),
            wording.key() + " has no place $" + place + WordFile.near(place, places, "$"));
      }
    }
    sentences.put(wording.key(), own);
  }
}
