package summit.brief.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.brief.Brief;
import summit.brief.Briefs;
import summit.brief.Section;
import summit.counterfactual.Situations;

/** Names in every script are printed, or it is said that they are not. */
class ScriptsTest {
  private static Brief about(String name) {
    return new Brief(
        "Brief: a meeting, " + name,
        List.of(
            new Section(
                name,
                List.of("Precondition", "What"),
                List.of(List.of("Leaders willing", name + " refuses to meet [1]")),
                List.of(name + " agreed on 21 July 2025, then " + name + " (2) left."))));
  }

  private static String printed(Brief brief) throws IOException {
    byte[] pdf = BriefFormat.PDF.write(brief);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return new PDFTextStripper().getText(document);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "习近平",
        "蔣中正",
        "김정은",
        "安倍晋三",
        "キシダ・フミオ",
        "Nguyễn Phú Trọng",
        "José Łukasz Şimşek",
        "Володимир Зеленський",
        "Κυριάκος",
        "Նիկոլ Փաշինյան",
        "ირაკლი",
        "नरेन्द्र मोदी",
        "द्रौपदी मुर्मू",
        "विनय कुमार"
      })
  void aNameIsPrintedInItsOwnLetters(String name) throws IOException {
    assertThat(printed(about(name)))
        .contains(name + " refuses to meet", name + " agreed on 21 July 2025")
        .doesNotContain("#", "▯");
  }

  @ParameterizedTest
  @ValueSource(strings = {"بنیامین", "בנימין נתניהו", "محمود عباس"})
  void aNameFromRightToLeftReadsSoAndTheRestStaysInPlace(String name) throws IOException {
    Brief brief =
        new Brief(
            "Brief",
            List.of(new Section("One", List.of(), List.of(), List.of(name + " (2) left."))));

    String fromLeftToRight = Letters.fromLeftToRight(BriefFormat.PDF.write(brief), "left.");

    String reversed = new StringBuilder(name).reverse().toString();
    assertThat(fromLeftToRight.replaceAll("[\\s•]", ""))
        .isEqualTo((reversed + "(2)left.").replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "ᠮᠣᠩᠭᠣᠯ, U+182E (mongolian letter ma)",
    "🧿🪬, U+1F9FF (nazar amulet)",
    "\ue000, U+E000"
  })
  void whatNoFontHasIsSaid(String name, String said) throws IOException {
    assertThat(printed(about("X " + name)).replaceAll("\\s+", " "))
        .contains("▯ refuses to meet", said)
        .doesNotContain("#");
  }

  @ParameterizedTest
  @CsvSource({
    "习近平, 中国",
    "김정은, 조선",
    "محمود عباس, فلسطين",
    "בנימין נתניהו, ישראל",
    "नरेन्द्र मोदी, भारत"
  })
  void aSituationWithNamesOfAScriptIsABriefWithThem(String leader, String country)
      throws IOException {
    Brief brief =
        Briefs.of(
            Situations.of(
                Situations.SUMMIT,
                "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'XA'],"
                    + " 'proposedOn': '2025-07-10'}",
                "{'type': 'Party', 'id': 'US', 'name': 'United States', 'leader': 'D. Trump'}",
                "{'type': 'Party', 'id': 'XA', 'name': '%s', 'leader': '%s'}"
                    .formatted(country, leader),
                "{'type': 'LeaderIntent', 'id': 'F-1', 'party': 'XA', 'proposalId': 'SP-1',"
                    + " 'stance': 'REFUSED', 'statedOn': '2025-07-20'}"));

    assertThat(new String(BriefFormat.HTML.write(brief), UTF_8)).contains(leader, country);
    assertThat(letters(printed(brief))).contains(letters(leader), letters(country));
  }

  /** Without what sets names apart, and in one form of letters. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\u2066-\\u2069\\s]", "");
  }

  @Test
  void lettersWithMarksOfTheirOwnArePrintedAsOne() throws IOException {
    assertThat(printed(about("Jose\u0301"))).contains("José refuses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\0b",
        "a\u001bb",
        "a\u0085b",
        "a\ud83db",
        "a\uffffb",
        "a\u202eb",
        "{body}",
        "{title}$1",
        "</title><script>x</script>",
        "a\nb",
        "]]>",
        "&#0;",
        "\ufeffx",
        "a\u2028b",
        "a\u00adb"
      })
  void whateverANameHoldsEveryFormIsWritten(String name) throws IOException {
    Brief brief = about(name);

    assertThat(printed(brief)).contains("refuses to meet");
    for (BriefFormat form : List.of(BriefFormat.MARKDOWN, BriefFormat.HTML)) {
      assertThat(new String(form.write(brief), UTF_8))
          .contains("refuses to meet")
          .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e]")
          .doesNotContain("<script>");
    }
  }

  @Test
  void aTextWithoutBlanksStaysOnThePage() throws IOException {
    String text = printed(about("习".repeat(300)));

    assertThat(text.replaceAll("\\s+", "")).contains("习".repeat(300) + "refusestomeet");
  }

  /** The letters of the line that ends with a word, as they stand on the paper. */
  private static final class Letters extends PDFTextStripper {
    private final List<TextPosition> all = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition letter) {
      all.add(letter);
    }

    static String fromLeftToRight(byte[] pdf, String end) throws IOException {
      Letters letters = new Letters();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        letters.getText(document);
      }
      float line = letters.all.get(letters.all.size() - 1).getY();
      String text =
          letters.all.stream()
              .filter(letter -> Math.abs(letter.getY() - line) < 2)
              .sorted(Comparator.comparing(TextPosition::getX))
              .map(TextPosition::getUnicode)
              .collect(Collectors.joining());
      assertThat(text).endsWith(end);
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
  }

  @Test
  void aPageToLookAt() throws IOException {
    Brief many = about("习近平, 김정은, محمود عباس, בנימין נתניהו, Jose\u0301 e\u0308, नरेन्द्र, 😀");

    Files.write(Path.of("target", "scripts-brief.pdf"), BriefFormat.PDF.write(many));

    assertThat(printed(many)).contains("习近平", "김정은");
  }
}
