package summit.decision.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import summit.decision.meeting.GivenWords;
import summit.evaluation.Match;
import summit.facts.Fact;
import summit.facts.phrases.PhraseBook;
import summit.rulebook.Rulebook;

/** Says why: from a match to the rule, the facts, the sources and who can lift it. */
public final class ReasonWriter {
  private final PhraseBook book;
  private final Map<String, RuleCredits> credits;
  private final Set<String> everybody;
  private final List<String> principals;

  /** Makes reasons where nobody is brought together. */
  public ReasonWriter(Rulebook rulebook) {
    this(
        rulebook.phrases(), RuleCredits.of(rulebook), rulebook.vocabulary().everybody(), List.of());
  }

  private ReasonWriter(
      PhraseBook book,
      Map<String, RuleCredits> credits,
      Set<String> everybody,
      List<String> principals) {
    this.book = book;
    this.credits = credits;
    this.everybody = everybody;
    this.principals = List.copyOf(principals);
  }

  /**
   * Makes reasons by the same rules.
   *
   * @param principals the parties that a word for everybody stands for
   */
  public ReasonWriter among(List<String> principals) {
    return new ReasonWriter(book, credits, everybody, principals);
  }

  Reason of(Match match, String text) {
    String rule = match.rule().name();
    RuleCredits known = credits.get(rule);
    if (known == null) {
      throw new IllegalStateException("no rule is called " + rule);
    }
    Set<String> facts = new TreeSet<>();
    Set<String> evidence = new TreeSet<>(SourceOrder.BY_NUMBER);
    Set<String> preconditions = new TreeSet<>();
    gather(match.facts(), facts, evidence, preconditions);
    Set<String> sources = new LinkedHashSet<>(evidence);
    sources.addAll(known.sources());
    return new Reason(
        rule,
        text,
        List.copyOf(facts),
        String.join(", ", sources),
        known.at(),
        List.copyOf(preconditions),
        lifts(known, match));
  }

  /** What facts rest on: posted facts, their evidence, and how preconditions stand. */
  private static void gather(
      List<Fact> matched, Set<String> facts, Set<String> evidence, Set<String> preconditions) {
    for (Fact fact : matched) {
      if (fact.type().postable()) {
        facts.add(fact.id());
        evidence.addAll(fact.provenance().evidence());
      } else if (fact.type().name().equals(GivenWords.PRECONDITION_STATUS)) {
        fact.text(GivenWords.PRECONDITION).ifPresent(preconditions::add);
      } else {
        gather(fact.from(), facts, evidence, preconditions);
      }
    }
  }

  private List<Reason.Lift> lifts(RuleCredits known, Match match) {
    List<Reason.Lift> lifts = new ArrayList<>();
    for (RuleCredits.Lift lift : known.lifts()) {
      Object bound = match.bindings().get(lift.variable());
      List<String> parties = bound == null ? List.of() : parties(bound);
      if (!parties.isEmpty()) {
        lifts.add(new Reason.Lift(parties, book.list(parties) + lift.how()));
      }
    }
    return lifts;
  }

  private List<String> parties(Object bound) {
    if (bound instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    String party = bound.toString();
    return everybody.contains(party) ? principals : List.of(party);
  }
}
