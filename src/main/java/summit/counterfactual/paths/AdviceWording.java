package summit.counterfactual.paths;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.paths.moves.Move;
import summit.decision.Evaluation;
import summit.explanation.questions.QuestionWording;
import summit.facts.Fact;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.FieldPhrase;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Field;

/** Words what to ask somebody for, and what to find out. */
final class AdviceWording {
  private final Phrases phrases;
  private final FactPhrases words;
  private final ChangeSentence sentence;
  private final QuestionWording questions;

  AdviceWording(Evaluation present, MovingParties parties) {
    this.phrases = parties.phrases();
    this.words = new FactPhrases(phrases);
    this.sentence = new ChangeSentence(parties, present.request().facts());
    this.questions = new QuestionWording(phrases);
  }

  /** Such as "Ask Russia to waive its condition on groundwork." */
  String ask(List<String> who, String deed) {
    return phrases.say(
        "counterfactual.advice.ask",
        "who",
        phrases.list(who.stream().map(phrases::name).toList()),
        "deed",
        deed);
  }

  /** What somebody is asked for: "waive its condition on groundwork". */
  String deed(Move move) {
    return set(move)
        .map(
            set ->
                words.deed(
                    FactChange.apply(List.of(set), List.of(move.fact())).get(0),
                    field(move.fact(), set),
                    answer(move.fact(), set)))
        .orElseGet(() -> words.deed(move.fact()))
        .orElseGet(() -> phrases.say("counterfactual.advice.seeTo", "says", helped(move)));
  }

  /** What is said anew: of answers by party, the new one where all new ones are the same. */
  private static Object answer(Fact fact, FactChange.Set set) {
    Object value = set.value().orElse("");
    if (value instanceof Map<?, ?> answers) {
      Map<?, ?> before = fact.value(set.field()) instanceof Map<?, ?> map ? map : Map.of();
      Set<Object> changed = new HashSet<>();
      answers.forEach(
          (party, said) -> {
            if (!said.equals(before.get(party))) {
              changed.add(said);
            }
          });
      return changed.size() == 1 ? changed.iterator().next() : "";
    }
    return value;
  }

  /**
   * What to ask.
   *
   * @param open the question of an unknown precondition that the answer would settle
   */
  String question(Move move, Optional<String> open) {
    Optional<String> own =
        set(move)
            .map(set -> Optional.of(questions.of(move.fact(), field(move.fact(), set))))
            .orElseGet(() -> closely(move.fact()));
    return own.or(() -> open).orElseGet(() -> whether(move));
  }

  private String whether(Move move) {
    boolean clause =
        move.change() instanceof FactChange.Set || stated(move.fact()).findAny().isPresent();
    return clause
        ? phrases.say("counterfactual.advice.whether", "says", helped(move))
        : phrases.say("counterfactual.advice.isThere", "what", helped(move));
  }

  /** A question after what a new fact would say, of something in particular. */
  private Optional<String> closely(Fact fact) {
    Map<String, String> known = new HashMap<>();
    fact.values().keySet().forEach(name -> known.put(name, phrases.of(fact, name)));
    return stated(fact)
        .map(field -> questions.of(fact.type(), field, known))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The answer that would help: "the call of 18 July is held". */
  String helps(Move move) {
    return phrases.say("counterfactual.advice.helps", "what", helped(move));
  }

  private String helped(Move move) {
    if (move.change() instanceof FactChange.Set) {
      return sentence.brief(move.change());
    }
    Fact fact = move.fact();
    List<String> states = stated(fact).map(field -> said(fact, field)).toList();
    return states.isEmpty()
        ? FactPhrases.called(phrases.book(), fact.type(), name -> named(fact, name))
            .orElseGet(() -> sentence.of(move.change()))
        : phrases.list(states);
  }

  /** What a new fact says in a field; what it leaves open is somebody or something. */
  private String said(Fact fact, Field field) {
    return FieldPhrase.of(phrases.book(), field, name -> named(fact, name))
        .is(named(fact, field.name()));
  }

  private String named(Fact fact, String field) {
    return fact.value(field) == null
        ? phrases.say("explanation.somebody")
        : phrases.of(fact, field);
  }

  private static Stream<Field> stated(Fact fact) {
    Function<String, Stream<Field>> field = name -> Stream.ofNullable(fact.type().posted(name));
    return fact.type().states().stream()
        .flatMap(field)
        .filter(one -> fact.value(one.name()) != null);
  }

  private static Optional<FactChange.Set> set(Move move) {
    return move.change() instanceof FactChange.Set set ? Optional.of(set) : Optional.empty();
  }

  private static Field field(Fact fact, FactChange.Set set) {
    return Objects.requireNonNull(fact.type().fields().get(set.field()), set.field());
  }
}
