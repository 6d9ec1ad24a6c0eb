package summit.facts.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summit.facts.vocabulary.Constant;

class PhraseBookTest {
  private static final PhraseBook BOOK =
      new PhraseBook(
          Map.of(new Constant("Hurry", "ASAP"), "as soon as can be"),
          new Articles(Set.of("United"), Set.of("Union"), Set.of()),
          Map.of(
              "list.all", Template.of("$items and $last"),
              "list.either", Template.of("$items or $last"),
              "list.nobody", Template.of("nobody"),
              "hurry.ASAP", Template.of("$who comes at once"),
              "days.one", Template.of("in $count day"),
              "days.other", Template.of("in $count days")));

  private enum Hurry {
    ASAP,
    NOT_YET
  }

  @Test
  void aConstantHasItsWordsOrIsReadInLowerCase() {
    assertThat(BOOK.words(new Constant("Hurry", "ASAP"))).isEqualTo("as soon as can be");
    assertThat(BOOK.words(new Constant("Pace", "ASAP"))).isEqualTo("asap");
    assertThat(BOOK.words(Hurry.ASAP)).isEqualTo("as soon as can be");
    assertThat(BOOK.words(Hurry.NOT_YET)).isEqualTo("not yet");
  }

  @Test
  void aSentenceIsChosenByAConstantOrANumber() {
    assertThat(BOOK.say("hurry", Hurry.ASAP, "who", "Russia")).isEqualTo("Russia comes at once");
    assertThat(BOOK.count("days", 1)).isEqualTo("in 1 day");
    assertThat(BOOK.count("days", 0)).isEqualTo("in 0 days");
  }

  @Test
  void aPlaceTakesATextAsItIsAndAnythingElseInWords() {
    assertThat(BOOK.say("hurry", Hurry.ASAP, "who", "A_CODE")).isEqualTo("A_CODE comes at once");
    assertThat(BOOK.say("hurry", Hurry.ASAP, "who", List.of("A_CODE", 3.0)))
        .isEqualTo("a code and 3 comes at once");
  }

  @Test
  void severalAreJoinedAsPeopleDo() {
    assertThat(BOOK.list(List.of())).isEqualTo("nobody");
    assertThat(BOOK.list(List.of("A"))).isEqualTo("A");
    assertThat(BOOK.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(BOOK.either(List.of("A", "B", "C"))).isEqualTo("A, B or C");
  }

  @Test
  void daysAreSaidAndNotWrittenAsCode() {
    assertThat(BOOK.day(LocalDate.of(2025, 7, 1))).isEqualTo("1 July 2025");
    assertThat(BOOK.shortDay(LocalDate.of(2025, 7, 1))).isEqualTo("1 Jul");
  }

  @Test
  void someNamesTakeAnArticle() {
    assertThat(BOOK.withArticle("United States")).isEqualTo("the United States");
    assertThat(BOOK.withArticle("European Union")).isEqualTo("the European Union");
    assertThat(BOOK.withArticle("Russia")).isEqualTo("Russia");
    assertThat(BOOK.withArticle("Union")).isEqualTo("Union");
  }

  @Test
  void whatIsNotThereIsADefectOfTheProgram() {
    assertThatThrownBy(() -> BOOK.say("hurry.NEVER"))
        .hasMessage("no sentence is called hurry.NEVER");
    assertThatThrownBy(() -> BOOK.say("hurry.ASAP"))
        .hasMessage("nothing is given for $who of hurry.ASAP");
  }
}
