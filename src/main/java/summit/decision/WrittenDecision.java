package summit.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import summit.decision.answer.Decision;
import summit.decision.answer.DecisionParts;
import summit.decision.answer.Delay;
import summit.decision.answer.DelayWriter;
import summit.decision.answer.Once;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.answer.PreconditionWriter;
import summit.decision.answer.RequiredFactTypes;
import summit.decision.answer.SummarySentence;
import summit.decision.finding.Finding;
import summit.decision.finding.Reason;
import summit.decision.finding.ShownReasons;
import summit.decision.finding.SourceOrder;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.facts.reading.ReadingNote;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;
import summit.rulebook.SourceReference;

/**
 * An evaluation put into words, each part when it is first asked for. For one thread, as an
 * evaluation is.
 */
public final class WrittenDecision implements DecisionParts {
  private final Evaluation evaluation;
  private final Rulebook rulebook;
  private final DecisionRequest request;
  private final PreconditionWriter writing;
  private final Map<String, PreconditionAnswer> written = new HashMap<>();
  private final Once<List<PreconditionAnswer>> preconditions = new Once<>(this::allPreconditions);
  private final Once<ShownReasons> because = new Once<>(this::ofVerdict);
  private final Once<ShownReasons> enablers = new Once<>(() -> beside(Finding.Kind.ENABLER));
  private final Once<ShownReasons> risks = new Once<>(() -> beside(Finding.Kind.RISK));
  private final Once<ShownReasons> stakes = new Once<>(() -> beside(Finding.Kind.STAKE));
  private final Once<Delay> delay = new Once<>(this::delaying);
  private final Once<List<Decision.Perspective>> perspectives = new Once<>(this::byParty);
  private final Once<List<Decision.FactAnswer>> facts = new Once<>(this::admitted);

  WrittenDecision(RequiredFactTypes needs, Evaluation evaluation) {
    this.evaluation = evaluation;
    this.rulebook = evaluation.rulebook();
    this.request = evaluation.request();
    this.writing =
        new PreconditionWriter(
            rulebook.phrases(), needs, evaluation.admitted().facts(), evaluation.found());
  }

  /** All parts. */
  public Decision whole() {
    return new Decision(
        id(),
        rulebook(),
        asOf(),
        horizonDays(),
        level(),
        proposal(),
        verdict(),
        supportedAmbition(),
        summary(),
        because(),
        readiness(),
        counts(),
        preconditions(),
        delay(),
        enablers(),
        risks(),
        stakes(),
        perspectives(),
        setAside(),
        facts(),
        sources(),
        notes(),
        leftOut());
  }

  @Override
  public String id() {
    return RequestIdentity.of(rulebook, request, level());
  }

  @Override
  public Decision.RulebookVersion rulebook() {
    return new Decision.RulebookVersion(rulebook.name(), rulebook.version());
  }

  @Override
  public LocalDate asOf() {
    return request.asOf();
  }

  @Override
  public int horizonDays() {
    return request.horizonDays();
  }

  @Override
  public Level level() {
    return evaluation.level();
  }

  @Override
  public Optional<String> proposal() {
    return evaluation.admitted().subject().map(Fact::id);
  }

  @Override
  public Verdict verdict() {
    return evaluation.outline().verdict();
  }

  @Override
  public Optional<Level> supportedAmbition() {
    return evaluation.outline().supportedAmbition();
  }

  @Override
  public String summary() {
    return new SummarySentence(rulebook.phrases(), asOf(), horizonDays(), level())
        .of(verdict(), readiness(), preconditions());
  }

  @Override
  public List<Reason> because() {
    return because.get().listed();
  }

  @Override
  public Map<Level, Readiness> readiness() {
    return evaluation.outline().readiness();
  }

  @Override
  public List<PreconditionAnswer> preconditions() {
    return preconditions.get();
  }

  /** One of the preconditions of the rulebook. */
  public PreconditionAnswer precondition(Precondition one) {
    return written.computeIfAbsent(one.id(), unseen -> writing.write(one));
  }

  private List<PreconditionAnswer> allPreconditions() {
    return rulebook.preconditions().stream().map(this::precondition).toList();
  }

  @Override
  public Delay delay() {
    return delay.get();
  }

  private Delay delaying() {
    return new DelayWriter(rulebook.phrases(), evaluation.ledger(), evaluation.findings())
        .write(preconditions());
  }

  @Override
  public List<Reason> enablers() {
    return enablers.get().listed();
  }

  @Override
  public List<Reason> risks() {
    return risks.get().listed();
  }

  @Override
  public List<Reason> stakes() {
    return stakes.get().listed();
  }

  @Override
  public List<Decision.Perspective> perspectives() {
    return perspectives.get();
  }

  @Override
  public List<Decision.SetAsideAnswer> setAside() {
    return evaluation.admitted().setAside().stream()
        .map(aside -> Decision.SetAsideAnswer.of(aside, evaluation.phrases()))
        .toList();
  }

  @Override
  public List<Decision.FactAnswer> facts() {
    return facts.get();
  }

  @Override
  public List<ReadingNote> notes() {
    return request.notes();
  }

  @Override
  public Map<String, Integer> leftOut() {
    Map<String, Integer> leftOut = new TreeMap<>();
    leftOut.put("because", because.get().leftOut());
    leftOut.put("enablers", enablers.get().leftOut());
    leftOut.put("risks", risks.get().leftOut());
    leftOut.put("stakes", stakes.get().leftOut());
    leftOut.values().removeIf(count -> count == 0);
    return leftOut;
  }

  @Override
  public Map<Tier, Decision.StatusCounts> counts() {
    Map<Tier, Decision.StatusCounts> counts = new EnumMap<>(Tier.class);
    for (Tier tier : Tier.values()) {
      List<Status> each =
          rulebook.preconditions().stream()
              .filter(one -> Tier.of(one) == tier)
              .map(one -> evaluation.status(one.id()))
              .toList();
      counts.put(tier, Decision.StatusCounts.counting(each));
    }
    return counts;
  }

  private ShownReasons ofVerdict() {
    Verdict verdict = verdict();
    return reasons(one -> one instanceof Finding.OfVerdict of && of.verdict() == verdict);
  }

  private ShownReasons beside(Finding.Kind kind) {
    return reasons(one -> one instanceof Finding.Beside of && of.kind() == kind);
  }

  private ShownReasons reasons(Predicate<Finding> wanted) {
    return ShownReasons.of(evaluation.findings().stream().filter(wanted).toList());
  }

  private List<Decision.Perspective> byParty() {
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

  private List<Decision.FactAnswer> admitted() {
    Admitted admitted = evaluation.admitted();
    List<Fact> facts = new ArrayList<>(admitted.facts());
    admitted.contested().forEach(facts::addAll);
    facts.sort(Comparator.comparing(Fact::id));
    List<Decision.FactAnswer> answers = new ArrayList<>(facts.size());
    facts.forEach(fact -> answers.add(Decision.FactAnswer.of(fact)));
    return answers;
  }

  /** What the sources cited anywhere in the answer say. */
  @Override
  public Map<String, String> sources() {
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
