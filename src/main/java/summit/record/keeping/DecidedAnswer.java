package summit.record.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import summit.counterfactual.answer.Answer;
import summit.decision.DecisionOutline;
import summit.decision.Evaluation;
import summit.facts.Fact;
import summit.facts.vocabulary.Field;
import summit.json.AnswerJson;
import summit.record.entry.AnswerBytes;
import summit.record.entry.Decided;
import summit.record.entry.Posted;
import summit.record.entry.RulebookText;
import summit.record.entry.Term;
import summit.rulebook.Rulebook;

/** Makes of an answer what is kept of it. Safe for use by many threads. */
public final class DecidedAnswer {
  /** What is longer is not looked up; databases bound what they index. */
  private static final int LONGEST_WORD = 500;

  /** By name, of the version that decided last. */
  private final Map<String, RulebookText> rulebooks = new ConcurrentHashMap<>();

  /**
   * What is kept.
   *
   * @param posted the request
   * @param passedOver fields of it that are kept otherwise
   * @param asked the depth and the parts that were asked for, as a query says it
   * @param bytes the answer as it leaves
   */
  public Decided of(
      Answer answer, JsonNode posted, Collection<String> passedOver, String asked, byte[] bytes) {
    Evaluation evaluation = answer.evaluation();
    Rulebook rulebook = evaluation.rulebook();
    return new Decided(
        answer.decision().id(),
        text(rulebook),
        evaluation.request().asOf(),
        asked,
        Posted.of(posted, passedOver),
        AnswerJson.tree(evaluation.outline()).toString(),
        AnswerBytes.of(bytes),
        terms(evaluation));
  }

  /** Writing it takes as long as a small decision, and mostly the same version decides again. */
  private RulebookText text(Rulebook rulebook) {
    RulebookText known = rulebooks.get(rulebook.name());
    if (known == null || !known.version().equals(rulebook.version())) {
      known = RulebookText.of(rulebook);
      rulebooks.put(rulebook.name(), known);
    }
    return known;
  }

  private static Set<Term> terms(Evaluation evaluation) {
    Set<Term> terms = new HashSet<>();
    Rulebook rulebook = evaluation.rulebook();
    DecisionOutline outline = evaluation.outline();
    terms.add(new Term(Term.Kind.RULEBOOK, rulebook.name()));
    terms.add(new Term(Term.Kind.VERSION, rulebook.version()));
    terms.add(new Term(Term.Kind.VERDICT, outline.verdict().name()));
    outline
        .statuses()
        .forEach((precondition, status) -> terms.add(Term.standing(precondition, status)));
    evaluation
        .fired()
        .forEach(fired -> terms.add(new Term(Term.Kind.RULE, fired.match().rule().name())));
    for (Fact fact : evaluation.request().facts()) {
      terms.add(new Term(Term.Kind.FACT, fact.id()));
      parties(fact, rulebook).forEach(party -> terms.add(new Term(Term.Kind.PARTY, party)));
    }
    terms.removeIf(term -> term.word().length() > LONGEST_WORD || term.word().indexOf('\0') >= 0);
    return terms;
  }

  /** The parties that a fact is about or names. */
  private static Set<String> parties(Fact fact, Rulebook rulebook) {
    Set<String> parties = new TreeSet<>();
    if (fact.type().party().isPresent()) {
      parties.add(fact.id());
    }
    for (Field field : fact.type().postedFields()) {
      if (rulebook.vocabulary().namesParties(field)) {
        add(fact.value(field.name()), parties);
      }
    }
    return parties;
  }

  private static void add(@Nullable Object value, Set<String> parties) {
    if (value instanceof String code) {
      parties.add(code);
    } else if (value instanceof Collection<?> several) {
      several.forEach(one -> add(one, parties));
    } else if (value instanceof Map<?, ?> byParty) {
      byParty.keySet().forEach(one -> add(one, parties));
    }
  }
}
