package summit.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Camunda DMN: the same two decision tables. */
final class CamundaDmnPeer implements MapPeer {
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision findings;
  private final DmnDecision verdicts;

  CamundaDmnPeer(Path dmn) throws IOException {
    this.findings = decision("findings", dmn);
    this.verdicts = decision("verdicts", dmn);
  }

  private DmnDecision decision(String name, Path dmn) throws IOException {
    try (InputStream model = Files.newInputStream(dmn)) {
      return engine.parseDecision(name, model);
    }
  }

  @Override
  public String name() {
    return "Camunda DMN";
  }

  @Override
  public Answer decide(Map<String, Object> facts) {
    return Rows.decide(given -> rows(findings, given), given -> rows(verdicts, given), facts);
  }

  private List<Map<String, Object>> rows(DmnDecision decision, Map<String, Object> given) {
    return engine.evaluateDecisionTable(decision, given).getResultList();
  }
}
