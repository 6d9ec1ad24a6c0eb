package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.paths.moves.MoveFilter;
import summit.counterfactual.paths.search.ChangeTrials;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.search.SearchResult;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.Evaluation;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Status;
import summit.evaluation.drools.DroolsEngine;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/**
 * Where a rule asks three things that have nothing to do with each other and none is so, the search
 * finds every set of three changes that trying all sets finds, and no set that could be smaller.
 */
class ThreeChangesTest {
  private static final int MOST = 3;

  private static final Target SATISFIED =
      new Target.OfPrecondition("evening", Status.SATISFIED, true);

  private static final String FACTS =
      """
      package evening

      declare enum Light
          @doc( "What a lamp shows" )
          GREEN, RED;
      end

      declare Lamp
          @doc( "A lamp at the door" )
          light : Light @required
      end

      declare Guest
          @doc( "Somebody who comes" )
          seats : Integer @required
      end

      declare Objection
          @doc( "Somebody minds" )
          upheld : Boolean @required
      end
      """;

  private static final String THREE_CONDITIONS =
      """
      package evening

      rule "A green lamp, enough seats and nobody minds"
          @precondition( "evening" )
          @source( "E1" )
      when
          exists Lamp( light == Light.GREEN )
          exists Guest( seats >= 2 )
          not Objection( upheld == true )
      then
          insert( Finding.satisfied( "all is well" ) );
      end

      rule "A guest has no seat"
          @precondition( "evening" )
          @source( "E1" )
      when
          exists Guest( seats < 1 )
      then
          insert( Finding.blocking( "no seat" ) );
      end
      """;

  private static final String SHORTCUT =
      """

      rule "A large party needs no lamp and no leave"
          @precondition( "evening" )
          @source( "E1" )
      when
          exists Guest( seats >= 5 )
      then
          insert( Finding.satisfied( "merry enough" ) );
      end
      """;

  private static final String[] NONE_HOLDS = {
    "{'type': 'Lamp', 'id': 'L', 'light': 'RED'}",
    "{'type': 'Guest', 'id': 'G', 'seats': 1}",
    "{'type': 'Objection', 'id': 'O', 'upheld': true}"
  };

  @Test
  void everySetOfThreeIsFoundAndNoneIsSmaller() {
    Set<List<Integer>> sets = compare(THREE_CONDITIONS, NONE_HOLDS);

    assertThat(sets).hasSizeGreaterThan(1).allSatisfy(set -> assertThat(set).hasSize(MOST));
  }

  @Test
  void whatIsNotOnFileIsAdded() {
    Set<List<Integer>> sets = compare(THREE_CONDITIONS, NONE_HOLDS[0], NONE_HOLDS[2]);

    assertThat(sets).isNotEmpty().allSatisfy(set -> assertThat(set).hasSize(MOST));
  }

  @Test
  void noSetOfThreeContainsAShorterWay() {
    Set<List<Integer>> sets = compare(THREE_CONDITIONS + SHORTCUT, NONE_HOLDS);

    assertThat(sets).extracting(List::size).contains(1, MOST);
  }

  /** What the search finds, which is what trying every set finds. */
  private static Set<List<Integer>> compare(String rules, String... facts) {
    try (DecisionMaker maker = maker(rules)) {
      Evaluation present = maker.evaluate(Situations.of(maker, facts));
      SearchSpace ground = SearchSpace.of(maker, present, SATISFIED, MoveFilter.ANY);
      BitSet all = new BitSet();
      all.set(0, ground.moves().all().size());
      SearchResult findings =
          ground.search(new SearchBounds(MOST, Integer.MAX_VALUE), all, Progress.NONE, set -> {});
      ChangeTrials trials = new ChangeTrials(maker, present, ground.moves(), SATISFIED);
      Set<List<Integer>> searched = new HashSet<>(findings.sets());

      assertThat(findings.cut()).isFalse();
      assertThat(findings.sets()).doesNotHaveDuplicates();
      assertThat(searched).isEqualTo(new BruteForce(ground.moves(), trials).upTo(MOST));
      for (List<Integer> set : searched) {
        assertThat(searched).noneMatch(other -> !other.equals(set) && set.containsAll(other));
      }
      return searched;
    }
  }

  private static DecisionMaker maker(String rules) {
    List<SourceFile> files =
        List.of(
            new SourceFile("evening/facts.drl", FACTS),
            new SourceFile("evening/rules.drl", rules),
            new SourceFile(
                "evening/preconditions.yaml",
                "- {id: evening, tier: GATE, title: Evening, question: Q, remedy: R, responsible:"
                    + " P, unknown: U}\n"),
            new SourceFile("evening/sources.yaml", "methods:\n  E1: {says: A trial}\n"));
    try {
      Rulebook rulebook = RulebookReader.read(GivenWords.given(), "evening", files);
      return new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
    } catch (BrokenRulebook broken) {
      throw new IllegalStateException(broken);
    }
  }
}
