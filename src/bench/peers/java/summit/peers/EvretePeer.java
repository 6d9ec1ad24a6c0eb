package summit.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.evrete.KnowledgeService;
import org.evrete.api.StatefulSession;

/** Evrete: a session that is cleared and used again, on the deciding thread alone. */
final class EvretePeer implements Peer<EvreteFacts> {
  private final StatefulSession session =
      EvreteRules.in(
              KnowledgeService.builder().withExecutor(new SameThread()).build().newKnowledge())
          .newStatefulSession();

  @Override
  public String name() {
    return "Evrete";
  }

  @Override
  public EvreteFacts facts(Map<String, Object> posted) {
    return EvreteFacts.of(posted);
  }

  @Override
  public Answer decide(EvreteFacts facts) {
    List<Answer.Finding> findings = new ArrayList<>();
    List<Answer.Concluded> concluded = new ArrayList<>();
    session.set(EvreteRules.FINDINGS, findings);
    session.set(EvreteRules.CONCLUSIONS, concluded);
    session.insert(facts.all());
    session.fire();
    Map<String, String> statuses = Answer.statuses(findings);
    session.insert(EvreteFacts.Counts.of(Answer.counts(statuses)));
    session.fire();
    session.clear();
    return Answer.of(findings, statuses, concluded);
  }

  /** For a handful of facts other threads only cost time. */
  private static final class SameThread extends AbstractExecutorService {
    @Override
    public void execute(Runnable work) {
      work.run();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
