package summit.cli.question;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import summit.decision.meeting.Level;
import summit.decision.meeting.Verdict;

/** A target as it is written on a command line: a name, or a name and what it is to be. */
public final class TargetText {
  private TargetText() {}

  /** The target as it is posted; a name that is no verdict and no level is a precondition's. */
  public static ObjectNode read(String text) {
    String[] sides = text.split("=", 2);
    ObjectNode target = JsonNodeFactory.instance.objectNode();
    String kind = kind(sides[0]);
    target.put(kind, sides[0]);
    if (sides.length == 2) {
      target.put(kind.equals("level") ? "readiness" : "status", sides[1]);
    }
    return target;
  }

  private static String kind(String name) {
    if (Stream.of(Verdict.values()).anyMatch(one -> one.name().equals(name))) {
      return "verdict";
    }
    boolean level = Stream.of(Level.values()).anyMatch(one -> one.name().equals(name));
    return level ? "level" : "precondition";
  }
}
