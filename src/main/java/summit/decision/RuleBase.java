package summit.decision;

/** The built rules of one version of a rulebook; safe for use by many threads. */
public interface RuleBase extends AutoCloseable {
  /** A fresh evaluation, for one thread; must be closed. */
  RuleRun start();

  @Override
  void close();
}
