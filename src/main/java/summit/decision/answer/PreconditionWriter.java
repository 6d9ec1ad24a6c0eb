package summit.decision.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import summit.decision.contest.ContestFinder;
import summit.decision.finding.Finding;
import summit.decision.finding.Reason;
import summit.decision.finding.ShownReasons;
import summit.decision.finding.Statuses;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.facts.Fact;
import summit.facts.phrases.PhraseBook;
import summit.rulebook.Precondition;

/** Says how a precondition stands, why, and what is missing. */
public final class PreconditionWriter {
  private final PhraseBook book;
  private final RequiredFactTypes needs;
  private final Set<String> typesOnFile;
  private final Standing standing;

  /**
   * @param facts that the decision may rest on
   */
  public PreconditionWriter(
      PhraseBook book, RequiredFactTypes needs, Collection<Fact> facts, Standing standing) {
    this.book = book;
    this.needs = needs;
    this.standing = standing;
    this.typesOnFile = new HashSet<>();
    facts.forEach(fact -> typesOnFile.add(fact.type().name()));
  }

  /**
   * What was found of all preconditions.
   *
   * @param statuses how each stands, by id
   */
  public record Standing(Map<String, Status> statuses, Statuses found, ContestFinder contests) {}

  /** One of them. */
  public PreconditionAnswer write(Precondition precondition) {
    String id = precondition.id();
    Status status = standing.statuses().getOrDefault(id, Status.UNKNOWN);
    ContestFinder contests = standing.contests();
    List<Reason> contested = contests.reason(id).stream().toList();
    boolean unknown = status == Status.UNKNOWN;
    List<List<Finding.OfPrecondition>> said = new ArrayList<>();
    said.add(standing.found().findingsOf(id));
    said.addAll(contests.said(id));
    ShownReasons because =
        ShownReasons.of(unknown ? contested : List.of(), of(said, one -> one == status));
    ShownReasons also =
        ShownReasons.of(unknown ? List.of() : contested, of(said, one -> one != status));
    return new PreconditionAnswer(
        id,
        Tier.of(precondition),
        precondition.title(),
        status,
        precondition.question(),
        because.listed(),
        also.listed(),
        precondition.remedy(),
        precondition.responsible(),
        unknown ? missing(precondition, because.listed()) : List.of(),
        leftOut(because.leftOut(), also.leftOut()));
  }

  private static Stream<List<Finding.OfPrecondition>> of(
      List<List<Finding.OfPrecondition>> said, Predicate<Status> wanted) {
    return said.stream()
        .map(some -> some.stream().filter(one -> wanted.test(one.status())).toList());
  }

  private Optional<PreconditionAnswer.LeftOut> leftOut(int because, int also) {
    return because + also == 0
        ? Optional.empty()
        : Optional.of(
            new PreconditionAnswer.LeftOut(
                because, also, book.count("decision.leftOut", because + also)));
  }

  private List<PreconditionAnswer.Missing> missing(
      Precondition precondition, Collection<Reason> because) {
    List<PreconditionAnswer.Missing> missing = new ArrayList<>();
    because.forEach(reason -> missing.add(new PreconditionAnswer.Missing("", reason.text())));
    Set<String> needed = needs.of(precondition.id());
    if (needed.stream().noneMatch(typesOnFile::contains)) {
      needed.forEach(
          type -> missing.add(new PreconditionAnswer.Missing(type, precondition.unknown())));
    }
    if (missing.isEmpty()) {
      missing.add(new PreconditionAnswer.Missing("", precondition.unknown()));
    }
    return missing;
  }
}
