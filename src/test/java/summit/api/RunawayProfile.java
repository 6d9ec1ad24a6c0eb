package summit.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A server by a rule that combines facts of one place in tens of millions of ways. */
public final class RunawayProfile implements QuarkusTestProfile {
  private static final String RULES =
      """
      package runaway

      declare Box
          @doc( "A box" )
          place : String @doc( "Where it stands" )
          count : Integer @doc( "How many it holds" )
      end

      declare Shelf
          @doc( "A shelf" )
          label : String @doc( "What it is called" )
          room : Integer @doc( "How much it takes" )
      end

      rule "Everything fits"
          @precondition( "room" )
          @source( "M-1" )
      when
          Box( $place : place, $count : count )
          Box( place == $place )
          Box( place == $place )
          Box( place == $place )
          Shelf( label == $place, room > $count )
      then
          insert( Finding.satisfied( "it fits" ) );
      end

      rule "A shelf is full"
          @precondition( "room" )
          @source( "M-1" )
      when
          Shelf( room == 0 )
      then
          insert( Finding.blocking( "a shelf is full" ) );
      end
      """;

  private static final String PRECONDITIONS =
      """
      - id: room
        tier: GATE
        title: Room
        question: Is there room?
        remedy: Make some
        responsible: the keeper
        unknown: Ask the keeper
      """;

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      Path rules = Files.createTempDirectory("runaway").resolve("rules");
      Path folder = Files.createDirectories(rules.resolve("runaway"));
      Files.writeString(folder.resolve("rules.drl"), RULES, UTF_8);
      Files.writeString(folder.resolve("preconditions.yaml"), PRECONDITIONS, UTF_8);
      Files.writeString(
          folder.resolve("sources.yaml"), "methods:\n  M-1: { says: \"Our own way\" }\n", UTF_8);
      return Map.of("summit.rules-dir", rules.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
