package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Facts are changed beside the present ones, and what flips is seen. */
@ExtendWith(Visits.class)
class TryIT {
  /** So little that there are very many ways, the first of which are found soon. */
  private static final String LITTLE_ON_FILE =
      """
      asOf: 2025-07-21
      facts:
        - { type: Party, id: US, name: United States }
        - { type: Party, id: RU, name: Russia }
        - { type: SummitProposal, id: SP-1, principals: [US, RU] }
      """;

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
    assertThat(page.locator(".outcome tr.flipped").first())
        .containsText("Conditions set beforehand");

    assertThat(page).hasURL(Pattern.compile(".*changes=.+"));
    String address = page.url();
    page.navigate("about:blank");
    page.navigate(address);

    assertThat(page.locator(".tried-changes")).containsText("F-012 goes");
  }

  @Test
  void aPathIsFoundTriedAndApplied(Visitor visitor) {
    Page page = visitor.open("#try?part=paths");

    visitor.button("Find ways").click();
    assertThat(page.locator(".ways > li").first()).containsText("F-012", patiently());
    visitor.button("Try this").first().click();
    Locator outcome = page.locator(".outcome");
    assertThat(outcome.locator("tr.flipped").first())
        .containsText("They can meet, but are not ready", patiently());
    visitor.picture("paths");
    visitor.button("Take over into the facts").click();

    assertThat(page.locator(".standing-line")).containsText("They can meet, but are not ready");
    assertThat(page.locator(".situation")).containsText("changes of the facts");
  }

  @Test
  void waysShowAsTheyComeAndACancelledSearchKeepsThem(Visitor visitor, Site site) throws Exception {
    Page page = searching(visitor);
    Locator ways = page.locator(".ways > li");
    assertThat(page.locator(".paths")).containsText("Found so far, not yet ranked");
    assertThat(page.locator(".paths progress")).isVisible();
    site.awaitAnalyses(1);
    visitor.button("Cancel").click();
    endsSoon(site);

    assertThat(page.locator(".paths")).containsText("You cancelled the search");
    assertThat(ways).not().hasCount(0);
    assertThat(page.locator(".paths progress")).hasCount(0);
    assertThat(visitor.button("Cancel")).hasCount(0);
    assertThat(visitor.button("Find ways")).isFocused();
    visitor.picture("paths-cancelled");
    visitor.button("Try this").first().click();
    assertThat(page.locator(".outcome tr.flipped").first())
        .containsText("Possible, but not imminent", patiently());
  }

  @Test
  void aSearchEndsWhenItsViewIsLeft(Visitor visitor, Site site) throws Exception {
    Page page = searching(visitor);
    site.awaitAnalyses(1);

    visitor.link("Board").click();

    endsSoon(site);
    assertThat(page.locator(".answer")).isVisible();
  }

  /** Where little is on file, a search that has found its first way and goes on. */
  private static Page searching(Visitor visitor) {
    visitor.page().route("**/v1/paths", TryIT::searchOn);
    Page page = visitor.open("#facts");
    visitor.button("Paste or drop").click();
    page.getByLabel(Pattern.compile("JSON or YAML.*")).fill(LITTLE_ON_FILE);
    visitor.button("Put in place of all").click();
    assertThat(page.locator(".standing-line")).containsText("Cannot be told yet");
    visitor.link("Try").click();
    visitor.link("Ways to unblock").click();
    visitor.button("Find ways").click();
    assertThat(page.locator(".ways > li").first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    return page;
  }

  /** Long before the search would end by itself. */
  private static void endsSoon(Site site) throws Exception {
    long from = System.nanoTime();
    site.awaitAnalyses(0);
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(10));
  }

  /** Has the search go on for as long as it may, so that it does not end before it is cancelled. */
  private static void searchOn(Route search) {
    String asked = search.request().postData();
    search.resume(
        new Route.ResumeOptions()
            .setPostData(
                asked.substring(0, asked.lastIndexOf('}'))
                    + ", \"maxChanges\": 6, \"maxPaths\": 500, \"maxEvaluations\": 200000}"));
  }

  @Test
  void theWaysToLiftAPreconditionAreOneClickFromItsCard(Visitor visitor) {
    Page page = visitor.open("#board?open=stated-preconditions");

    page.getByText("Find ways to lift it").click();

    assertThat(page.locator(".paths select")).hasValue("stated-preconditions");
    visitor.button("Find ways").click();
    assertThat(page.locator(".ways > li").first()).containsText("F-012", patiently());
  }

  @Test
  void theVerdictOverTimeIsReadDayByDay(Visitor visitor) {
    Page page = visitor.open("#try?part=time");
    Locator day = page.getByRole(AriaRole.SLIDER);
    day.waitFor();

    day.focus();
    for (int i = 0; i < 14; i++) {
      page.keyboard().press("ArrowRight");
    }

    assertThat(page.locator(".over-time")).containsText("4 August 2025");
    assertThat(page.locator(".over-time")).containsText("Cannot be told yet");
    assertThat(page.locator(".over-time li").first()).containsText("undetermined");
    visitor.picture("timeline");
  }

  @Test
  void whatCarriesTheVerdictIsRanked(Visitor visitor) {
    Page page = visitor.open("#try?part=carries");

    Locator first = page.locator(".ranking tbody tr").first();
    assertThat(first).containsText("F-005", patiently());
    assertThat(first).containsText("Cannot be told yet");
    assertThat(page.locator(".robustness")).containsText("Origins");
    visitor.picture("robustness");
  }

  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);
  }
}
