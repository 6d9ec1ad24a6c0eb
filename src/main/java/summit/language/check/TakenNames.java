package summit.language.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Position;

/**
 * Names that each stand for one thing. Where a second thing takes one, both places are told, since
 * it is as likely the first that is not meant to be there: a copy of a file, say.
 */
final class TakenNames {
  private final ProblemCollector problems;
  private final Function<String, String> complaint;
  private final Map<String, Optional<Position>> taken = new HashMap<>();

  /**
   * @param complaint says of a name that it is taken, without where
   */
  TakenNames(ProblemCollector problems, Function<String, String> complaint) {
    this.problems = problems;
    this.complaint = complaint;
  }

  /** Names that are given, and stand in no file. */
  TakenNames given(Collection<String> names) {
    names.forEach(name -> taken.put(name, Optional.empty()));
    return this;
  }

  void take(String name, Position at) {
    Optional<Position> first = taken.putIfAbsent(name, Optional.of(at));
    if (first == null) {
      return;
    }
    first.ifPresentOrElse(
        other -> {
          tell(name, at, " at " + other + "; rename or delete one of them");
          if (other.compareTo(at) != 0) {
            tell(name, other, " at " + at + "; rename or delete one of them");
          }
        },
        () -> tell(name, at, "; choose another"));
  }

  private void tell(String name, Position at, String rest) {
    problems.add(ProblemCode.DUPLICATE_NAME, at, complaint.apply(name) + rest);
  }
}
