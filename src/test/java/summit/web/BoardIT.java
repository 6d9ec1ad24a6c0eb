package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The article's situation is read and explained. */
@ExtendWith(Visits.class)
class BoardIT {
  @Test
  void aNewcomerSeesTheAnswerInShortThenWhatElseBlocks(Visitor visitor) {
    Page page = visitor.open("");

    assertThat(page.locator("h1")).hasText("Trump and Putin: a signing");
    assertThat(page.locator(".answer"))
        .hasText(
            "Not yet. As of 21 July 2025, a signing is possible but not imminent within 14 days.");
    Locator inTheWay = page.locator(".verdict li button");
    assertThat(inTheWay).hasCount(3);
    assertThat(inTheWay.first()).containsText("Russia");
    assertThat(page.locator(".step")).containsText("Ask Russia to drop");
    Locator verdict = page.locator(".verdict");
    assertThat(verdict.innerText().split("\\s+")).hasSizeLessThan(120);
    BoundingBox box = verdict.boundingBox();
    assertThat(box.y + box.height).isLessThan(800);
    assertThat(page.locator(".blockers tbody tr")).hasCount(5);
    assertThat(page.locator(".questions li").first())
        .containsText("How far is the text on verification or guarantees");
    visitor.picture("board");
  }

  @Test
  void aCardOpensToItsReasonsFactsAndRule(Visitor visitor) {
    Page page = visitor.open("");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Room for a bargain"))
        .first()
        .click();

    Locator sheet = page.getByRole(AriaRole.DIALOG);
    assertThat(sheet).containsText("neutrality");
    assertThat(sheet).containsText("Kremlin read-out");
    assertThat(sheet).containsText("summit/outcome/bargaining-range.drl:3");
    sheet.getByText("Text of the rule").first().click();
    assertThat(sheet.locator("pre").first())
        .containsText("rule \"Two parties hold opposed bottom lines on an issue\"");
    assertThat(sheet).containsText("What came nearest to bettering it");
    assertThat(sheet.locator(".near li").first()).containsText("would be settled if");
    assertThat(page).hasURL(Pattern.compile(".*open=bargaining-range"));
    visitor.picture("card");
    page.keyboard().press("Escape");
    assertThat(sheet).hasCount(0);
  }

  @Test
  void theAddressOfACardOpensItForSomeoneElse(Visitor visitor) {
    Page page =
        visitor.open("#board?case=blocked/the-u2-flight-is-declared-incompatible&open=no-rupture");

    assertThat(page.locator(".answer")).containsText("No. As of");
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("The state of relations");
  }

  @Test
  void anotherSituationIsAClickAway(Visitor visitor) {
    Page page = visitor.open("");

    page.locator("button.situation").click();
    page.getByText("Reykjavik is held to agree").click();

    assertThat(page.locator(".answer")).containsText("Yes, but not for this.");
    assertThat(page).hasURL(Pattern.compile(".*case=can-meet-not-ready/reykjavik.*"));
  }

  @Test
  void anAddressThatWasCutShortSaysWhatToDo(Visitor visitor) {
    visitor.page().navigate(visitor.address("#board?facts=abc"));

    assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("a part of it is missing");
    visitor
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begin with the article"))
        .click();
    // Where this comes first, the service has decided nothing before.
    assertThat(visitor.page().locator("h1"))
        .hasText(
            "Trump and Putin: a signing",
            new LocatorAssertions.HasTextOptions().setTimeout(60_000));
  }
}
