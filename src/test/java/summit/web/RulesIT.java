package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules are found, broken, understood, mended and kept. */
@ExtendWith(Visits.class)
class RulesIT {
  private static final String FILE = "gates/leaders-willing.drl";
  private static final Path SHIPPED = Path.of("rules", "summit", FILE);

  @Test
  void aRuleIsBrokenUnderstoodMendedAndKeptAndTheVerdictChangesWithIt(Site site, Visitor visitor)
      throws Exception {
    String before = Files.readString(SHIPPED);
    Page page = visitor.open("#rules?file=" + FILE + "&line=25");
    Locator editor = page.locator("summit-editor");
    Locator verdict = page.locator(".standing-line");
    assertThat(editor).containsText("A principal puts the meeting off");

    Editing.write(page, before.replace("Stance.DEFERRED", "Stance.DEFERED"));
    Locator problems = page.locator(".problems");
    assertThat(problems)
        .containsText("Stance has no value DEFERED; did you mean DEFERRED?", patiently());
    assertThat(visitor.button("Keep and decide by it")).isDisabled();
    problems.getByRole(AriaRole.BUTTON).first().click();
    visitor.picture("editor-with-an-error");
    visitor.button("Write DEFERRED").first().click();
    assertThat(problems).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));

    Editing.write(
        page,
        before.replace(
            "Finding.atRisk( $party + \" says yes in principle, but not yet\"",
            "Finding.blocking( $party + \" says yes in principle, but not yet\""));
    Locator trial = page.locator(".trial");
    assertThat(trial).containsText("The will to meet", patiently());
    assertThat(trial.locator("tr.flipped").first()).containsText("Blocked");
    assertThat(verdict).containsText("Possible, but not imminent");
    visitor.picture("draft");

    keepWhatFlips(visitor);
    assertThat(verdict).containsText("Blocked", patiently());
    assertThat(Files.readString(site.rules().resolve("summit").resolve(FILE)))
        .contains("Finding.blocking( $party + \" says yes in principle");
    assertThat(Files.readString(SHIPPED)).isEqualTo(before);

    Editing.write(page, before);
    keepWhatFlips(visitor);
    assertThat(verdict).containsText("Possible, but not imminent", patiently());
  }

  /** Cases flip by it, so that it is kept by who says that this is meant. */
  private static void keepWhatFlips(Visitor visitor) {
    visitor.button("Keep and decide by it").click();
    assertThat(visitor.page().locator(".flipped-cases"))
        .containsText("The draft decides", patiently());
    visitor.button("This is meant: keep it and decide by it").click();
  }

  @Test
  void aRuleIsFoundByItsWordsAndItsCasesAreTried(Visitor visitor) {
    Page page = visitor.open("#rules");

    page.getByRole(AriaRole.SEARCHBOX).fill("puts the meeting off");
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("A principal puts the meeting off"))
        .click();

    assertThat(page.locator("summit-editor")).containsText("A principal puts the meeting off");
    visitor.button("Try the cases").click();
    assertThat(page.locator(".casework"))
        .containsText("cases pass", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
  }

  @Test
  void theEditorOffersTheWordsOfTheVocabulary(Visitor visitor) {
    Page page = visitor.open("#rules?file=" + FILE);
    page.locator("summit-editor .cm-content").click();
    page.keyboard().press("Control+End");

    page.keyboard().type("LeaderIntent( sta");

    assertThat(page.locator("summit-editor .cm-tooltip-autocomplete"))
        .containsText("stance", patiently());
    page.keyboard().press("Escape");
    page.keyboard().type(" == Stance.REF");
    assertThat(page.locator("summit-editor .cm-tooltip-autocomplete"))
        .containsText("REFUSED", patiently());
  }

  /** A draft is built before it is tried. */
  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  }
}
