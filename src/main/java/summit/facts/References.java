package summit.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.facts.FactProblem.Code;

/** Checks that what facts refer to was posted too. */
final class References {
  private static final String ANY = "*";

  /** More ids than this are no help to a reader. */
  private static final int LISTED = 30;

  private final List<Fact> facts;
  private final Map<String, String> pointers;
  private final Collection<String> sources;
  private final Set<String> posted;
  private final Map<String, Set<String>> idsByTarget = new HashMap<>();

  /**
   * @param pointers where each fact stands, by id
   * @param posted the ids of all facts, read or not
   */
  References(
      List<Fact> facts,
      Map<String, String> pointers,
      Collection<String> sources,
      Set<String> posted) {
    this.facts = facts;
    this.pointers = pointers;
    this.sources = sources;
    this.posted = posted;
  }

  void check(Problems problems) {
    for (Fact fact : facts) {
      String at = pointers.getOrDefault(fact.id(), "");
      for (String id : fact.provenance().supersedes()) {
        if (id.equals(fact.id())) {
          problems.add(
              Code.DANGLING_REFERENCE, at + "/supersedes", id + " cannot supersede itself");
        } else {
          resolve(id, ANY, at + "/supersedes", Set.of(), problems);
        }
      }
      for (Field field : fact.type().postedFields()) {
        field.refers().ifPresent(target -> field(fact, field, target, at, problems));
      }
    }
  }

  private void field(Fact fact, Field field, String target, String at, Problems problems) {
    Object value = fact.value(field.name());
    String pointer = at + "/" + field.name();
    if (value instanceof List<?> ids) {
      for (int i = 0; i < ids.size(); i++) {
        resolve(ids.get(i).toString(), target, pointer + "/" + i, sources, problems);
      }
    } else if (value != null) {
      resolve(value.toString(), target, pointer, sources, problems);
    }
  }

  private void resolve(
      String id, String target, String pointer, Collection<String> others, Problems problems) {
    Set<String> candidates = idsByTarget.computeIfAbsent(target, this::ids);
    boolean unread = posted.contains(id) && !pointers.containsKey(id);
    if (candidates.contains(id) || unread || (target.equals(ANY) && others.contains(id))) {
      return;
    }
    problems.add(
        Code.DANGLING_REFERENCE,
        pointer,
        "no "
            + (target.equals(ANY) ? "fact" : target)
            + " with the id "
            + Quoting.quoted(id)
            + " was posted; post it too",
        candidates.size() > LISTED ? List.of() : candidates,
        id);
  }

  private Set<String> ids(String target) {
    return facts.stream()
        .filter(fact -> target.equals(ANY) || fact.type().name().equals(target))
        .map(Fact::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
