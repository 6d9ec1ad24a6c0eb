package summit.peers;

import java.util.Map;

/**
 * An engine that makes the decision.
 *
 * @param <F> facts as it takes them
 */
interface Peer<F> {
  String name();

  /**
   * Facts as it takes them.
   *
   * @param posted one of each type, by name, each with the values of its fields; whole numbers are
   *     Long
   */
  F facts(Map<String, Object> posted);

  Answer decide(F facts);
}
