package summit.api.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;

/** Reads a body that is text, within bounds. */
public final class TextBody {
  /** Several times what the rule language lets a file hold. */
  private static final int MAX_BYTES = 1_000_000;

  private TextBody() {}

  public static String read(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new Refusal(
            ErrorCode.BODY_TOO_LARGE, "The file is larger than " + MAX_BYTES + " bytes.");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new Refusal(ErrorCode.BAD_REQUEST, "The file is not text in UTF-8.");
    } catch (IOException interrupted) {
      throw new Refusal(ErrorCode.BAD_REQUEST, "The body broke off while it was read.");
    }
  }
}
