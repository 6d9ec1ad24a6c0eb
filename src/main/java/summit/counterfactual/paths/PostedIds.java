package summit.counterfactual.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;

/** Numbers the new facts of a path, so that its changes can be posted. */
final class PostedIds {
  private PostedIds() {}

  /** The changes with new facts numbered from 1, beside those on file. */
  static List<FactChange> numbered(List<FactChange> changes, Collection<Fact> facts) {
    Set<String> taken = facts.stream().map(Fact::id).collect(Collectors.toCollection(TreeSet::new));
    List<FactChange> posted = new ArrayList<>();
    int number = 1;
    for (FactChange change : changes) {
      if (change instanceof FactChange.Add add) {
        while (!taken.add(MoveVocabulary.NEW + number)) {
          number++;
        }
        posted.add(named(add.fact(), MoveVocabulary.NEW + number));
      } else {
        posted.add(change);
      }
    }
    return posted;
  }

  /** A change that stands for another of a path; a new fact has an id that no other has there. */
  static FactChange inPlaceOf(FactChange instead, FactChange change, List<FactChange> path) {
    if (!(change instanceof FactChange.Add add)) {
      return change;
    }
    if (instead instanceof FactChange.Add) {
      return named(add.fact(), instead.id());
    }
    Set<String> taken = path.stream().map(FactChange::id).collect(Collectors.toSet());
    return Stream.iterate(1, number -> number + 1)
        .map(number -> MoveVocabulary.NEW + number)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .map(id -> named(add.fact(), id))
        .orElseThrow();
  }

  private static FactChange named(Fact fact, String id) {
    Map<String, Object> values = new HashMap<>(fact.values());
    values.put(FactType.ID, id);
    return new FactChange.Add(new Fact(id, fact.type(), values, fact.provenance(), fact.from()));
  }
}
