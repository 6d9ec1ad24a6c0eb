package summit.facts.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown to people does nothing to what stands around it. */
class PlainTextTest {
  private static final String ABBAS = "\u0639\u0628\u0627\u0633";
  private static final String SET_APART = "\u2068" + ABBAS + "\u2069";

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 0x0b, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0x9d, 0x2028, 0x2029})
  void whatATerminalObeysIsABlank(int control) {
    assertThat(PlainText.of("a" + Character.toString(control) + "b")).isEqualTo("a b");
    assertThat(PlainText.lines("a" + Character.toString(control) + "b")).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x206f,
        0xfeff, 0xfff9, 0xfffe, 0xffff, 0xfdd0, 0x1ffff
      })
  void whatTurnsALineRoundOrIsNothingIsLeftOut(int mark) {
    assertThat(PlainText.of("Russia" + Character.toString(mark) + " refuses"))
        .isEqualTo("Russia refuses");
  }

  @Test
  void halfACharacterIsMarked() {
    assertThat(PlainText.of("a\ud83db")).isEqualTo("a\ufffdb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jos\u00e9",
        "\u4e60\u8fd1\u5e73",
        "\uae40\uc815\uc740",
        "\ud83d\ude00",
        "\ud83d\udc68\u200d\ud83d\udc69",
        "e\u0301",
        "\u0928\u0930\u0947\u0902\u0926\u094d\u0930",
        "\u0412\u043e\u043b\u043e\u0434\u0438\u043c\u0438\u0440",
        ""
      })
  void otherTextStaysAsItIs(String text) {
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Test
  void linesAndTabsStayWhereThereAreLines() {
    assertThat(PlainText.lines("a\n\tb\r\nc\rd")).isEqualTo("a\n\tb\r\nc d");
    assertThat(PlainText.of("a\nb\tc")).isEqualTo("a b c");
  }

  @Test
  void aNameFromRightToLeftIsSetApartFromTheNumberBesideIt() {
    assertThat(PlainText.of(ABBAS + " 21 July")).isEqualTo(SET_APART + " 21 July");
    assertThat(PlainText.of(ABBAS + ", " + ABBAS + " (2)"))
        .isEqualTo(SET_APART + ", " + SET_APART + " (2)");
    String full = ABBAS + " 5 " + ABBAS;
    assertThat(PlainText.of("by " + full + ".")).isEqualTo("by \u2068" + full + "\u2069.");
  }

  @Test
  void cleaningTwiceIsCleaningOnce() {
    String once = PlainText.of("\u202e" + ABBAS + "\u202c 21");

    assertThat(PlainText.of(once)).isEqualTo(once).isEqualTo(SET_APART + " 21");
  }

  @Test
  void jsonSaysTheSame() throws JsonProcessingException {
    String json =
        "{\"a\": \"x\u009b1m\u202e\u007f " + ABBAS + " \ud83a\udd00 \ud83d\ude00 \u00e9\"}";

    String printed = PlainText.json(json);

    assertThat(PlainText.lines(printed)).isEqualTo(printed).contains("\ud83d\ude00 \u00e9");
    assertThat(new JsonMapper().readTree(printed)).isEqualTo(new JsonMapper().readTree(json));
  }
}
