package summit.evaluation;

/** The built rules of one version of a rulebook; safe for use by many threads. */
public interface RuleBase extends AutoCloseable {
  /** A fresh evaluation, for one thread; must be closed. */
  RuleRun start();

  /** Disposes of what runs have left behind; called when no run is open. */
  @Override
  void close();
}
