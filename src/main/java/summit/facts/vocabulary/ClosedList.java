package summit.facts.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A closed list of values, in declared order. The JVM's one copy of each name is kept, as in rules,
 * so that comparing equals is short.
 *
 * @param aliases other spellings that callers use
 * @param excludes the value that says that a party has no part
 * @param adverse the values that harm, so that nobody is advised to bring them about
 * @param settled the values that nobody is advised to go back from
 */
public record ClosedList(
    String name,
    String doc,
    List<String> constants,
    Map<String, String> aliases,
    Optional<String> excludes,
    Set<String> adverse,
    Set<String> settled) {
  public ClosedList {
    name = name.intern();
    constants = constants.stream().map(String::intern).toList();
    aliases = Map.copyOf(aliases);
    adverse = Set.copyOf(adverse);
    settled = Set.copyOf(settled);
  }

  /** The constant that a caller's spelling stands for; empty when it stands for none. */
  public Optional<Constant> find(String spelling) {
    int place = constants.indexOf(aliases.getOrDefault(spelling, spelling));
    return place < 0 ? Optional.empty() : Optional.of(new Constant(name, constants.get(place)));
  }
}
