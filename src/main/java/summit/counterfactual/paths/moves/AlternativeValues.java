package summit.counterfactual.paths.moves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.usage.FieldUse;
import summit.counterfactual.paths.usage.FieldUses;
import summit.facts.Fact;
import summit.facts.Periods;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.FieldType.Scalar;

/** The values that a field of a fact could have instead, one of each kind that rules tell apart. */
final class AlternativeValues {
  /** As many values on file as are offered for one field. */
  private static final int MAX_ON_FILE = 8;

  private final KnownSituation known;
  private final FieldUses uses;
  private final FieldThresholds thresholds;
  private final MoveFilter filter;

  AlternativeValues(KnownSituation known, FieldUses uses, MoveFilter filter) {
    this.known = known;
    this.uses = uses;
    this.filter = filter;
    this.thresholds = new FieldThresholds(known);
  }

  /** The values that a fact on file may have instead of its present one. */
  List<Optional<Object>> of(Fact fact, Field field, FieldUse use) {
    return byEffect(
        fact,
        field,
        use,
        values(fact, field, use).stream()
            .filter(
                value ->
                    filter
                        .kind(new FactChange.Set(fact.id(), field.name(), value), fact)
                        .isPresent())
            .toList());
  }

  /** The values that a new fact may have, empty standing for none at all. */
  List<Optional<Object>> ofNew(Fact fact, Field field, FieldUse use) {
    return byEffect(fact, field, use, values(fact, field, use));
  }

  /** Likely ones first, empty standing for none at all. */
  private List<Optional<Object>> values(Fact fact, Field field, FieldUse use) {
    List<Optional<Object>> values = new ArrayList<>();
    candidates(fact, field, use).forEach(value -> values.add(Optional.of(value)));
    if (!field.required()) {
      values.add(Optional.empty());
    }
    return values;
  }

  private List<Optional<Object>> byEffect(
      Fact fact, Field field, FieldUse use, List<Optional<Object>> values) {
    Map<List<Object>, Optional<Object>> byEffect = new LinkedHashMap<>();
    Optional<Object> present = Optional.ofNullable(fact.value(field.name()));
    byEffect.put(effect(fact, field, use, present), present);
    values.forEach(value -> byEffect.putIfAbsent(effect(fact, field, use, value), value));
    return byEffect.values().stream().skip(1).toList();
  }

  /** All that rules can notice of a value. */
  private List<Object> effect(Fact fact, Field field, FieldUse use, Optional<Object> value) {
    if (use.joined() || field.type() instanceof FieldType.OneOf) {
      return List.of(value);
    }
    FactChange change = new FactChange.Set(fact.id(), field.name(), value);
    Fact seen = known.seen(FactChange.apply(List.of(change), List.of(fact)).get(0));
    List<Object> effect = new ArrayList<>();
    use.tests().forEach(test -> effect.add(known.truth(test, seen)));
    return effect;
  }

  private Set<Object> candidates(Fact fact, Field field, FieldUse use) {
    if (field.type() instanceof FieldType.OneOf oneOf) {
      return constants(oneOf);
    }
    if (field.type() instanceof FieldType.ListOf) {
      return lists(fact, field, use);
    }
    if (field.type() instanceof FieldType.MapOf map) {
      return maps(fact, field, map);
    }
    return switch ((Scalar) field.type()) {
      case BOOLEAN -> new LinkedHashSet<Object>(List.of(true, false));
      case INTEGER, NUMBER -> joined(fact, field, use, thresholds.numbers(field, use));
      case DATE -> dates(fact, field, use);
      case STRING -> joined(fact, field, use, texts(field, use));
      case PERIOD -> joined(fact, field, use, Set.of());
    };
  }

  private boolean ofParties(FactType type, String field) {
    FieldUse use = uses.of(type.name()).get(field);
    return use != null && use.parties();
  }

  private static Set<Object> constants(FieldType.OneOf oneOf) {
    Set<Object> constants = new LinkedHashSet<>();
    oneOf
        .list()
        .constants()
        .forEach(name -> constants.add(new Constant(oneOf.list().name(), name)));
    return constants;
  }

  /** With the values on file that rules compare. */
  private Set<Object> joined(Fact fact, Field field, FieldUse use, Set<Object> values) {
    Set<Object> all = new LinkedHashSet<>(values);
    if (use.joined()) {
      known.values(fact, field, this::ofParties).stream().limit(MAX_ON_FILE).forEach(all::add);
    }
    return all;
  }

  /** Days ahead of the question's, or behind, as rules tell them apart, and near those on file. */
  private Set<Object> dates(Fact fact, Field field, FieldUse use) {
    LocalDate asOf = known.asOf();
    Set<Object> dates = new LinkedHashSet<>();
    dates.add(asOf.plusDays(Math.max(1, known.horizonDays() / 2)));
    thresholds.days(fact.type(), field, use).forEach(days -> dates.add(asOf.plusDays(days)));
    if (use.joined()) {
      for (Object value : thresholds.datesOnFile(fact.type())) {
        LocalDate date = (LocalDate) value;
        dates.addAll(List.of(date, date.plusDays(1), date.minusDays(1)));
      }
    }
    dates.removeIf(date -> !Periods.readable((LocalDate) date));
    return dates;
  }

  private Set<Object> texts(Field field, FieldUse use) {
    Set<Object> texts = new LinkedHashSet<>(FieldThresholds.literals(use));
    if (use.parties()) {
      texts.addAll(known.principals());
    }
    // One that no rule names, so that what rules exclude can be left.
    field.known().stream().filter(word -> !texts.contains(word)).findFirst().ifPresent(texts::add);
    // Stands for a text of which rules only ask whether there is one, such as who signs.
    if (texts.isEmpty() && !use.joined()) {
      texts.add(toBeNamed(field));
    }
    return texts;
  }

  /** Stands for a text that somebody has yet to find. */
  String toBeNamed(Field field) {
    return known
        .evaluation()
        .rulebook()
        .phrases()
        .say("counterfactual.paths.toBeNamed", "field", Phrases.spaced(field.name()));
  }

  private Set<Object> lists(Fact fact, Field field, FieldUse use) {
    Set<Object> lists = new LinkedHashSet<>();
    if (use.parties()) {
      Set<String> present = new TreeSet<>();
      if (fact.value(field.name()) instanceof List<?> list) {
        list.forEach(element -> present.add(element.toString()));
      }
      lists.add(known.principals());
      for (String principal : known.principals()) {
        Set<String> other = new TreeSet<>(present);
        if (!other.add(principal)) {
          other.remove(principal);
        }
        lists.add(List.copyOf(other));
      }
    }
    lists.add(List.of());
    Object literals = List.copyOf(new LinkedHashSet<Object>(FieldThresholds.literals(use)));
    lists.add(literals);
    return lists;
  }

  private Set<Object> maps(Fact fact, Field field, FieldType.MapOf type) {
    Set<Object> maps = new LinkedHashSet<>();
    if (!(type.value() instanceof FieldType.OneOf answers)) {
      return maps;
    }
    for (Object answer : constants(answers)) {
      maps.add(with(fact, field, known.principals(), answer));
      known.principals().forEach(one -> maps.add(with(fact, field, List.of(one), answer)));
    }
    return maps;
  }

  private static Object with(Fact fact, Field field, List<String> parties, Object answer) {
    Map<String, Object> answers = new TreeMap<>();
    if (fact.value(field.name()) instanceof Map<?, ?> present) {
      present.forEach(
          (party, value) -> answers.put(party.toString(), Objects.requireNonNull(value)));
    }
    parties.forEach(party -> answers.put(party, answer));
    return answers;
  }
}
