package summit.decision.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.decision.finding.Reason;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;
import summit.facts.reading.ReadingNote;

/**
 * What a decision consists of, as {@link Decision} describes it; what is not asked for need not be
 * worked out.
 */
public interface DecisionParts {
  String id();

  Decision.RulebookVersion rulebook();

  LocalDate asOf();

  int horizonDays();

  Level level();

  Optional<String> proposal();

  Verdict verdict();

  Optional<Level> supportedAmbition();

  String summary();

  List<Reason> because();

  Map<Level, Readiness> readiness();

  Map<Tier, Decision.StatusCounts> counts();

  List<PreconditionAnswer> preconditions();

  Delay delay();

  List<Reason> enablers();

  List<Reason> risks();

  List<Reason> stakes();

  List<Decision.Perspective> perspectives();

  List<Decision.SetAsideAnswer> setAside();

  List<Decision.FactAnswer> facts();

  Map<String, String> sources();

  List<ReadingNote> notes();

  Map<String, Integer> leftOut();
}
