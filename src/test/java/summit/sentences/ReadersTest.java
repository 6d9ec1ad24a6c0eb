package summit.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionRequest;
import summit.evaluation.interpreter.MutatedCases;
import summit.explanation.why.Depth;
import summit.json.AnswerJson;
import summit.rulebook.Rulebook;

/** Every sentence of an answer can be read by somebody who knows nothing of rules and codes. */
class ReadersTest {
  private static final int GENERATED = 2000;
  private static final Rulebook RULEBOOK = Situations.SUMMIT.rulebook();
  private static final SentenceComplaints COMPLAINTS = new SentenceComplaints(RULEBOOK);

  private final AnswerMaker answers = new AnswerMaker();

  @Test
  void everyCaseIsAnsweredInSentences() {
    assertThat(complaints(Situations.requests().stream())).isEmpty();
  }

  @Test
  void everyGeneratedSituationIsAnsweredInSentences() {
    MutatedCases mutated = new MutatedCases(RULEBOOK, Situations.shipped());
    assertThat(complaints(seeds().map(mutated::next))).isEmpty();
  }

  private static Stream<Random> seeds() {
    return Stream.iterate(0, seed -> seed < GENERATED, seed -> seed + 1).map(Random::new);
  }

  private List<String> complaints(Stream<DecisionRequest> requests) {
    Map<String, String> byKind = new TreeMap<>();
    List<String> all = new ArrayList<>();
    requests.forEach(
        request ->
            COMPLAINTS
                .of(
                    Sentence.of(
                        AnswerJson.tree(answers.answer(Situations.SUMMIT, request, Depth.SUMMARY))),
                    names(request),
                    posted(request))
                .forEach(all::add));
    all.forEach(one -> byKind.putIfAbsent(one, one));
    return new ArrayList<>(byKind.keySet());
  }

  /** Texts of several words, longest first. */
  private static List<String> posted(DecisionRequest request) {
    return request.facts().stream()
        .flatMap(fact -> fact.values().values().stream())
        .filter(value -> value instanceof String text && text.contains(" "))
        .map(Object::toString)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static Map<String, String> names(DecisionRequest request) {
    Map<String, String> names = new HashMap<>();
    request.facts().stream()
        .filter(fact -> fact.type().party().isPresent())
        .forEach(
            fact ->
                fact.type()
                    .party()
                    .flatMap(fact::text)
                    .ifPresent(name -> names.put(fact.id(), name)));
    return names;
  }
}
