package summit.facts.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedTextTest {
  private static final PhraseBook BOOK =
      new PhraseBook(
          Map.of(),
          Articles.NONE,
          Map.of("list.all", Template.of("$items and $last")),
          Deeds.NONE,
          new Agreement(
              Set.of("Islands"),
              Map.of("is", "are", "has", "have", "keeps", "keep"),
              Map.of("its", "their"),
              Set.of("of", "by")),
          Map.of(),
          UsualValues.NONE);

  @ParameterizedTest
  @CsvSource({
    "Alba, $name is away, Alba is away",
    "Alba and Bela, $name is away, Alba and Bela are away",
    "the Far Islands, $name keeps its word and is away, the Far Islands keep their word and are"
        + " away",
    "the Far Islands, the draft of $name is open, the draft of the Far Islands is open",
    "the Far Islands, $name's draft is open, the Far Islands' draft is open",
    "Alba, $name's draft is open, Alba's draft is open",
    "the Far Islands, Has $name agreed?, Have the Far Islands agreed?",
    "the Far Islands, Has $name's draft come?, Has the Far Islands' draft come?",
    "the Far Islands, it is said by $name, it is said by the Far Islands"
  })
  void whatFollowsANameOfSeveralAgreesWithIt(String name, String template, String said) {
    assertThat(BOOK.filled(Template.of(template), place -> name)).isEqualTo(said);
  }

  @Test
  void theNextNameIsWhatIsSpokenOf() {
    String said =
        BOOK.joined()
            .value("the Far Islands")
            .written(" is told that ")
            .value("Alba")
            .written(" keeps its word")
            .toString();

    assertThat(said).isEqualTo("the Far Islands are told that Alba keeps its word");
  }

  @Test
  void noVerbSpeaksOfWhatIsNoName() {
    String said =
        BOOK.joined()
            .value("Alba")
            .written("'s wish, ")
            .other("a loan to the Far Islands")
            .written(", is not met")
            .toString();

    assertThat(said).isEqualTo("Alba's wish, a loan to the Far Islands, is not met");
  }
}
