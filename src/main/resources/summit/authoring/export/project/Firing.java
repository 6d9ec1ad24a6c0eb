package rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Fires rules and notes which of them matched which facts, and what each concluded of them. */
public final class Firing implements AutoCloseable {
  private final KieSession session;
  private final Vocabulary vocabulary;
  private final List<Fired> fired = new ArrayList<>();
  private List<Object> concluded = new ArrayList<>();

  /**
   * A rule that matched.
   *
   * @param annotations those of the rule, such as its precondition
   * @param facts in the order of its conditions
   * @param concluded findings, and derived facts that were not there before
   */
  public record Fired(
      String rule, Map<String, Object> annotations, List<Object> facts, List<Object> concluded) {}

  public Firing(KieSession session, Vocabulary vocabulary) {
    this.session = session;
    this.vocabulary = vocabulary;
    session.addEventListener(
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            concluded.add(event.getObject());
          }
        });
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            concluded = new ArrayList<>();
          }

          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            fired.add(noted(event.getMatch()));
          }
        });
  }

  private Fired noted(Match match) {
    List<Object> facts = new ArrayList<>();
    for (Object matched : match.getObjects()) {
      if (vocabulary.typeOf(matched).isPresent()) {
        facts.add(matched);
      }
    }
    return new Fired(
        match.getRule().getName(), match.getRule().getMetaData(), facts, List.copyOf(concluded));
  }

  /** The matches that come once these facts are there too. */
  public List<Fired> fire(Collection<?> facts) {
    fired.clear();
    facts.forEach(session::insert);
    session.fireAllRules();
    return List.copyOf(fired);
  }

  @Override
  public void close() {
    session.dispose();
  }
}
