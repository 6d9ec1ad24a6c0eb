package summit.peers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import summit.process.Rounds;

/** Has the engines decide the fact sets. */
final class Peers {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();

  private Peers() {}

  /**
   * Answers on standard output.
   *
   * @param folder the one argument: where the rules and the fact sets are
   */
  public static void main(String... folder) throws Exception {
    PrintStream answers = Rounds.answers();
    Path rules = Path.of(folder[0]);
    List<FactSet> sets =
        List.of(JSON.readValue(rules.resolve("fact-sets.json").toFile(), FactSet[].class));
    Rounds.run(
        List.of(
            new PeerEntrant<>(
                new CelPeer(JSON.readTree(rules.resolve("talks.cel.json").toFile())), sets),
            new PeerEntrant<>(new KieDmnPeer(rules.resolve("talks.dmn")), sets),
            new PeerEntrant<>(new CamundaDmnPeer(rules.resolve("talks.dmn")), sets),
            new PeerEntrant<>(new EvretePeer(), sets)),
        answers);
  }
}
