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
import summit.language.syntax.RuleSyntax;

/** Says what keeps a target out of reach. */
final class ObstacleSentences {
  private final FixedFacts fixed;
  private final MoveVocabulary moves;

  ObstacleSentences(FixedFacts fixed, MoveVocabulary moves) {
    this.fixed = fixed;
    this.moves = moves;
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
            ? "no change of the vocabulary leads to " + target.words()
            : String.join(", ", immovable)
                + (immovable.size() == 1 ? " is" : " are")
                + " taken not to move, and nothing else leads to "
                + target.words();
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

  private static String says(Obstacle obstacle) {
    String about = obstacle.precondition().map(id -> id + ": ").orElse("");
    return about
        + obstacle
            .rule()
            .map(
                rule -> (obstacle.stands() ? "stands in the way: " : "cannot hold: ") + rule.name())
            .orElse("nothing that rules could conclude would do");
  }
}
