package summit.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.decision.delay.DelayLevel;

/**
 * Who is delaying, as rules concluded.
 *
 * @param primary the party that is delaying, when the level is PRIMARY
 */
record Attribution(DelayLevel level, Optional<String> primary, List<Reason> because) {
  static Attribution of(List<Finding> findings) {
    List<Finding.OfDelay> concluded =
        findings.stream()
            .flatMap(f -> f instanceof Finding.OfDelay delay ? Stream.of(delay) : Stream.of())
            .sorted(Comparator.comparing(Finding.OfDelay::level))
            .toList();
    DelayLevel level =
        concluded.stream().map(Finding.OfDelay::level).findFirst().orElse(DelayLevel.UNDETERMINED);
    return new Attribution(
        level,
        level == DelayLevel.PRIMARY
            ? concluded.stream().map(Finding.OfDelay::party).findFirst()
            : Optional.empty(),
        concluded.stream()
            .filter(finding -> finding.level() == level)
            .map(Finding::reason)
            .distinct()
            .sorted()
            .toList());
  }
}
