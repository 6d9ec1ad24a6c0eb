package summit.counterfactual.confidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.confidence.EvidenceStrength.Weakness;
import summit.decision.Evaluation;
import summit.facts.AdmissionChange;
import summit.facts.Fact;
import summit.facts.Source;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/** Judges facts as evidence: whose words, from how many origins, how fresh and how well graded. */
final class EvidenceGrading {
  /**
   * A fact with fewer days left is about to be set aside. A week: half of what the shortest-lived
   * fact, the word of a leader, stays fresh for, and half of the horizon of a decision.
   */
  private static final int DAYS_LEFT = 7;

  /** The best two of the six grades of the Admiralty scale: reliable, and probably true. */
  private static final Set<String> RELIABLE = Set.of("A", "B");

  private static final Set<Integer> CREDIBLE = Set.of(1, 2);

  /**
   * Fields with the date of what is said, rather than done: such a fact is the party's own word.
   */
  private static final Set<String> SAID_ON = Set.of("statedOn", "setOn");

  private final LocalDate asOf;
  private final MovingParties parties;

  private final PhraseBook book;

  private EvidenceGrading(LocalDate asOf, MovingParties parties) {
    this.asOf = asOf;
    this.parties = parties;
    this.book = parties.phrases().book();
  }

  static EvidenceGrading of(Evaluation evaluation) {
    return new EvidenceGrading(evaluation.request().asOf(), MovingParties.of(evaluation));
  }

  /** What the evidence lacks, and that in words. */
  record Judgement(Weakness weakness, String because) {
    Judgement {
      because = Phrases.sentence(because);
    }
  }

  /** Of a precondition whose facts do not say enough. */
  Judgement unknown() {
    return new Judgement(Weakness.UNKNOWN, book.say("counterfactual.evidence.unknown"));
  }

  Judgement judge(List<Fact> facts) {
    if (facts.isEmpty()) {
      return new Judgement(Weakness.NO_FACTS, book.say("counterfactual.evidence.noFacts"));
    }
    List<Fact> graded = facts.stream().filter(EvidenceGrading::wellGraded).toList();
    if (graded.isEmpty()) {
      return new Judgement(
          Weakness.POORLY_GRADED,
          book.say("counterfactual.evidence.poorlyGraded", "grades", grades(facts)));
    }
    List<Fact> fresh = graded.stream().filter(this::fresh).toList();
    if (fresh.isEmpty()) {
      Fact next = graded.stream().min(Comparator.comparing(this::lastDay)).orElseThrow();
      return new Judgement(
          Weakness.NOT_FRESH,
          book.say(
              "counterfactual.evidence.notFresh",
              "fact",
              called(next),
              "day",
              book.day(lastDay(next))));
    }
    Optional<Fact> own = fresh.stream().filter(this::ownWords).findFirst();
    if (own.isPresent()) {
      return new Judgement(
          Weakness.NONE, book.say("counterfactual.evidence.ownWord", "fact", called(own.get())));
    }
    Set<String> origins = fresh.stream().map(EvidenceGrading::origin).collect(Collectors.toSet());
    return origins.size() > 1
        ? new Judgement(
            Weakness.NONE, book.say("counterfactual.evidence.origins", "count", origins.size()))
        : new Judgement(
            Weakness.ONE_ORIGIN,
            book.count("counterfactual.evidence.oneOrigin", fresh.size(), "facts", ids(fresh)));
  }

  private String called(Fact fact) {
    return FactPhrases.called(
            book,
            fact.type(),
            field ->
                fact.value(field) instanceof LocalDate day
                    ? book.day(day)
                    : parties.phrases().of(fact, field))
        .orElseGet(fact::id);
  }

  private static boolean wellGraded(Fact fact) {
    Optional<Source> source = fact.provenance().source();
    return source.flatMap(Source::reliability).filter(RELIABLE::contains).isPresent()
        && source.flatMap(Source::credibility).filter(CREDIBLE::contains).isPresent();
  }

  private boolean fresh(Fact fact) {
    return !lastDay(fact).isBefore(asOf.plusDays(DAYS_LEFT));
  }

  /** The last day on which the fact counts in full. */
  private LocalDate lastDay(Fact fact) {
    return AdmissionChange.of(fact).stream()
        .filter(turn -> turn.kind().ends() && turn.day().isAfter(asOf))
        .map(turn -> turn.day().minusDays(1))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private boolean ownWords(Fact fact) {
    return fact.type().dateFields().stream().anyMatch(SAID_ON::contains)
        && parties.principals().containsAll(parties.owner(fact));
  }

  private static String origin(Fact fact) {
    return fact.provenance()
        .origin()
        .or(() -> fact.provenance().source().flatMap(Source::name))
        .orElse("");
  }

  private String grades(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                book.say("counterfactual.evidence.graded", "fact", fact.id(), "grade", grade(fact)))
        .collect(Collectors.joining(", "));
  }

  private String grade(Fact fact) {
    return fact.provenance()
        .source()
        .map(Source::grade)
        .filter(grade -> !grade.isEmpty())
        .orElseGet(() -> book.say("counterfactual.evidence.ungraded"));
  }

  private static String ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).collect(Collectors.joining(", "));
  }
}
