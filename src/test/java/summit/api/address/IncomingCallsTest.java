package summit.api.address;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import summit.bounds.Bound;

/** What of the calls of a connection is taken up, and what is answered to the rest. */
class IncomingCallsTest {
  private static final String CALL = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
  private static final String BROKEN = "NO HTTP\r\n\r\n";
  private static final String CHUNKED =
      "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

  private final List<String> taken = new ArrayList<>();
  private final EmbeddedChannel connection =
      new EmbeddedChannel(
          new HttpServerCodec(),
          new IncomingCalls(),
          new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
              if (message instanceof HttpRequest request) {
                taken.add(request.uri());
              }
              ReferenceCountUtil.release(message);
            }
          });

  @AfterEach
  void end() {
    connection.finishAndReleaseAll();
  }

  @Test
  void soManyCallsAreTakenUpAndTheConnectionEndsBehindThem() {
    int most = Bound.CALLS_OF_CONNECTION.count();

    say(CALL.repeat(most + 5));

    assertThat(taken).hasSize(most);
    for (int i = 0; i < most; i++) {
      assertThat(connection.isOpen()).isTrue();
      answer();
    }
    assertThat(answers()).isEqualTo(most);
    assertThat(connection.isOpen()).isFalse();
  }

  @Test
  void callsThatAreAnsweredInTimeAreAllTakenUp() {
    for (int i = 0; i < 10 * Bound.CALLS_OF_CONNECTION.count(); i++) {
      say(CALL);
      answer();
    }

    assertThat(taken).hasSize(10 * Bound.CALLS_OF_CONNECTION.count());
    assertThat(connection.isOpen()).isTrue();
  }

  @Test
  void whoGoesOnSendingIsCutOff() {
    say(CALL.repeat(Bound.CALLS_OF_CONNECTION.count()));
    for (int i = 0; i < 5 && connection.isOpen(); i++) {
      say(CALL.repeat(100));
    }

    assertThat(connection.isOpen()).isFalse();
  }

  @Test
  void aCallThatIsNoHttpIsRefusedInItsTurn() {
    say(CALL + BROKEN + CALL);
    assertThat(taken).hasSize(1);
    assertThat(said()).isEmpty();

    answer();

    assertThat(said()).containsSubsequence("200 OK", "400 Bad Request", "BAD_REQUEST");
    assertThat(taken).as("nothing is taken up behind it").hasSize(1);
  }

  @Test
  void aRefusedCallerMayReadWhyBeforeTheConnectionEnds() {
    say(BROKEN);
    assertThat(said()).contains("400 Bad Request", "connection: close");
    assertThat(connection.isOpen()).isTrue();

    connection.advanceTimeBy(3, TimeUnit.SECONDS);
    connection.runScheduledPendingTasks();

    assertThat(connection.isOpen()).isFalse();
  }

  @Test
  void aBodyThatIsNoHttpIsRefusedOnce() {
    say(CHUNKED + "ZZ\r\n{}\r\n");
    answer();

    assertThat(said()).contains("400 Bad Request").doesNotContain("200 OK");
  }

  @Test
  void noProblemIsWrittenIntoAnAnswerThatHasBegun() {
    say(CHUNKED);
    connection.writeOutbound(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
    connection.writeOutbound(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));

    say("ZZ\r\n{}\r\n");

    assertThat(said()).contains("200 OK").doesNotContain("400 Bad Request");
  }

  private void say(String some) {
    connection.writeInbound(Unpooled.copiedBuffer(some, UTF_8));
  }

  private void answer() {
    DefaultFullHttpResponse answer =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
    answer.headers().set("Content-Length", 0);
    connection.writeOutbound(answer);
  }

  private int answers() {
    return said().split("HTTP/1.1 ", -1).length - 1;
  }

  private String said() {
    StringBuilder said = new StringBuilder();
    for (ByteBuf some = connection.readOutbound(); some != null; some = connection.readOutbound()) {
      said.append(some.toString(UTF_8));
      some.release();
    }
    return said.toString();
  }
}
