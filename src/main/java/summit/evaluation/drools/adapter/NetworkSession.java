package summit.evaluation.drools.adapter;

import java.util.Collection;
import java.util.Map;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import summit.evaluation.EvaluationBound;
import summit.evaluation.RuleRun.Matches;
import summit.facts.Fact;

/** Facts in a network, and what matches them; for one thread at a time. */
public final class NetworkSession {
  private final StatefulKnowledgeSessionImpl session;
  private final Map<String, FactPrototype> kinds;
  private final Map<String, Integer> places;

  NetworkSession(
      StatefulKnowledgeSessionImpl session,
      Map<String, FactPrototype> kinds,
      Map<String, Integer> places) {
    this.session = session;
    this.kinds = kinds;
    this.places = places;
  }

  /**
   * Adds a fact.
   *
   * @param bound counts what is done with it
   */
  public void insert(Fact fact, EvaluationBound bound) {
    FactPrototype kind = kinds.get(fact.type().name());
    if (kind == null) {
      throw new IllegalArgumentException(fact.type().name() + " is not a type of this rulebook");
    }
    bound.waits(places.getOrDefault(fact.type().name(), 0));
    session.insert(new FactInstance(kind, fact, bound));
  }

  /**
   * Reports every match that has not been reported, and adds the facts that it derives, until there
   * are no more. What the report throws goes through as it is; the session must then be disposed
   * of.
   *
   * @param derived takes the facts that matches derive
   */
  public void fire(Matches matches, Derivation derived) {
    DefaultAgendaEventListener listener = new Reporter(matches, derived);
    session.addEventListener(listener);
    session.fireAllRules();
    session.removeEventListener(listener);
  }

  /** Takes what a match derives, while rules fire. */
  public interface Derivation {
    void derive(Collection<Fact> facts);
  }

  private static final class Reporter extends DefaultAgendaEventListener {
    private final Matches matches;
    private final Derivation derived;

    Reporter(Matches matches, Derivation derived) {
      this.matches = matches;
      this.derived = derived;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      derived.derive(
          matches.matched(MatchReader.read((RuleTerminalNodeLeftTuple) event.getMatch())));
    }
  }

  /** Takes all facts out, so that the session can be used again. */
  public void reset() {
    session.reset();
  }

  /** Gives the session up; once. */
  public void dispose() {
    session.dispose();
  }
}
