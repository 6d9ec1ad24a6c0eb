package summit.api.admission.network;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * Ends a connection before anything is read from it. A connection that is just taken up cannot be
 * closed yet: it belongs to no thread.
 */
final class TurnedAway extends ChannelInboundHandlerAdapter {
  @Override
  public void channelActive(ChannelHandlerContext context) {
    var unused = context.close();
  }
}
