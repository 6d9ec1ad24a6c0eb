package summit.evaluation.drools.adapter;

import java.util.HashMap;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** A network of rules; safe for use by many threads. */
public final class RuleNetwork {
  private final KieBase base;

  /** Sessions lock nothing: whoever has one is alone with it. */
  private final KieSessionConfiguration ofOneThread =
      RuleBaseFactory.newKnowledgeSessionConfiguration();

  private final Map<String, Kind> kinds = new HashMap<>();

  /**
   * A type of fact in this network.
   *
   * @param places how many patterns look for a fact of it
   */
  record Kind(FactPrototype prototype, int places) {}

  /**
   * @param places how many patterns look for a fact of a type
   */
  RuleNetwork(KieBase base, Map<String, FactPrototype> kinds, Map<String, Integer> places) {
    this.base = base;
    kinds.forEach(
        (name, prototype) ->
            this.kinds.put(name, new Kind(prototype, places.getOrDefault(name, 0))));
    ofOneThread.setOption(ThreadSafeOption.NO);
  }

  /** A session without facts, which costs a third of an evaluation to make. */
  public NetworkSession open() {
    return new NetworkSession(
        (StatefulKnowledgeSessionImpl) base.newKieSession(ofOneThread, null), kinds);
  }
}
