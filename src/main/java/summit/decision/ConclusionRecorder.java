package summit.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.decision.delay.DelayLevel;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Operand;
import summit.rulebook.Rulebook;

/** Carries out what rules conclude: notes findings and derives facts. */
final class ConclusionRecorder implements RuleRun.Matches {
  /**
   * Characters in all texts of derived facts: more than a request can post, and reached before
   * memory runs out by rules that make ever longer texts of their own conclusions.
   */
  private static final int TEXT_BOUND = 20_000_000;

  private final Vocabulary vocabulary;
  private final PhraseBook book;
  private final ReasonWriter reasons;
  private final List<Finding> findings = new ArrayList<>();
  private final List<FiredRule> fired = new ArrayList<>();
  private final List<Fact> derived = new ArrayList<>();
  private int derivedText;
  private boolean late;

  ConclusionRecorder(Rulebook rulebook, ReasonWriter reasons) {
    this.vocabulary = rulebook.vocabulary();
    this.book = rulebook.phrases();
    this.reasons = reasons;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The rules that fired so far. */
  List<FiredRule> fired() {
    return fired;
  }

  /** From now on the statuses are in. */
  void late() {
    late = true;
  }

  /** Facts derived so far, in no particular order. */
  List<Fact> derived() {
    return derived;
  }

  @Override
  public List<Fact> matched(Match match) {
    List<Fact> made = new ArrayList<>(1);
    for (Conclusion conclusion : match.rule().then()) {
      if (conclusion instanceof Conclusion.Derived derive) {
        made.add(derive(derive, values(derive.arguments(), match), match));
      } else if (conclusion instanceof Conclusion.Finding finding) {
        findings.add(finding(finding, match));
      }
    }
    derived.addAll(made);
    fired.add(new FiredRule(match, late, made));
    return made;
  }

  private Fact derive(Conclusion.Derived derive, List<Object> arguments, Match match) {
    FactType type = vocabulary.known(derive.type());
    Map<String, Object> values = new LinkedHashMap<>();
    int next = 0;
    for (String field : type.fields().keySet()) {
      Object argument = arguments.get(next++);
      if (argument != ABSENT) {
        values.put(field, argument);
      }
      if (argument instanceof String text) {
        derivedText += text.length();
      }
    }
    if (derivedText > TEXT_BOUND) {
      throw new RuleRun.RunawayRules(
          "The rules make texts of more than " + TEXT_BOUND + " characters of the facts");
    }
    return new Fact(type.name() + values.values(), type, values, Provenance.NONE, match.facts());
  }

  private Finding finding(Conclusion.Finding finding, Match match) {
    int last = finding.arguments().size() - 1;
    Conclusion.Term text = finding.arguments().get(last);
    LazyReason reason = new LazyReason(() -> reasons.of(match, words(value(text, match))));
    List<Object> arguments = values(finding.arguments().subList(0, last), match);
    return switch (finding.kind()) {
      case SATISFIED -> ofPrecondition(Status.SATISFIED, reason, match);
      case AT_RISK -> ofPrecondition(Status.AT_RISK, reason, match);
      case BLOCKING -> ofPrecondition(Status.BLOCKING, reason, match);
      case UNKNOWN -> ofPrecondition(Status.UNKNOWN, reason, match);
      case NOT_APPLICABLE -> ofPrecondition(Status.NOT_APPLICABLE, reason, match);
      case VERDICT -> new Finding.OfVerdict(Verdict.valueOf(text(arguments, 0)), reason);
      case AMBITION -> new Finding.OfAmbition(Level.valueOf(text(arguments, 0)), reason);
      case DELAY ->
          new Finding.OfDelay(DelayLevel.valueOf(text(arguments, 0)), text(arguments, 1), reason);
      case CHECK ->
          new Finding.OfCheck(text(arguments, 0), text(arguments, 1).equals("true"), reason);
      case LEDGER -> new Finding.OfLedger(row(values(finding.arguments(), match), match), reason);
      case ENABLER -> new Finding.Beside(Finding.Kind.ENABLER, "", reason);
      case RISK -> new Finding.Beside(Finding.Kind.RISK, "", reason);
      case STAKE -> new Finding.Beside(Finding.Kind.STAKE, "", reason);
      case PERSPECTIVE -> new Finding.Beside(Finding.Kind.PERSPECTIVE, text(arguments, 0), reason);
    };
  }

  private static Finding ofPrecondition(Status status, LazyReason reason, Match match) {
    String precondition = match.rule().annotation(Rulebook.PRECONDITION).orElseThrow();
    return new Finding.OfPrecondition(precondition, status, reason);
  }

  private LedgerRow row(List<Object> arguments, Match match) {
    Fact act = match.facts().get(0);
    return new LedgerRow(
        act.id(),
        text(arguments, 0),
        Direction.valueOf(text(arguments, 1)),
        text(arguments, 2),
        Integer.parseInt(text(arguments, 3)),
        text(arguments, 4).equals("true"),
        act.date(),
        act.provenance().origin(),
        act.provenance().evidence(),
        Optional.empty());
  }

  private String text(List<Object> arguments, int index) {
    Object argument = arguments.get(index);
    return argument == ABSENT ? words(argument) : argument.toString();
  }

  /** Stands for a variable whose field is absent. */
  private static final Object ABSENT = new Object();

  private String words(Object value) {
    return value == ABSENT ? book.say("value.unknown") : book.plain(value);
  }

  private List<Object> values(List<Conclusion.Term> terms, Match match) {
    List<Object> values = new ArrayList<>(terms.size());
    for (Conclusion.Term term : terms) {
      values.add(value(term, match));
    }
    return values;
  }

  private Object value(Conclusion.Term term, Match match) {
    if (term.parts().size() == 1) {
      return value(term.parts().get(0), match);
    }
    StringBuilder joined = new StringBuilder();
    for (Operand part : term.parts()) {
      joined.append(words(value(part, match)));
    }
    return joined.toString();
  }

  private static Object value(Operand part, Match match) {
    if (part instanceof Operand.Text text) {
      return text.value();
    }
    if (part instanceof Operand.Variable variable) {
      return match.bindings().getOrDefault(variable.name(), ABSENT);
    }
    if (part instanceof Operand.Constant constant) {
      return new Constant(constant.type(), constant.name());
    }
    if (part instanceof Operand.Numeral number) {
      boolean whole = number.value().stripTrailingZeros().scale() <= 0;
      return whole ? (Object) number.value().intValueExact() : number.value().doubleValue();
    }
    if (part instanceof Operand.Truth truth) {
      return truth.value();
    }
    return ABSENT;
  }
}
