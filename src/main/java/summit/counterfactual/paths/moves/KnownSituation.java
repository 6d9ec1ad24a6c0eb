package summit.counterfactual.paths.moves;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import summit.counterfactual.paths.usage.FieldUse;
import summit.decision.Evaluation;
import summit.evaluation.interpreter.ConditionMatcher;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.Truth;
import summit.facts.DerivedFields;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;

/** What is on file when the question is asked: facts that count, the day, and the principals. */
final class KnownSituation {
  private final Evaluation evaluation;
  private final List<Fact> counting;
  private final DerivedFields derived;
  private final ConditionMatcher matcher;

  KnownSituation(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.counting =
        Stream.concat(
                evaluation.admitted().facts().stream(),
                evaluation.admitted().contested().stream().flatMap(List::stream))
            .sorted(Comparator.comparing(Fact::id))
            .toList();
    this.derived =
        new DerivedFields(asOf(), evaluation.admitted().subject().map(Fact::id), Set.of());
    this.matcher = new ConditionMatcher(new FactBase(), evaluation.rulebook().vocabulary());
  }

  Evaluation evaluation() {
    return evaluation;
  }

  LocalDate asOf() {
    return evaluation.request().asOf();
  }

  int horizonDays() {
    return evaluation.request().horizonDays();
  }

  /** The facts that are admitted or contested, by id. */
  List<Fact> counting() {
    return counting;
  }

  List<Fact> counting(FactType type) {
    return counting.stream().filter(fact -> fact.type().equals(type)).toList();
  }

  /** Whom the subject brings together, sorted. */
  List<String> principals() {
    Set<String> principals = new TreeSet<>();
    evaluation
        .admitted()
        .subject()
        .ifPresent(
            subject ->
                subject.type().postedFields().stream()
                    .filter(field -> field.each().isPresent())
                    .map(field -> subject.value(field.name()))
                    .filter(List.class::isInstance)
                    .forEach(list -> ((List<?>) list).forEach(one -> principals.add(one + ""))));
    return List.copyOf(principals);
  }

  /**
   * The different values of a field that others state on the same matter, in order of the facts.
   *
   * @param ofParties whether a field says who states it, so that others may differ there
   */
  List<Object> values(Fact of, Field field, BiPredicate<FactType, String> ofParties) {
    List<String> matter =
        of.type().about().stream().filter(one -> !ofParties.test(of.type(), one)).toList();
    return counting(of.type()).stream()
        .filter(
            fact ->
                matter.stream()
                    .filter(one -> !one.equals(field.name()))
                    .allMatch(one -> Objects.equals(fact.value(one), of.value(one))))
        .map(fact -> fact.value(field.name()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** A fact with what the service works out, as rules would see it. */
  Fact seen(Fact fact) {
    return derived.fill(fact);
  }

  Truth truth(FieldUse.Test test, Fact seen) {
    return matcher.constraints().truth(test.constraint(), seen, test.row());
  }

  ConditionMatcher matcher() {
    return matcher;
  }

  Optional<Fact> subject() {
    return evaluation.admitted().subject();
  }
}
