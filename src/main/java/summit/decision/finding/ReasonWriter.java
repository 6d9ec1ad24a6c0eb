package summit.decision.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import summit.bounds.Bound;
import summit.decision.meeting.GivenWords;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.facts.Fact;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;
import summit.language.syntax.Conclusion;
import summit.rulebook.Rulebook;

/**
 * Says why: from a match to the rule, the facts, the sources and who can lift it. Sentences have
 * parties by name where it is known of which situation they speak; else they are as stock Drools
 * joins them.
 */
public final class ReasonWriter {
  private static final int MOST_TEXT = Bound.CONCLUDED_CHARACTERS.count();

  private final PhraseBook book;
  private final Map<String, RuleCredits> credits;
  private final Set<String> everybody;
  private final List<String> principals;
  private final Optional<Supplier<Phrases>> situation;
  private long said;

  /** Makes reasons where nobody is brought together. */
  public ReasonWriter(Rulebook rulebook) {
    this(
        rulebook.phrases(),
        RuleCredits.of(rulebook),
        rulebook.vocabulary().everybody(),
        List.of(),
        Optional.empty());
  }

  private ReasonWriter(
      PhraseBook book,
      Map<String, RuleCredits> credits,
      Set<String> everybody,
      List<String> principals,
      Optional<Supplier<Phrases>> situation) {
    this.book = book;
    this.credits = credits;
    this.everybody = everybody;
    this.principals = List.copyOf(principals);
    this.situation = situation;
  }

  /**
   * Makes reasons by the same rules for one situation.
   *
   * @param principals the parties that a word for everybody stands for
   * @param words asked for once something is said
   */
  public ReasonWriter among(List<String> principals, Supplier<Phrases> words) {
    return new ReasonWriter(book, credits, everybody, principals, Optional.of(words));
  }

  Reason of(Match match, Conclusion.Term text) {
    RuleCredits known = credits(match);
    Set<String> facts = new TreeSet<>();
    Set<String> evidence = new TreeSet<>(SourceOrder.BY_NUMBER);
    Set<String> preconditions = new TreeSet<>();
    gather(match.facts(), facts, evidence, preconditions);
    Set<String> sources = new LinkedHashSet<>(evidence);
    sources.addAll(known.sources());
    String says = text(known, match, text);
    count(says);
    return new Reason(
        match.rule().name(),
        says,
        List.copyOf(facts),
        String.join(", ", sources),
        known.at(),
        List.copyOf(preconditions),
        lifts(known, match));
  }

  /** What a match rests on: the evidence of its facts, then the sources of its rule. */
  List<String> sources(Match match) {
    Set<String> evidence = new TreeSet<>(SourceOrder.BY_NUMBER);
    gather(match.facts(), new TreeSet<>(), evidence, new TreeSet<>());
    Set<String> sources = new LinkedHashSet<>(evidence);
    sources.addAll(credits(match).sources());
    return List.copyOf(sources);
  }

  private RuleCredits credits(Match match) {
    RuleCredits known = credits.get(match.rule().name());
    if (known == null) {
      throw new IllegalStateException("no rule is called " + match.rule().name());
    }
    return known;
  }

  /** Texts of a situation are many, or long, where a rule repeats what was posted. */
  private void count(String says) {
    if (situation.isPresent()) {
      said += says.length();
      if (said > MOST_TEXT) {
        throw new RuleRun.RunawayRules(
            "The rules make texts of more than " + MOST_TEXT + " characters of the facts",
            Bound.CONCLUDED_CHARACTERS);
      }
    }
  }

  private String text(RuleCredits known, Match match, Conclusion.Term text) {
    return sentence(known, match)
        .map(sentence -> sentence.of(text))
        .orElseGet(() -> new TermValues(match).said(text));
  }

  /** Says what the match concludes; empty where it is not known of which situation it speaks. */
  private Optional<ReasonSentence> sentence(RuleCredits known, Match match) {
    return situation.map(words -> new ReasonSentence(words.get(), known.bound(), match));
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
      Object bound = match.bindings().get(lift.party());
      List<String> parties = bound == null ? List.of() : parties(bound);
      if (!parties.isEmpty()) {
        lifts.add(new Reason.Lift(parties, how(known, match, lift, parties)));
      }
    }
    return lifts;
  }

  private String how(RuleCredits known, Match match, RuleCredits.Lift lift, List<String> parties) {
    Optional<ReasonSentence> sentence = sentence(known, match);
    TermValues values = new TermValues(match);
    return book.filled(
        lift.how(),
        place -> {
          String variable = "$" + place;
          if (variable.equals(lift.party())) {
            return situation.map(words -> words.get().bare(parties)).orElse(book.list(parties));
          }
          return sentence
              .map(said -> said.variable(variable))
              .orElseGet(() -> values.words(match.bindings().getOrDefault(variable, "")));
        });
  }

  private List<String> parties(Object bound) {
    if (bound instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    String party = bound.toString();
    return everybody.contains(party) ? principals : List.of(party);
  }
}
