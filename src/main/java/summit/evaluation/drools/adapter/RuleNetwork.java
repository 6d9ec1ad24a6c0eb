package summit.evaluation.drools.adapter;

import java.util.Map;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;

/** A network of rules; safe for use by many threads. */
public final class RuleNetwork {
  private final KieBase base;
  private final Map<String, FactPrototype> kinds;
  private final Map<String, Integer> places;

  /**
   * @param places how many patterns look for a fact of a type
   */
  RuleNetwork(KieBase base, Map<String, FactPrototype> kinds, Map<String, Integer> places) {
    this.base = base;
    this.kinds = kinds;
    this.places = Map.copyOf(places);
  }

  /** A session without facts, which costs a third of an evaluation to make. */
  public NetworkSession open() {
    return new NetworkSession((StatefulKnowledgeSessionImpl) base.newKieSession(), kinds, places);
  }
}
