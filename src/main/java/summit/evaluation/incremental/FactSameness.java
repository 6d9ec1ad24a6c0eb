package summit.evaluation.incremental;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.rulebook.reach.DayUse;

/** Whether two states of a fact look the same to every rule. */
final class FactSameness {
  private final DayUse days;
  private final int horizonDays;
  private final Map<DayUse.DayField, SortedSet<Integer>> steps = new HashMap<>();

  FactSameness(DayUse days, int horizonDays) {
    this.days = days;
    this.horizonDays = horizonDays;
  }

  boolean same(Fact one, Fact other) {
    if (one.equals(other)) {
      return true;
    }
    Map<String, Object> values = one.values();
    if (!one.type().name().equals(other.type().name()) || values.size() != other.values().size()) {
      return false;
    }
    for (Map.Entry<String, Object> value : values.entrySet()) {
      Object now = other.value(value.getKey());
      if (!value.getValue().equals(now)
          && !(counts(one.type(), value.getKey())
              && sameDays(one.type(), value.getKey(), value.getValue(), now))) {
        return false;
      }
    }
    return true;
  }

  private boolean counts(FactType type, String name) {
    for (Field field : days.counting(type)) {
      if (field.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameDays(FactType type, String name, Object one, @Nullable Object other) {
    if (other == null) {
      return false;
    }
    DayUse.DayField field = new DayUse.DayField(type.name(), name);
    if (days.daily(field)) {
      return false;
    }
    if (one instanceof Integer was && other instanceof Integer is) {
      SortedSet<Integer> reached =
          steps.computeIfAbsent(field, day -> days.steps(day, horizonDays));
      return reached.headSet(was + 1).size() == reached.headSet(is + 1).size();
    }
    return true;
  }
}
