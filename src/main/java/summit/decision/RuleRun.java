package summit.decision;

import java.util.Collection;
import summit.facts.Fact;

/** One evaluation of rules over facts. */
public interface RuleRun extends AutoCloseable {
  void insert(Collection<Fact> facts);

  /**
   * Reports every match that has not been reported, until no rule matches any more.
   *
   * @throws RunawayRules when rules go on matching past any sensible bound
   */
  void fire(Matches matches);

  @Override
  void close();

  /** Told of each match; answers with the facts that it derives. */
  interface Matches {
    Collection<Fact> matched(Match match);
  }

  /** The facts match the rules in too many ways. */
  final class RunawayRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunawayRules(int bound) {
      super(
          "The facts match the rules in more than "
              + bound
              + " ways, or for too long; post fewer facts on the same matter.");
    }
  }
}
