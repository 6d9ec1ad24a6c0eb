package summit.api.address;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;
import summit.api.problem.ProblemAnswer;
import summit.bounds.Bound;
import summit.json.AnswerJson;

/**
 * The calls of a connection as they come. One that is no readable HTTP, or of which the address or
 * the headers are too long, is answered with a problem in its turn, and the connection ends; where
 * its own answer has begun, there is no place for a problem, and it only ends. Past so many that
 * are not answered yet no more are taken up, and the connection ends behind those: a call takes
 * much more memory than the bytes that make it. For the thread of the connection.
 */
final class IncomingCalls extends ChannelDuplexHandler {
  /** Parts of calls that are read for nothing. */
  private static final int MOST_DROPPED = 200;

  private int unanswered;
  private int dropped;
  private boolean headWritten;
  private Optional<Problem> refusal = Optional.empty();
  private boolean refused;
  private boolean full;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    boolean begins = message instanceof HttpRequest;
    full |= begins && unanswered == Bound.CALLS_OF_CONNECTION.value();
    if (refusal.isPresent() || full) {
      drop(context, message);
      return;
    }
    boolean unread = message instanceof HttpObject part && part.decoderResult().isFailure();
    if (unread && (begins || (unanswered == 1 && !headWritten))) {
      refusal = Optional.of(problem(((HttpObject) message).decoderResult().cause()));
      ReferenceCountUtil.release(message);
      unanswered -= begins ? 0 : 1;
      refuseInTurn(context);
      return;
    }
    unanswered += begins ? 1 : 0;
    context.fireChannelRead(message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (refused) {
      ReferenceCountUtil.release(message);
      boolean unused = promise.trySuccess();
      return;
    }
    boolean interim =
        message instanceof HttpResponse response
            && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    if (!interim) {
      headWritten |= message instanceof HttpResponse;
      if (message instanceof LastHttpContent) {
        headWritten = false;
        unanswered--;
      }
    }
    var written = context.write(message, promise.unvoid());
    if (full && unanswered == 0) {
      var unused = written.addListener(ChannelFutureListener.CLOSE);
    }
    refuseInTurn(context);
  }

  /** Reading on, one notices when the caller goes; but not for ever. */
  private void drop(ChannelHandlerContext context, Object message) {
    ReferenceCountUtil.release(message);
    dropped++;
    if (dropped > MOST_DROPPED) {
      end(context);
    }
  }

  private void refuseInTurn(ChannelHandlerContext context) {
    if (refusal.isEmpty() || refused || unanswered > 0) {
      return;
    }
    refused = true;
    var unused =
        context
            .writeAndFlush(answer(refusal.get()))
            .addListener(
                written -> {
                  if (context.channel() instanceof DuplexChannel channel) {
                    var unusedToo = channel.shutdownOutput();
                  }
                });
    var unusedToo =
        context
            .executor()
            .schedule(() -> end(context), ProblemAnswer.LINGER_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void end(ChannelHandlerContext context) {
    var unused = context.close();
  }

  private static Problem problem(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return Problem.of(ErrorCode.ADDRESS_TOO_LONG).past(Bound.ADDRESS_BYTES);
    }
    return cause instanceof TooLongHttpHeaderException
        ? Problem.of(ErrorCode.HEADERS_TOO_LONG).past(Bound.HEADER_BYTES)
        : Problem.of(ErrorCode.BAD_REQUEST);
  }

  private static FullHttpResponse answer(Problem problem) {
    byte[] body = AnswerJson.indented(problem);
    FullHttpResponse answer =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(problem.status()),
            Unpooled.wrappedBuffer(body));
    AnswerHeaders.ofRefusal().forEach(answer.headers()::set);
    answer
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
        .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    return answer;
  }
}
