package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does what, and what is only known, is said of fields and values that there are. */
class AgencyCheckTest {
  private static final String SOUND =
      """
      package test

      declare enum Reply
          @doc( "What a guest says" )
          @adverse( "REFUSED" )
          @settled( "ACCEPTED" )
          ACCEPTED, REFUSED, HELD;
      end

      declare Dinner
          @doc( "A dinner" )
          @act( "host, *" )
          host : String @required
          guests : List<String> @act( "guests" ) @adverse( "*" )
          place : String @known( "HOME, INN" ) @adverse( "INN" ) @others
          late : Boolean @adverse( "true" )
          reply : Reply @broughtBy( "ACCEPTED = guests" )
          day : Date @occurred( "reply = HELD" )
          heat : Number @knowledge
      end

      declare Fire
          @doc( "A fire" )
          @adverse
          @knowledge
          where : String @required
      end
      """;

  private static List<String> problems(String right, String wrong) {
    assertThat(SOUND).contains(right);
    return Texts.read(new SourceFile("test/dinner.drl", SOUND.replace(right, wrong)))
        .problems()
        .stream()
        .map(problem -> problem.at().line() + " " + problem.code() + " " + problem.message())
        .toList();
  }

  @Test
  void whatIsSaidOfFieldsAndValuesThatThereAreIsSound() {
    assertThat(problems("@doc( \"A dinner\" )", "@doc( \"A supper\" )")).isEmpty();
  }

  @Test
  void aMisspeltValueIsToldWithTheOneThatWasMeant() {
    assertThat(problems("@adverse( \"REFUSED\" )", "@adverse( \"REFUSD\" )"))
        .containsExactly(
            "5 UNKNOWN_CONSTANT @adverse: Reply has no value REFUSD; did you mean REFUSED?");
    assertThat(problems("@settled( \"ACCEPTED\" )", "@settled( \"ACCEPTD\" )"))
        .containsExactly(
            "6 UNKNOWN_CONSTANT @settled: Reply has no value ACCEPTD; did you mean ACCEPTED?");
    assertThat(problems("@adverse( \"INN\" )", "@adverse( \"IN\" )"))
        .containsExactly("15 UNKNOWN_CONSTANT @adverse: place has no value IN; did you mean INN?");
    assertThat(problems("@adverse( \"true\" )", "@adverse( \"yes\" )"))
        .containsExactly("16 UNKNOWN_CONSTANT @adverse: late has no value yes");
    assertThat(problems("ACCEPTED = guests", "ACEPTED = guests"))
        .containsExactly(
            "17 UNKNOWN_CONSTANT @broughtBy: reply has no value ACEPTED; did you mean ACCEPTED?");
    assertThat(problems("reply = HELD", "reply = HELT"))
        .containsExactly("18 UNKNOWN_CONSTANT Reply has no value HELT; did you mean HELD?");
  }

  @Test
  void aMisspeltFieldIsToldWithTheOneThatWasMeant() {
    assertThat(problems("@act( \"host, *\" )", "@act( \"hots, *\" )"))
        .containsExactly("12 UNKNOWN_FIELD Dinner has no field hots; did you mean host?");
    assertThat(problems("reply = HELD", "rely = HELD"))
        .containsExactly("18 UNKNOWN_FIELD Dinner has no field rely; did you mean reply?");
  }

  @Test
  void whatDoesNotFitWhereItStandsIsTold() {
    assertThat(problems("@act( \"host, *\" )", "@act( \"heat\" )"))
        .containsExactly(
            "12 ANNOTATION_VALUE @act names a field that holds parties, or \"*\" for all who meet;"
                + " not heat");
    assertThat(problems("reply = HELD", "reply HELD"))
        .containsExactly(
            "18 ANNOTATION_VALUE @occurred is written like \"status = HELD, MET\", with a field");
    assertThat(problems("heat : Number @knowledge", "heat : Number @knowledge @act( \"host\" )"))
        .containsExactly(
            "19 ANNOTATION_VALUE what somebody does is not only known: keep @act or @knowledge, not"
                + " both");
    assertThat(problems("    @adverse\n", "    @advers\n"))
        .containsExactly(
            "24 UNKNOWN_ANNOTATION @advers is not an annotation of a type; did you mean adverse?");
  }
}
