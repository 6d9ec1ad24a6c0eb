package summit.authoring;

import java.util.List;
import java.util.Optional;
import summit.bounds.Bound;
import summit.language.problem.RuleProblem;

/** An edit of a file is refused, and nothing is written. */
public final class EditRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient List<RuleProblem> problems;
  private final transient Optional<CaseFlips> flips;
  private final transient Optional<Bound> bound;

  /** Why. */
  public enum Reason {
    UNKNOWN_RULEBOOK,
    UNKNOWN_FILE,
    /** The file is a link, or lies behind one. */
    LINKED_FILE,
    /** Someone else has changed the file since it was read. */
    CHANGED_SINCE,
    /** The file is there, and the caller does not say which state of it is meant. */
    STATE_NOT_NAMED,
    BROKEN_RULES,
    /** Cases would be decided otherwise, and the caller does not say that this is meant. */
    FLIPS_NOT_ACKNOWLEDGED,
    /** The file is there and cannot be read. */
    UNREADABLE,
    UNWRITABLE,
    /** Others edit, here or in another process, for longer than one waits. */
    BUSY
  }

  EditRefused(Reason reason, String message) {
    this(reason, message, List.of());
  }

  EditRefused(Reason reason, String message, List<RuleProblem> problems) {
    super(message);
    this.reason = reason;
    this.problems = List.copyOf(problems);
    this.flips = Optional.empty();
    this.bound = Optional.empty();
  }

  /** Of a file that is there and cannot be read. */
  EditRefused(RuleProblem unread, Optional<Bound> bound) {
    super(unread.toString());
    this.reason = Reason.UNREADABLE;
    this.problems = List.of();
    this.flips = Optional.empty();
    this.bound = bound;
  }

  EditRefused(CaseFlips flips) {
    super("With this edit cases are decided otherwise; nothing was written.");
    this.reason = Reason.FLIPS_NOT_ACKNOWLEDGED;
    this.problems = List.of();
    this.flips = Optional.of(flips);
    this.bound = Optional.empty();
  }

  public Reason reason() {
    return reason;
  }

  /** What the check found. */
  public List<RuleProblem> problems() {
    return problems;
  }

  /** The bound that was passed, where that is why. */
  public Optional<Bound> bound() {
    return bound;
  }

  /** What flips, where that is why. */
  public Optional<CaseFlips> flips() {
    return flips;
  }
}
