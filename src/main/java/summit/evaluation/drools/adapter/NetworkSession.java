package summit.evaluation.drools.adapter;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.reteoo.TerminalNode;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.runtime.rule.AgendaFilter;
import summit.evaluation.EvaluationBound;
import summit.evaluation.RuleRun.Matches;
import summit.facts.Fact;

/** Facts in a network, and what matches them; for one thread at a time. */
public final class NetworkSession {
  private final StatefulKnowledgeSessionImpl session;
  private final Map<String, RuleNetwork.Kind> kinds;
  private final SessionReset reset;
  private final IdentityHashMap<TerminalNode, MatchReader> readers = new IdentityHashMap<>();

  NetworkSession(StatefulKnowledgeSessionImpl session, Map<String, RuleNetwork.Kind> kinds) {
    this.session = session;
    this.kinds = kinds;
    this.reset = new SessionReset(session);
  }

  /**
   * Adds a fact.
   *
   * @param bound counts what is done with it
   */
  public void insert(Fact fact, EvaluationBound bound) {
    RuleNetwork.Kind kind = kinds.get(fact.type().name());
    if (kind == null) {
      throw new IllegalArgumentException(fact.type().name() + " is not a type of this rulebook");
    }
    bound.waits(kind.places());
    session.insertAsync(new FactInstance(kind.prototype(), fact, bound));
  }

  /**
   * Reports every match that has not been reported, and adds the facts that it derives, until there
   * are no more. What the report throws goes through as it is; the session must then be disposed
   * of.
   *
   * @param derived takes the facts that matches derive
   */
  public void fire(Matches matches, Derivation derived) {
    // Asked of each match before it fires: no event is made for it, as for a listener, and what it
    // throws is not wrapped, as it would be from a consequence.
    AgendaFilter reporter =
        match -> {
          RuleTerminalNodeLeftTuple tuple = (RuleTerminalNodeLeftTuple) match;
          MatchReader reader = readers.computeIfAbsent(tuple.getTerminalNode(), MatchReader::new);
          derived.derive(matches.matched(reader.read(tuple)));
          return true;
        };
    session.fireAllRules(reporter);
  }

  /** Takes what a match derives, while rules fire. */
  public interface Derivation {
    void derive(Collection<Fact> facts);
  }

  /** Takes all facts out, so that the session can be used again. */
  public void reset() {
    reset.reset();
  }

  /** Gives the session up; once. */
  public void dispose() {
    session.dispose();
  }
}
