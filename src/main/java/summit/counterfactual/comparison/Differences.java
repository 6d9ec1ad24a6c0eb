package summit.counterfactual.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.decision.DecisionRequest;
import summit.facts.Fact;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.Field;
import summit.rulebook.RulebookDifference;

/** Finds in which respects two questions differ. */
public final class Differences {
  private final AskedQuestion first;
  private final AskedQuestion second;
  private final boolean sameRules;

  private Differences(AskedQuestion first, AskedQuestion second) {
    this.first = first;
    this.second = second;
    this.sameRules = first.maker().equals(second.maker());
  }

  /** Facts by id, then the rest; made one after the other in any order, they lead to the second. */
  public static List<Difference> between(AskedQuestion first, AskedQuestion second) {
    return new Differences(first, second).find();
  }

  /** Changes in posted order; a fact that is withdrawn and posted anew changes at once. */
  public static List<Difference> of(List<FactChange> changes, ChangeSentence sentence) {
    Set<String> withdrawn =
        changes.stream()
            .filter(FactChange.Withdraw.class::isInstance)
            .map(FactChange::id)
            .collect(Collectors.toSet());
    Map<Object, List<FactChange>> together = new LinkedHashMap<>();
    for (FactChange change : changes) {
      boolean anew = !(change instanceof FactChange.Set) && withdrawn.contains(change.id());
      together.computeIfAbsent(anew ? change.id() : change, key -> new ArrayList<>()).add(change);
    }
    return together.values().stream().map(group -> Difference.of(group, sentence)).toList();
  }

  /** Everything but the facts: date, level, horizon, proposal and rules. */
  public static List<Difference> besidesFacts(AskedQuestion first, AskedQuestion second) {
    Differences differences = new Differences(first, second);
    List<Difference> found = new ArrayList<>(differences.settings());
    if (!differences.sameRules) {
      found.add(differences.rules(new OtherRules(second.maker(), List.of())));
    }
    return found;
  }

  private List<Difference> find() {
    List<Fact> readable =
        sameRules
            ? second.request().facts()
            : OtherRules.readable(second.request().facts(), first.maker());
    Map<String, Fact> known = byId(readable);
    List<Fact> onlyTheirs =
        second.request().facts().stream().filter(fact -> !known.containsKey(fact.id())).toList();
    List<Difference> found = new ArrayList<>(facts(known, byId(onlyTheirs).keySet()));
    found.addAll(settings());
    if (!sameRules) {
      found.add(rules(new OtherRules(second.maker(), onlyTheirs)));
    }
    return found;
  }

  private Difference rules(OtherRules others) {
    RulebookDifference difference =
        RulebookDifference.between(first.maker().rulebook(), second.maker().rulebook());
    return Difference.rules(
        others, difference.before(), difference.after(), difference.differences().size(), book());
  }

  private List<Difference> facts(Map<String, Fact> after, Set<String> onlyTheirs) {
    Map<String, Fact> before = byId(first.request().facts());
    ChangeSentence sentence =
        new ChangeSentence(MovingParties.of(first.evaluate()), first.request().facts());
    List<Difference> found = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    ids.removeAll(onlyTheirs);
    for (String id : ids) {
      changes(Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)))
          .forEach(group -> found.add(Difference.of(group, sentence)));
    }
    return found;
  }

  /** What turns one state of a fact into another, in groups that belong together. */
  private static List<List<FactChange>> changes(Optional<Fact> before, Optional<Fact> after) {
    if (after.isEmpty()) {
      return before.map(fact -> List.of(withdrawn(fact))).orElse(List.of());
    }
    Fact now = after.get();
    if (before.isEmpty()) {
      return List.of(List.of(new FactChange.Add(now)));
    }
    Fact was = before.get();
    if (!was.type().name().equals(now.type().name())
        || !was.provenance().equals(now.provenance())) {
      return List.of(List.of(new FactChange.Withdraw(was.id()), new FactChange.Add(now)));
    }
    return now.type().postedFields().stream()
        .map(Field::name)
        .filter(name -> !said(was, name).equals(said(now, name)))
        .map(name -> List.<FactChange>of(new FactChange.Set(now.id(), name, said(now, name))))
        .toList();
  }

  private static List<FactChange> withdrawn(Fact fact) {
    return List.of(new FactChange.Withdraw(fact.id()));
  }

  private static Optional<Object> said(Fact fact, String field) {
    return Optional.ofNullable(fact.value(field));
  }

  private PhraseBook book() {
    return first.maker().rulebook().phrases();
  }

  private List<Difference> settings() {
    DecisionRequest one = first.request();
    DecisionRequest other = second.request();
    List<Difference> found = new ArrayList<>();
    if (!one.asOf().equals(other.asOf())) {
      found.add(Difference.asOf(one.asOf(), other.asOf(), book()));
    }
    if (!one.level().equals(other.level())) {
      found.add(Difference.level(one.level(), other.level(), book()));
    }
    if (one.horizonDays() != other.horizonDays()) {
      found.add(Difference.horizon(one.horizonDays(), other.horizonDays(), book()));
    }
    if (!one.proposal().equals(other.proposal())) {
      found.add(Difference.proposal(one.proposal(), other.proposal(), book()));
    }
    return found;
  }

  private static Map<String, Fact> byId(List<Fact> facts) {
    Map<String, Fact> byId = new TreeMap<>();
    facts.forEach(fact -> byId.put(fact.id(), fact));
    return byId;
  }
}
