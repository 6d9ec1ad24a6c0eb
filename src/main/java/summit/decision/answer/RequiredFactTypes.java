package summit.decision.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.facts.vocabulary.FactType;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** Which types of posted facts the rules of each precondition look for. */
public final class RequiredFactTypes {
  private final Rulebook rulebook;
  private final Map<String, Set<String>> byPrecondition = new HashMap<>();

  public RequiredFactTypes(Rulebook rulebook) {
    this.rulebook = rulebook;
    for (Precondition precondition : rulebook.preconditions()) {
      Set<String> read =
          rulebook.rulesOf(precondition).stream().flatMap(this::wanted).collect(toTreeSet());
      byPrecondition.put(precondition.id(), posted(read, new HashSet<>()));
    }
  }

  /** Names of posted types, sorted. */
  public Set<String> of(String precondition) {
    return byPrecondition.getOrDefault(precondition, Set.of());
  }

  /** The posted ones among some types; where there are none, those that the types derive from. */
  private Set<String> posted(Set<String> types, Set<String> seen) {
    Set<String> posted = types.stream().filter(this::isPosted).collect(toTreeSet());
    seen.addAll(types);
    if (!posted.isEmpty() || types.isEmpty()) {
      return posted;
    }
    Set<String> behind =
        types.stream()
            .flatMap(type -> rulebook.dependencies().producers(type).stream())
            .flatMap(this::wanted)
            .filter(type -> !seen.contains(type))
            .collect(toTreeSet());
    return posted(behind, seen);
  }

  private boolean isPosted(String name) {
    FactType type = rulebook.vocabulary().type(name);
    return type != null && type.postable();
  }

  private Stream<String> wanted(RuleSyntax rule) {
    return rulebook.dependencies().reads(rule).wanted().stream();
  }

  private static Collector<String, ?, Set<String>> toTreeSet() {
    return Collectors.toCollection(TreeSet::new);
  }
}
