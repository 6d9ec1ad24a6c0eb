package summit.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.decision.delay.DelayLevel;
import summit.decision.delay.Direction;
import summit.decision.delay.LedgerRow;
import summit.decision.rules.Match;
import summit.decision.rules.RuleRun;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Operand;
import summit.rulebook.Rulebook;

/** Carries out what rules conclude: notes findings and derives facts. */
final class Conclusions implements RuleRun.Matches {
  /**
   * Characters in all texts of derived facts: more than a request can post, and reached before
   * memory runs out by rules that make ever longer texts of their own conclusions.
   */
  private static final int TEXT_BOUND = 20_000_000;

  private final Vocabulary vocabulary;
  private final Reasons reasons;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Fired> fired = new ArrayList<>();
  private final List<Fact> derived = new ArrayList<>();
  private int derivedText;
  private boolean late;

  Conclusions(Vocabulary vocabulary, Reasons reasons) {
    this.vocabulary = vocabulary;
    this.reasons = reasons;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The rules that fired so far. */
  List<Fired> fired() {
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
    fired.add(new Fired(match, late, made));
    return made;
  }

  private Fact derive(Conclusion.Derived derive, List<Object> arguments, Match match) {
    FactType type = vocabulary.known(derive.type());
    Map<String, Object> values = new LinkedHashMap<>();
    int next = 0;
    for (Field field : type.fields().values()) {
      Object argument = arguments.get(next++);
      if (argument != ABSENT) {
        values.put(field.name(), held(field, argument));
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

  /** As facts that are posted hold it, so that 1 and 1.0 make one derived fact. */
  private static Object held(Field field, Object value) {
    return field.type() == FieldType.Scalar.NUMBER && value instanceof Number number
        ? (Object) number.doubleValue()
        : value;
  }

  private Finding finding(Conclusion.Finding finding, Match match) {
    int last = finding.arguments().size() - 1;
    Conclusion.Term text = finding.arguments().get(last);
    Grounds reason = new Grounds(() -> reasons.of(match, Wording.of(value(text, match))));
    List<Object> arguments = values(finding.arguments().subList(0, last), match);
    return switch (finding.kind()) {
      case "satisfied" -> ofPrecondition(Status.SATISFIED, reason, match);
      case "atRisk" -> ofPrecondition(Status.AT_RISK, reason, match);
      case "blocking" -> ofPrecondition(Status.BLOCKING, reason, match);
      case "unknown" -> ofPrecondition(Status.UNKNOWN, reason, match);
      case "notApplicable" -> ofPrecondition(Status.NOT_APPLICABLE, reason, match);
      case "verdict" -> new Finding.OfVerdict(Verdict.valueOf(text(arguments, 0)), reason);
      case "ambition" -> new Finding.OfAmbition(Level.valueOf(text(arguments, 0)), reason);
      case "delay" ->
          new Finding.OfDelay(DelayLevel.valueOf(text(arguments, 0)), text(arguments, 1), reason);
      case "check" ->
          new Finding.OfCheck(text(arguments, 0), text(arguments, 1).equals("true"), reason);
      case "ledger" -> new Finding.OfLedger(row(values(finding.arguments(), match), match), reason);
      case "enabler" -> new Finding.Beside(Finding.Kind.ENABLER, "", reason);
      case "risk" -> new Finding.Beside(Finding.Kind.RISK, "", reason);
      case "stake" -> new Finding.Beside(Finding.Kind.STAKE, "", reason);
      case "perspective" ->
          new Finding.Beside(Finding.Kind.PERSPECTIVE, text(arguments, 0), reason);
      default ->
          throw new IllegalStateException(
              "the check lets no Finding." + finding.kind() + " through");
    };
  }

  private static Finding ofPrecondition(Status status, Grounds reason, Match match) {
    String precondition = match.rule().annotation(Rulebook.PRECONDITION).orElseThrow();
    return new Finding.OfPrecondition(precondition, status, reason);
  }

  private static LedgerRow row(List<Object> arguments, Match match) {
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

  private static String text(List<Object> arguments, int index) {
    return arguments.get(index).toString();
  }

  /** Stands for a variable whose field is absent. */
  private static final Object ABSENT =
      new Object() {
        @Override
        public String toString() {
          return "unknown";
        }
      };

  private static List<Object> values(List<Conclusion.Term> terms, Match match) {
    List<Object> values = new ArrayList<>(terms.size());
    for (Conclusion.Term term : terms) {
      values.add(value(term, match));
    }
    return values;
  }

  private static Object value(Conclusion.Term term, Match match) {
    if (term.parts().size() == 1) {
      return value(term.parts().get(0), match);
    }
    StringBuilder joined = new StringBuilder();
    for (Operand part : term.parts()) {
      joined.append(Wording.of(value(part, match)));
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
