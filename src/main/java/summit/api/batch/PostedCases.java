package summit.api.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.api.request.JsonBody;
import summit.bounds.Bound;
import summit.counterfactual.batch.OrderedWork;

/** The cases of a batch, one after the other, however they were posted. */
final class PostedCases implements OrderedWork.Source<PostedCase> {
  private final Rest rest;
  private long number;

  private PostedCases(Rest rest) {
    this.rest = rest;
  }

  /** What is left of them. */
  private interface Rest {
    Optional<PostedCase> next(long number) throws IOException;

    default void skip() throws IOException {}
  }

  /** Cases that are the lines of a body, from where it is. */
  static PostedCases lines(BodyLines lines) {
    Rest rest =
        new Rest() {
          @Override
          public Optional<PostedCase> next(long number) throws IOException {
            return lines
                .next()
                .map(
                    line ->
                        new PostedCase(
                            number, line.length(), () -> JsonBody.parse(line.required())));
          }

          @Override
          public void skip() throws IOException {
            lines.skip();
          }
        };
    return new PostedCases(rest);
  }

  /** Cases of a document that was read before. */
  static PostedCases list(JsonNode cases) {
    Iterator<JsonNode> each = cases.iterator();
    return new PostedCases(
        number ->
            each.hasNext()
                ? Optional.of(each.next()).map(node -> new PostedCase(number, 0, () -> node))
                : Optional.empty());
  }

  @Override
  public Optional<PostedCase> next() {
    try {
      Optional<PostedCase> next = rest.next(++number);
      long most = Bound.BATCH_CASES.value();
      if (next.isPresent() && number > most) {
        throw new Refusal(
            ErrorCode.TOO_MANY_CASES,
            "A batch has at most " + most + " cases; those before are answered.",
            Bound.BATCH_CASES);
      }
      return next;
    } catch (IOException interrupted) {
      throw new Refusal(
          ErrorCode.BAD_REQUEST, "The body broke off; the cases before are answered.");
    }
  }

  @Override
  public int weight(PostedCase posted) {
    return posted.bytes();
  }

  /** Passes over those that nobody is going to decide. */
  void skip() throws IOException {
    rest.skip();
  }
}
