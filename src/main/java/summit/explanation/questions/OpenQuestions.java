package summit.explanation.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.explanation.near.ReadValue;
import summit.explanation.trace.RuleMiss;
import summit.explanation.trace.RulePart;
import summit.explanation.wording.AbsentFactWording;
import summit.explanation.wording.ComparisonWording;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.rulebook.Precondition;

/**
 * Collects what the facts do not say and preconditions hang on: last whether something harmful has
 * happened of which nothing on file speaks, and of the rest first what the verdict seems to hang
 * on, then what could bring preconditions into most statuses, then what stands nearest to doing so.
 * What the answers separate is decided elsewhere.
 */
public final class OpenQuestions {
  /** Where more constraints fail, a fact alone changes nothing. */
  private static final int FAR = 1;

  private final ComparisonWording clause;
  private final QuestionWording question;
  private final Map<String, Gap> byQuestion = new HashMap<>();
  private final Set<String> onFile;

  /** What is known of one missing fact so far. */
  private static final class Gap {
    private final String type;
    private final @Nullable Fact fact;
    private final @Nullable Field field;
    private final boolean general;
    private final Set<String> preconditions = new LinkedHashSet<>();
    private final Set<MissingFact.Possible> couldBecome = new LinkedHashSet<>();
    private @Nullable Tier tier;
    private long nearest = Long.MAX_VALUE;
    private boolean harm;
    private boolean deed;

    Gap(String type, @Nullable Fact fact, @Nullable Field field, boolean general) {
      this.type = type;
      this.fact = fact;
      this.field = field;
      this.general = general;
    }

    /** Whether it asks after nothing but harm, or its absence, of which nothing on file speaks. */
    boolean isUnprompted() {
      return harm && !deed;
    }
  }

  /**
   * The questions of one evaluation.
   *
   * @param posted every fact on file, also those that do not count
   */
  public OpenQuestions(ComparisonWording clause, Collection<Fact> posted) {
    this.clause = clause;
    this.onFile = posted.stream().map(fact -> fact.type().name()).collect(Collectors.toSet());
    this.question = new QuestionWording(clause.phrases());
  }

  /** Notes what a rule of a precondition misses only because the facts do not say. */
  public void note(Precondition precondition, Status status, RuleMiss miss, String concludes) {
    if (miss.steps() > FAR && status != Status.UNKNOWN) {
      return;
    }
    note(miss.parts(), precondition, status, miss, concludes);
  }

  private void note(
      List<RulePart> parts,
      Precondition precondition,
      Status status,
      RuleMiss miss,
      String concludes) {
    for (RulePart part : parts) {
      if (part.kind() == RulePart.Kind.COMPARISON && !part.truth().holds()) {
        comparison(part).ifPresent(gap -> add(gap, precondition, status, miss, concludes));
      } else if (part.kind() == RulePart.Kind.MISSING_FACT
          && part.through().isEmpty()
          && status == Status.UNKNOWN) {
        missing(part, precondition)
            .ifPresent(gap -> add(gap, precondition, status, miss, concludes));
      } else if (!part.truth().holds() && part.kind() != RulePart.Kind.MISSING_FACT) {
        note(part.parts(), precondition, status, miss, concludes);
      }
      if (!part.truth().holds() && !part.through().isEmpty()) {
        note(part.through().get(0).parts(), precondition, status, miss, concludes);
      }
    }
  }

  /** What a posted fact could say and does not. */
  private Optional<Gap> comparison(RulePart part) {
    ReadValue asked = ComparisonWording.isOfList(part) ? part.right() : part.left();
    Fact fact = asked.from();
    String name = asked.field();
    if (fact == null || name == null || !fact.type().postable()) {
      return Optional.empty();
    }
    Field field = fact.type().fields().get(name);
    Field posted = field == null ? null : posted(field, fact.type());
    if (posted == null || isSaid(fact.value(posted.name()))) {
      return Optional.empty();
    }
    return Optional.of(
        byQuestion.computeIfAbsent(
            question.of(fact, posted), key -> new Gap(fact.type().name(), fact, posted, false)));
  }

  /** Whether a value says something; a value of a closed list can say that it is not known. */
  private static boolean isSaid(@Nullable Object value) {
    return value instanceof Constant constant
        ? !constant.name().equals(MissingFact.NOT_KNOWN)
        : value instanceof Map<?, ?> map
            ? map.values().stream().allMatch(OpenQuestions::isSaid)
            : value != null;
  }

  /** The field that a caller posts, for one that the service works out of it. */
  private static @Nullable Field posted(Field field, FactType type) {
    if (field.derivation().isEmpty()) {
      return field;
    }
    Derivation derivation = field.derivation().get();
    if (derivation instanceof Derivation.DaysSince since) {
      return type.fields().get(since.field());
    }
    if (derivation instanceof Derivation.DaysUntil until) {
      return type.fields().get(until.field());
    }
    return derivation instanceof Derivation.KeysWith keys ? type.fields().get(keys.field()) : null;
  }

  private Optional<Gap> missing(RulePart part, Precondition precondition) {
    FactType type = clause.type(part.askedType());
    if (!type.postable()) {
      return Optional.empty();
    }
    Map<String, String> known = new AbsentFactWording(clause).known(part);
    Optional<String> close = close(type, known);
    Gap gap =
        byQuestion.computeIfAbsent(
            close.orElse(precondition.unknown()),
            key -> new Gap(type.name(), null, null, close.isEmpty()));
    boolean adverse = type.agency().isAdverse();
    gap.harm |= adverse && !onFile.contains(type.name());
    gap.deed |= !adverse && type.agency().isAct();
    return Optional.of(gap);
  }

  /** A question after what a fact of the type would say, of something in particular. */
  private Optional<String> close(FactType type, Map<String, String> known) {
    for (Field field : type.fields().values()) {
      if (field.ask().isPresent() && type.states().contains(field.name())) {
        Optional<String> asked = question.of(type, field, known);
        if (asked.isPresent()) {
          return asked;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether other questions ask after the same preconditions, of something in particular. */
  private boolean asksMoreClosely(Gap general) {
    return byQuestion.values().stream()
        .anyMatch(
            other -> !other.general && other.preconditions.containsAll(general.preconditions));
  }

  private static void add(
      Gap gap, Precondition precondition, Status status, RuleMiss miss, String concludes) {
    gap.preconditions.add(precondition.id());
    gap.couldBecome.add(new MissingFact.Possible(precondition.id(), Status.valueOf(concludes)));
    gap.nearest = Math.min(gap.nearest, miss.distance());
    if (status != Status.AT_RISK) {
      Tier before = gap.tier;
      Tier tier = Tier.of(precondition);
      gap.tier = before == null || tier.compareTo(before) < 0 ? tier : before;
    }
  }

  /** What to find out, in order. */
  public List<MissingFact> inOrder() {
    List<Map.Entry<String, Gap>> gaps = new ArrayList<>(byQuestion.entrySet());
    gaps.removeIf(one -> one.getValue().general && asksMoreClosely(one.getValue()));
    gaps.sort(
        Comparator.comparing((Map.Entry<String, Gap> one) -> one.getValue().isUnprompted())
            .thenComparing(
                one -> one.getValue().tier, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(one -> -one.getValue().couldBecome.size())
            .thenComparingLong(one -> one.getValue().nearest)
            .thenComparing(Map.Entry::getKey));
    Map<String, MissingFact> missing = new LinkedHashMap<>();
    for (Map.Entry<String, Gap> entry : gaps) {
      Gap gap = entry.getValue();
      missing.put(
          entry.getKey(),
          new MissingFact(
              entry.getKey(),
              gap.type,
              Optional.ofNullable(gap.fact).map(Fact::id),
              Optional.ofNullable(gap.field).map(Field::name),
              List.copyOf(gap.preconditions),
              List.copyOf(gap.couldBecome),
              gap.tier == Tier.GATE || gap.tier == Tier.TIMING,
              List.of(),
              gap.isUnprompted()));
    }
    return List.copyOf(missing.values());
  }
}
