package summit.peers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Facts as Evrete takes them: instances of public types, whose fields it reads.
 *
 * @param all one of each type
 */
public record EvreteFacts(List<Object> all) {
  /** What the guest says of coming. */
  public record Reply(String id, String party, String answer) {}

  /** Whether the guns are silent. */
  public record Ceasefire(String id, String by, String state, long violations) {}

  /** Who carries messages. */
  public record Mediator(String id, String name, String towards, boolean trusted) {}

  /** What the talks would be about. */
  public record Agenda(String id, String title, long agreed, long open) {}

  /** When something happens unless the talks do. */
  public record Deadline(String id, String paper, String threat, long days) {}

  /** What a guarantor offers. */
  public record Guarantee(String id, String by, String offer) {}

  /** How many preconditions stand how: what the rules on the verdict ask. */
  public record Counts(long blocking, long atRisk, long satisfied, long unknown) {
    static Counts of(Map<String, Object> counts) {
      return new Counts(
          (long) value(counts, "blocking"),
          (long) value(counts, "atRisk"),
          (long) value(counts, "satisfied"),
          (long) value(counts, "unknown"));
    }
  }

  /** Facts of the fields that were posted. */
  static EvreteFacts of(Map<String, Object> posted) {
    return new EvreteFacts(
        Stream.of(
                reply(new Posted(posted, "reply")),
                ceasefire(new Posted(posted, "ceasefire")),
                mediator(new Posted(posted, "mediator")),
                agenda(new Posted(posted, "agenda")),
                deadline(new Posted(posted, "deadline")),
                guarantee(new Posted(posted, "guarantee")))
            .toList());
  }

  private static Object value(Map<?, ?> values, String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  /** A fact that was posted. */
  private record Posted(Map<String, Object> all, String fact) {
    Object value(String field) {
      return EvreteFacts.value((Map<?, ?>) EvreteFacts.value(all, fact), field);
    }

    String text(String field) {
      return (String) value(field);
    }

    long number(String field) {
      return (long) value(field);
    }
  }

  private static Object reply(Posted one) {
    return new Reply(one.text("id"), one.text("party"), one.text("answer"));
  }

  private static Object ceasefire(Posted one) {
    return new Ceasefire(
        one.text("id"), one.text("by"), one.text("state"), one.number("violations"));
  }

  private static Object mediator(Posted one) {
    return new Mediator(
        one.text("id"), one.text("name"), one.text("towards"), (boolean) one.value("trusted"));
  }

  private static Object agenda(Posted one) {
    return new Agenda(one.text("id"), one.text("title"), one.number("agreed"), one.number("open"));
  }

  private static Object deadline(Posted one) {
    return new Deadline(one.text("id"), one.text("paper"), one.text("threat"), one.number("days"));
  }

  private static Object guarantee(Posted one) {
    return new Guarantee(one.text("id"), one.text("by"), one.text("offer"));
  }
}
