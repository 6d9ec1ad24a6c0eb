package summit.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.RequiredFactTypes;
import summit.decision.contest.ContestFinder;
import summit.decision.delay.Ledger;
import summit.decision.delay.LedgerRow;
import summit.decision.finding.ConclusionRecorder;
import summit.decision.finding.Finding;
import summit.decision.finding.ReasonWriter;
import summit.decision.finding.Statuses;
import summit.decision.meeting.Level;
import summit.decision.meeting.Status;
import summit.evaluation.RecordedRun;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.evaluation.RunRecord;
import summit.facts.Admission;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.facts.phrases.Phrases;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.RuleReach;

/** Decides: admits facts, lets rules conclude findings, then statuses, then the verdict. */
public final class DecisionMaker implements AutoCloseable {
  private final Rulebook rulebook;
  private final RuleBase rules;
  private final RequiredFactTypes needs;
  private final GivenFacts given;
  private final RuleReach reach;

  /** For conclusions of which nobody will ask why, and the base of those that are asked for. */
  private final ReasonWriter unasked;

  private volatile OutlineListener listener = OutlineListener.NONE;

  public DecisionMaker(Rulebook rulebook, RuleBase rules) {
    this.rulebook = rulebook;
    this.rules = rules;
    this.needs = new RequiredFactTypes(rulebook);
    this.given = new GivenFacts(rulebook);
    this.reach = RuleReach.of(rulebook);
    this.unasked = new ReasonWriter(rulebook);
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  /** What these rules can see. */
  public RuleReach reach() {
    return reach;
  }

  /** Has each outline told, from now on, that is found otherwise than by these rules themselves. */
  public void listen(OutlineListener told) {
    listener = told;
  }

  /**
   * Tells of an outline that was found by other means; returns at once.
   *
   * @param supposing how preconditions were supposed to stand; what is found, if not otherwise
   */
  public void found(
      DecisionRequest request,
      UnaryOperator<Map<String, Status>> supposing,
      DecisionOutline outline) {
    listener.found(rulebook, request, supposing, outline);
  }

  /** Gives the rules up; decisions that have begun are finished. */
  @Override
  public void close() {
    rules.close();
  }

  /** The decision; deterministic. */
  public Decision decide(DecisionRequest request) {
    return write(evaluate(request));
  }

  /** Puts an evaluation by these rules into words. */
  public Decision write(Evaluation evaluation) {
    return parts(evaluation).whole();
  }

  /** Puts of an evaluation by these rules into words what is asked for. */
  public WrittenDecision parts(Evaluation evaluation) {
    return new WrittenDecision(needs, evaluation);
  }

  /** How the rulebook speaks of what is asked, with parties by name and preconditions by title. */
  public Phrases phrases(DecisionRequest request) {
    return new SituationWords(rulebook, request.facts()).get();
  }

  /** What the rules make of a request; deterministic. */
  public Evaluation evaluate(DecisionRequest request) {
    return evaluate(request, admit(request), rules, UnaryOperator.identity());
  }

  /** What a request may rest on. */
  public Admitted admit(DecisionRequest request) {
    return Admission.admit(
        request.facts(), rulebook.vocabulary(), request.asOf(), request.proposal());
  }

  /** What is decided on a request when preconditions stand otherwise than the rules find. */
  public DecisionOutline outline(
      DecisionRequest request, UnaryOperator<Map<String, Status>> supposing) {
    return evaluate(request, admit(request), rules, supposing).outline();
  }

  /**
   * What is decided when matches are found by other means.
   *
   * @param admitted what the request may rest on, as {@link #admit} says
   * @param others finds the same matches as the rules of this decision maker
   */
  public DecisionOutline outline(DecisionRequest request, Admitted admitted, RuleBase others) {
    return evaluate(request, admitted, others, UnaryOperator.identity()).outline();
  }

  /**
   * What follows from how preconditions stand, everything else as it was found.
   *
   * @param late finds the matches that come once the statuses are in, and those before that
   *     conclude more than a status or a row of the ledger
   */
  public DecisionOutline outline(Evaluation found, Map<String, Status> standing, RuleBase late) {
    ConclusionRecorder conclusions = new ConclusionRecorder(rulebook, unasked);
    try (RuleRun run = late.start()) {
      run.insert(given.standing(standing, found.ledger()));
      run.fire(conclusions);
    }
    return found.otherwise(standing, conclusions).outline();
  }

  private Evaluation evaluate(
      DecisionRequest request,
      Admitted admitted,
      RuleBase finding,
      UnaryOperator<Map<String, Status>> supposing) {
    Level level = level(request, admitted);
    List<Fact> context = context(request, admitted);
    SituationWords words = new SituationWords(rulebook, request.facts());
    ReasonWriter reasons = unasked.among(Subject.of(admitted).principals(), words);
    ConclusionRecorder conclusions = new ConclusionRecorder(rulebook, reasons);
    List<RunRecord> runs = new ArrayList<>();
    try (RecordedRun run = RecordedRun.start(finding)) {
      runs.add(run.record());
      run.insert(context);
      run.fire(conclusions);
      Statuses statuses = new Statuses(rulebook, conclusions.findings());
      ContestFinder contests =
          ContestFinder.of(
              words,
              admitted.contested(),
              statuses,
              side ->
                  believing(
                      side, context, finding, new ConclusionRecorder(rulebook, reasons), runs));
      Map<String, Status> standing = supposing.apply(contests.settle(statuses));
      Ledger ledger = new Ledger(rulebook.phrases(), rows(conclusions.findings()));
      run.insert(given.standing(standing, ledger));
      run.fire(conclusions);
      return new Evaluation(
          rulebook,
          request,
          level,
          admitted,
          runs,
          standing,
          statuses,
          contests,
          ledger,
          conclusions,
          words);
    }
  }

  /** Derives the facts that rules conclude of matches. */
  public RuleRun.Matches concluding() {
    return new ConclusionRecorder(rulebook, unasked);
  }

  /**
   * The facts that rules are given first.
   *
   * @param admitted what the request may rest on, as {@link #admit} says
   */
  public List<Fact> context(DecisionRequest request, Admitted admitted) {
    List<Fact> context = new ArrayList<>(admitted.facts());
    context.addAll(Subject.of(admitted).each(rulebook.vocabulary()));
    context.add(given.evaluation(request, level(request, admitted)));
    return context;
  }

  /** What the meeting aims at: as asked, else as the subject says. */
  public static Level level(DecisionRequest request, Admitted admitted) {
    return request.level().or(() -> Subject.of(admitted).level()).orElse(Level.EXPLORATORY);
  }

  private Statuses believing(
      Fact side,
      List<Fact> context,
      RuleBase finding,
      ConclusionRecorder conclusions,
      List<RunRecord> runs) {
    try (RecordedRun run = RecordedRun.start(finding)) {
      runs.add(run.record());
      run.insert(context);
      run.insert(List.of(side));
      run.fire(conclusions);
    }
    return new Statuses(rulebook, conclusions.findings());
  }

  private static List<LedgerRow> rows(List<Finding> findings) {
    return findings.stream()
        .flatMap(f -> f instanceof Finding.OfLedger ledger ? Stream.of(ledger.row()) : Stream.of())
        .toList();
  }
}
