package summit.counterfactual.paths;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.search.ChangeTrials;
import summit.counterfactual.paths.search.SearchResult;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionOutline;
import summit.decision.Evaluation;
import summit.facts.phrases.PhraseBook;

/** Writes out what a search has found. */
final class PathsWriter {
  /** As many variants of a path as are listed. */
  private static final int MAX_ALIKE = 5;

  private final PathsRequest asked;
  private final Evaluation present;
  private final SearchSpace ground;
  private final Target target;
  private final MoveVocabulary moves;
  private final BitSet allowed;
  private final ChangeTrials trials;
  private final MovingParties parties;
  private final PhraseBook book;
  private final String wanted;
  private final AdviceWriter advice;

  PathsWriter(PathsRequest asked, Evaluation present, SearchSpace ground, BitSet allowed) {
    this.asked = asked;
    this.present = present;
    this.ground = ground;
    this.target = ground.target();
    this.moves = ground.moves();
    this.allowed = allowed;
    this.trials = ground.trials();
    this.parties = MovingParties.of(present);
    this.book = present.rulebook().phrases();
    this.wanted = target.words(present.phrases());
    this.advice = new AdviceWriter(present, ground, parties);
  }

  Paths write(SearchResult findings) {
    boolean reached = findings.sets().contains(List.of());
    List<Path> paths = new ArrayList<>();
    for (List<RankedPath> alike :
        RankedPath.byIdea(findings.sets(), ground, present, asked.costs())) {
      if (paths.size() < asked.most() && trials.minimal(alike.get(0).set())) {
        paths.add(path(alike));
      }
    }
    Advice sums = Advice.of(paths);
    return new Paths(
        target,
        wanted,
        present.request().asOf(),
        new Paths.RulebookVersion(present.rulebook().name(), present.rulebook().version()),
        present.outline(),
        reached,
        summary(findings, reached),
        paths,
        sums.makeHappen(),
        sums.findOut(),
        findings.sets().size(),
        !findings.cut(),
        findings.completeUpTo(),
        reached ? 0 : findings.atLeast(),
        new Paths.Considered(
            moves.counts(), (long) moves.all().size() - allowed.cardinality(), trials.count()),
        cut(findings).map(Paths.Cut::new),
        findings.hopeless()
            ? Optional.of(
                new ObstacleSentences(
                        new FixedFacts(asked.fixed(), parties, asked.request().facts()),
                        moves,
                        present.phrases())
                    .impossible(target, findings.walls()))
            : Optional.empty(),
        asked.request().notes());
  }

  private String summary(SearchResult findings, boolean reached) {
    if (reached) {
      return book.say("counterfactual.paths.reached", "target", wanted);
    }
    if (findings.sets().isEmpty() && findings.hopeless()) {
      return book.say("counterfactual.paths.none", "target", wanted);
    }
    String found =
        findings.sets().isEmpty()
            ? book.say(
                "counterfactual.paths.notFound",
                "changes",
                findings.completeUpTo(),
                "target",
                wanted,
                "least",
                Math.max(findings.atLeast(), findings.completeUpTo() + 1))
            : book.count(
                "counterfactual.paths.found",
                findings.sets().size(),
                "changes",
                findings.completeUpTo(),
                "target",
                wanted);
    return cut(findings)
        .map(cut -> book.say("counterfactual.paths.more", "found", found, "cut", cut))
        .orElse(found);
  }

  /** Why the search ended early. */
  private Optional<String> cut(SearchResult findings) {
    return findings.cut()
        ? Optional.of(book.say("counterfactual.paths.cut", "evaluations", findings.evaluations()))
        : Optional.empty();
  }

  /** A path with the others on its idea, the best first. */
  Path path(List<RankedPath> alike) {
    RankedPath best = alike.get(0);
    List<FactChange> changes = posted(best);
    DecisionOutline after = trials.evaluate(asked.request(), changes).outline();
    ChangeSentence sentence = new ChangeSentence(parties, asked.request().facts());
    return new Path(
        changes,
        changes.stream().map(sentence::of).toList(),
        best.parties(),
        changes.size(),
        best.cost(),
        after.verdict(),
        Flip.between(present.outline(), after),
        alike.stream().skip(1).limit(MAX_ALIKE).map(this::posted).toList(),
        alike.size() - 1,
        advice.acts(alike, changes),
        advice.answers(alike, changes));
  }

  /** The changes with new facts numbered from 1, so that they can be posted with others. */
  private List<FactChange> posted(RankedPath path) {
    return PostedIds.numbered(moves.changes(path.set()), asked.request().facts());
  }
}
