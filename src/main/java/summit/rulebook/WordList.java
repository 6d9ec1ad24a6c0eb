package summit.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** The words that rules of a rulebook can use, as a page of Markdown. */
public final class WordList {
  private final StringBuilder page = new StringBuilder();

  private WordList() {}

  /** The page; the same words give the same bytes. */
  public static String of(Rulebook rulebook) {
    WordList list = new WordList();
    list.write(rulebook.name(), rulebook.vocabulary());
    list.write(rulebook.phrases());
    return list.page.toString();
  }

  private void write(String rulebook, Vocabulary vocabulary) {
    line("# The words of " + rulebook);
    line("");
    line("Written by the command `pages`; change the declarations and run it again.");
    Collection<FactType> types = vocabulary.types().values();
    section("Posted facts", "Every posted fact also has the texts `id` and `origin`.");
    types.stream().filter(FactType::postable).forEach(this::type);
    section("Facts that rules make", "`insert( new ... )`, with the values in this order.");
    types.stream().filter(type -> type.maker() == FactType.Maker.RULE).forEach(this::type);
    section("Facts that the service makes", "They are there without anybody posting them.");
    types.stream().filter(type -> type.maker() == FactType.Maker.SERVICE).forEach(this::type);
    section("Closed lists", "In their order: an earlier value is less than a later one.");
    vocabulary.lists().values().forEach(this::list);
  }

  private void write(PhraseBook phrases) {
    section(
        "How constants read",
        "In lower case with blanks, NOT_STARTED as \u201cnot started\u201d, but for what stands"
            + " here. Say them otherwise in `words.yaml`, below `constants`.");
    if (!phrases.constants().isEmpty()) {
      line("");
      line("| list | value | reads |");
      line("|---|---|---|");
      phrases
          .constants()
          .forEach((constant, words) -> row(code(constant.list()), code(constant.name()), words));
    }
    section(
        "How things are said",
        "Change a sentence in `words.yaml`, below `sentences`, by its key. What stands after a"
            + " dollar sign is a place that the service fills.");
    line("");
    line("| key | sentence |");
    line("|---|---|");
    phrases.sentences().forEach((key, sentence) -> row(code(key), sentence.text()));
    section(
        "What is asked of whom",
        "\u201cAsk somebody to \u2026\u201d, by type, field and value. Change it in `words.yaml`,"
            + " below `deeds`; a place is a field of the fact.");
    line("");
    line("| key | deed |");
    line("|---|---|");
    phrases.deeds().all().forEach((key, deed) -> row(code(key), deed.text()));
  }

  private void row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    line(row.toString());
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private void section(String title, String remark) {
    line("");
    line("## " + title);
    line("");
    line(remark);
  }

  private void type(FactType type) {
    line("");
    line("### " + type.name());
    line("");
    line(sentence(type.doc()) + lifetime(type) + AgencyWords.of(type.agency()));
    line("");
    line("| field | holds | meaning |");
    line("|---|---|---|");
    type.fields().values().stream()
        .filter(field -> !field.name().equals(FactType.ID))
        .filter(field -> !field.name().equals(FactType.ORIGIN))
        .forEach(this::field);
  }

  private static String lifetime(FactType type) {
    String days =
        type.freshnessDays().map(fresh -> " Counts for " + fresh + " days.").orElse("")
            + type.rememberedDays().map(until -> " Remembered for " + until + ".").orElse("")
            + type.freshUntil().map(field -> " Counts until `" + field + "`.").orElse("");
    return type.about().isEmpty()
        ? days
        : days + " The latest counts for the same " + String.join(", ", type.about()) + ".";
  }

  private void field(Field field) {
    String holds =
        field.type().spelling().replace("|", "\\|")
            + field.unit().map(unit -> ", " + unit).orElse("")
            + (field.required() ? ", required" : "");
    String meaning =
        Stream.of(
                sentence(field.doc()),
                field.derivation().map(WordList::worked).orElse(""),
                AgencyWords.of(field.agency()).strip(),
                field.says().map(says -> "Reads: \u201c" + says + "\u201d.").orElse(""),
                field.ask().map(ask -> "Ask: \u201c" + ask + "\u201d").orElse(""),
                words("Usually ", field.known()),
                words("Also posted as ", field.aliases()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    line("| `" + field.name() + "` | `" + holds + "` | " + meaning + " |");
  }

  private static String worked(Derivation derivation) {
    if (derivation instanceof Derivation.DaysSince since) {
      return "Worked out: days since `" + since.field() + "`.";
    }
    if (derivation instanceof Derivation.DaysUntil until) {
      return "Worked out: days until `" + until.field() + "`, negative once it has passed.";
    }
    if (derivation instanceof Derivation.KeysWith keys) {
      return "Worked out: who stands in `" + keys.field() + "` with " + keys.value() + ".";
    }
    return derivation instanceof Derivation.Fresh
        ? "Worked out: false when the fact is only remembered."
        : "Worked out: true for the one that is decided.";
  }

  private void list(ClosedList list) {
    line("");
    line("### " + list.name());
    line("");
    line(sentence(list.doc()));
    line("");
    line(list.constants().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
    String agency = AgencyWords.of(list);
    if (!agency.isEmpty()) {
      line("");
      line(agency);
    }
    Map<String, String> aliases = new TreeMap<>(list.aliases());
    if (!aliases.isEmpty()) {
      line("");
      line(
          words(
              "Also posted as ",
              aliases.entrySet().stream()
                  .map(alias -> alias.getKey() + " for " + alias.getValue())
                  .toList()));
    }
  }

  private static String words(String before, List<String> words) {
    return words.isEmpty() ? "" : before + String.join(", ", words) + ".";
  }

  private static String sentence(String doc) {
    return doc.isEmpty() || doc.endsWith(".") ? doc : doc + ".";
  }

  private void line(String text) {
    page.append(text.stripTrailing()).append('\n');
  }
}
