package summit.evaluation.drools.adapter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Vocabulary;

/** Which of two values comes first: numbers, dates, text, and constants as their list has them. */
final class ValueOrder {
  private final Map<Constant, Integer> places = new HashMap<>();

  ValueOrder(Vocabulary vocabulary) {
    for (ClosedList list : vocabulary.lists().values()) {
      List<String> constants = list.constants();
      for (String constant : constants) {
        places.put(new Constant(list.name(), constant), places.size());
      }
    }
  }

  int compare(Object left, Object right) {
    if (left instanceof Double one && right instanceof Double other) {
      return one.compareTo(other);
    }
    if (left instanceof LocalDate one && right instanceof LocalDate other) {
      return one.compareTo(other);
    }
    if (left instanceof Constant one && right instanceof Constant other) {
      return Integer.compare(place(one), place(other));
    }
    return left.toString().compareTo(right.toString());
  }

  private int place(Constant constant) {
    Integer place = places.get(constant);
    if (place == null) {
      throw new IllegalStateException("the vocabulary has no constant " + constant);
    }
    return place;
  }
}
