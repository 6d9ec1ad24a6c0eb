package summit.api.admission.network;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import summit.api.admission.caller.CallerAddress;
import summit.api.admission.caller.Share;
import summit.bounds.Bound;

/**
 * Takes up connections, so many in all and of each caller, and has each watched. Made by the
 * network library, which is told to by a system property.
 */
public final class ConnectionIntake extends ChannelInitializerExtension {
  private final AtomicLong connections = new AtomicLong();
  private final Map<String, Long> ofCaller = new ConcurrentHashMap<>();

  /** Has the network library make this, unless it serves already. */
  public static void enable() {
    System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
  }

  @Override
  public void postInitializeServerChildChannel(Channel channel) {
    String caller =
        channel.remoteAddress() instanceof InetSocketAddress remote
            ? CallerAddress.of(remote.getAddress().getHostAddress())
            : "";
    long all = connections.incrementAndGet();
    long own = ofCaller.merge(caller, 1L, Long::sum);
    var unused =
        channel
            .closeFuture()
            .addListener(
                closed -> {
                  connections.decrementAndGet();
                  ofCaller.computeIfPresent(
                      caller, (name, count) -> count == 1 ? null : Long.valueOf(count - 1));
                });
    boolean tooMany = all > Bound.CONNECTIONS.value() || own > Share.of(Bound.CONNECTIONS.value());
    channel.pipeline().addFirst(tooMany ? new TurnedAway() : new ConnectionWatch(channel, caller));
  }
}
