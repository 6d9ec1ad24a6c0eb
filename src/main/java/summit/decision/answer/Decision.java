package summit.decision.answer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.decision.finding.Reason;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;
import summit.facts.Fact;
import summit.facts.SetAside;
import summit.facts.Source;
import summit.facts.phrases.Phrases;
import summit.facts.reading.ReadingNote;
import summit.facts.vocabulary.Field;

/**
 * One evaluation with its explanation. The same facts, rulebook, date, level and horizon give the
 * same decision, to the byte.
 *
 * @param id content address of what was asked
 * @param supportedAmbition the highest level that a meeting held now would not be unready for
 * @param because why the verdict is what it is
 * @param readiness what a meeting of each level could produce, whether or not it can be held
 * @param counts how many preconditions of each tier stand how
 * @param facts the facts that the decision rests on
 * @param sources what the cited source ids say
 * @param notes what was taken otherwise than it was posted, such as "ru" for "RU"
 * @param leftOut how many reasons are not listed, since there are too many, by the name of the list
 */
public record Decision(
    String id,
    RulebookVersion rulebook,
    LocalDate asOf,
    int horizonDays,
    Level level,
    Optional<String> proposal,
    Verdict verdict,
    Optional<Level> supportedAmbition,
    String summary,
    List<Reason> because,
    Map<Level, Readiness> readiness,
    Map<Tier, StatusCounts> counts,
    List<PreconditionAnswer> preconditions,
    Delay delay,
    List<Reason> enablers,
    List<Reason> risks,
    List<Reason> stakes,
    List<Perspective> perspectives,
    List<SetAsideAnswer> setAside,
    List<FactAnswer> facts,
    Map<String, String> sources,
    List<ReadingNote> notes,
    Map<String, Integer> leftOut)
    implements DecisionParts {
  public Decision {
    because = List.copyOf(because);
    readiness = Collections.unmodifiableMap(new TreeMap<>(readiness));
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    preconditions = List.copyOf(preconditions);
    enablers = List.copyOf(enablers);
    risks = List.copyOf(risks);
    stakes = List.copyOf(stakes);
    perspectives = List.copyOf(perspectives);
    setAside = List.copyOf(setAside);
    facts = List.copyOf(facts);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    notes = List.copyOf(notes);
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
  }

  /** Which rules decided. */
  public record RulebookVersion(String name, String version) {}

  /** How many preconditions stand how. */
  public record StatusCounts(
      int satisfied, int atRisk, int blocking, int unknown, int notApplicable, int total) {
    /** Counts what each of some preconditions stands at. */
    public static StatusCounts counting(List<Status> each) {
      Map<Status, Integer> found = new EnumMap<>(Status.class);
      each.forEach(status -> found.merge(status, 1, Integer::sum));
      return new StatusCounts(
          found.getOrDefault(Status.SATISFIED, 0),
          found.getOrDefault(Status.AT_RISK, 0),
          found.getOrDefault(Status.BLOCKING, 0),
          found.getOrDefault(Status.UNKNOWN, 0),
          found.getOrDefault(Status.NOT_APPLICABLE, 0),
          each.size());
    }

    /** How many stand so. */
    public int of(Status status) {
      return switch (status) {
        case SATISFIED -> satisfied;
        case AT_RISK -> atRisk;
        case BLOCKING -> blocking;
        case UNKNOWN -> unknown;
        case NOT_APPLICABLE -> notApplicable;
      };
    }
  }

  /**
   * How one party sees the meeting.
   *
   * @param leftOut how many reasons are not listed, since there are too many
   */
  public record Perspective(String party, List<Reason> because, int leftOut) {
    public Perspective {
      because = List.copyOf(because);
    }
  }

  /**
   * A fact that the decision does not rest on.
   *
   * @param reason why, in words
   */
  public record SetAsideAnswer(String fact, SetAside.Reason code, String reason) {
    /** What was set aside, in the words of a rulebook. */
    public static SetAsideAnswer of(SetAside aside, Phrases phrases) {
      return new SetAsideAnswer(
          aside.fact(),
          aside.code(),
          Phrases.sentence(phrases.book().say(aside.sentence(), aside.said())));
    }
  }

  /** A fact that the decision rests on, as it was posted. */
  public record FactAnswer(
      String id,
      String type,
      Optional<LocalDate> date,
      Optional<LocalDate> reportedOn,
      List<String> evidence,
      Optional<Source> source,
      Map<String, Object> values) {
    public static FactAnswer of(Fact fact) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (Field field : fact.type().postedFields()) {
        Object value = fact.value(field.name());
        if (value != null) {
          values.put(field.name(), value);
        }
      }
      return new FactAnswer(
          fact.id(),
          fact.type().name(),
          fact.date(),
          fact.reported(),
          fact.provenance().evidence(),
          fact.provenance().source(),
          values);
    }
  }
}
