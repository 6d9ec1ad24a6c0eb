package summit.brief;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import summit.brief.page.BriefFormat;
import summit.decision.CaseTrial;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.RequestReader;
import summit.engine.DroolsEngine;
import summit.facts.reading.FactLimits;
import summit.rulebook.Case;
import summit.rulebook.CaseReader;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.RulesFolder;

class BriefTest {
  @Test
  void look() throws Exception {
    RulesFolder folder = new RulesFolder(Path.of("rules"));
    Rulebook rulebook = RulebookReader.read("summit", folder.sources("summit"));
    DecisionMaker maker = new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
    for (Case one : CaseReader.read("summit", folder.cases("summit"))) {
      DecisionRequest request =
          RequestReader.read(
              one.document(), rulebook, LocalDate.EPOCH, CaseTrial.CASE_FIELDS, FactLimits.DEFAULT);
      Brief brief = new BriefMaker(maker, request, request.asOf().minusDays(7)).make();
      System.out.println(one.path() + " " + brief.words());
      if (one.path().contains("groundwork-first")) {
        Path out = Files.createDirectories(Path.of("target/brief"));
        for (BriefFormat format : BriefFormat.values()) {
          Files.write(out.resolve("article." + format), format.write(brief));
        }
        byte[] a = BriefFormat.PDF.write(brief);
        System.out.println("same " + java.util.Arrays.equals(a, BriefFormat.PDF.write(brief)));
      }
    }
  }
}
