package summit.counterfactual.paths;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import summit.facts.Fact;
import summit.facts.phrases.PhraseBook;
import summit.facts.vocabulary.FactType;

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
    this.wanted = target.words(book);
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
    return new Paths(
        target,
        wanted,
        present.request().asOf(),
        new Paths.RulebookVersion(present.rulebook().name(), present.rulebook().version()),
        present.outline(),
        reached,
        summary(findings, reached),
        paths,
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
                        book)
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
        ? Optional.of(
            book.say("counterfactual.paths.cut", "evaluations", asked.bounds().evaluations()))
        : Optional.empty();
  }

  private Path path(List<RankedPath> alike) {
    RankedPath best = alike.get(0);
    List<FactChange> changes = posted(moves.changes(best.set()));
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
        alike.stream()
            .skip(1)
            .limit(MAX_ALIKE)
            .map(other -> posted(moves.changes(other.set())))
            .toList(),
        alike.size() - 1);
  }

  /** The changes with new facts numbered from 1, so that they can be posted with others. */
  private List<FactChange> posted(List<FactChange> changes) {
    Set<String> taken =
        asked.request().facts().stream()
            .map(Fact::id)
            .collect(Collectors.toCollection(TreeSet::new));
    List<FactChange> posted = new ArrayList<>();
    int number = 1;
    for (FactChange change : changes) {
      if (change instanceof FactChange.Add add) {
        while (!taken.add(MoveVocabulary.NEW + number)) {
          number++;
        }
        posted.add(new FactChange.Add(named(add.fact(), MoveVocabulary.NEW + number)));
      } else {
        posted.add(change);
      }
    }
    return posted;
  }

  private static Fact named(Fact fact, String id) {
    Map<String, Object> values = new HashMap<>(fact.values());
    values.put(FactType.ID, id);
    return new Fact(id, fact.type(), values, fact.provenance(), fact.from());
  }
}
