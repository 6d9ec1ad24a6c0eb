package summit.explanation.near;

import summit.facts.vocabulary.FactType;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operator;

/**
 * Whether a constraint is on what facts of a type speak of, rather than on what they say of it.
 * Where a type does not declare what it is about, that is what its facts are called by.
 */
public record TellsApart(FactType type) implements Constraint.Fold<Boolean> {
  private boolean by(String field) {
    if (field.isEmpty()) {
      return false;
    }
    if (field.equals(FactType.ID) || (type.about().isEmpty() && !type.postable())) {
      return true;
    }
    return type.about().isEmpty()
        ? type.called().orElse("").contains("$" + field)
        : type.about().contains(field) && !type.states().contains(field);
  }

  @Override
  public Boolean bind(Constraint.Bind bind) {
    return false;
  }

  /** A list that the fact should stand in is another fact's to say. */
  @Override
  public Boolean comparison(Constraint.Comparison comparison) {
    return comparison.operator() != Operator.MEMBER_OF
        && comparison.operator() != Operator.NOT_MEMBER_OF
        && by(ComparedField.of(comparison));
  }

  @Override
  public Boolean oneOf(Constraint.OneOf oneOf) {
    return by(ComparedField.of(oneOf));
  }

  @Override
  public Boolean all(Constraint.All all) {
    return false;
  }

  @Override
  public Boolean any(Constraint.Any any) {
    return false;
  }
}
