package summit.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import summit.decision.answer.Decision;
import summit.decision.answer.DelayWriter;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.answer.PreconditionWriter;
import summit.decision.answer.RequiredFactTypes;
import summit.decision.answer.SummarySentence;
import summit.decision.finding.Finding;
import summit.decision.finding.Reason;
import summit.decision.finding.SourceOrder;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.rulebook.Rulebook;
import summit.rulebook.SourceReference;

/** Puts what was concluded into the answer. */
final class DecisionWriter {
  private static final Pattern BETWEEN_IDS = Pattern.compile(", ");

  private final RequiredFactTypes needs;
  private final Evaluation evaluation;
  private final Rulebook rulebook;
  private final DecisionRequest request;

  DecisionWriter(RequiredFactTypes needs, Evaluation evaluation) {
    this.needs = needs;
    this.evaluation = evaluation;
    this.rulebook = evaluation.rulebook();
    this.request = evaluation.request();
  }

  Decision write() {
    Level level = evaluation.level();
    Admitted admitted = evaluation.admitted();
    Verdict verdict = evaluation.verdict();
    List<PreconditionAnswer> preconditions =
        new PreconditionWriter(rulebook, needs, admitted)
            .write(evaluation.standing(), evaluation.statuses(), evaluation.contests());
    Map<Level, Readiness> readiness = evaluation.readiness();
    return new Decision(
        RequestIdentity.of(rulebook, request, level),
        new Decision.RulebookVersion(rulebook.name(), rulebook.version()),
        request.asOf(),
        request.horizonDays(),
        level,
        admitted.subject().map(Fact::id),
        verdict,
        evaluation.supportedAmbition(),
        new SummarySentence(rulebook.phrases(), request.asOf(), request.horizonDays(), level)
            .of(verdict, readiness, preconditions),
        reasons(one -> one instanceof Finding.OfVerdict of && of.verdict() == verdict),
        readiness,
        counts(preconditions),
        preconditions,
        new DelayWriter(rulebook.phrases(), evaluation.ledger(), evaluation.findings())
            .write(preconditions),
        beside(Finding.Kind.ENABLER),
        beside(Finding.Kind.RISK),
        beside(Finding.Kind.STAKE),
        perspectives(),
        admitted.setAside().stream()
            .map(aside -> Decision.SetAsideAnswer.of(aside, evaluation.phrases()))
            .toList(),
        facts(admitted),
        cited(),
        request.notes());
  }

  private static Map<Tier, Decision.StatusCounts> counts(List<PreconditionAnswer> preconditions) {
    Map<Tier, Decision.StatusCounts> counts = new EnumMap<>(Tier.class);
    for (Tier tier : Tier.values()) {
      Map<Status, Integer> found = new EnumMap<>(Status.class);
      int total = 0;
      for (PreconditionAnswer answer : preconditions) {
        if (answer.tier() == tier) {
          found.merge(answer.status(), 1, Integer::sum);
          total++;
        }
      }
      counts.put(
          tier,
          new Decision.StatusCounts(
              found.getOrDefault(Status.SATISFIED, 0),
              found.getOrDefault(Status.AT_RISK, 0),
              found.getOrDefault(Status.BLOCKING, 0),
              found.getOrDefault(Status.UNKNOWN, 0),
              found.getOrDefault(Status.NOT_APPLICABLE, 0),
              total));
    }
    return counts;
  }

  private List<Reason> beside(Finding.Kind kind) {
    return reasons(one -> one instanceof Finding.Beside of && of.kind() == kind);
  }

  /** Each reason of some findings once, in order. */
  private List<Reason> reasons(Predicate<Finding> wanted) {
    Set<Reason> reasons = new HashSet<>();
    for (Finding finding : evaluation.findings()) {
      if (wanted.test(finding)) {
        reasons.add(finding.reason());
      }
    }
    List<Reason> inOrder = new ArrayList<>(reasons);
    Collections.sort(inOrder);
    return Reason.merged(inOrder);
  }

  private List<Decision.Perspective> perspectives() {
    Map<String, TreeSet<Reason>> byParty = new TreeMap<>();
    for (Finding finding : evaluation.findings()) {
      if (finding instanceof Finding.Beside of && of.kind() == Finding.Kind.PERSPECTIVE) {
        byParty.computeIfAbsent(of.party(), party -> new TreeSet<>()).add(finding.reason());
      }
    }
    List<Decision.Perspective> perspectives = new ArrayList<>();
    byParty.forEach(
        (party, reasons) ->
            perspectives.add(new Decision.Perspective(party, Reason.merged(reasons))));
    return perspectives;
  }

  private static List<Decision.FactAnswer> facts(Admitted admitted) {
    List<Fact> facts = new ArrayList<>(admitted.facts());
    admitted.contested().forEach(facts::addAll);
    facts.sort(Comparator.comparing(Fact::id));
    List<Decision.FactAnswer> answers = new ArrayList<>(facts.size());
    facts.forEach(fact -> answers.add(Decision.FactAnswer.of(fact)));
    return answers;
  }

  /** What the sources cited anywhere in the answer say. */
  private Map<String, String> cited() {
    Set<String> together = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Finding finding : evaluation.findings()) {
      String source = finding.reason().source();
      if (together.add(source)) {
        ids.addAll(List.of(BETWEEN_IDS.split(source, -1)));
      }
    }
    request.facts().forEach(fact -> ids.addAll(fact.provenance().evidence()));
    Map<String, String> cited = new LinkedHashMap<>();
    for (String id : SourceOrder.sorted(ids)) {
      Optional.ofNullable(rulebook.references().get(id))
          .map(SourceReference::says)
          .ifPresent(says -> cited.put(id, says));
    }
    return cited;
  }
}
