package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.authoring.RulebookInspection;
import summit.decision.DecisionMaker;
import summit.decision.meeting.GivenWords;
import summit.evaluation.drools.DroolsEngine;
import summit.json.CaseTrial;
import summit.language.SourceFile;
import summit.language.problem.MessagePages;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Case;
import summit.rulebook.CaseReader;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.WordList;

class PagesTest {
  private static final String CEASEFIRE = "summit/outcome/ceasefire.drl";

  @Test
  void theShippedRulesListsAndCasesAreSound() {
    assertThat(
            RulebookInspection.of(Shipped.NAME, Shipped.files(), Shipped.FOLDER.cases(Shipped.NAME))
                .problems())
        .isEmpty();
  }

  @Test
  void theWordListIsCurrent() throws BrokenRulebook {
    assertThat(Shipped.page("summit/WORDS.md"))
        .isEqualTo(
            WordList.of(RulebookReader.read(GivenWords.given(), Shipped.NAME, Shipped.files())));
  }

  @Test
  void everyTypeAndFieldSaysWhatItIs() throws BrokenRulebook {
    assertThat(
            RulebookReader.read(GivenWords.given(), Shipped.NAME, Shipped.files())
                .vocabulary()
                .postable())
        .allSatisfy(type -> assertThat(type.doc()).as(type.name()).isNotBlank())
        .flatExtracting(type -> type.fields().values())
        .allSatisfy(field -> assertThat(field.doc()).as(field.name()).isNotBlank());
  }

  @Test
  void thePageOfMessagesIsCurrent() {
    assertThat(Shipped.page("MESSAGES.md")).isEqualTo(MessagePages.write());
  }

  @Test
  void theWorkedExampleChangesTheDecisionAsItSays() throws BrokenRulebook {
    String readme = Shipped.page("README.md");
    SourceFile wanted =
        new SourceFile("summit/cases/short-ceasefire.yaml", Shipped.fenced(readme, "yaml").get(0));
    List<SourceFile> edited = new ArrayList<>();
    for (SourceFile file : Shipped.files()) {
      String more =
          file.path().equals(CEASEFIRE) ? "\n" + Shipped.fenced(readme, "drl").get(0) : "";
      edited.add(new SourceFile(file.path(), file.text() + more));
    }

    assertThat(RulebookInspection.of(Shipped.NAME, edited, List.of(wanted)).problems()).isEmpty();
    assertThat(differences(Shipped.files(), wanted))
        .contains("ceasefire: expected AT_RISK, found SATISFIED");
    assertThat(differences(edited, wanted)).isEmpty();
  }

  private static List<String> differences(List<SourceFile> files, SourceFile wanted)
      throws BrokenRulebook {
    Rulebook rulebook = RulebookReader.read(GivenWords.given(), Shipped.NAME, files);
    DecisionMaker maker = new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
    Case trial = CaseReader.read(Shipped.NAME, List.of(wanted)).get(0);
    return CaseTrial.run(trial, maker);
  }
}
