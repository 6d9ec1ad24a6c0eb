package summit.peers;

import java.util.Map;

/**
 * Facts with what must be decided of them.
 *
 * @param facts one of each type, by name, each with the values of its fields; whole numbers are
 *     Long
 */
record FactSet(String title, Map<String, Object> facts, Answer expect) {}
