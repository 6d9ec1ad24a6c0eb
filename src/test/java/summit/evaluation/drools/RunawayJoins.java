package summit.evaluation.drools;

import static summit.evaluation.drools.Trial.box;
import static summit.evaluation.drools.Trial.rulebook;
import static summit.evaluation.drools.Trial.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import summit.evaluation.RecordedRun;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleEngine;
import summit.evaluation.RuleRun;
import summit.evaluation.RuleRun.RunawayRules;
import summit.evaluation.incremental.RememberedRules;
import summit.evaluation.interpreter.Interpreter;
import summit.facts.Fact;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.RuleReach;

/**
 * A program of its own, since it is run with a small heap: rules over hundreds of facts on one
 * matter that combine them in millions of ways and match none. Prints for each evaluator and each
 * kind of condition whether it was stopped.
 */
final class RunawayJoins {
  private static final Logger DROOLS = Logger.getLogger("org.drools");

  private static final int BOXES = 300;

  /** Combines boxes with two more of the same place, 27 million ways in all. */
  private static final String TWO_MORE = "Box( place == $place ) Box( place == $place )";

  /** Never holds, and cannot be told by looking at shelves alone. */
  private static final String NOWHERE = "Shelf( label == $place, room > $count )";

  private static final Map<String, String> CONDITIONS =
      new TreeMap<>(
          Map.of(
              "patterns",
              TWO_MORE + " Box( place == $place ) " + NOWHERE,
              "comparisons",
              "Box( place == $place ) Box( place == $place, count > $count )",
              "not",
              inside("not( %s )"),
              "exists",
              inside("exists( %s )"),
              "forall",
              TWO_MORE + " forall( Box( place == $place ) Box( place == $place, count > 1 ) )",
              "accumulate",
              "accumulate( "
                  + inside("$box : Box( place == $place ) and %s")
                  + "; $n : count( $box ); $n > 1 )"));

  private RunawayJoins() {}

  private static String inside(String condition) {
    return condition.formatted(
        "Box( place == $place ) and Box( place == $place ) and Box( place == $place ) and "
            + NOWHERE);
  }

  public static void main(String[] none) {
    DROOLS.setLevel(Level.INFO);
    CONDITIONS.forEach(RunawayJoins::tryOut);
  }

  private static void tryOut(String kind, String conditions) {
    Rulebook rulebook =
        rulebook(
            """
            rule "It matches"
                @source( "T1" )
            when
                Box( $place : place, $count : count )
                %s
            then
                insert( Finding.verdict( Verdict.READY, "it matches" ) );
            end
            """
                .formatted(conditions));
    report(kind, "drools", rulebook, new DroolsEngine());
    if (kind.equals("patterns") || kind.equals("not")) {
      report(kind, "interpreter", rulebook, new Interpreter());
      report(kind, "incremental", rulebook, RunawayJoins::afterNothing);
    }
  }

  /** Rules that remember an evaluation of no facts. */
  private static RuleBase afterNothing(Rulebook rulebook) {
    try (RecordedRun run = RecordedRun.start(new Interpreter().build(rulebook))) {
      run.fire(match -> List.of());
      return new RememberedRules(rulebook, RuleReach.of(rulebook), 14, run.record());
    }
  }

  private static void report(String kind, String evaluator, Rulebook rulebook, RuleEngine engine) {
    List<Fact> facts = new ArrayList<>();
    facts.add(shelf("here", "room", 1));
    for (int i = 0; i < BOXES; i++) {
      facts.add(box("BOX-" + i, "place", "here", "count", 1));
    }
    try (RuleBase base = engine.build(rulebook);
        RuleRun run = base.start()) {
      run.insert(facts);
      run.fire(match -> List.of());
      System.out.println(kind + " " + evaluator + " ran to its end");
    } catch (RunawayRules stopped) {
      System.out.println(kind + " " + evaluator + " stopped: " + stopped.getMessage());
    }
  }
}
