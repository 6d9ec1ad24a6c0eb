package summit.api.problem;

import summit.authoring.RulePath;

/** What a caller can do about each error. */
final class ErrorRemedy {
  private ErrorRemedy() {}

  static String of(ErrorCode code) {
    return switch (code) {
      case EMPTY_BODY -> "Post a JSON object: facts to decide, or files to check.";
      case NOT_JSON -> "Mend the JSON at the place that the detail names.";
      case BODY_TOO_LARGE -> "Post at most 4 MB; leave out facts that are old.";
      case CASE_TOO_LARGE -> "Leave out facts that are old; the other cases are decided.";
      case TOO_MANY_CASES -> "Post the cases that were not answered as a batch of their own.";
      case TOO_MANY_BATCHES -> "A few batches take all cores; post again in a while.";
      case TOO_SLOW -> "Send the whole call, or read its answer, without long pauses.";
      case TOO_BUSY -> "Call again after the seconds that Retry-After names; nothing was kept.";
      case TOO_MANY_CALLS ->
          "Wait for your calls that are at work, and call again after the seconds that Retry-After"
              + " names.";
      case STOPPING -> "Call again after the seconds that Retry-After names; it starts again.";
      case TOOK_TOO_LONG -> "Ask for less: fewer facts, a shorter range, fewer changes.";
      case ANSWER_TOO_LARGE -> "Ask for less explanation, or post fewer facts.";
      case INVALID_REQUEST ->
          "Every problem is listed with a JSON pointer to the value, what would be right, and the"
              + " likely spelling. Mend them all and post again; nothing was kept.";
      case TOO_MANY_MATCHES ->
          "Facts on the same matter match each other in pairs. Post fewer of them, or split the"
              + " request.";
      case UNKNOWN_RULEBOOK -> "GET /v1/rulebooks lists those there are.";
      case BROKEN_RULEBOOK -> "Its files have problems; the detail names them.";
      case UNKNOWN_VERSION -> "GET /v1/rulebooks/{name}/versions lists those that are kept.";
      case UNKNOWN_DECISION ->
          "GET /v1/decisions lists those that are kept; those that are old may have been dropped.";
      case ERASED -> "A part of it was erased, so that it cannot be read or decided again.";
      case NO_RECORDS -> "The operator has set SUMMIT_RECORDS=off; set it to refuse to keep them.";
      case RECORDS_UNAVAILABLE ->
          "Call again after the seconds that Retry-After names; the operator sees to the store that"
              + " the detail names. Nothing was answered, and no record kept.";
      case UNKNOWN_FILE -> "GET /v1/rulebooks/{name}/files lists those there are.";
      case UNKNOWN_CASE -> "GET /v1/rulebooks/{name}/cases lists those there are.";
      case BAD_DRAFT ->
          "Post {\"files\": [{\"path\": ..., \"text\": ...}], \"delete\": [path, ...]}.";
      case BROKEN_RULES -> "Every problem is listed with its place; mend them all.";
      case TOO_MANY_DRAFTS -> "Drafts are built one at a time; post again in a while.";
      case FORBIDDEN_PATH -> RulePath.ALLOWED + ".";
      case CHANGED_SINCE -> "Read it again and redo the edit; nothing was written.";
      case FLIPS_NOT_ACKNOWLEDGED ->
          "Read which cases flip. If that is meant, send the same edit again with ?acknowledge= and"
              + " the acknowledgement that the answer names; it stands for this edit alone.";
      case UNREADABLE_FILE ->
          "The detail says what stands in its place. Write the file with PUT and without If-Match,"
              + " DELETE it, or have it mended where the files are kept.";
      case STATE_NOT_NAMED ->
          "Send the ETag that came with what you read as If-Match, so that no edit is lost.";
      case READ_ONLY ->
          "Edit the files where they come from, or have the operator make the folder writable.";
      case EDITING_CLOSED ->
          "Call from the machine of the service and through no proxy, or have the operator set"
              + " summit.editing=everyone.";
      case FOREIGN_HOST ->
          "Call the service by its IP address or as localhost, or have the operator add the name to"
              + " summit.hosts; rules are edited as localhost, 127.0.0.1 or [::1] unless"
              + " summit.editing=everyone.";
      case FOREIGN_ORIGIN ->
          "Call from a page of the service itself or from a program, or have the operator add where"
              + " the page comes from to summit.origins.";
      case NOT_FOUND -> "See /q/openapi for what there is.";
      case METHOD_NOT_ALLOWED -> "Allow names the methods of the address.";
      case NOT_ACCEPTABLE -> "Accept what the detail names, or leave the header out.";
      case UNSUPPORTED_MEDIA_TYPE ->
          "Send the Content-Type that the detail and Accept-Post name, in UTF-8 and not packed.";
      case BAD_ADDRESS ->
          "Mend the address: after % stand two digits from 0 to f, of UTF-8, and a query names the"
              + " parameters of its call, once each.";
      case ADDRESS_TOO_LONG ->
          "Shorten the address: an address names what is called, and the body holds what is asked.";
      case HEADERS_TOO_LONG -> "Leave out headers that the service does not read, such as cookies.";
      case BAD_REQUEST -> "See /q/openapi for what there is.";
      case INTERNAL_ERROR ->
          "This is a defect of the service. The log holds the details; post again or report it.";
    };
  }
}
