package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Facts are read, changed, taken back and taken in, and the verdict follows. */
@ExtendWith(Visits.class)
class FactsIT {
  @Test
  void aFactIsChangedAndTheChangeUndone(Visitor visitor) {
    Page page = visitor.open("#facts?fact=F-001");
    Locator verdict = page.locator(".standing-line");

    page.getByLabel("Stance").selectOption("REFUSED");
    visitor.picture("form");
    visitor.button("Keep").click();

    assertThat(verdict).containsText("Blocked");
    assertThat(page.locator(".situation")).containsText("1 change of the facts");
    visitor.button("Undo").click();
    assertThat(verdict).containsText("Possible, but not imminent");
    visitor.button("Redo").click();
    assertThat(verdict).containsText("Blocked");
  }

  @Test
  void theAddressOfChangedFactsShowsThemToSomeoneElse(Visitor visitor) {
    Page page = visitor.open("#facts?fact=F-001");
    page.getByLabel("Stance").selectOption("REFUSED");
    visitor.button("Keep").click();
    assertThat(page.locator(".standing-line")).containsText("Blocked");

    assertThat(page).hasURL(Pattern.compile(".*changed=.+"));
    String address = page.url();
    page.navigate("about:blank");
    page.navigate(address.replace("#facts", "#board"));

    assertThat(page.locator(".answer")).containsText("No. As of");
  }

  @Test
  void whatIsWrongStandsBesideItsField(Visitor visitor) {
    Page page = visitor.open("#facts?fact=F-001");

    page.getByLabel("Proposal id").fill("SP-9");
    visitor.button("Keep").click();

    Locator wrong = page.locator("dialog .field.wrong");
    assertThat(wrong).hasCount(1);
    assertThat(wrong.locator(".problem")).containsText("SP-9");
    assertThat(page.locator(":focus")).hasValue("SP-9");
  }

  @Test
  void factsThatAreSetAsideSayWhy(Visitor visitor) {
    Page page = visitor.open("#facts");

    assertThat(page.locator("h1")).containsText("7 set aside");
    assertThat(page.locator("tr.aside").first()).containsText("67 days old");
    visitor.picture("facts");
    page.getByRole(AriaRole.SEARCHBOX).fill("Vatican");
    assertThat(page.locator("table.facts tbody th[scope=row]")).hasText("F-008");
  }

  @Test
  void pastedYamlIsTakenForTheFacts(Visitor visitor) {
    Page page = visitor.open("#facts");

    visitor.button("Paste or drop").click();
    page.getByLabel(Pattern.compile("JSON or YAML.*"))
        .fill(
            """
            asOf: 2025-07-21
            facts:
              - { type: SummitProposal, id: SP-1, principals: [US, RU], format: BILATERAL }
              - { type: LeaderIntent, id: F-1, party: RU, stance: REFUSED, statedOn: 2025-07-20 }
            """);
    visitor.button("Put in place of all").click();

    assertThat(page.locator(".standing-line")).containsText("Blocked");
    assertThat(page.locator("table.facts tbody th[scope=row]")).hasCount(2);
    assertThat(page).hasURL(Pattern.compile(".*#facts\\?facts=.+"));
  }

  @Test
  void aFactIsAddedWithWhatItsTypeAsks(Visitor visitor) {
    Page page = visitor.open("#facts");

    page.getByLabel("Add a fact").selectOption("RuptureEvent");
    assertThat(page.locator("dialog[open] h2")).hasText("A new fact");
    page.getByLabel("Event kind").fill("INTRUSION");
    page.getByLabel("Description").fill("an aircraft is shot down");
    page.getByLabel("date", new Page.GetByLabelOptions().setExact(true)).fill("2025-07-20");
    page.getByLabel("Declared incompatible by").fill("US");
    visitor.button("Keep").click();

    assertThat(page.locator(".standing-line")).containsText("Blocked");
  }
}
