package summit.decision.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import summit.decision.contest.ContestFinder;
import summit.decision.finding.Finding;
import summit.decision.finding.Reason;
import summit.decision.finding.Statuses;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.facts.Admitted;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** Says how each precondition stands, why, and what is missing. */
public final class PreconditionWriter {
  private final Rulebook rulebook;
  private final RequiredFactTypes needs;
  private final Set<String> typesOnFile;

  public PreconditionWriter(Rulebook rulebook, RequiredFactTypes needs, Admitted admitted) {
    this.rulebook = rulebook;
    this.needs = needs;
    this.typesOnFile =
        admitted.facts().stream().map(fact -> fact.type().name()).collect(Collectors.toSet());
  }

  public List<PreconditionAnswer> write(
      Map<String, Status> standing, Statuses statuses, ContestFinder contests) {
    List<PreconditionAnswer> answers = new ArrayList<>(rulebook.preconditions().size());
    for (Precondition precondition : rulebook.preconditions()) {
      answers.add(write(precondition, standing, statuses, contests));
    }
    return answers;
  }

  private PreconditionAnswer write(
      Precondition precondition,
      Map<String, Status> standing,
      Statuses statuses,
      ContestFinder contests) {
    String id = precondition.id();
    Status status = standing.getOrDefault(id, Status.UNKNOWN);
    List<Finding.OfPrecondition> findings = new ArrayList<>(statuses.findingsOf(id));
    for (Finding.OfPrecondition said : contests.said(id)) {
      if (!findings.contains(said)) {
        findings.add(said);
      }
    }
    Optional<Reason> contested = contests.reason(id);
    Set<Reason> because = new LinkedHashSet<>();
    Set<Reason> also = new LinkedHashSet<>();
    if (status == Status.UNKNOWN) {
      contested.ifPresent(because::add);
    } else {
      contested.ifPresent(also::add);
    }
    for (Finding.OfPrecondition finding : findings) {
      (finding.status() == status ? because : also).add(finding.reason());
    }
    return new PreconditionAnswer(
        id,
        Tier.of(precondition),
        precondition.title(),
        status,
        precondition.question(),
        Reason.merged(because),
        Reason.merged(also),
        precondition.remedy(),
        precondition.responsible(),
        status == Status.UNKNOWN ? missing(precondition, because) : List.of());
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
