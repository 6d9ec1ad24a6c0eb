package summit.bench.reload;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import summit.bench.LargeRules;
import summit.decision.DecisionMaker;
import summit.decision.meeting.GivenWords;
import summit.evaluation.drools.DroolsEngine;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** Taking up an edit, and the first part of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckAndBuild {
  @Param public Size size = Size.SHIPPED;

  private final DroolsEngine engine = new DroolsEngine();
  private List<SourceFile> files = List.of();

  @Setup
  public void read() {
    LargeRules.allow();
    files = size.files();
  }

  @Benchmark
  public Rulebook check() throws BrokenRulebook {
    return RulebookReader.read(GivenWords.given(), size.rulebook(), files);
  }

  /** Checks and builds. */
  @Benchmark
  public DecisionMaker whole() throws BrokenRulebook {
    Rulebook rulebook = check();
    return new DecisionMaker(rulebook, engine.build(rulebook));
  }
}
