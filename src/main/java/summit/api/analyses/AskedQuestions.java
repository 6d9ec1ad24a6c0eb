package summit.api.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import summit.api.editing.TriedDrafts;
import summit.api.problem.Refusal;
import summit.api.request.RequestedRulebook;
import summit.clock.DoorClock;
import summit.counterfactual.comparison.AskedQuestion;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.KnownVersion;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.QuotedText;
import summit.facts.vocabulary.Spelling;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Rulebook;

/** Reads the questions that analyses are about, and finds the rules that are to answer them. */
@Singleton
public class AskedQuestions {
  /** The field that names an older version of the rulebook. */
  public static final String VERSION = "rulebookVersion";

  private static final String DRAFT = "draft";

  private final ActiveRulebooks rulebooks;
  private final RequestedRulebook requested;
  private final TriedDrafts drafts;
  private final DoorClock clock;

  AskedQuestions(
      ActiveRulebooks rulebooks, RequestedRulebook requested, TriedDrafts drafts, DoorClock clock) {
    this.rulebooks = rulebooks;
    this.requested = requested;
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Reads a request as for a decision, which may also name a version of the rulebook.
   *
   * @param pointer where it stands in the body
   * @param more fields that it may have besides
   * @param problems takes everything that is wrong with it
   */
  Optional<AskedQuestion> read(
      JsonNode request, String pointer, Set<String> more, List<FactProblem> problems) {
    try {
      DecisionMaker active = requested.find(request);
      return by(rules(request, pointer, active, problems), request, pointer, more, problems);
    } catch (Refusal unknownRulebook) {
      if (unknownRulebook.problem().problems().isEmpty()) {
        throw unknownRulebook;
      }
      problems.addAll(under(pointer, unknownRulebook.problem().problems()));
      return Optional.empty();
    }
  }

  /** Reads a request by the vocabulary of some rules, whichever rules it names. */
  Optional<AskedQuestion> by(
      DecisionMaker maker,
      JsonNode request,
      String pointer,
      Set<String> more,
      List<FactProblem> problems) {
    Set<String> allowed = new HashSet<>(more);
    allowed.add(VERSION);
    allowed.addAll(TriedDrafts.FIELDS);
    try {
      return Optional.of(
          new AskedQuestion(
              maker,
              RequestReader.read(
                      request, maker.rulebook(), clock.today(), allowed, FactLimits.DEFAULT)
                  .under(pointer)));
    } catch (InvalidRequest invalid) {
      problems.addAll(under(pointer, invalid.problems()));
      return Optional.empty();
    }
  }

  /**
   * The rules that a draft or the name of a version ask for, else the active ones.
   *
   * @param pointer where the object that may hold either stands
   */
  DecisionMaker rules(
      JsonNode asked, String pointer, DecisionMaker active, List<FactProblem> problems) {
    JsonNode version = asked.path(VERSION);
    if (!asked.hasNonNull(VERSION)) {
      return drafts.of(asked, active, pointer);
    }
    if (asked.hasNonNull(DRAFT)) {
      problems.add(
          FactProblem.of(
              Code.CONTRADICTION,
              pointer + "/" + VERSION,
              "name a version or bring a draft, not both"));
    }
    Rulebook rulebook = active.rulebook();
    if (version.isTextual() && version.textValue().equals(rulebook.version())) {
      return active;
    }
    List<KnownVersion> known = rulebooks.versions(rulebook.name());
    return known.stream()
        .filter(one -> version.isTextual() && one.version().equals(version.textValue()))
        .findFirst()
        .map(one -> drafts.build(rulebook.name(), one.files()))
        .orElseGet(unknown(version, pointer, active, known, problems));
  }

  private static Supplier<DecisionMaker> unknown(
      JsonNode version,
      String pointer,
      DecisionMaker active,
      List<KnownVersion> known,
      List<FactProblem> problems) {
    return () -> {
      List<String> versions = known.stream().map(KnownVersion::version).toList();
      problems.add(
          new FactProblem(
              Code.UNKNOWN_VALUE,
              pointer + "/" + VERSION,
              "the rulebook has no version " + QuotedText.quoted(version.asText()),
              versions,
              Spelling.nearest(version.asText(), versions)));
      return active;
    };
  }

  /** Problems of a part of the body, with pointers from its root. */
  static List<FactProblem> under(String pointer, List<FactProblem> problems) {
    List<FactProblem> moved = new ArrayList<>();
    for (FactProblem one : problems) {
      moved.add(
          new FactProblem(
              one.code(),
              pointer + one.pointer(),
              one.message(),
              one.expected(),
              one.didYouMean()));
    }
    return moved;
  }

  /** What was read, unless anything is wrong with the body. */
  static <T> T sound(Optional<T> read, List<FactProblem> problems) {
    if (!problems.isEmpty()) {
      throw Refusal.invalid(problems);
    }
    return read.orElseThrow();
  }
}
