package summit.api.address;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;

/** Has the calls of each connection counted as they come. Made by the network library. */
public final class CallIntake extends ChannelInitializerExtension {
  /** What takes calls that are read, by the name that Vert.x gives it. */
  private static final String READ_CALLS = "handler";

  @Override
  public void postInitializeServerChildChannel(Channel channel) {
    channel.pipeline().addFirst(new OnceActive());
  }

  /** What reads calls is there once the connection belongs to a thread. */
  private static final class OnceActive extends ChannelInboundHandlerAdapter {
    @Override
    public void channelActive(ChannelHandlerContext context) {
      ChannelPipeline pipeline = context.pipeline();
      if (pipeline.get(READ_CALLS) != null) {
        pipeline.addBefore(READ_CALLS, null, new IncomingCalls());
      }
      context.fireChannelActive();
      pipeline.remove(this);
    }
  }
}
