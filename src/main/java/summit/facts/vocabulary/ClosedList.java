package summit.facts.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed list of values, in declared order; aliases are other spellings that callers use. */
public record ClosedList(
    String name, String doc, List<String> constants, Map<String, String> aliases) {
  public ClosedList {
    constants = List.copyOf(constants);
    aliases = Map.copyOf(aliases);
  }

  /** The constant that a caller's spelling stands for; empty when it stands for none. */
  public Optional<Constant> find(String spelling) {
    String name = aliases.getOrDefault(spelling, spelling);
    return constants.contains(name) ? Optional.of(new Constant(this.name, name)) : Optional.empty();
  }
}
