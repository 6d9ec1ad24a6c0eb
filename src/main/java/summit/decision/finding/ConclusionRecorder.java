package summit.decision.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.bounds.Bound;
import summit.decision.delay.DelayLevel;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;
import summit.decision.meeting.Level;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.Vocabulary;
import summit.language.check.vocabulary.FindingArguments;
import summit.language.syntax.Conclusion;
import summit.language.syntax.FindingKind;
import summit.rulebook.Rulebook;

/** Carries out what rules conclude: notes findings and derives facts. */
public final class ConclusionRecorder implements RuleRun.Matches {
  /** Reached before memory runs out by rules that make ever longer texts of their conclusions. */
  private static final int MOST_TEXT = Bound.CONCLUDED_CHARACTERS.count();

  private final Vocabulary vocabulary;
  private final ReasonWriter reasons;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Fact> derived = new ArrayList<>();
  private int derivedText;

  public ConclusionRecorder(Rulebook rulebook, ReasonWriter reasons) {
    this.vocabulary = rulebook.vocabulary();
    this.reasons = reasons;
  }

  public List<Finding> findings() {
    return findings;
  }

  /** Facts derived so far, in no particular order. */
  public List<Fact> derived() {
    return derived;
  }

  @Override
  public List<Fact> matched(Match match) {
    OfMatch reader = new OfMatch(match);
    List<Fact> made = new ArrayList<>(1);
    for (Conclusion conclusion : match.rule().then()) {
      made.addAll(conclusion.fold(reader));
    }
    derived.addAll(made);
    return made;
  }

  /** Carries out the conclusions of one match; gives the facts that one derives. */
  private final class OfMatch implements Conclusion.Fold<List<Fact>> {
    private final Match match;
    private final TermValues values;

    OfMatch(Match match) {
      this.match = match;
      this.values = new TermValues(match);
    }

    @Override
    public List<Fact> derived(Conclusion.Derived derive) {
      FactType type = vocabulary.known(derive.type());
      @Nullable Object[] held = new @Nullable Object[derive.arguments().size()];
      int next = 0;
      for (Field field : type.fields().values()) {
        Object argument = values.of(derive.arguments().get(next));
        held[next++] = argument == TermValues.ABSENT ? null : held(field, argument);
        if (argument instanceof String text) {
          derivedText += text.length();
        }
      }
      if (derivedText > MOST_TEXT) {
        throw new RuleRun.RunawayRules(
            "The rules make texts of more than " + MOST_TEXT + " characters of the facts",
            Bound.CONCLUDED_CHARACTERS);
      }
      return List.of(Fact.derived(type, held, match.facts()));
    }

    /** As facts that are posted hold it, so that 1 and 1.0 make one derived fact. */
    private static Object held(Field field, Object value) {
      return field.type() == FieldType.Scalar.NUMBER && value instanceof Number number
          ? (Object) number.doubleValue()
          : value;
    }

    @Override
    public List<Fact> finding(Conclusion.Finding finding) {
      List<Conclusion.Term> terms = finding.arguments();
      if (lacks(finding)) {
        return List.of();
      }
      LazyReason reason = new LazyReason(reasons, match, terms.get(terms.size() - 1));
      findings.add(of(finding.kind(), terms, reason));
      return List.of();
    }

    /** Whether a fact leaves out what the finding decides by: from that nothing is concluded. */
    private boolean lacks(Conclusion.Finding finding) {
      List<FindingArguments.Argument> places = FindingArguments.of(finding.kind());
      for (int i = 0; i < places.size(); i++) {
        if (places.get(i).decides() && values.isAbsent(finding.arguments().get(i))) {
          return true;
        }
      }
      return false;
    }

    private Finding of(FindingKind kind, List<Conclusion.Term> terms, LazyReason reason) {
      return switch (kind) {
        case SATISFIED -> ofPrecondition(Status.SATISFIED, reason);
        case AT_RISK -> ofPrecondition(Status.AT_RISK, reason);
        case BLOCKING -> ofPrecondition(Status.BLOCKING, reason);
        case UNKNOWN -> ofPrecondition(Status.UNKNOWN, reason);
        case NOT_APPLICABLE -> ofPrecondition(Status.NOT_APPLICABLE, reason);
        case VERDICT -> new Finding.OfVerdict(Verdict.valueOf(text(terms, 0)), reason);
        case AMBITION -> new Finding.OfAmbition(Level.valueOf(text(terms, 0)), reason);
        case DELAY ->
            new Finding.OfDelay(DelayLevel.valueOf(text(terms, 0)), text(terms, 1), reason);
        case CHECK -> new Finding.OfCheck(text(terms, 0), isTrue(terms, 1), reason);
        case LEDGER -> new Finding.OfLedger(row(terms), reason);
        case ENABLER -> new Finding.Beside(Finding.Kind.ENABLER, "", reason);
        case RISK -> new Finding.Beside(Finding.Kind.RISK, "", reason);
        case STAKE -> new Finding.Beside(Finding.Kind.STAKE, "", reason);
        case PERSPECTIVE -> new Finding.Beside(Finding.Kind.PERSPECTIVE, text(terms, 0), reason);
      };
    }

    private Finding ofPrecondition(Status status, LazyReason reason) {
      String precondition = match.rule().annotation(Rulebook.PRECONDITION).orElseThrow();
      return new Finding.OfPrecondition(precondition, status, reason);
    }

    private LedgerRow row(List<Conclusion.Term> terms) {
      Fact act = match.facts().get(0);
      return new LedgerRow(
          act.id(),
          text(terms, 0),
          Direction.valueOf(text(terms, 1)),
          text(terms, 2),
          Integer.parseInt(text(terms, 3)),
          isTrue(terms, 4),
          act.date(),
          act.provenance().origin(),
          act.provenance().evidence(),
          Optional.empty());
    }

    private String text(List<Conclusion.Term> terms, int index) {
      return values.text(terms.get(index));
    }

    private boolean isTrue(List<Conclusion.Term> terms, int index) {
      return text(terms, index).equals("true");
    }
  }
}
