package summit.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return new WordList().write(rulebook.name(), rulebook.vocabulary());
  }

  private String write(String rulebook, Vocabulary vocabulary) {
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
    return page.toString();
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
    line(sentence(type.doc()) + lifetime(type));
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
