package summit.counterfactual.paths.moves;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.explanation.questions.MissingFact;
import summit.facts.Fact;
import summit.facts.vocabulary.Agency;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** What nobody is advised to bring about: by the vocabulary, a fact or a value that harms. */
final class Harm {
  private final Vocabulary vocabulary;

  Harm(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a new fact harms, by its being there or by what it says. */
  boolean isBrought(Fact fact) {
    return fact.type().agency().isAdverse()
        || fact.type().postedFields().stream()
            .anyMatch(
                field -> {
                  Object value = fact.value(field.name());
                  return value != null && isBrought(field, value, null);
                });
  }

  /**
   * Whether a value brings harm in that was not there before; of several values, whether any does.
   * Whoever has agreed is not asked to go back on it either, nor anybody to leave things unknown.
   */
  boolean isBrought(Field field, Object value, @Nullable Object before) {
    Agency agency = field.agency();
    if (value instanceof Collection<?> several) {
      Collection<?> old = before instanceof Collection<?> list ? list : Set.of();
      return agency.isAdverse()
          ? !old.containsAll(several)
          : !several.containsAll(old) || several.stream().anyMatch(one -> harms(agency, one));
    }
    if (value instanceof Map<?, ?> answers) {
      Map<?, ?> old = before instanceof Map<?, ?> map ? map : Map.of();
      return !answers.keySet().containsAll(old.keySet())
          || answers.entrySet().stream()
              .anyMatch(
                  one ->
                      !one.getValue().equals(old.get(one.getKey()))
                          && (harms(agency, one.getValue())
                              || goesBack(old.get(one.getKey()), one.getValue())));
    }
    return agency.isAdverse() || harms(agency, value) || goesBack(before, value);
  }

  /** Whether something settled would be open again. */
  private boolean goesBack(@Nullable Object before, Object value) {
    return isSettled(before) && !isSettled(value);
  }

  private boolean isSettled(@Nullable Object value) {
    if (value instanceof Constant constant) {
      ClosedList list = vocabulary.lists().get(constant.list());
      return list != null && list.settled().contains(constant.name());
    }
    return false;
  }

  private boolean harms(Agency agency, Object value) {
    if (agency.adverse().contains(value.toString())
        || value.toString().equals(MissingFact.NOT_KNOWN)) {
      return true;
    }
    if (value instanceof Constant constant) {
      ClosedList list = vocabulary.lists().get(constant.list());
      return list != null && list.adverse().contains(constant.name());
    }
    return false;
  }
}
