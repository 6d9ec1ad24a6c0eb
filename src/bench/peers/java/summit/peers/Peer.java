package summit.peers;

import java.util.Map;

/** An engine that makes the decision. */
interface Peer {
  String name();

  /**
   * Decides.
   *
   * @param facts one of each type, by name, each with the values of its fields; whole numbers are
   *     Long
   */
  Answer decide(Map<String, Object> facts);
}
