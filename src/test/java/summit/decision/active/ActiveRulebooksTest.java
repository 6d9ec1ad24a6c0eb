package summit.decision.active;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.DecisionMaker;
import summit.decision.ParleyFiles;
import summit.decision.active.RulebookChange.Outcome;
import summit.evaluation.RuleEngine;
import summit.evaluation.UnbuiltRules;
import summit.evaluation.drools.DroolsEngine;
import summit.language.problem.RuleProblem;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.BrokenRulebook;

/** Versions are swapped as a whole, and given up when no one uses them. */
class ActiveRulebooksTest {
  private ParleyFiles parley;
  private ActiveRulebooks rulebooks;

  @BeforeEach
  void load(@TempDir Path folder) throws IOException {
    parley = new ParleyFiles(folder, "parley").write("one");
    rulebooks = ActiveRulebooks.load(parley.rulesFolder(), new DroolsEngine(), Clock.systemUTC());
  }

  @Test
  void noRequestFailsAndNoAnswerMixesVersionsDuringTwoHundredReloads() throws Exception {
    Load load = new Load(rulebooks, 2);
    try (load) {
      for (int i = 0; i < 200; i++) {
        renew("m" + i);
      }
    }

    assertThat(load.failures()).isEmpty();
    assertThat(load.decided()).isGreaterThan(200);
    assertThat(rulebooks.versionsAlive()).isEqualTo(1);
  }

  @Test
  void aVersionInUseLivesUntilItsLastRunEnds() throws Exception {
    DecisionMaker taken = rulebooks.find("parley").orElseThrow();

    renew("two");

    assertThat(rulebooks.versionsAlive()).isEqualTo(1);
    assertThat(ParleyFiles.markers(ParleyFiles.decide(taken))).containsExactly("one");
    assertThat(rulebooks.versionsAlive()).isEqualTo(1);
  }

  @Test
  void fiftyVersionsAreKeptAsTextNewestFirst() throws Exception {
    for (int i = 0; i < 55; i++) {
      renew("m" + i);
    }
    renew("m50");

    List<KnownVersion> versions = rulebooks.versions("parley");
    assertThat(versions).hasSize(50).extracting(KnownVersion::version).doesNotHaveDuplicates();
    assertThat(versions.get(0).version())
        .isEqualTo(rulebooks.find("parley").orElseThrow().rulebook().version());
    assertThat(rulebooks.versionsAlive()).isEqualTo(1);
  }

  @Test
  void aRuleThatTheEngineRefusesIsToldWhereItIsWrittenAndChangesNothing() throws Exception {
    RuleEngine drools = new DroolsEngine();
    RuleEngine engine =
        rulebook -> {
          RuleSyntax first =
              Objects.requireNonNull(rulebook.rules().get("The first file speaks"), "a rule");
          if (first.text().contains("marker two")) {
            throw new UnbuiltRules(List.of(first), "no reason");
          }
          return drools.build(rulebook);
        };
    rulebooks = ActiveRulebooks.load(parley.rulesFolder(), engine, Clock.systemUTC());
    parley.write("two");

    RulebookState standing = rulebooks.renew("parley", parley.rulesFolder().sources("parley"));

    assertThat(standing.broken().orElseThrow().problems())
        .map(RuleProblem::toString)
        .containsExactly(
            "parley/first.drl:3:1 the rule \"The first file speaks\" cannot be used through a"
                + " defect of the service, which its log describes; undo the last edit or write it"
                + " differently");
    assertThat(ParleyFiles.markers(ParleyFiles.decide(standing.active().orElseThrow().maker())))
        .containsExactly("one");
  }

  @Test
  void aListenerThatThrowsKeepsNobodyFromHearingAndNoOldVersionOpen() throws Exception {
    List<Outcome> heard = new ArrayList<>();
    rulebooks.listen(
        change -> {
          throw new IllegalStateException("a meter is out of order");
        });
    rulebooks.listen(change -> heard.add(change.outcome()));

    renew("two");
    rulebooks.refuse("parley", BrokenRulebook.unreadable("parley", new IOException("gone")));
    renew("two");

    assertThat(heard).containsExactly(Outcome.ADOPTED, Outcome.REFUSED, Outcome.MENDED);
    assertThat(rulebooks.versionsAlive()).isEqualTo(1);
    rulebooks.remove("parley");
    assertThat(heard).last().isEqualTo(Outcome.REMOVED);
    assertThat(rulebooks.versionsAlive()).isZero();
  }

  private void renew(String marker) throws IOException {
    parley.write(marker);
    assertThat(rulebooks.renew("parley", parley.rulesFolder().sources("parley")).broken())
        .isEmpty();
  }
}
