package summit.counterfactual.paths.target;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.DecisionOutline;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.Phrases;

/** What a decision is to say. */
public sealed interface Target {
  boolean reachedBy(DecisionOutline outline);

  /** In words, such as "the verdict CAN_MEET_NOT_READY or a better one". */
  String words(Phrases phrases);

  /**
   * A verdict.
   *
   * @param atLeast whether a better one will do as well
   */
  record OfVerdict(Verdict verdict, boolean atLeast) implements Target {
    /** The verdicts that will do. */
    @JsonIgnore
    public Set<Verdict> accepted() {
      return Arrays.stream(Verdict.values())
          .filter(one -> one == verdict || (atLeast && one.compareTo(verdict) > 0))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }

    @Override
    public boolean reachedBy(DecisionOutline outline) {
      return accepted().contains(outline.verdict());
    }

    @Override
    public String words(Phrases phrases) {
      return phrases.say(
          atLeast && verdict != Verdict.READY
              ? "counterfactual.target.verdictOrBetter"
              : "counterfactual.target.verdict",
          "verdict",
          phrases.book().words(verdict));
    }
  }

  /**
   * A status of a precondition.
   *
   * @param atLeast whether a better one will do as well; see {@link StatusPreference}
   */
  record OfPrecondition(String precondition, Status status, boolean atLeast) implements Target {
    /** The statuses that will do. */
    @JsonIgnore
    public Set<Status> accepted() {
      return atLeast ? StatusPreference.atLeast(status) : EnumSet.of(status);
    }

    @Override
    public boolean reachedBy(DecisionOutline outline) {
      return Optional.ofNullable(outline.statuses().get(precondition))
          .filter(accepted()::contains)
          .isPresent();
    }

    @Override
    public String words(Phrases phrases) {
      String statuses =
          Stream.concat(Stream.of(status), accepted().stream().filter(one -> one != status))
              .map(phrases.book()::words)
              .reduce(
                  (one, other) ->
                      phrases.say("counterfactual.target.or", "one", one, "other", other))
              .orElseThrow();
      return phrases.say(
          "counterfactual.target.precondition",
          "precondition",
          phrases.title(precondition),
          "statuses",
          statuses);
    }
  }

  /**
   * A level of meeting that the facts support.
   *
   * @param readiness how ready a meeting of the level must be at least; when empty, it is enough
   *     that a meeting of the level, or of a higher one, is not ruled out
   */
  record OfLevel(
      Level level, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Readiness> readiness)
      implements Target {
    @Override
    public boolean reachedBy(DecisionOutline outline) {
      if (readiness.isEmpty()) {
        return outline.supportedAmbition().filter(one -> one.compareTo(level) >= 0).isPresent();
      }
      Readiness now = outline.readiness().get(level);
      return now != null && now.compareTo(readiness.get()) >= 0;
    }

    @Override
    public String words(Phrases phrases) {
      return readiness
          .map(
              wanted ->
                  phrases.say(
                      "counterfactual.target.readiness",
                      "level",
                      phrases.book().words(level),
                      "readiness",
                      phrases.book().words(wanted)))
          .orElseGet(
              () ->
                  phrases.say(
                      "counterfactual.target.support", "level", phrases.book().words(level)));
    }
  }
}
