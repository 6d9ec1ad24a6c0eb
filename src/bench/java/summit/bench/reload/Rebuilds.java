package summit.bench.reload;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import summit.bench.ProcessorTime;
import summit.bench.Sample;

/**
 * What {@link CheckAndBuild} takes, in milliseconds.
 *
 * @param check reading the files and checking them
 * @param whole checking and building
 * @param processor of the whole, the time of all processors
 */
record Rebuilds(Sample check, Sample whole, Sample processor) {
  /** Gigabytes of heap that each size must do with. */
  static final int HEAP = 1;

  /** Runs each size as often as its time allows. */
  static Map<Size, Rebuilds> measure() throws RunnerException {
    Map<Size, Rebuilds> measured = new EnumMap<>(Size.class);
    for (Size size : Size.values()) {
      Sample check = sample(run(size, "check"), IterationResult::getPrimaryResult);
      RunResult whole = run(size, "whole");
      Function<IterationResult, Result<?>> processor =
          iteration -> iteration.getSecondaryResults().get(ProcessorTime.LABEL);
      measured.put(
          size,
          new Rebuilds(
              check, sample(whole, IterationResult::getPrimaryResult), sample(whole, processor)));
    }
    return measured;
  }

  private static RunResult run(Size size, String part) throws RunnerException {
    return new Runner(options(size, part)).runSingle();
  }

  private static Options options(Size size, String part) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(CheckAndBuild.class.getName() + "." + part)
            .param("size", size.name())
            .addProfiler(ProcessorTime.class)
            .jvmArgs("-Xmx" + HEAP + "g")
            .forks(1)
            .shouldFailOnError(true);
    return switch (size) {
      case SHIPPED -> options.warmupIterations(10).measurementIterations(7).build();
      case THOUSAND -> options.warmupIterations(3).measurementIterations(5).build();
      case TEN_THOUSAND -> options.warmupIterations(1).measurementIterations(2).build();
    };
  }

  private static Sample sample(RunResult run, Function<IterationResult, Result<?>> figure) {
    List<IterationResult> iterations =
        run.getBenchmarkResults().stream()
            .map(fork -> fork.getIterationResults())
            .flatMap(Collection::stream)
            .toList();
    return new Sample(iterations.stream().map(figure).mapToDouble(Result::getScore));
  }
}
