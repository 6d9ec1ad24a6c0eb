package summit.facts;

import java.util.List;
import summit.decision.meeting.GivenWords;

/**
 * What is set aside as a reader is told of it, in the given words: "R1 STALE: 15 days old, ...".
 */
final class Told {
  private Told() {}

  static List<String> of(Admitted admitted) {
    return admitted.setAside().stream().map(Told::of).toList();
  }

  private static String of(SetAside aside) {
    return aside.fact()
        + " "
        + aside.code()
        + ": "
        + GivenWords.given().phrases().book().say(aside.sentence(), aside.said());
  }
}
