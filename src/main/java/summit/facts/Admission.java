package summit.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.facts.SetAside.Reason;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/**
 * Decides which posted facts a decision as of a date may rest on. A fact that is reported later,
 * too weak, about another subject, superseded, expired, stale or a repetition is set aside with its
 * reason; facts that contradict each other are withheld together.
 */
public final class Admission {
  private final Vocabulary vocabulary;
  private final LocalDate asOf;
  private final List<SetAside> setAside = new ArrayList<>();

  private Admission(Vocabulary vocabulary, LocalDate asOf) {
    this.vocabulary = vocabulary;
    this.asOf = asOf;
  }

  /**
   * Sorts posted facts into those that a decision may rest on and those that it may not.
   *
   * @param subject id of the fact that is decided; when empty, the only one or the first by id
   */
  public static Admitted admit(
      List<Fact> posted, Vocabulary vocabulary, LocalDate asOf, Optional<String> subject) {
    return new Admission(vocabulary, asOf).admit(posted, subject);
  }

  private Admitted admit(List<Fact> posted, Optional<String> wanted) {
    List<Fact> facts = new ArrayList<>(posted);
    facts.sort(Comparator.comparing(Fact::id));
    facts = keep(facts, this::future);
    facts = keep(facts, this::weak);
    facts = keep(facts, this::notYet);
    facts.replaceAll(fact -> DaysToCome.asOf(fact, asOf));
    Set<String> replaced = replaced(facts);
    Optional<Fact> subject = subject(facts, replaced, wanted);
    Set<String> subjectIds =
        subject.map(fact -> lineage(fact, posted)).or(() -> wanted.map(Set::of)).orElse(Set.of());
    if (!subjectIds.isEmpty()) {
      facts = keep(facts, fact -> otherSubject(fact, subjectIds));
    }
    facts = supersede(facts);
    facts = keep(facts, this::expired);
    facts = keep(facts, new Renewals(facts)::ended);
    Set<String> remembered = new HashSet<>();
    StandingWords standing = new StandingWords(asOf, subject, facts);
    facts = keep(facts, fact -> standing.stands(fact) ? Optional.empty() : stale(fact, remembered));
    ConflictResolution matters = new ConflictResolution(setAside);
    List<Fact> settled = matters.settle(facts);
    Optional<Fact> decided = subject.filter(settled::contains);
    DerivedFields derived = new DerivedFields(asOf, decided.map(Fact::id), remembered);
    return new Admitted(
        settled.stream().map(derived::fill).toList(),
        matters.contested().stream()
            .map(group -> group.stream().map(derived::fill).toList())
            .toList(),
        setAside.stream()
            .filter(aside -> !aside.inPart() || isAmong(settled, aside))
            .sorted()
            .toList(),
        decided.map(derived::fill));
  }

  private static boolean isAmong(List<Fact> settled, SetAside aside) {
    return settled.stream().anyMatch(fact -> fact.id().equals(aside.fact()));
  }

  /** Why a fact is not to be used; empty when it may be. */
  private interface Test {
    Optional<SetAside> apply(Fact fact);
  }

  private List<Fact> keep(List<Fact> facts, Test test) {
    List<Fact> kept = new ArrayList<>();
    for (Fact fact : facts) {
      Optional<SetAside> reason = test.apply(fact);
      reason.ifPresent(setAside::add);
      if (reason.isEmpty() || reason.get().inPart()) {
        kept.add(fact);
      }
    }
    return kept;
  }

  private Optional<SetAside> future(Fact fact) {
    Optional<LocalDate> day = fact.known();
    if (day.isEmpty() || !asOf.isBefore(day.get())) {
      return Optional.empty();
    }
    Optional<LocalDate> reported = fact.provenance().reportedOn();
    String sentence =
        reported.filter(day.get()::equals).isPresent()
            ? "setAside.reportedLater"
            : reported.isPresent() ? "setAside.occursLater" : "setAside.datedLater";
    return Optional.of(
        new SetAside(fact.id(), Reason.FUTURE, sentence, Map.of("day", day.get(), "asOf", asOf)));
  }

  private Optional<SetAside> notYet(Fact fact) {
    return DaysToCome.doneAfter(fact, asOf)
        .map(day -> new SetAside(fact.id(), Reason.NOT_YET, "setAside.notYet", Map.of("day", day)));
  }

  private Optional<SetAside> weak(Fact fact) {
    Optional<Source> source = fact.provenance().source();
    if (source.isEmpty() || !source.get().tooWeak()) {
      return Optional.empty();
    }
    return Optional.of(
        new SetAside(
            fact.id(), Reason.LOW_GRADE, "setAside.weak", Map.of("grade", source.get().grade())));
  }

  private static Set<String> replaced(List<Fact> facts) {
    Set<String> replaced = new HashSet<>();
    for (Fact fact : facts) {
      replaced.addAll(fact.provenance().supersedes());
    }
    return replaced;
  }

  private Optional<Fact> subject(List<Fact> facts, Set<String> replaced, Optional<String> wanted) {
    return vocabulary
        .subject()
        .flatMap(
            type ->
                facts.stream()
                    .filter(fact -> fact.type().subject() && fact.type().equals(type))
                    .filter(fact -> !replaced.contains(fact.id()))
                    .filter(fact -> wanted.isEmpty() || lineage(fact, facts).contains(wanted.get()))
                    .findFirst());
  }

  /** The ids under which a fact was known: its own and those it supersedes, however far back. */
  private static Set<String> lineage(Fact fact, List<Fact> facts) {
    Set<String> ids = new TreeSet<>();
    List<Fact> open = new ArrayList<>(List.of(fact));
    while (!open.isEmpty()) {
      Fact next = open.remove(open.size() - 1);
      if (ids.add(next.id())) {
        List<String> earlier = next.provenance().supersedes();
        facts.stream().filter(other -> earlier.contains(other.id())).forEach(open::add);
      }
    }
    return ids;
  }

  private static Optional<SetAside> otherSubject(Fact fact, Set<String> subjectIds) {
    for (Field field : fact.type().fields().scopes()) {
      Optional<String> id = fact.text(field.name()).filter(one -> !subjectIds.contains(one));
      if (id.isPresent()) {
        return Optional.of(
            new SetAside(
                fact.id(),
                Reason.OTHER_SUBJECT,
                "setAside.otherSubject",
                Map.of("subject", id.get())));
      }
    }
    return Optional.empty();
  }

  private List<Fact> supersede(List<Fact> facts) {
    Map<String, String> replacedBy = new HashMap<>();
    for (Fact fact : facts) {
      fact.provenance().supersedes().forEach(id -> replacedBy.putIfAbsent(id, fact.id()));
    }
    return keep(
        facts,
        fact ->
            Optional.ofNullable(replacedBy.get(fact.id()))
                .map(
                    id ->
                        new SetAside(
                            fact.id(),
                            Reason.SUPERSEDED,
                            "setAside.superseded",
                            Map.of("by", id))));
  }

  private Optional<SetAside> expired(Fact fact) {
    Optional<LocalDate> day = fact.provenance().validUntil();
    if (day.isEmpty() || !asOf.isAfter(day.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new SetAside(fact.id(), Reason.EXPIRED, "setAside.expired", Map.of("day", day.get())));
  }

  private Optional<SetAside> dueForReview(Fact fact) {
    Object until =
        fact.type().freshUntil().isEmpty() ? null : fact.value(fact.type().freshUntil().get());
    if (until == null || !asOf.isAfter(Periods.lastDay(until))) {
      return Optional.empty();
    }
    return Optional.of(
        new SetAside(
            fact.id(), Reason.STALE, "setAside.unreviewed", Map.of("day", Periods.lastDay(until))));
  }

  private Optional<SetAside> stale(Fact fact, Set<String> remembered) {
    Optional<SetAside> reviewed = dueForReview(fact);
    if (reviewed.isPresent() || fact.type().freshnessDays().isEmpty()) {
      return reviewed;
    }
    int freshness = fact.type().freshnessDays().get();
    long age =
        fact.date().or(fact::reported).map(day -> asOf.toEpochDay() - day.toEpochDay()).orElse(0L);
    if (age <= freshness) {
      return Optional.empty();
    }
    Map<String, Object> said =
        Map.of("age", age, "type", fact.type().name(), "freshness", freshness);
    if (fact.type().rememberedDays().filter(days -> age <= days).isPresent()) {
      remembered.add(fact.id());
      return Optional.of(new SetAside(fact.id(), Reason.REMEMBERED, "setAside.remembered", said));
    }
    return Optional.of(new SetAside(fact.id(), Reason.STALE, "setAside.stale", said));
  }
}
