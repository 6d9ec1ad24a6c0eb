package summit.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import summit.decision.answer.Decision;
import summit.decision.answer.DelayWriter;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.answer.PreconditionWriter;
import summit.decision.answer.RequiredFactTypes;
import summit.decision.answer.SummarySentence;
import summit.decision.finding.Finding;
import summit.decision.finding.ShownReasons;
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
    ShownReasons because =
        reasons(one -> one instanceof Finding.OfVerdict of && of.verdict() == verdict);
    ShownReasons enablers = beside(Finding.Kind.ENABLER);
    ShownReasons risks = beside(Finding.Kind.RISK);
    ShownReasons stakes = beside(Finding.Kind.STAKE);
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
        because.listed(),
        readiness,
        counts(preconditions),
        preconditions,
        new DelayWriter(rulebook.phrases(), evaluation.ledger(), evaluation.findings())
            .write(preconditions),
        enablers.listed(),
        risks.listed(),
        stakes.listed(),
        perspectives(),
        admitted.setAside().stream()
            .map(aside -> Decision.SetAsideAnswer.of(aside, evaluation.phrases()))
            .toList(),
        facts(admitted),
        cited(),
        request.notes(),
        leftOut(because, enablers, risks, stakes));
  }

  private static Map<String, Integer> leftOut(
      ShownReasons because, ShownReasons enablers, ShownReasons risks, ShownReasons stakes) {
    Map<String, Integer> leftOut = new TreeMap<>();
    leftOut.put("because", because.leftOut());
    leftOut.put("enablers", enablers.leftOut());
    leftOut.put("risks", risks.leftOut());
    leftOut.put("stakes", stakes.leftOut());
    leftOut.values().removeIf(count -> count == 0);
    return leftOut;
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

  private ShownReasons beside(Finding.Kind kind) {
    return reasons(one -> one instanceof Finding.Beside of && of.kind() == kind);
  }

  private ShownReasons reasons(Predicate<Finding> wanted) {
    return ShownReasons.of(evaluation.findings().stream().filter(wanted).toList());
  }

  private List<Decision.Perspective> perspectives() {
    Map<String, List<Finding>> byParty = new TreeMap<>();
    for (Finding finding : evaluation.findings()) {
      if (finding instanceof Finding.Beside of && of.kind() == Finding.Kind.PERSPECTIVE) {
        byParty.computeIfAbsent(of.party(), party -> new ArrayList<>()).add(finding);
      }
    }
    List<Decision.Perspective> perspectives = new ArrayList<>();
    byParty.forEach(
        (party, findings) -> {
          ShownReasons shown = ShownReasons.of(findings);
          perspectives.add(new Decision.Perspective(party, shown.listed(), shown.leftOut()));
        });
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
    Set<String> ids = new HashSet<>();
    evaluation.findings().forEach(finding -> ids.addAll(finding.sources()));
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
