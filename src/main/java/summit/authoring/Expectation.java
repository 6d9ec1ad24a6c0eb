package summit.authoring;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which state of a file an edit is meant for (RFC 9110, If-Match and If-None-Match).
 *
 * @param states tags of the states that will do; empty when the caller names none
 * @param anyState any state will do, as long as the file is there
 * @param absent the file must not be there
 */
public record Expectation(Set<String> states, boolean anyState, boolean absent) {
  private static final Pattern TAG = Pattern.compile("(?<!W/)\"([^\"]*)\"");

  private static final Pattern ANY_TAG = Pattern.compile("\"([^\"]*)\"");

  public Expectation {
    states = Set.copyOf(states);
  }

  /** Of the two headers. */
  public static Expectation of(Optional<String> ifMatch, Optional<String> ifNoneMatch) {
    String named = ifMatch.orElse("").trim();
    // An unreadable tag names a state that no file is ever in.
    Set<String> states =
        named.isEmpty() || named.equals("*")
            ? Set.of()
            : TAG.matcher(named + "\"\"")
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    return new Expectation(
        states, named.equals("*"), ifNoneMatch.map(String::trim).filter("*"::equals).isPresent());
  }

  /** Whether a caller has a state already; a weak tag will do for reading. */
  public static boolean held(Optional<String> ifNoneMatch, String state) {
    String named = ifNoneMatch.orElse("").trim();
    return named.equals("*")
        || ANY_TAG.matcher(named).results().anyMatch(tag -> tag.group(1).equals(state));
  }

  /** Checks it against a file. */
  void require(Optional<String> state) throws EditRefused {
    boolean named = anyState || !states.isEmpty();
    if (absent ? state.isPresent() : named && !meets(state)) {
      throw new EditRefused(
          EditRefused.Reason.CHANGED_SINCE,
          state.isPresent()
              ? "The file has changed since you read it; read it again and redo your edit."
              : "The file is not there any more.");
    }
    if (state.isPresent() && !named) {
      throw new EditRefused(
          EditRefused.Reason.STATE_NOT_NAMED,
          "The file is there; send the ETag of what you read as If-Match.");
    }
  }

  private boolean meets(Optional<String> state) {
    return state.isPresent() && (anyState || states.contains(state.get()));
  }
}
