package summit.facts.phrases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** Puts values into words for one situation: by its rulebook's book, and with its names. */
public final class Phrases {
  /** Codes of parties are written in capitals. */
  private static final Pattern PARTY_CODE = Pattern.compile("\\b[A-Z][A-Z0-9]+\\b");

  /** Words of a text that stands in place of a value; more would burden the sentence. */
  private static final int MOST_WORDS = 12;

  private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

  private final PhraseBook book;
  private final Map<String, String> names;
  private final Map<String, String> titles;

  /**
   * Words for a situation.
   *
   * @param facts those on file, of which some name parties
   * @param titles titles of preconditions by id
   */
  public Phrases(
      PhraseBook book, Vocabulary vocabulary, Collection<Fact> facts, Map<String, String> titles) {
    this.book = book;
    this.titles = Map.copyOf(titles);
    this.names = PartyNames.of(book, vocabulary, facts);
  }

  public PhraseBook book() {
    return book;
  }

  /** As {@link PhraseBook#say(String, Object...)}; what is no text is said with its names. */
  public String say(String key, Object... places) {
    return book.say(key, worded(places));
  }

  /** As {@link PhraseBook#say(String, Enum, Object...)}. */
  public String say(String key, Enum<?> which, Object... places) {
    return book.say(key, which, worded(places));
  }

  /** As {@link PhraseBook#count}. */
  public String count(String key, long count, Object... places) {
    return book.count(key, count, worded(places));
  }

  /**
   * The sentence for one of a closed set and a number, {@code key.CONSTANT.one} or {@code other}.
   */
  public String count(String key, Enum<?> which, long count) {
    return book.count(key + "." + which.name(), count);
  }

  private Object[] worded(Object[] places) {
    Object[] worded = places.clone();
    for (int i = 1; i < worded.length; i += 2) {
      worded[i] = worded[i] instanceof String text ? text : value(worded[i]);
    }
    return worded;
  }

  /** A value in words: parties by name, lists as "A, B and C", texts of several words in quotes. */
  public String value(@Nullable Object value) {
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof Constant constant) {
      return book.words(constant);
    }
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof Collection<?> values) {
      return book.list(values.stream().map(this::value).toList());
    }
    if (value instanceof Fact fact) {
      return fact.id();
    }
    if (value instanceof Map<?, ?> map) {
      return String.join(
          ", ",
          map.entrySet().stream()
              .map(
                  entry ->
                      book.say(
                          "value.entry",
                          "key",
                          value(entry.getKey()),
                          "value",
                          value(entry.getValue())))
              .toList());
    }
    return value == null ? "" : book.plain(value);
  }

  /**
   * What a fact says in a field, in words; a text posted beside it that says more stands in its
   * place. Empty where it says nothing.
   */
  public String of(Fact fact, String field) {
    boolean own = fact.type().party().filter(field::equals).isPresent();
    if (own && fact.value(field) instanceof String name) {
      return book.withArticle(name);
    }
    return posted(fact, field).orElseGet(() -> value(fact.value(field), fact.type(), field));
  }

  /** The same as a rule says it within a sentence of its own: texts stand without quotes. */
  public String bare(Fact fact, String field) {
    return posted(fact, field)
        .or(() -> usual(fact.value(field), fact.type(), field))
        .orElseGet(() -> bare(fact.value(field)));
  }

  /** A value in words, with texts as they were posted, without quotes. */
  public String bare(@Nullable Object value) {
    if (value instanceof Collection<?> values) {
      return book.list(values.stream().map(this::bare).toList());
    }
    return value instanceof String text && !names.containsKey(text)
        ? unstopped(Writing.coded(text))
        : value(value);
  }

  /** A value of a field in words. */
  public String value(@Nullable Object value, FactType type, String field) {
    return usual(value, type, field).orElseGet(() -> value(value));
  }

  /** A usual value of a field, as the rulebook says it, else a code in lower case. */
  private Optional<String> usual(@Nullable Object value, FactType type, String name) {
    Field field = type.fields().get(name);
    if (field == null || !(value instanceof String code) || !field.known().contains(code)) {
      return Optional.empty();
    }
    boolean named = names.containsKey(code) || book.name(code).isPresent();
    return book.usual(type, field, code)
        .or(
            () ->
                named || !CAPITALS.matcher(code).matches()
                    ? Optional.empty()
                    : Optional.of(book.code(code)));
  }

  /** A text that was posted to say a value in the poster's own words. */
  private static Optional<String> posted(Fact fact, String name) {
    Field field = fact.type().fields().get(name);
    return field == null
        ? Optional.empty()
        : field
            .worded()
            .flatMap(fact::text)
            .map(Phrases::unstopped)
            .filter(text -> WordCount.of(text) <= MOST_WORDS);
  }

  /** A text on one line, without the stop at its end. */
  private static String unstopped(String text) {
    String line = BLANKS.matcher(text.strip()).replaceAll(" ");
    return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
  }

  /** A text as a sentence: with a capital, and a stop where none ends it. */
  public static String sentence(String text) {
    String line = text.strip();
    boolean ended = line.endsWith(".") || line.endsWith("?") || line.endsWith("!");
    return line.isEmpty() ? "" : capital(line) + (ended ? "" : ".");
  }

  /** A value as it stands beside others: names without article, no quotes. */
  public String plainly(Object value) {
    if (value instanceof Map<?, ?> map) {
      return list(
          map.entrySet().stream()
              .map(entry -> nameAlone(entry.getKey().toString()) + " " + plainly(entry.getValue()))
              .toList());
    }
    if (value instanceof Collection<?> several) {
      return list(several.stream().map(this::plainly).toList());
    }
    if (value instanceof LocalDate day) {
      return day(day);
    }
    return value instanceof String code && names.containsKey(code)
        ? nameAlone(code)
        : book.plain(value);
  }

  private String text(String text) {
    String name = names.get(text);
    if (name != null) {
      return book.withArticle(name);
    }
    if (titles.containsKey(text)) {
      return title(text);
    }
    String words = Writing.coded(text);
    return words.equals(text) && text.indexOf(' ') >= 0 ? quoted(text) : words;
  }

  /** Whether a value is somebody, or several. */
  public boolean isNaming(Object value) {
    return value instanceof Collection<?>
        || (value instanceof String text && names.containsKey(text));
  }

  /** Whether it is the id of a precondition. */
  public boolean isTitled(String id) {
    return titles.containsKey(id);
  }

  /** The title of a precondition as it stands within a sentence; else the id that was given. */
  public String title(String id) {
    return uncapital(titles.getOrDefault(id, id));
  }

  /** A party by name as it stands within a sentence, "the United States"; else what was given. */
  public String name(String code) {
    String name = names.get(code);
    return name == null ? code : book.withArticle(name);
  }

  /** A party by name as it stands alone, "United States"; else what was given. */
  public String nameAlone(String code) {
    return names.getOrDefault(code, code);
  }

  /** A text with parties by name where it has their codes. */
  public String named(String text) {
    return PARTY_CODE
        .matcher(text)
        .replaceAll(code -> Matcher.quoteReplacement(nameAlone(code.group())));
  }

  /** "A, B and C"; "nobody" for none. */
  public String list(List<String> items) {
    return book.list(items);
  }

  /** "A, B or C"; "nobody" for none. */
  public String either(List<String> items) {
    return book.either(items);
  }

  /** "21 July 2025". */
  public String day(LocalDate day) {
    return book.day(day);
  }

  /** "21 Jul". */
  public String shortDay(LocalDate day) {
    return book.shortDay(day);
  }

  /** A text within curly quotes. */
  public static String quoted(String text) {
    return "\u201c" + text + "\u201d";
  }

  /** The text with a capital, as it begins a sentence. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /**
   * The text without its capital, as it stands within a sentence; an abbreviation keeps its own.
   */
  public static String uncapital(String text) {
    boolean kept = text.isEmpty() || (text.length() > 1 && Character.isUpperCase(text.charAt(1)));
    return kept ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /** The name of a type or field in words: {@code StatedPrecondition}, "stated precondition". */
  public static String spaced(String name) {
    return HUMP.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
  }
}
