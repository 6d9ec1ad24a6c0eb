package summit.counterfactual.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import summit.decision.DecisionOutline;
import summit.decision.delay.DelayLevel;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.PhraseBook;

/**
 * One thing that two decisions say differently.
 *
 * @param of id of the precondition, or the level of the readiness; empty for what there is one of
 * @param from what the first says; empty for nothing
 */
public record Flip(
    What what, @JsonInclude(JsonInclude.Include.NON_EMPTY) String of, String from, String to) {
  /** What a decision says, in the order in which a reader asks for it. */
  public enum What {
    VERDICT,
    SUPPORTED_AMBITION,
    READINESS,
    PRECONDITION,
    DELAY,
    DELAYING_PARTY
  }

  /** Whether an outline says what this flip leads to. */
  public boolean holdsIn(DecisionOutline outline) {
    return value(outline).equals(to);
  }

  private String value(DecisionOutline outline) {
    return switch (what) {
      case VERDICT -> outline.verdict().name();
      case SUPPORTED_AMBITION -> outline.supportedAmbition().map(Level::name).orElse("");
      case READINESS -> readiness(outline, Level.valueOf(of));
      case PRECONDITION -> status(outline, of);
      case DELAY -> outline.delay().name();
      case DELAYING_PARTY -> outline.delaying().orElse("");
    };
  }

  /**
   * What one of the two decisions says, in words; a party stays a code, and nothing is empty.
   *
   * @param value {@link #from} or {@link #to}
   */
  public Optional<String> words(String value, PhraseBook book) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (what) {
          case VERDICT -> book.words(Verdict.valueOf(value));
          case SUPPORTED_AMBITION -> book.words(Level.valueOf(value));
          case READINESS -> book.words(Readiness.valueOf(value));
          case PRECONDITION -> book.words(Status.valueOf(value));
          case DELAY -> book.words(DelayLevel.valueOf(value));
          case DELAYING_PARTY -> value;
        });
  }

  /** Everything that flips from one decision to another, gravest first, then by id. */
  public static List<Flip> between(DecisionOutline before, DecisionOutline after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<Flip> flips = new ArrayList<>();
    add(flips, What.VERDICT, "", before.verdict().name(), after.verdict().name());
    add(
        flips,
        What.SUPPORTED_AMBITION,
        "",
        before.supportedAmbition().map(Level::name).orElse(""),
        after.supportedAmbition().map(Level::name).orElse(""));
    for (Level level : Level.values()) {
      add(flips, What.READINESS, level.name(), readiness(before, level), readiness(after, level));
    }
    for (String precondition : ids(before.statuses(), after.statuses())) {
      add(
          flips,
          What.PRECONDITION,
          precondition,
          status(before, precondition),
          status(after, precondition));
    }
    add(flips, What.DELAY, "", before.delay().name(), after.delay().name());
    add(flips, What.DELAYING_PARTY, "", before.delaying().orElse(""), after.delaying().orElse(""));
    return List.copyOf(flips);
  }

  private static void add(List<Flip> flips, What what, String of, String from, String to) {
    if (!from.equals(to)) {
      flips.add(new Flip(what, of, from, to));
    }
  }

  private static String readiness(DecisionOutline outline, Level level) {
    return Optional.ofNullable(outline.readiness().get(level)).map(Readiness::name).orElse("");
  }

  private static String status(DecisionOutline outline, String precondition) {
    return Optional.ofNullable(outline.statuses().get(precondition)).map(Status::name).orElse("");
  }

  private static TreeSet<String> ids(Map<String, Status> before, Map<String, Status> after) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids;
  }
}
