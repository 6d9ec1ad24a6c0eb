package summit.counterfactual.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.obstacles.Obstacle;
import summit.counterfactual.paths.obstacles.ObstacleClause;
import summit.counterfactual.paths.target.Target;
import summit.facts.Fact;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;
import summit.language.syntax.RuleSyntax;

/** Says what keeps a target out of reach. */
final class ObstacleSentences {
  private final FixedFacts fixed;
  private final MoveVocabulary moves;
  private final Phrases phrases;
  private final PhraseBook book;

  ObstacleSentences(FixedFacts fixed, MoveVocabulary moves, Phrases phrases) {
    this.fixed = fixed;
    this.moves = moves;
    this.phrases = phrases;
    this.book = phrases.book();
  }

  Impossible impossible(Target target, List<ObstacleClause> walls) {
    List<Impossible.Wall> obstacles = new ArrayList<>();
    Set<String> immovable = new TreeSet<>();
    for (ObstacleClause wall : walls) {
      Impossible.Wall obstacle = wall(wall);
      obstacles.add(obstacle);
      immovable.addAll(obstacle.immovable());
    }
    String why =
        immovable.isEmpty()
            ? book.say("counterfactual.obstacle.noChange", "target", target.words(phrases))
            : book.count(
                "counterfactual.obstacle.immovable",
                immovable.size(),
                "names",
                phrases.bare(List.copyOf(immovable)),
                "target",
                target.words(phrases));
    return new Impossible(why, obstacles);
  }

  private Impossible.Wall wall(ObstacleClause clause) {
    Obstacle obstacle = clause.obstacle();
    Set<String> immovable = new TreeSet<>();
    clause.moves().stream()
        .forEach(move -> fixed.ruledOutBy(moves.get(move)).ifPresent(immovable::add));
    Optional<RuleSyntax> rule = obstacle.rule();
    return new Impossible.Wall(
        says(obstacle),
        obstacle.precondition(),
        rule.map(RuleSyntax::name),
        rule.map(one -> one.at().file() + ":" + one.at().line()),
        obstacle.facts().stream().map(Fact::id).distinct().sorted().toList(),
        List.copyOf(immovable));
  }

  private String says(Obstacle obstacle) {
    String key =
        obstacle.stands() ? "counterfactual.obstacle.stands" : "counterfactual.obstacle.lacking";
    String says =
        obstacle
            .rule()
            .map(rule -> book.say(key, "rule", rule.name()))
            .orElseGet(() -> book.say("counterfactual.obstacle.nothing"));
    return obstacle
        .precondition()
        .map(id -> book.say("counterfactual.obstacle.about", "precondition", id, "says", says))
        .orElse(says);
  }
}
