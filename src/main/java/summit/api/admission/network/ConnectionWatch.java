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
 * Ends a connection on which no call comes about in its time, or whose answers are not taken. For
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
  private @Nullable Future<?> looking;

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

  /** A call has come about. */
  void callBegins() {
    calls++;
  }

  /** Its answer is over. */
  void callEnds() {
    calls--;
    without = System.nanoTime();
    sends = false;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
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
      var unused = channel.close();
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
    if (patience.usedUp(0)) {
      var unused = channel.close();
    }
  }

  private static boolean past(long nanos, Bound millis) {
    return nanos > TimeUnit.MILLISECONDS.toNanos(millis.value());
  }
}
