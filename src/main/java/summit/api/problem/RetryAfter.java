package summit.api.problem;

import java.util.Optional;

/** After how many seconds it is worth calling again (RFC 9110, Retry-After). */
final class RetryAfter {
  private RetryAfter() {}

  /** The seconds; empty where time alone changes nothing. */
  static Optional<String> seconds(Problem problem) {
    return switch (ErrorCode.valueOf(problem.code())) {
      case TOO_BUSY, TOO_MANY_CALLS -> Optional.of("1");
      case TOO_MANY_BATCHES, TOO_MANY_DRAFTS, STOPPING, RECORDS_UNAVAILABLE -> Optional.of("5");
      case BROKEN_RULEBOOK -> Optional.of("30");
      default -> Optional.empty();
    };
  }
}
