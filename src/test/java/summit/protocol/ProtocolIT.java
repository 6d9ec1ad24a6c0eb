package summit.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeProperty;
import summit.contract.DescribedCalls;
import summit.fuzz.Budget;
import summit.packaged.Server;

/**
 * Whatever a caller sends, by the description or against it, is answered as the description says:
 * nothing fails, and each refusal is a problem with a code that is listed.
 */
class ProtocolIT {
  /** Of some situations no fact is left when what is wrong is left out, or there was none. */
  private static final double DECIDED = 0.5;

  private static final int SITUATIONS = 60;

  private static Optional<Server> server = Optional.empty();
  private static Optional<Client> client = Optional.empty();
  private static Map<String, String> places = Map.of();

  private static int tried;

  private Budget budget = Budget.begin();

  @BeforeProperty
  void begin() {
    budget = Budget.begin();
  }

  @BeforeContainer
  static void start() throws Exception {
    Path scratch = Files.createTempDirectory("protocol");
    Path rules = scratch.resolve("rules");
    copy(Path.of("rules"), rules);
    Server started = Server.start(rules, scratch);
    server = Optional.of(started);
    client = Optional.of(new Client(started.port()));
    places = places(client());
  }

  @AfterContainer
  static void stop() {
    try {
      assertThat(tried).as("calls tried").isGreaterThan(client().calls().all().size());
    } finally {
      server.ifPresent(Server::close);
    }
  }

  @Property(
      tries = 100_000,
      shrinking = ShrinkingMode.OFF,
      afterFailure = AfterFailureMode.SAMPLE_FIRST)
  void everyCallIsAnsweredAsDescribed(@ForAll long seed, @ForAll Twist twist) throws Exception {
    if (budget.isSpent()) {
      return;
    }
    tried++;
    List<DescribedCalls.Call> calls = client().calls().all();
    DescribedCalls.Call call = calls.get((int) Math.floorMod(seed, (long) calls.size()));

    assertThat(client().send(maker(call, seed).make(twist)).statusCode()).isPositive();
  }

  @Example
  void mostSituationsMadeOfTheVocabularyAreDecided() throws Exception {
    DescribedCalls.Call decide =
        client().calls().all().stream()
            .filter(call -> call.id().equals("decide"))
            .findFirst()
            .orElseThrow();
    int decided = 0;
    for (int i = 0; i < SITUATIONS; i++) {
      Optional<JsonNode> taken = client().sendMending(maker(decide, i).make(Twist.NOTHING));
      if (taken.isPresent() && !taken.get().path("facts").isEmpty()) {
        decided++;
      }
    }

    assertThat((double) decided / SITUATIONS).as("share decided").isGreaterThan(DECIDED);
  }

  private static CallMaker maker(DescribedCalls.Call call, long seed) {
    return new CallMaker(client().description(), call, places, seed);
  }

  private static Client client() {
    return client.orElseThrow();
  }

  /** What there is of each parameter of an address, as the lists say it. */
  private static Map<String, String> places(Client client) throws Exception {
    String rulebook = first(client, "/v1/rulebooks", "name");
    String at = "/v1/rulebooks/" + rulebook;
    String version = first(client, at + "/versions", "version");
    Map<String, String> places = new HashMap<>();
    places.put("name", rulebook);
    places.put("path", first(client, at + "/files", "path"));
    places.put("id", first(client, at + "/cases", "id"));
    places.put("decision", decided(client));
    places.put("code", first(client, "/v1/problems", "code"));
    for (String name : List.of("version", "before", "after")) {
      places.put(name, version);
    }
    return places;
  }

  /** The number of a record, which there is from now on. */
  private static String decided(Client client) throws Exception {
    DescribedCalls.Call decide =
        client.calls().all().stream()
            .filter(call -> call.id().equals("decide"))
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < SITUATIONS; i++) {
      var unused =
          client.sendMending(
              new CallMaker(client.description(), decide, Map.of(), i).make(Twist.NOTHING));
    }
    return first(client, "/v1/decisions", "decision");
  }

  private static String first(Client client, String list, String field) throws Exception {
    JsonNode found = Client.json(client.get(list)).findValue(field);
    assertThat(found).as(list).isNotNull();
    return found.asText();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
