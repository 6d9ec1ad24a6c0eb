package summit.explanation.coverage;

import java.util.List;

/**
 * How far cases show what a rulebook says.
 *
 * @param cases how many cases there are
 * @param rules how many rules; each should fire in one case and not in another
 * @param comparisons how many comparisons; each should be seen to hold and not to hold
 * @param gaps what is not shown, by place
 */
public record CoverageReport(int cases, int rules, int comparisons, List<CoverageGap> gaps) {
  public CoverageReport {
    gaps = List.copyOf(gaps);
  }

  /** How many rules are shown both to fire and not to. */
  public int rulesCovered() {
    return rules - places(false);
  }

  /** How many comparisons are seen both to hold and not to. */
  public int comparisonsCovered() {
    return comparisons - places(true);
  }

  private int places(boolean ofComparisons) {
    return (int)
        gaps.stream()
            .filter(gap -> gap.comparison().isPresent() == ofComparisons)
            .map(gap -> gap.at() + gap.comparison().map(text -> " " + text).orElse(""))
            .distinct()
            .count();
  }
}
