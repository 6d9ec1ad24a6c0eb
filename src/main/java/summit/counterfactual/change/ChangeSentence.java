package summit.counterfactual.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Field;

/** Says a change in one plain sentence, with parties by name. */
public final class ChangeSentence {
  private final MovingParties parties;
  private final List<Fact> facts;
  private final FactPhrases words;

  /**
   * @param facts the facts on file before the change
   */
  public ChangeSentence(MovingParties parties, List<Fact> facts) {
    this.parties = parties;
    this.facts = List.copyOf(facts);
    this.words = new FactPhrases(parties.phrases());
  }

  /** Such as "Russia's condition on groundwork is waived (F-012, now unmet)". */
  public String of(FactChange change) {
    if (change instanceof FactChange.Add add) {
      return added(add.fact());
    }
    Optional<Fact> fact = facts.stream().filter(one -> one.id().equals(change.id())).findFirst();
    Optional<String> said = fact.flatMap(one -> said(change, one));
    if (said.isPresent()) {
      return now(said.get(), change, fact.get());
    }
    String named = fact.map(this::fact).orElse(change.id());
    return change instanceof FactChange.Set set
        ? say("counterfactual.change.set", "fact", named, "set", set(set, fact))
        : say("counterfactual.change.withdrawn", "fact", named);
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

  private String now(String says, FactChange change, Fact fact) {
    return change instanceof FactChange.Set set
        ? field(set, fact)
            .map(
                field ->
                    say(
                        "counterfactual.change.says",
                        "says",
                        says,
                        "fact",
                        fact.id(),
                        "now",
                        words.now(fact, field)))
            .orElse(says)
        : says;
  }

  private static Optional<Field> field(FactChange.Set set, Fact fact) {
    return Optional.ofNullable(fact.type().posted(set.field()));
  }

  /** A fact as a person calls it, and its id: "Russia's condition on groundwork (F-012)". */
  public String fact(Fact fact) {
    return words
        .called(fact)
        .map(called -> say("counterfactual.change.called", "fact", called, "id", fact.id()))
        .orElseGet(() -> kind(fact));
  }

  private String kind(Fact fact) {
    String type = Phrases.spaced(fact.type().name());
    return parties
        .ownerName(fact)
        .map(
            owner ->
                say("counterfactual.change.factOf", "id", fact.id(), "type", type, "owner", owner))
        .orElseGet(() -> say("counterfactual.change.fact", "id", fact.id(), "type", type));
  }

  private String set(FactChange.Set set, Optional<Fact> fact) {
    Optional<Object> before = fact.flatMap(one -> Optional.ofNullable(one.value(set.field())));
    String field = Phrases.spaced(set.field());
    if (set.value().isEmpty()) {
      return before
          .map(was -> say("counterfactual.change.noLongerWas", "field", field, "was", words(was)))
          .orElseGet(() -> say("counterfactual.change.noLonger", "field", field));
    }
    String value = words(set.value().get());
    return before
        .map(
            was ->
                say(
                    "counterfactual.change.isInstead",
                    "field",
                    field,
                    "value",
                    value,
                    "was",
                    words(was)))
        .orElseGet(() -> say("counterfactual.change.isNew", "field", field, "value", value));
  }

  /** What an added fact states; all it says when its type has no matter and statement. */
  private String added(Fact fact) {
    List<String> states =
        fact.type().states().stream()
            .map(fact.type()::posted)
            .flatMap(Stream::ofNullable)
            .flatMap(
                field ->
                    Stream.ofNullable(fact.value(field.name()))
                        .flatMap(value -> words.says(fact, field, value).stream()))
            .toList();
    return states.isEmpty()
        ? inFull(fact)
        : say(
            "counterfactual.change.addedStating",
            "says",
            parties.phrases().list(states),
            "id",
            fact.id());
  }

  private String inFull(Fact fact) {
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
                    Stream.ofNullable(fact.value(field))
                        .map(value -> states(Phrases.spaced(field), words(value))))
            .collect(Collectors.joining(", "));
    return said.isEmpty()
        ? say("counterfactual.change.added", "fact", fact(fact))
        : say("counterfactual.change.addedSaying", "fact", fact(fact), "says", said);
  }

  /** A value with its field; one that begins with the field's name, "place to be named", alone. */
  private String states(String field, String value) {
    return value.startsWith(field + " ")
        ? value
        : say("counterfactual.change.states", "field", field, "value", value);
  }

  private String words(Object value) {
    String words = parties.phrases().plainly(value);
    return words.isEmpty() ? say("counterfactual.change.nothing") : words;
  }

  private String say(String key, Object... places) {
    return parties.phrases().say(key, places);
  }
}
