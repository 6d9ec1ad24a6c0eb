package summit.facts.phrases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;

/**
 * How a rulebook says things: the words of constants, the names that take an article, and every
 * sentence that readers see, by its key. Immutable; a part of the rulebook's version.
 *
 * <p>Sentences are asked for by key with what fills their places: {@code say("field.unnamed")} or
 * {@code say("field.unworded", "field", name, "value", value)}. A place takes a text as it is, and
 * anything else in words.
 */
public final class PhraseBook {
  private final Map<Constant, String> constants;
  private final Articles articles;
  private final Map<String, Template> sentences;
  private final Deeds deeds;
  private final Agreement agreement;
  private final Map<String, String> names;
  private final UsualValues usual;

  /** A book of words without deeds. */
  public PhraseBook(
      Map<Constant, String> constants, Articles articles, Map<String, Template> sentences) {
    this(constants, articles, sentences, Deeds.NONE, Agreement.NONE, Map.of(), UsualValues.NONE);
  }

  /**
   * A book of words.
   *
   * @param constants words of constants that do not read well in lower case with blanks
   * @param sentences by dotted key
   * @param names of parties by code, where nothing on file names them
   */
  public PhraseBook(
      Map<Constant, String> constants,
      Articles articles,
      Map<String, Template> sentences,
      Deeds deeds,
      Agreement agreement,
      Map<String, String> names,
      UsualValues usual) {
    this.usual = usual;
    this.deeds = deeds;
    this.agreement = agreement;
    this.names = Map.copyOf(names);
    this.constants = Map.copyOf(constants);
    this.articles = articles;
    this.sentences = Map.copyOf(sentences);
  }

  /**
   * A sentence, or a part of one.
   *
   * @param places name and value of each place in turn
   * @throws IllegalArgumentException if there is no such sentence, or a place is left open
   */
  public String say(String key, Object... places) {
    return filled(sentence(key), place -> value(key, place, places));
  }

  /** The sentence for one of a closed set; its key ends in the constant's name. */
  public String say(String key, Enum<?> which, Object... places) {
    return say(key + "." + which.name(), places);
  }

  /** The sentence for a number, {@code key.one} or {@code key.other}, which have a place $count. */
  public String count(String key, long count, Object... places) {
    String counted = key + (count == 1 ? ".one" : ".other");
    return filled(
        sentence(counted),
        place -> place.equals("count") ? String.valueOf(count) : value(counted, place, places));
  }

  /** A text of the rulebook with each place filled; what follows a name agrees with it. */
  public String filled(Template template, UnaryOperator<String> values) {
    return template.filled(joined(), values);
  }

  /** A text that is put together of what is written and what stands between. */
  public JoinedText joined() {
    return new JoinedText(agreement, joint());
  }

  /** What stands between the last two of several. */
  private String joint() {
    Template all = sentences.get("list.all");
    return all == null ? " " : all.filled(place -> "");
  }

  /** A verb as it stands behind a subject that may be of several. */
  String verb(Template subject, String named, String verb) {
    boolean isName = subject.places().size() == 1 && subject.text().startsWith("$");
    return isName && agreement.isPlural(named, joint()) ? agreement.verb(verb) : verb;
  }

  /** How a usual value of a field reads, where the rulebook says so. */
  Optional<String> usual(FactType type, Field field, String value) {
    return usual.of(type, field, value);
  }

  /** An act as it is asked for: "waive its condition", of "waives its condition". */
  public Optional<String> infinitive(String act) {
    return agreement.infinitive(act);
  }

  /** The name of a party that nothing on file names: as the rulebook says, else of its region. */
  Optional<String> name(String code) {
    String own = names.get(code);
    return own == null ? RegionNames.of(code) : Optional.of(own);
  }

  /** As {@link #say(String, Object...)}, with the values by the names of their places. */
  public String say(String key, Map<String, ?> values) {
    Object[] places = new Object[2 * values.size()];
    int next = 0;
    for (Map.Entry<String, ?> entry : values.entrySet()) {
      places[next++] = entry.getKey();
      places[next++] = entry.getValue();
    }
    return say(key, places);
  }

  private Template sentence(String key) {
    Template sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence is called " + key);
    }
    return sentence;
  }

  private String value(String key, String place, Object[] places) {
    for (int i = 0; i + 1 < places.length; i += 2) {
      if (place.equals(places[i])) {
        return worded(places[i + 1]);
      }
    }
    throw new IllegalArgumentException("nothing is given for $" + place + " of " + key);
  }

  private String worded(Object value) {
    if (value instanceof LocalDate day) {
      return day(day);
    }
    return value instanceof String text ? text : plain(value);
  }

  /** What the sentences are, by key; for pages that list them. */
  public Map<String, Template> sentences() {
    return new TreeMap<>(sentences);
  }

  /** Everything that it says, by the place in words.yaml where a rulebook says it otherwise. */
  public Map<String, String> wordings() {
    Map<String, String> wordings = new TreeMap<>();
    sentences.forEach((key, sentence) -> wordings.put("sentences." + key, sentence.text()));
    constants.forEach(
        (one, words) -> wordings.put("constants." + one.list() + "." + one.name(), words));
    articles.firstWords().forEach(word -> wordings.put("articles.firstWords." + word, word));
    articles.lastWords().forEach(word -> wordings.put("articles.lastWords." + word, word));
    articles.names().forEach(word -> wordings.put("articles.names." + word, word));
    agreement.lastWords().forEach(word -> wordings.put("plural.lastWords." + word, word));
    agreement.notAfter().forEach(word -> wordings.put("plural.notAfter." + word, word));
    agreement.verbs().forEach((one, many) -> wordings.put("plural.verbs." + one, many));
    agreement.pronouns().forEach((one, many) -> wordings.put("plural.pronouns." + one, many));
    usual.all().forEach((key, words) -> wordings.put("usual." + key, words));
    names.forEach((code, name) -> wordings.put("names." + code, name));
    return wordings;
  }

  /** What somebody does who brings about what a fact says. */
  public Deeds deeds() {
    return deeds;
  }

  /** The words of constants that do not read in lower case with blanks, in order. */
  public Map<Constant, String> constants() {
    Map<Constant, String> sorted =
        new TreeMap<>(Comparator.comparing(Constant::list).thenComparing(Constant::name));
    sorted.putAll(constants);
    return sorted;
  }

  /** A constant in words; without words of its own in lower case, with blanks. */
  public String words(Constant constant) {
    String words = constants.get(constant);
    return words == null ? Writing.lowered(constant.name()) : words;
  }

  /** A constant of the program in words; its type is the name of its list. */
  public String words(Enum<?> constant) {
    return words(new Constant(constant.getDeclaringClass().getSimpleName(), constant.name()));
  }

  /** The name of somebody as it stands within a sentence: "the United States". */
  public String withArticle(String name) {
    return articles.with(name);
  }

  /**
   * A value in words where nobody is known by name: constants and codes such as {@code
   * SECONDARY_TARIFF} in lower case, lists as "A, B and C".
   */
  public String plain(Object value) {
    if (value instanceof String text) {
      return Writing.code(text, Integer.MAX_VALUE);
    }
    if (value instanceof Constant constant) {
      return words(constant);
    }
    if (value instanceof Collection<?> values) {
      return list(values.stream().map(this::plain).toList());
    }
    if (value instanceof Enum<?> constant) {
      return words(constant);
    }
    if (value instanceof Boolean truth) {
      return truth ? say("value.yes") : say("value.no");
    }
    return value instanceof Double number ? Writing.number(number) : value.toString();
  }

  /** "A, B and C"; "nobody" for none. */
  public String list(List<String> items) {
    return joined("list.all", items);
  }

  /** "A, B or C"; "nobody" for none. */
  public String either(List<String> items) {
    return joined("list.either", items);
  }

  private String joined(String key, List<String> items) {
    int last = items.size() - 1;
    return switch (items.size()) {
      case 0 -> say("list.nobody");
      case 1 -> items.get(0);
      default ->
          say(key, "items", String.join(", ", items.subList(0, last)), "last", items.get(last));
    };
  }

  /** "21 July 2025". */
  public String day(LocalDate day) {
    return Writing.DAY.format(day);
  }

  /** "21 Jul". */
  public String shortDay(LocalDate day) {
    return Writing.SHORT_DAY.format(day);
  }

  /** A text that is a code, such as {@code REFUSAL}, in words. */
  public String code(String code) {
    return Writing.lowered(code);
  }
}
