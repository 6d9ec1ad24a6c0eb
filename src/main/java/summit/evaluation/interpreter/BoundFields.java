package summit.evaluation.interpreter;

import java.util.List;
import java.util.stream.Stream;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** The types of the fields that conditions bind a variable to, for what comes after them. */
record BoundFields(String variable, Vocabulary vocabulary)
    implements Condition.Fold<Stream<FieldType>> {
  @Override
  public Stream<FieldType> pattern(Condition.Pattern pattern) {
    FactType type = vocabulary.known(pattern.type());
    return pattern.constraints().stream()
        .filter(Constraint.Bind.class::isInstance)
        .map(Constraint.Bind.class::cast)
        .filter(bind -> bind.variable().equals(variable))
        .flatMap(bind -> Stream.ofNullable(type.fields().get(bind.field())))
        .map(field -> field.type());
  }

  private Stream<FieldType> all(List<Condition> conditions) {
    return conditions.stream().flatMap(condition -> condition.fold(this));
  }

  @Override
  public Stream<FieldType> and(Condition.And and) {
    return all(and.conditions());
  }

  @Override
  public Stream<FieldType> or(Condition.Or or) {
    return all(or.conditions());
  }

  /** What is bound within is not seen outside. */
  @Override
  public Stream<FieldType> not(Condition.Not not) {
    return Stream.empty();
  }

  @Override
  public Stream<FieldType> exists(Condition.Exists exists) {
    return Stream.empty();
  }

  @Override
  public Stream<FieldType> forAll(Condition.ForAll forAll) {
    return Stream.empty();
  }

  /** A total is never totalled again. */
  @Override
  public Stream<FieldType> accumulate(Condition.Accumulate accumulate) {
    return Stream.empty();
  }
}
