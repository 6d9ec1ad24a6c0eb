package summit.api.admission.network;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.AttributeKey;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import summit.api.admission.caller.Patience;
import summit.bounds.Bound;

/**
 * Has a call wait until the answers before it are taken, and ends a connection on which no call
 * comes about in its time, or whose answers are not taken: soon, where others need the memory. For
 * the thread of the connection.
 */
final class ConnectionWatch extends ChannelDuplexHandler {
  private static final AttributeKey<ConnectionWatch> KEY =
      AttributeKey.valueOf(ConnectionWatch.class.getName());

  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final Channel channel;
  private final String caller;
  private int calls;
  private long without = System.nanoTime();
  private boolean sends;
  private long counted;
  private long untaken;
  private long progress;
  private final Patience patience = new Patience();
  private Optional<Runnable> waiting = Optional.empty();
  private @Nullable Future<?> looking;
  private @Nullable ChannelHandlerContext place;

  /**
   * @param caller who made it
   */
  ConnectionWatch(Channel channel, String caller) {
    this.channel = channel;
    this.caller = caller;
    channel.attr(KEY).set(this);
  }

  /** The one that watches a connection; empty where nothing does. */
  static Optional<ConnectionWatch> of(Channel channel) {
    return Optional.ofNullable(channel.attr(KEY).get());
  }

  /**
   * A call has come about.
   *
   * @param next has it go on: now, or once the caller has taken most of what it was answered before
   */
  void callBegins(Runnable next) {
    calls++;
    if (channel.isWritable()) {
      next.run();
    } else {
      waiting = Optional.of(next);
    }
  }

  /** What could not be written before can be now. */
  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    context.fireChannelWritabilityChanged();
    if (channel.isWritable() && waiting.isPresent()) {
      Runnable next = waiting.get();
      waiting = Optional.empty();
      next.run();
    }
  }

  /** Its answer is over. */
  void callEnds() {
    calls--;
    without = System.nanoTime();
    sends = false;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    place = context;
    looking =
        context
            .executor()
            .scheduleAtFixedRate(this::look, LOOK_NANOS, LOOK_NANOS, TimeUnit.NANOSECONDS);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    sends = true;
    context.fireChannelRead(message);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    Future<?> look = looking;
    if (look != null) {
      look.cancel(false);
    }
    count(0);
    context.fireChannelInactive();
  }

  /** What the caller does not take at once is counted before anything else is made for it. */
  @Override
  public void flush(ChannelHandlerContext context) {
    context.flush();
    ChannelOutboundBuffer answers = channel.unsafe().outboundBuffer();
    if (answers != null) {
      count(answers.totalPendingWriteBytes());
    }
  }

  private void count(long bytes) {
    UntakenAnswers.add(caller, bytes - counted);
    counted = bytes;
  }

  private void look() {
    if (calls == 0
        && past(System.nanoTime() - without, sends ? Bound.HEADER_MILLIS : Bound.IDLE_MILLIS)) {
      end();
      return;
    }
    ChannelOutboundBuffer answers = channel.unsafe().outboundBuffer();
    if (answers == null) {
      return;
    }
    long before = untaken - progress;
    untaken = answers.totalPendingWriteBytes();
    count(untaken);
    progress = answers.currentProgress();
    if (untaken == 0) {
      patience.renew();
      return;
    }
    patience.waited(LOOK_NANOS);
    patience.moved(Math.max(0, before - (untaken - progress)));
    if (patience.usedUp(0) || (UntakenAnswers.tooMany(caller) && patience.standsStill())) {
      end();
    }
  }

  /**
   * Ends the connection at once, with whatever waits to be taken. Asked of the channel, its end
   * would go through handlers that have all of that taken first.
   */
  void end() {
    ChannelHandlerContext first = place;
    if (first != null) {
      var unused = first.close();
    }
  }

  private static boolean past(long nanos, Bound millis) {
    return nanos > TimeUnit.MILLISECONDS.toNanos(millis.value());
  }
}
