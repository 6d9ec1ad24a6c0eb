package summit.counterfactual.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.facts.Fact;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Field;

/** Says a change in one plain sentence, with parties by name. */
public final class ChangeSentence {
  private final Parties parties;
  private final List<Fact> facts;
  private final FactPhrases words;

  /**
   * @param facts the facts on file before the change
   */
  public ChangeSentence(Parties parties, List<Fact> facts) {
    this.parties = parties;
    this.facts = List.copyOf(facts);
    this.words = new FactPhrases(parties.phrases());
  }

  /** Such as "Russia's condition on groundwork is waived (F-012, now unmet)". */
  public String of(FactChange change) {
    if (change instanceof FactChange.Add add) {
      return "New: " + fact(add.fact()) + said(add.fact());
    }
    Optional<Fact> fact = facts.stream().filter(one -> one.id().equals(change.id())).findFirst();
    Optional<String> said = fact.flatMap(one -> said(change, one));
    if (said.isPresent()) {
      return said.get() + now(change, fact.get());
    }
    String named = fact.map(this::fact).orElse(change.id());
    return change instanceof FactChange.Set set
        ? named + ": " + set(set, fact)
        : named + ", is withdrawn";
  }

  /** What the change comes to and no more: "Russia's condition on groundwork is waived". */
  public String brief(FactChange change) {
    return facts.stream()
        .filter(one -> one.id().equals(change.id()))
        .findFirst()
        .flatMap(fact -> said(change, fact))
        .orElseGet(() -> of(change));
  }

  /** What a fact would say, where it says something else and the vocabulary has words for it. */
  private Optional<String> said(FactChange change, Fact fact) {
    return change instanceof FactChange.Set set && set.value().isPresent()
        ? field(set, fact).flatMap(field -> words.says(fact, field, set.value().get()))
        : Optional.empty();
  }

  private String now(FactChange change, Fact fact) {
    return change instanceof FactChange.Set set
        ? field(set, fact)
            .map(field -> " (" + fact.id() + ", now " + words.now(fact, field) + ")")
            .orElse("")
        : "";
  }

  private static Optional<Field> field(FactChange.Set set, Fact fact) {
    return Optional.ofNullable(fact.type().posted(set.field()));
  }

  /** A fact by id, kind and owner: "F-012, stated precondition of Russia". */
  public String fact(Fact fact) {
    return fact.id()
        + ", "
        + Phrases.spaced(fact.type().name())
        + parties.ownerName(fact).map(owner -> " of " + owner).orElse("");
  }

  private String set(FactChange.Set set, Optional<Fact> fact) {
    Optional<Object> before = fact.flatMap(one -> Optional.ofNullable(one.value(set.field())));
    String field = Phrases.spaced(set.field());
    if (set.value().isEmpty()) {
      return field
          + " is no longer said"
          + before.map(was -> ", which was " + words(was)).orElse("");
    }
    return field
        + " is "
        + words(set.value().get())
        + before.map(was -> " instead of " + words(was)).orElse(", which was not said");
  }

  /** What an added fact states; all it says when its type has no matter and statement. */
  private String said(Fact fact) {
    List<String> fields = new ArrayList<>(fact.type().about());
    fields.addAll(fact.type().states());
    if (fact.type().states().isEmpty()) {
      fields.clear();
      fact.type().postedFields().stream().map(Field::name).forEach(fields::add);
    }
    String said =
        fields.stream()
            .flatMap(
                field ->
                    Optional.ofNullable(fact.value(field))
                        .map(value -> Phrases.spaced(field) + " " + words(value))
                        .stream())
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "" : ": " + said;
  }

  private String words(Object value) {
    String words = parties.phrases().plainly(value);
    return words.isEmpty() ? "nothing" : words;
  }
}
