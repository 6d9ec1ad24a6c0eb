package summit.decision;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import summit.decision.delay.Ledger;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.rulebook.Reference;
import summit.rulebook.Rulebook;
import summit.rulebook.Tier;

/** Puts what was concluded into the answer. */
final class DecisionWriter {
  private final Rulebook rulebook;
  private final Needs needs;
  private final DecisionRequest request;
  private final Level level;
  private final Admitted admitted;

  DecisionWriter(
      Rulebook rulebook, Needs needs, DecisionRequest request, Level level, Admitted admitted) {
    this.rulebook = rulebook;
    this.needs = needs;
    this.request = request;
    this.level = level;
    this.admitted = admitted;
  }

  Decision write(
      Map<String, Status> standing,
      Statuses statuses,
      Contests contests,
      Ledger ledger,
      Conclusions conclusions) {
    List<Finding> findings = conclusions.findings();
    List<Finding.OfVerdict> verdicts = only(Finding.OfVerdict.class, findings);
    Verdict verdict =
        verdicts.stream()
            .map(Finding.OfVerdict::verdict)
            .min(Verdict::compareTo)
            .orElse(Verdict.UNDETERMINED);
    List<PreconditionAnswer> preconditions =
        new PreconditionWriter(rulebook, needs, admitted).write(standing, statuses, contests);
    Map<Level, Readiness> readiness = readiness(conclusions.derived());
    return new Decision(
        RequestIdentity.of(rulebook, request, level),
        new Decision.RulebookVersion(rulebook.name(), rulebook.version()),
        request.asOf(),
        request.horizonDays(),
        level,
        admitted.subject().map(Fact::id),
        verdict,
        only(Finding.OfAmbition.class, findings).stream()
            .map(Finding.OfAmbition::level)
            .max(Level::compareTo),
        new Summary(request.asOf(), request.horizonDays(), level)
            .of(verdict, readiness, preconditions),
        verdicts.stream()
            .filter(finding -> finding.verdict() == verdict)
            .map(Finding::reason)
            .distinct()
            .sorted()
            .toList(),
        readiness,
        counts(preconditions),
        preconditions,
        new DelayWriter(ledger, findings).write(preconditions),
        beside(Finding.Kind.ENABLER, findings),
        beside(Finding.Kind.RISK, findings),
        beside(Finding.Kind.STAKE, findings),
        perspectives(findings),
        admitted.setAside(),
        Stream.concat(
                admitted.facts().stream(), admitted.contested().stream().flatMap(List::stream))
            .map(Decision.FactAnswer::of)
            .sorted(Comparator.comparing(Decision.FactAnswer::id))
            .toList(),
        cited(findings));
  }

  private static <F extends Finding> List<F> only(Class<F> kind, List<Finding> findings) {
    return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Map<Level, Readiness> readiness(List<Fact> derived) {
    Map<Level, Readiness> readiness = new EnumMap<>(Level.class);
    for (Fact fact : derived) {
      if (fact.type().name().equals(Given.LEVEL_READINESS)) {
        readiness.merge(
            Level.valueOf(fact.text(Given.LEVEL).orElseThrow()),
            Readiness.valueOf(fact.text(Given.READINESS).orElseThrow()),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return readiness;
  }

  private static Map<Tier, Decision.StatusCounts> counts(List<PreconditionAnswer> preconditions) {
    Map<Tier, Decision.StatusCounts> counts = new EnumMap<>(Tier.class);
    for (Tier tier : Tier.values()) {
      List<Status> statuses =
          preconditions.stream()
              .filter(answer -> answer.tier() == tier)
              .map(PreconditionAnswer::status)
              .toList();
      counts.put(
          tier,
          new Decision.StatusCounts(
              count(Status.SATISFIED, statuses),
              count(Status.AT_RISK, statuses),
              count(Status.BLOCKING, statuses),
              count(Status.UNKNOWN, statuses),
              count(Status.NOT_APPLICABLE, statuses),
              statuses.size()));
    }
    return counts;
  }

  private static int count(Status status, List<Status> statuses) {
    return (int) statuses.stream().filter(status::equals).count();
  }

  private static List<Reason> beside(Finding.Kind kind, List<Finding> findings) {
    return only(Finding.Beside.class, findings).stream()
        .filter(finding -> finding.kind() == kind)
        .map(Finding::reason)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Decision.Perspective> perspectives(List<Finding> findings) {
    Map<String, TreeSet<Reason>> byParty = new TreeMap<>();
    for (Finding.Beside finding : only(Finding.Beside.class, findings)) {
      if (finding.kind() == Finding.Kind.PERSPECTIVE) {
        byParty.computeIfAbsent(finding.party(), party -> new TreeSet<>()).add(finding.reason());
      }
    }
    return byParty.entrySet().stream()
        .map(entry -> new Decision.Perspective(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** What the sources cited anywhere in the answer say. */
  private Map<String, String> cited(List<Finding> findings) {
    TreeSet<String> ids = new TreeSet<>(SourceOrder.BY_NUMBER);
    findings.forEach(finding -> ids.addAll(List.of(finding.reason().source().split(", ", -1))));
    request.facts().forEach(fact -> ids.addAll(fact.provenance().evidence()));
    Map<String, String> cited = new LinkedHashMap<>();
    for (String id : ids) {
      Optional.ofNullable(rulebook.references().get(id))
          .map(Reference::says)
          .ifPresent(says -> cited.put(id, says));
    }
    return cited;
  }
}
