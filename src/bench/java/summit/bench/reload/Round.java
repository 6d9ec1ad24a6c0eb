package summit.bench.reload;

import summit.bench.Sample;

/**
 * Requests while nothing happens, and then while a rulebook is built again and again.
 *
 * @param quiet milliseconds from request to answer
 * @param meanwhile the same, during builds
 * @param reloads how many new versions came to decide meanwhile
 */
record Round(Size size, Sample quiet, Sample meanwhile, int reloads) {
  /** How many times slower a part of all requests is meanwhile. */
  double ratio(double part) {
    return meanwhile.quantile(part) / quiet.quantile(part);
  }

  /** Requests that take more than three times what nearly all take while nothing happens. */
  long slow() {
    return meanwhile.above(3 * quiet.quantile(0.99));
  }
}
