package summit.facts.reading;

import java.util.Optional;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** What a field names, if its values are codes, ids or names and no text to be read. */
public enum NameField {
  /** A party: its code need not be an id of a fact. */
  PARTY,
  /** A fact, or a source. */
  FACT,
  /** One of some usual words; others are allowed. */
  WORD,
  /** Something that is told apart by its name. */
  THING;

  public static Optional<NameField> of(Vocabulary vocabulary, FactType type, Field field) {
    if (field.each().isPresent()) {
      return Optional.of(PARTY);
    }
    if (field.refers().isPresent()) {
      return Optional.of(isOfFact(vocabulary, field) ? FACT : PARTY);
    }
    if (!field.known().isEmpty()) {
      return Optional.of(WORD);
    }
    boolean tells =
        field.name().equals(FactType.ID)
            || type.about().contains(field.name())
            || type.party().filter(field.name()::equals).isPresent();
    return tells ? Optional.of(THING) : Optional.empty();
  }

  /** Whether a field names what must be posted; a party need not be described. */
  static boolean isOfFact(Vocabulary vocabulary, Field field) {
    return field.refers().isPresent()
        && Optional.ofNullable(vocabulary.type(field.refers().get()))
            .flatMap(FactType::party)
            .isEmpty();
  }

  /** In which form what it names is kept. */
  TextForm form(FactProblems problems) {
    return switch (this) {
      case PARTY, FACT, WORD -> TextForm.name(problems);
      case THING -> TextForm.title(problems);
    };
  }
}
