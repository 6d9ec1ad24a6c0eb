package summit.decision;

import java.util.Collection;
import summit.facts.Fact;

/** One evaluation of rules over facts. */
public interface RuleRun extends AutoCloseable {
  void insert(Collection<Fact> facts);

  /**
   * Reports every match that has not been reported, until no rule matches any more.
   *
   * @throws RunawayRules when rules match or derive past any sensible bound
   */
  void fire(Matches matches);

  @Override
  void close();

  /** Told of each match; answers with the facts that it derives. */
  interface Matches {
    Collection<Fact> matched(Match match);
  }

  /** Rules derive facts without end. */
  final class RunawayRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param excess what they did too much of, in the past tense
     */
    public RunawayRules(String excess) {
      super("the rules " + excess + " and were stopped");
    }
  }
}
