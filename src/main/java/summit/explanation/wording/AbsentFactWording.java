package summit.explanation.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import summit.explanation.near.BindingStack;
import summit.explanation.trace.RulePart;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.FieldPhrase;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;

/** Words a fact that is not there: "the text on the roadmap were agreed (nothing is on file)". */
public final class AbsentFactWording {
  private static final String NOT_KNOWN = "$";
  private static final Pattern END_OF_FIRST_WORDS = Pattern.compile("[:;,]");

  private final Phrases phrases;
  private final ComparisonWording clause;

  public AbsentFactWording(ComparisonWording clause) {
    this.phrases = clause.phrases();
    this.clause = clause;
  }

  /** What would have to be on file. */
  NeededChange needed(RulePart part) {
    FactType type = clause.type(part.askedType());
    Map<String, String> known = known(part);
    List<String> wanted = new ArrayList<>();
    for (RulePart asked : claimed(part, type)) {
      Field field = type.fields().get(asked.field());
      if (field != null) {
        FieldPhrase saying =
            FieldPhrase.of(phrases.book(), field, other -> known.getOrDefault(other, NOT_KNOWN));
        FieldPhrase named =
            saying.subject().contains(NOT_KNOWN) ? saying.of(described(type)) : saying;
        wanted.add(saying.whole() ? named.were("") : clause.were(asked, true, type, field, named));
      }
    }
    matter(part, type, known, wanted).forEach(wanted::add);
    return NeededChange.of(
        wanted.isEmpty()
            ? phrases.say("explanation.onFile", "fact", called(type, known))
            : phrases.say("explanation.nothingOnFile", "needs", phrases.list(wanted)));
  }

  /** What is asked of what the fact claims, where that is asked; else all that is asked of it. */
  private static List<RulePart> claimed(RulePart part, FactType type) {
    List<RulePart> asked = part.parts().stream().filter(one -> !one.tellsApart(type)).toList();
    List<RulePart> claims =
        asked.stream().filter(one -> type.states().contains(one.field())).toList();
    return claims.isEmpty() ? asked : claims;
  }

  /** What the fact would have to speak of, where that has not been said. */
  private List<String> matter(
      RulePart part, FactType type, Map<String, String> known, List<String> said) {
    List<String> matter = new ArrayList<>();
    for (RulePart asked : part.parts()) {
      Field field = type.fields().get(asked.field());
      String value = known.get(asked.field());
      if (field != null
          && value != null
          && field.says().isPresent()
          && asked.tellsApart(type)
          && !said.isEmpty()
          && said.stream().noneMatch(text -> text.contains(value))) {
        FieldPhrase saying =
            FieldPhrase.of(phrases.book(), field, other -> known.getOrDefault(other, NOT_KNOWN));
        if (!saying.subject().contains(NOT_KNOWN)) {
          matter.add(saying.were(value));
        }
      }
    }
    return matter;
  }

  /** A type by its first words: "a condition that a party has set for meeting". */
  String described(FactType type) {
    String doc = END_OF_FIRST_WORDS.split(type.doc(), 2)[0];
    return doc.isEmpty()
        ? phrases.say("explanation.some", "type", Phrases.spaced(type.name()))
        : Phrases.uncapital(doc);
  }

  /** What the pattern says that the fact would hold, in words. */
  public Map<String, String> known(RulePart part) {
    Map<String, String> known = new HashMap<>();
    for (RulePart asked : part.parts()) {
      String name = asked.field();
      if (!name.isEmpty()
          && asked.right().of() != null
          && asked.right().of() != BindingStack.OPEN
          && Comparing.of(asked).isForValue()) {
        known.put(name, clause.wanted(asked, true, clause.type(part.askedType())));
      }
    }
    return known;
  }

  private String called(FactType type, Map<String, String> known) {
    return FactPhrases.called(phrases.book(), type, field -> known.getOrDefault(field, NOT_KNOWN))
        .filter(name -> !name.contains(NOT_KNOWN))
        .orElseGet(() -> described(type));
  }
}
