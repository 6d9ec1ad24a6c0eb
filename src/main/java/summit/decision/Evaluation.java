package summit.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionWriter;
import summit.decision.contest.Contest;
import summit.decision.contest.ContestFinder;
import summit.decision.delay.Ledger;
import summit.decision.finding.Attribution;
import summit.decision.finding.ConclusionRecorder;
import summit.decision.finding.Finding;
import summit.decision.finding.Reason;
import summit.decision.finding.Statuses;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Level;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.evaluation.FiredRule;
import summit.evaluation.RunRecord;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.facts.phrases.Phrases;
import summit.rulebook.Rulebook;

/** What the rules made of a request; {@link Decision} puts it into words. */
public final class Evaluation {
  private final Rulebook rulebook;
  private final DecisionRequest request;
  private final Level level;
  private final Admitted admitted;
  private final List<RunRecord> runs;
  private final Map<String, Status> standing;
  private final Statuses statuses;
  private final ContestFinder contests;
  private final Ledger ledger;
  private final ConclusionRecorder conclusions;
  private final SituationWords words;
  private @Nullable DecisionOutline outline;

  /**
   * Keeps what an evaluation came to.
   *
   * @param runs of the rules: the one that decides, then those that believe one side of a contest
   * @param standing the status of each precondition, contests settled
   * @param words how the rulebook speaks of these facts
   */
  Evaluation(
      Rulebook rulebook,
      DecisionRequest request,
      Level level,
      Admitted admitted,
      List<RunRecord> runs,
      Map<String, Status> standing,
      Statuses statuses,
      ContestFinder contests,
      Ledger ledger,
      ConclusionRecorder conclusions,
      SituationWords words) {
    this.rulebook = rulebook;
    this.request = request;
    this.level = level;
    this.admitted = admitted;
    this.runs = List.copyOf(runs);
    this.standing = Collections.unmodifiableMap(standing);
    this.statuses = statuses;
    this.contests = contests;
    this.ledger = ledger;
    this.conclusions = conclusions;
    this.words = words;
  }

  /** The same with other statuses and what follows from them. */
  Evaluation otherwise(Map<String, Status> other, ConclusionRecorder following) {
    return new Evaluation(
        rulebook, request, level, admitted, runs, other, statuses, contests, ledger, following,
        words);
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  public DecisionRequest request() {
    return request;
  }

  /** How the rulebook speaks of these facts, with parties by name and preconditions by title. */
  public Phrases phrases() {
    return words.get();
  }

  /** A verdict on this meeting, as a clause: "a signing is possible but not imminent". */
  public String inWords(Verdict one) {
    return new MeetingWords(rulebook.phrases()).sentence(one, level, request.horizonDays());
  }

  /** What the meeting aims at: as asked, else as the subject says. */
  public Level level() {
    return level;
  }

  /** What the evaluation may rest on, and what was set aside. */
  public Admitted admitted() {
    return admitted;
  }

  /** Every fact that rules saw: admitted, made by the service, and derived by rules. */
  public List<Fact> facts() {
    Map<List<Object>, Fact> derived = new LinkedHashMap<>();
    for (Fact fact : conclusions.derived()) {
      List<String> from = fact.from().stream().map(Fact::id).toList();
      derived.putIfAbsent(List.of(fact.type().name(), fact.id(), from), fact);
    }
    List<Fact> facts = new ArrayList<>(run().early());
    facts.addAll(run().late());
    facts.addAll(derived.values());
    return facts;
  }

  /** How the rules that decide were run. */
  public RunRecord run() {
    return runs.get(0);
  }

  /**
   * Every run of the rules: the one that decides, then those that believe one side of a contest.
   */
  public List<RunRecord> runs() {
    return runs;
  }

  /** The rules that fired, in no particular order. */
  public List<FiredRule> fired() {
    return run().fired();
  }

  /** The status of each precondition, by id. */
  public Map<String, Status> standing() {
    return standing;
  }

  /** The facts that contradict each other and leave a precondition unknown; mostly none. */
  public List<Contest> contestsOf(String precondition) {
    return standing.get(precondition) == Status.UNKNOWN ? contests.of(precondition) : List.of();
  }

  /** Worked out once; for one thread, as an evaluation is. */
  public DecisionOutline outline() {
    DecisionOutline known = outline;
    if (known == null) {
      known = toOutline();
      outline = known;
    }
    return known;
  }

  private DecisionOutline toOutline() {
    Attribution delay = Attribution.of(findings());
    return new DecisionOutline(
        level,
        verdict(),
        supportedAmbition(),
        readiness(),
        standing,
        delay.level(),
        delay.primary(),
        ledger.balance().map(Ledger.Balance::lead).orElse(0));
  }

  /** The gravest verdict that rules conclude. */
  Verdict verdict() {
    Optional<Verdict> gravest = Optional.empty();
    for (Finding finding : findings()) {
      if (finding instanceof Finding.OfVerdict one
          && (gravest.isEmpty() || one.verdict().compareTo(gravest.get()) < 0)) {
        gravest = Optional.of(one.verdict());
      }
    }
    return gravest.orElse(Verdict.UNDETERMINED);
  }

  Optional<Level> supportedAmbition() {
    Optional<Level> highest = Optional.empty();
    for (Finding finding : findings()) {
      if (finding instanceof Finding.OfAmbition one
          && (highest.isEmpty() || one.level().compareTo(highest.get()) > 0)) {
        highest = Optional.of(one.level());
      }
    }
    return highest;
  }

  /** What a meeting of each level could produce: the gravest that rules derive. */
  Map<Level, Readiness> readiness() {
    Map<Level, Readiness> readiness = new EnumMap<>(Level.class);
    for (Fact fact : conclusions.derived()) {
      if (fact.type().name().equals(GivenWords.LEVEL_READINESS)) {
        readiness.merge(
            Level.valueOf(fact.text(GivenWords.LEVEL).orElseThrow()),
            Readiness.valueOf(fact.text(GivenWords.READINESS).orElseThrow()),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return readiness;
  }

  List<Finding> findings() {
    return conclusions.findings();
  }

  /** How one of the preconditions stands. */
  public Status status(String precondition) {
    return standing.getOrDefault(precondition, Status.UNKNOWN);
  }

  /** Why rules conclude statuses of a precondition that hide another. */
  public List<Reason> heavier(String precondition, Status hidden) {
    return statuses.findingsOf(precondition).stream()
        .filter(finding -> finding.status() != hidden)
        .filter(finding -> Status.stronger(finding.status(), hidden) == finding.status())
        .map(Finding::reason)
        .toList();
  }

  PreconditionWriter.Standing found() {
    return new PreconditionWriter.Standing(standing, statuses, contests);
  }

  Ledger ledger() {
    return ledger;
  }
}
