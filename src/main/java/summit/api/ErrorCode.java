package summit.api;

/** Everything that a call can be refused for, with its HTTP status. */
public enum ErrorCode {
  EMPTY_BODY(400, "The body is empty"),
  BODY_TOO_LARGE(413, "The body is too large"),
  TOO_MANY_MATCHES(422, "The facts match the rules in too many ways"),
  BROKEN_RULEBOOK(503, "The rulebook cannot be used"),
  UNKNOWN_FILE(404, "There is no such file"),
  BROKEN_RULES(422, "The rules have problems"),
  FORBIDDEN_PATH(400, "This is not a file that can be edited"),
  STATE_NOT_NAMED(428, "Say which state of the file is meant"),
  EDITING_CLOSED(403, "Editing is not open to this caller"),
  METHOD_NOT_ALLOWED(405, "This method is not for this address"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not read"),
  INTERNAL_ERROR(500, "The service failed");

  private final int status;
  private final String title;

  ErrorCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What the caller can do. */
  public String remedy() {
    return Remedy.of(this);
  }

  /** The address of the page about this code. */
  public String page() {
    return "/v1/problems/" + name();
  }

  /** The code for a status that the HTTP layer itself answers with. */
  static ErrorCode ofStatus(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
    };
  }
}
