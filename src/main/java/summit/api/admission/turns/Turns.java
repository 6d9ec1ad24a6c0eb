package summit.api.admission.turns;

import java.util.Optional;
import summit.api.admission.caller.CallerCounts;
import summit.api.admission.caller.Share;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;
import summit.bounds.Bound;

/**
 * The turns that calls take at one place: so many at once, others wait, those with small bodies
 * before those with large ones, and among those each caller in turn, however many calls it has.
 * Calls with large bodies never take all of a place, nor does a caller where calls take long.
 */
public final class Turns {
  private final Place place;
  private final long share;
  private final CallerCounts calls = new CallerCounts();
  private final CallerCounts callsAtWork = new CallerCounts();
  private final WaitingCalls<Turn> small = new WaitingCalls<>();
  private final WaitingCalls<Turn> large = new WaitingCalls<>();
  private final int mostLarge;
  private int atWork;
  private int largeAtWork;

  public Turns(Place place) {
    this.place = place;
    this.mostLarge = Math.max(1, place.atOnce() / 2);
    this.share = Share.of(place.atOnce() + place.queued());
  }

  private enum State {
    NEW,
    WAITING,
    AT_WORK,
    OVER
  }

  /** A call's turn: not asked for yet, waited for, taken, or over. */
  public final class Turn {
    private final String caller;
    private final WaitingCalls<Turn> line;
    private final Runnable begin;
    private State state = State.NEW;

    private Turn(String caller, WaitingCalls<Turn> line, Runnable begin) {
      this.caller = caller;
      this.line = line;
      this.begin = begin;
    }

    /** Begins now or later; refused where the caller has too many calls, or others wait. */
    public Optional<Problem> ask() {
      return Turns.this.ask(this, false);
    }

    /** The same where another call is about to end in favour of this one. */
    public void askInPlaceOfAnother() {
      var unused = Turns.this.ask(this, true);
    }

    /** Makes room for the next; a call that still waits will never begin. */
    public void end() {
      Turns.this.end(this);
    }

    /** Gives up waiting. */
    public boolean endIfWaiting() {
      synchronized (Turns.this) {
        if (state != State.WAITING) {
          return false;
        }
      }
      end();
      return true;
    }
  }

  /**
   * A turn to ask for.
   *
   * @param isSmall whether the call goes before large ones
   * @param begin quick, and throws nothing; run by who asks, or by whoever makes room
   */
  public Turn turn(String caller, boolean isSmall, Runnable begin) {
    return new Turn(caller, isSmall ? small : large, begin);
  }

  /** How many are at work or wait. */
  public synchronized int busy() {
    return atWork + small.size() + large.size();
  }

  private Optional<Problem> ask(Turn turn, boolean inPlaceOfAnother) {
    synchronized (this) {
      Optional<Problem> refused = inPlaceOfAnother ? Optional.empty() : refusal(turn);
      if (refused.isPresent()) {
        return refused;
      }
      calls.more(turn.caller);
      if (!hasRoomFor(turn)) {
        turn.state = State.WAITING;
        turn.line.add(turn.caller, turn);
        return Optional.empty();
      }
      begin(turn);
    }
    turn.begin.run();
    return Optional.empty();
  }

  private Optional<Problem> refusal(Turn turn) {
    if (calls.of(turn.caller) >= share) {
      return Optional.of(Problem.of(ErrorCode.TOO_MANY_CALLS).past(Bound.CALLER_PERCENT));
    }
    boolean full = !hasRoomFor(turn) && small.size() + large.size() >= place.queued();
    return full ? Optional.of(Problem.of(place.full()).past(place.fullAt())) : Optional.empty();
  }

  private void end(Turn turn) {
    Optional<Turn> next;
    synchronized (this) {
      if (turn.state == State.NEW || turn.state == State.OVER) {
        turn.state = State.OVER;
        return;
      }
      if (turn.state == State.WAITING) {
        turn.line.remove(turn.caller, turn);
      } else {
        atWork--;
        callsAtWork.less(turn.caller);
        largeAtWork -= turn.line == large ? 1 : 0;
      }
      turn.state = State.OVER;
      calls.less(turn.caller);
      next = next();
      next.ifPresent(this::begin);
    }
    next.ifPresent(begun -> begun.begin.run());
  }

  private Optional<Turn> next() {
    if (atWork >= place.atOnce()) {
      return Optional.empty();
    }
    Optional<Turn> quick = small.take(this::mayHaveMore);
    return quick.isPresent() || largeAtWork >= mostLarge ? quick : large.take(this::mayHaveMore);
  }

  private boolean hasRoomFor(Turn turn) {
    return atWork < place.atOnce()
        && (turn.line == small || largeAtWork < mostLarge)
        && mayHaveMore(turn.caller);
  }

  private boolean mayHaveMore(String caller) {
    return callsAtWork.of(caller) < place.atOnceOfCaller();
  }

  private void begin(Turn turn) {
    turn.state = State.AT_WORK;
    atWork++;
    callsAtWork.more(turn.caller);
    largeAtWork += turn.line == large ? 1 : 0;
  }
}
