package summit.api.problem;

/** Everything that a call can be refused for, with its HTTP status. */
public enum ErrorCode {
  EMPTY_BODY(400, "The body is empty"),
  NOT_JSON(400, "The body cannot be read as JSON"),
  BODY_TOO_LARGE(413, "The body is too large"),
  CASE_TOO_LARGE(413, "The case is too large"),
  TOO_MANY_CASES(413, "The batch has too many cases"),
  TOO_MANY_BATCHES(503, "Others are having batches decided"),
  TOO_SLOW(408, "The call came too slowly"),
  TOO_BUSY(503, "The service is busy"),
  TOO_MANY_CALLS(429, "Too many calls come from one address"),
  STOPPING(503, "The service is stopping"),
  TOOK_TOO_LONG(422, "The work took too long"),
  ANSWER_TOO_LARGE(422, "The answer is too large"),
  INVALID_REQUEST(422, "The request cannot be decided"),
  TOO_MANY_MATCHES(422, "The facts match the rules in too many ways"),
  UNKNOWN_RULEBOOK(404, "There is no such rulebook"),
  BROKEN_RULEBOOK(503, "The rulebook cannot be used"),
  UNKNOWN_VERSION(404, "There is no such version"),
  UNKNOWN_DECISION(404, "There is no record of such a decision"),
  ERASED(410, "What was posted is no longer kept"),
  NO_RECORDS(404, "No records are kept"),
  RECORDS_UNAVAILABLE(503, "The record cannot be kept"),
  UNKNOWN_FILE(404, "There is no such file"),
  UNKNOWN_CASE(404, "There is no such case"),
  BAD_DRAFT(422, "The draft cannot be read"),
  BROKEN_RULES(422, "The rules have problems"),
  TOO_MANY_DRAFTS(503, "Others are trying drafts"),
  FORBIDDEN_PATH(400, "This is not a file that can be edited"),
  CHANGED_SINCE(412, "The file has changed"),
  FLIPS_NOT_ACKNOWLEDGED(409, "The edit decides cases otherwise"),
  UNREADABLE_FILE(409, "The file cannot be read"),
  STATE_NOT_NAMED(428, "Say which state of the file is meant"),
  READ_ONLY(503, "The rules folder does not take edits"),
  EDITING_CLOSED(403, "Editing is not open to this caller"),
  FOREIGN_HOST(403, "The service is not called by this name"),
  FOREIGN_ORIGIN(403, "The service is not called by pages from elsewhere"),
  NOT_FOUND(404, "There is nothing here"),
  METHOD_NOT_ALLOWED(405, "This method is not for this address"),
  NOT_ACCEPTABLE(406, "The answer is not available in that form"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not read"),
  BAD_ADDRESS(400, "The address is not understood"),
  ADDRESS_TOO_LONG(414, "The address is too long"),
  HEADERS_TOO_LONG(431, "The headers are too long"),
  BAD_REQUEST(400, "The request is not understood"),
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
    return ErrorRemedy.of(this);
  }

  /** The address of the page about this code. */
  public String page() {
    return "/v1/problems/" + name();
  }
}
