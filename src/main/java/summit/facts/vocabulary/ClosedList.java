package summit.facts.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A closed list of values, in declared order. The JVM's one copy of each name is kept, as in rules,
 * so that comparing equals is short.
 *
 * @param aliases other spellings that callers use
 * @param excludes the value that says that a party has no part
 */
public record ClosedList(
    String name,
    String doc,
    List<String> constants,
    Map<String, String> aliases,
    Optional<String> excludes) {
  public ClosedList {
    name = name.intern();
    constants = constants.stream().map(String::intern).toList();
    aliases = Map.copyOf(aliases);
  }

  /** The constant that a caller's spelling stands for; empty when it stands for none. */
  public Optional<Constant> find(String spelling) {
    int place = constants.indexOf(aliases.getOrDefault(spelling, spelling));
    return place < 0 ? Optional.empty() : Optional.of(new Constant(name, constants.get(place)));
  }
}
