package summit.stock;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** Which rules matched which facts, and what they derived and found. */
final class Notes {
  private final List<Fired> fired = new ArrayList<>();
  private final List<Object> concluded = new ArrayList<>();

  private final DefaultAgendaEventListener matching =
      new DefaultAgendaEventListener() {
        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
          fired.add(new Fired(event.getMatch().getRule().getName(), event.getMatch().getObjects()));
        }
      };

  private final DefaultRuleRuntimeEventListener inserting =
      new DefaultRuleRuntimeEventListener() {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
          if (event.getRule() != null) {
            concluded.add(event.getObject());
          }
        }
      };

  /** A rule that matched, and what it matched. */
  record Fired(String rule, List<Object> facts) {}

  void listen(KieSession session) {
    session.addEventListener(matching);
    session.addEventListener(inserting);
  }

  /** A session that is used again may keep its listeners. */
  void leave(KieSession session) {
    session.removeEventListener(matching);
    session.removeEventListener(inserting);
  }

  List<Fired> fired() {
    return fired;
  }

  List<Object> concluded() {
    return concluded;
  }
}
