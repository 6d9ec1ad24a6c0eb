package summit.api.request;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.bounds.Bound;

/** Reads a body that is text, within bounds. */
public final class TextBody {
  private TextBody() {}

  public static String read(InputStream body) {
    byte[] bytes = BoundedBody.read(body, Bound.FILE_BYTES, "The file");
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new Refusal(ErrorCode.BAD_REQUEST, "The file is not text in UTF-8.");
    }
  }
}
