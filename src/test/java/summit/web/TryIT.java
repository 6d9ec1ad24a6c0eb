package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Facts are changed beside the present ones, and what flips is seen. */
@ExtendWith(Visits.class)
class TryIT {
  @Test
  void whatAChangeWouldFlipIsSeenBesideThePresentVerdictAndTakenOver(Visitor visitor) {
    Page page = visitor.open("#try");

    page.locator("#try-F-001-stance").selectOption("REFUSED");

    Locator outcome = page.locator(".outcome");
    assertThat(outcome).containsText("F-001: stance from deferred to refused");
    assertThat(outcome.locator("tr.flipped").first()).containsText("Possible, but not imminent");
    assertThat(outcome.locator("tr.flipped").first()).containsText("Blocked");
    assertThat(page.locator(".standing-line")).containsText("Possible, but not imminent");
    visitor.picture("try");
    visitor.button("Take over into the facts").click();
    assertThat(page.locator(".standing-line")).containsText("Blocked");
  }

  @Test
  void whatIsTriedHasAnAddress(Visitor visitor) {
    Page page = visitor.open("#try");
    visitor.button("Without F-012").click();
    assertThat(page.locator(".outcome tr.flipped").first()).containsText("Stated preconditions");

    String address = page.url();
    page.navigate("about:blank");
    page.navigate(address);

    assertThat(page.locator(".tried-changes")).containsText("F-012 goes");
  }
}
