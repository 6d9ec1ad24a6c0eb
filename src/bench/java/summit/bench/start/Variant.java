package summit.bench.start;

import java.util.List;
import summit.bench.Sample;

/**
 * One way to start the service.
 *
 * @param name in the table
 * @param options of the JVM
 * @param seconds from the start of the process to the first decision answered
 * @param request milliseconds that the first request takes
 * @param processor milliseconds of all cores up to then
 */
record Variant(String name, String options, Sample seconds, Sample request, Sample processor) {
  static Variant of(String name, String options, List<Start> starts) {
    return new Variant(
        name,
        options,
        new Sample(starts.stream().mapToDouble(Start::seconds)),
        new Sample(starts.stream().mapToDouble(Start::request)),
        new Sample(starts.stream().mapToDouble(Start::processor)));
  }

  /** One start of it. */
  record Start(double seconds, double request, double processor) {}
}
