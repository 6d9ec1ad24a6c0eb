package summit.evaluation;

import java.util.Collection;
import summit.bounds.Bound;
import summit.facts.Fact;

/** One evaluation of rules over facts. */
public interface RuleRun extends AutoCloseable {
  /** Gives facts to the rules; those that callers post, before the rules first fire. */
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

  /** The facts match the rules in too many ways. */
  final class RunawayRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Bound passed;

    /**
     * @param excess what there is too much of, as a sentence without its end
     */
    public RunawayRules(String excess, Bound passed) {
      super(excess + "; post fewer facts on the same matter.");
      this.passed = passed;
    }

    public Bound passed() {
      return passed;
    }
  }
}
