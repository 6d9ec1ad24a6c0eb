package summit.evaluation.drools.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static summit.evaluation.drools.Trial.VOCABULARY;
import static summit.evaluation.drools.Trial.box;
import static summit.evaluation.drools.Trial.rule;
import static summit.evaluation.drools.Trial.rulebook;
import static summit.evaluation.drools.adapter.RawNetwork.boxes;
import static summit.evaluation.drools.adapter.RawNetwork.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.MultiAccumulate;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.core.common.Memory;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.SegmentMemory;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import summit.bounds.Bound;
import summit.evaluation.EvaluationBound;
import summit.evaluation.Match;
import summit.evaluation.RuleRun.RunawayRules;
import summit.evaluation.drools.adapter.RawNetwork.CountingReader;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.language.syntax.Aggregate;
import summit.rulebook.Rulebook;

/**
 * What is relied on of Drools, of its internals above all, one statement each. One that fails after
 * an upgrade says what to look at; where it was a trap, its guard may go.
 */
class DroolsContractTest {
  // Accumulate.

  @Test
  void theLeastOfNothingIsAbsentAndMatchesBesideAnotherFunction() {
    Pattern source = RawNetwork.box(1);
    declare(source, "$count", new CountingReader("count"));
    Pattern results = new Pattern(2, ClassObjectType.ObjectArray_ObjectType);
    results.setSource(
        new MultiAccumulate(
            source,
            new Declaration[0],
            new Accumulator[] {
              new AccumulateFunction(Aggregate.COUNT, "$count", true),
              new AccumulateFunction(Aggregate.MIN, "$count", true)
            },
            2));

    int fired = new RawNetwork().rule("Least", lhs -> lhs.addChild(results)).fire(List.of());

    assertThat(fired).isEqualTo(1);
  }

  @Test
  void aTotalTakesAValueBackWhenItsCombinationNoLongerHolds() {
    NetworkSession session =
        session(
            rule(
                "The boxes that are not found weigh",
                "accumulate( ( Box( $name : name, $count : count ) and not Found( name == $name )"
                    + " ); $total : sum( $count ) )"));
    insert(session, box("A", "count", 2), box("B", "count", 5));
    List<Match> first = fire(session);

    insert(session, found("A"));

    assertThat(first).singleElement().satisfies(match -> assertTotal(match, 7));
    assertThat(fire(session)).singleElement().satisfies(match -> assertTotal(match, 5));
  }

  private static void assertTotal(Match match, Object total) {
    assertThat(match.bindings()).containsEntry("$total", total);
  }

  // The agenda.

  @Test
  void aRuleOfGreaterSalienceFiresFirstWhateverTheOrderOfRulesAndFacts() {
    String findsThem =
        "rule \"Boxes are found\" @source( \"T1\" ) when Box( $name : name ) then"
            + " insert( new Found( $name ) ); end\n";
    NetworkSession session =
        session(rule("A box is nowhere", "Box( $n : name ) not Found( name == $n )") + findsThem);
    insert(session, box("A"), box("B"));

    List<String> order = new ArrayList<>();
    session.fire(
        match -> {
          order.add(match.rule().name());
          return match.rule().name().equals("Boxes are found")
              ? List.of(found(match.facts().get(0).id()))
              : List.of();
        },
        made -> made.forEach(fact -> session.insert(fact, new EvaluationBound())));

    assertThat(order).containsExactly("Boxes are found", "Boxes are found");
  }

  @Test
  void aMatchHoldsItsFactsInTheOrderOfThePatterns() {
    NetworkSession session =
        session(rule("It matches", "Box( count == 2, $p : place ) Box( count == 1, place == $p )"));
    insert(session, box("A", "count", 1, "place", "here"), box("B", "count", 2, "place", "here"));

    assertThat(fire(session))
        .singleElement()
        .satisfies(
            match -> assertThat(match.facts()).extracting(Fact::id).containsExactly("B", "A"));
  }

  @Test
  void whatAVariableStandsForIsAtTheObjectIndexOfItsDeclaration() {
    NetworkSession session =
        session(
            rule(
                "It matches",
                "not Found() $first : Box( count == 2, $p : place ) not Shelf( label == $p )"
                    + " accumulate( $b : Box( place == $p ); $n : count( $b ); $n > 1 )"
                    + " Box( place == $p, count == 1, $second : name )"));
    insert(session, box("A", "count", 1, "place", "here"), box("B", "count", 2, "place", "here"));

    assertThat(fire(session))
        .singleElement()
        .satisfies(
            match ->
                assertThat(match.bindings())
                    .containsEntry("$first", match.facts().get(0))
                    .containsEntry("$p", "here")
                    .containsEntry("$n", 2)
                    .containsEntry("$second", "A"));
  }

  @Test
  void whatIsThrownWhereAMatchIsReportedComesOutAsItIsAndTheSessionCanBeDisposedOf() {
    NetworkSession session = session(rule("It matches", "Box()"));
    insert(session, box("A"));
    RunawayRules thrown = new RunawayRules("too many", Bound.MATCHES);

    assertThatThrownBy(
            () ->
                session.fire(
                    match -> {
                      throw thrown;
                    },
                    made -> {}))
        .isSameAs(thrown);
    assertThatCode(session::dispose).doesNotThrowAnyException();
  }

  @Test
  void whatAConstraintThrowsWithinAJoinComesOutAsItIsAndTheSessionCanBeDisposedOf() {
    RunawayRules thrown = new RunawayRules("too many", Bound.MATCHES);
    CountingReader refusing = new CountingReader("place", thrown);
    KieSession session =
        RawNetwork.joined(Predicate.Equal::new, new CountingReader("place"), refusing)
            .build()
            .newKieSession();
    EvaluationBound bound = new EvaluationBound();
    boxes(2).forEach(fact -> session.insert(new FactInstance(RawNetwork.BOX, fact, bound)));

    assertThatThrownBy(session::fireAllRules).isSameAs(thrown);
    assertThatCode(session::dispose).doesNotThrowAnyException();
  }

  // Sessions.

  @Test
  void aSessionThatIsResetHasNoFactsAndFiresAsANewOne() {
    NetworkSession session =
        session(
            rule("It is there", "Box( $p : place ) Box( place == $p, count > 1 )")
                + rule("None is there", "not Box()")
                + rule("None is found", "not ( Box( $n : name ) and Found( name == $n ) )")
                + rule("They are counted", "accumulate( $b : Box(); $n : count( $b ); $n > 0 )"));
    List<String> empty = names(fire(session));
    session.reset();
    insert(session, box("A", "place", "here", "count", 2));
    List<String> one = names(fire(session));
    session.reset();

    assertThat(names(fire(session)))
        .isEqualTo(empty)
        .containsExactlyInAnyOrder("None is there", "None is found");
    session.reset();
    insert(session, box("A", "place", "here", "count", 2));
    assertThat(names(fire(session)))
        .containsExactlyInAnyOrderElementsOf(one)
        .containsExactlyInAnyOrder("It is there", "They are counted", "None is found");
  }

  @Test
  void aSessionThatIsResetRemembersAsMuchAsOneThatDroolsResets() {
    StatefulKnowledgeSessionImpl ours = used();
    StatefulKnowledgeSessionImpl theirs = used();
    List<List<Object>> filled = memories(ours);

    new SessionReset(ours).reset();
    theirs.reset();

    assertThat(memories(ours)).isEqualTo(memories(theirs)).isNotEqualTo(filled);
    assertThat(ours.getFactCount()).isEqualTo(theirs.getFactCount());
  }

  /** A session in which boxes of one place have been joined, and more wait to be. */
  private static StatefulKnowledgeSessionImpl used() {
    StatefulKnowledgeSessionImpl session =
        (StatefulKnowledgeSessionImpl)
            RawNetwork.joined(
                    Predicate.Equal::new, new CountingReader("place"), new CountingReader("place"))
                .build()
                .newKieSession();
    EvaluationBound bound = new EvaluationBound();
    boxes(3).forEach(one -> session.insert(new FactInstance(RawNetwork.BOX, one, bound)));
    session.fireAllRules();
    boxes(2).forEach(one -> session.insert(new FactInstance(RawNetwork.BOX, one, bound)));
    session.flushPropagations();
    return session;
  }

  /** What the memory of each node holds. */
  private static List<List<Object>> memories(StatefulKnowledgeSessionImpl session) {
    List<List<Object>> memories = new ArrayList<>();
    for (int node = 0; node < session.getNodeMemories().length(); node++) {
      Memory memory = session.getNodeMemories().peekNodeMemory(node);
      if (memory instanceof BetaMemory<?> join) {
        memories.add(
            List.of(
                join.getLeftTupleMemory().size(),
                join.getRightTupleMemory().size(),
                join.getStagedRightTuples().isEmpty(),
                join.getCounter()));
      }
      if (memory != null && memory.getSegmentMemory() != null) {
        SegmentMemory segment = memory.getSegmentMemory();
        memories.add(
            List.of(
                segment.getLinkedNodeMask(),
                segment.getDirtyNodeMask(),
                segment.getStagedLeftTuples().isEmpty()));
      }
    }
    return memories;
  }

  @Test
  void aSessionMayBeDisposedOfTwiceAndThenTakesNoFacts() {
    KieSession session = new RawNetwork().build().newKieSession();

    session.dispose();
    session.dispose();

    assertThatThrownBy(() -> session.insert("fact")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theirOwnPoolGivesASessionThatWasDisposedOfTwiceToTwoCallers() {
    KieSessionsPool pool = new RawNetwork().build().newKieSessionsPool(1);
    KieSession session = pool.newKieSession();
    session.dispose();
    session.dispose();

    assertThat(pool.newKieSession()).isSameAs(pool.newKieSession());
    pool.shutdown();
  }

  @Test
  void aNetworkIsBuiltWhateverTheClassLoaderOfTheThreadOffers() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      NetworkSession session = session(rule("It matches", "Box()"));
      insert(session, box("A"));

      assertThat(fire(session)).hasSize(1);
      assertThat(thread.getContextClassLoader()).isEqualTo(ClassLoader.getPlatformClassLoader());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** A session of some rules alone, without those of the trial's own. */
  private static NetworkSession session(String rules) {
    Rulebook rulebook = rulebook(rules);
    return new NetworkBuilder(rulebook)
        .build(
            rulebook.syntax().rules().stream()
                .filter(rule -> rules.contains("\"" + rule.name() + "\""))
                .toList())
        .open();
  }

  private static void insert(NetworkSession session, Fact... facts) {
    Set.of(facts).forEach(fact -> session.insert(fact, new EvaluationBound()));
  }

  private static List<Match> fire(NetworkSession session) {
    List<Match> matches = new ArrayList<>();
    session.fire(
        match -> {
          matches.add(match);
          return List.of();
        },
        made -> {});
    return matches;
  }

  private static List<String> names(List<Match> matches) {
    return matches.stream().map(match -> match.rule().name()).toList();
  }

  private static Fact found(String name) {
    return new Fact(
        name, VOCABULARY.known("Found"), Map.of("name", name), Provenance.NONE, List.of());
  }
}
