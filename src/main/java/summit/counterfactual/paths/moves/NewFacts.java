package summit.counterfactual.paths.moves;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.usage.FieldUse;
import summit.counterfactual.paths.usage.FieldUses;
import summit.counterfactual.paths.usage.PatternConstraints;
import summit.counterfactual.paths.usage.PostedSources;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;

/** The smallest facts that would meet a pattern of some rule. */
final class NewFacts {
  /** As many as are tried for one pattern. */
  private static final int MAX_TRIED = 256;

  private final KnownSituation known;
  private final FieldUses uses;
  private final AlternativeValues values;
  private final MoveFilter filter;
  private final Map<List<Object>, Fact> byEffect = new LinkedHashMap<>();

  NewFacts(KnownSituation known, FieldUses uses, MoveFilter filter) {
    this.known = known;
    this.uses = uses;
    this.filter = filter;
    this.values = new AlternativeValues(known, uses, filter);
  }

  /** One fact for each effect that rules can notice, without ids of their own. */
  Collection<Fact> of(Collection<RuleSyntax> rules) {
    for (RuleSyntax rule : rules) {
      ConditionContents.of(rule.when()).patterns().forEach(this::add);
    }
    return byEffect.values();
  }

  private void add(Condition.Pattern pattern) {
    FactType type = known.evaluation().rulebook().vocabulary().type(pattern.type());
    if (type == null || !type.postable() || MoveVocabulary.saysWhoIsWho(type) || type.subject()) {
      return;
    }
    if (!isOpen(blank(type))) {
      return;
    }
    List<Asked> asked =
        PatternConstraints.of(pattern).stream().map(one -> asked(type, one)).toList();
    List<Fact> tried = List.of(blank(type));
    for (Field field : type.postedFields()) {
      List<Asked> own =
          asked.stream().filter(one -> one.behind().equals(Set.of(field.name()))).toList();
      tried =
          tried.stream()
              .flatMap(fact -> choices(fact, field, own, reads(type, pattern, field)).stream())
              .filter(this::isOpen)
              .limit(MAX_TRIED)
              .toList();
    }
    tried.forEach(fact -> keep(fact, asked));
  }

  /**
   * What a pattern asks of its fact.
   *
   * @param behind the posted fields that it hangs on
   * @param tests the comparisons that it comes to, without those that depend on other facts
   */
  private record Asked(Set<String> behind, List<FieldUse.Test> tests) {}

  private Asked asked(FactType type, Constraint constraint) {
    Set<String> variables = PatternConstraints.variables(constraint);
    List<FieldUse.Test> tests =
        uses.of(type.name()).values().stream()
            .flatMap(use -> use.tests().stream())
            .filter(test -> test.constraint().equals(constraint))
            .filter(test -> variables.stream().allMatch(one -> test.row().value(one) != null))
            .distinct()
            .toList();
    return new Asked(behind(type, constraint), tests);
  }

  /** Whether a fact, as far as it is made, may be part of a path. */
  private boolean isOpen(Fact fact) {
    return filter.kind(new FactChange.Add(fact), fact).isPresent();
  }

  private static Set<String> behind(FactType type, Constraint constraint) {
    Set<String> behind = new LinkedHashSet<>();
    PatternConstraints.fields(constraint)
        .forEach(field -> behind.addAll(PostedSources.of(type, field)));
    return behind;
  }

  /** Whether the pattern compares or hands on a field. */
  private static boolean reads(FactType type, Condition.Pattern pattern, Field field) {
    for (Constraint constraint : pattern.constraints()) {
      Set<String> read =
          constraint instanceof Constraint.Bind bind
              ? Set.copyOf(PostedSources.of(type, bind.field()))
              : behind(type, constraint);
      if (read.contains(field.name())) {
        return true;
      }
    }
    return false;
  }

  private Fact blank(FactType type) {
    Provenance provenance =
        new Provenance(
            List.of(),
            Optional.empty(),
            Optional.of(known.asOf()),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new Fact("", type, Map.of(), provenance, List.of());
  }

  /** The fact with each value of a field that may meet the pattern. */
  private List<Fact> choices(Fact fact, Field field, List<Asked> own, boolean read) {
    FieldUse use = uses.of(fact.type().name()).getOrDefault(field.name(), new FieldUse());
    Set<Optional<Object>> choices = new LinkedHashSet<>();
    boolean dated =
        fact.type().dateFields().stream().findFirst().filter(field.name()::equals).isPresent();
    Fact today = with(fact, field, Optional.of(known.asOf()));
    if (dated && meets(today, own)) {
      return List.of(today);
    }
    if (!field.required() && own.isEmpty() && !(read && use.joined())) {
      return List.of(fact);
    }
    for (Optional<Object> value : values.ofNew(fact, field, use)) {
      Fact said = with(fact, field, value);
      if (isOpen(said) && meets(said, own)) {
        choices.add(value);
      }
    }
    if (!field.required() && meets(fact, own)) {
      choices.add(Optional.empty());
    }
    boolean several = use.joined() && (read || use.parties());
    if (!several && !choices.isEmpty()) {
      return List.of(with(fact, field, choices.iterator().next()));
    }
    if (choices.stream().noneMatch(Optional::isPresent) && field.required()) {
      return usual(fact, field);
    }
    return choices.stream().map(value -> with(fact, field, value)).toList();
  }

  /** What a required field says when rules do not care: each principal, or any usual word. */
  private List<Fact> usual(Fact fact, Field field) {
    Set<Object> usual = new LinkedHashSet<>();
    if (field.type() instanceof FieldType.ListOf) {
      usual.add(known.principals());
    } else if (field.type() == FieldType.Scalar.DATE) {
      usual.add(known.asOf());
    } else {
      field.known().stream().findFirst().ifPresent(usual::add);
    }
    if (usual.isEmpty() && field.type() == FieldType.Scalar.STRING) {
      usual.add(values.toBeNamed(field));
    }
    return usual.stream().limit(1).map(value -> with(fact, field, Optional.of(value))).toList();
  }

  /** Whether all that is asked holds, or depends on other facts. */
  private boolean meets(Fact fact, List<Asked> asked) {
    if (asked.isEmpty()) {
      return true;
    }
    Fact seen = known.seen(fact);
    return asked.stream()
        .flatMap(one -> one.tests().stream())
        .allMatch(test -> known.truth(test, seen).holds());
  }

  private static Fact with(Fact fact, Field field, Optional<Object> value) {
    Map<String, Object> values = new LinkedHashMap<>(fact.values());
    value.ifPresent(one -> values.put(field.name(), one));
    return new Fact(fact.id(), fact.type(), values, fact.provenance(), fact.from());
  }

  private void keep(Fact fact, List<Asked> asked) {
    boolean whole =
        fact.type().postedFields().stream()
            .allMatch(field -> !field.required() || fact.value(field.name()) != null);
    if (whole && meets(fact, asked) && matterIsOpen(fact)) {
      byEffect.putIfAbsent(effect(fact), fact);
    }
  }

  /** Whether no fact that counts speaks of the same matter. */
  private boolean matterIsOpen(Fact fact) {
    return fact.type().about().isEmpty()
        || known.counting(fact.type()).stream().noneMatch(other -> speaksOf(other, fact));
  }

  /** Whether a fact is about all that a new one says of its matter. */
  private static boolean speaksOf(Fact other, Fact fact) {
    List<Object> ofOther = FactMatter.of(other);
    List<Object> ofNew = FactMatter.of(fact);
    return IntStream.range(0, ofNew.size())
        .allMatch(
            i -> ofNew.get(i).equals(Optional.empty()) || ofNew.get(i).equals(ofOther.get(i)));
  }

  private List<Object> effect(Fact fact) {
    Fact seen = known.seen(fact);
    List<Object> effect = new ArrayList<>(List.of(fact.type().name(), FactMatter.of(fact)));
    uses.of(fact.type().name())
        .forEach(
            (field, use) -> {
              if (use.joined()) {
                effect.add(Optional.ofNullable(fact.value(field)));
              } else {
                use.tests().forEach(test -> effect.add(known.truth(test, seen)));
              }
            });
    return effect;
  }
}
