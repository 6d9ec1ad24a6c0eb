package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the page as a whole: small, fast, closed to others, and open to everyone. */
@ExtendWith(Visits.class)
class PageIT {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  @Test
  void thePageIsSmallAndPaintsAtOnce(Visitor visitor) {
    List<Response> loaded = new ArrayList<>();
    visitor.page().onResponse(loaded::add);
    Page page = visitor.open("");

    // Asking for sizes lets further responses in.
    int bytes =
        List.copyOf(loaded).stream().mapToInt(one -> one.request().sizes().responseBodySize).sum();
    assertThat(bytes).isBetween(10_000, 500_000);
    double firstPaint =
        ((Number)
                page.evaluate(
                    "performance.getEntriesByName('first-contentful-paint')[0].startTime"))
            .doubleValue();
    assertThat(firstPaint).as("milliseconds to the first paint").isLessThan(1_000);
  }

  @Test
  void thePageRunsNothingButItsOwnScripts(Visitor visitor) {
    Response page = visitor.page().navigate(visitor.address(""));

    assertThat(page.headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#board",
        "#board?open=ceasefire",
        "#facts",
        "#facts?fact=F-006",
        "#try",
        "#try?part=paths",
        "#try?part=time",
        "#try?part=carries",
        "#brief",
        "#rules?file=outcome/ceasefire.drl"
      })
  void axeFindsNothingSeriousInLightAndDark(String fragment, Visitor visitor) {
    Page page = visitor.open(fragment);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));

      assertThat(new AxeBuilder(page).analyze().getViolations())
          .filteredOn(violation -> SERIOUS.contains(violation.getImpact()))
          .extracting(violation -> violation.getId() + " " + violation.getNodes())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1920})
  void nothingIsCutOffOnSmallAndLargeScreens(int width, Visitor visitor) {
    visitor.page().setViewportSize(width, 800);
    Page page = visitor.open("");

    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    visitor.picture("board-" + width);
  }

  @Test
  void theBoardIsReadWithTheKeyboardAlone(Visitor visitor) {
    Page page = visitor.open("");

    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Skip to the content");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).containsText("Russia's condition, ");
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open]")).containsText("Conditions set beforehand");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(page.locator(":focus")).containsText("Russia's condition, ");
  }

  @Test
  void aFactIsChangedWithTheKeyboardAlone(Visitor visitor) {
    Page page = visitor.open("#facts");
    page.locator("#content").focus();
    visitor.press("Tab", "textContent", "F-001");
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog[open]")).containsText("F-001");
    visitor.press("Tab", "id", "fact-stance");
    page.keyboard().type("refused");
    visitor.press("Shift+Tab", "textContent", "Keep");
    page.keyboard().press("Enter");

    assertThat(page.locator(".standing-line")).containsText("Blocked");
    page.keyboard().press("Control+z");
    assertThat(page.locator(".standing-line")).containsText("Possible, but not imminent");
  }

  @Test
  void whoeverWaitsSeesThatTheServiceIsAtWork(Visitor visitor) {
    Page page = visitor.open("#facts");
    List<Route> held = new ArrayList<>();
    page.route("**/v1/decisions*", held::add);

    page.getByLabel("Level").selectOption("CONTACT");

    assertThat(page.locator(".progress")).isVisible();
    assertThat(page.locator("main")).hasAttribute("aria-busy", "true");
    held.forEach(Route::resume);
    assertThat(page.locator(".standing-line")).containsText("as a contact");
    assertThat(page.locator(".progress")).isHidden();
  }

  @Test
  void aServiceThatIsGoneIsSaidWithWhatToDo(Visitor visitor) {
    Page page = visitor.open("#facts");
    page.route("**/v1/decisions*", Route::abort);

    page.getByLabel("Level").selectOption("CONTACT");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("See that it runs, then try again");
    page.unroute("**/v1/decisions*");
    visitor.button("Undo").click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
  }

  @Test
  void whoStartsTheServiceIsToldWhereThePageIsAndWhatItOpensWith(Site site) throws Exception {
    for (int i = 0; i < 100 && !site.log().contains("opens with"); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }

    assertThat(site.log())
        .containsSubsequence(
            "the board is at " + site.address(),
            site.address()
                + " opens with this: As of 21 July 2025, a signing is possible but not imminent");
  }

  @Test
  void theBoardIsPrintedWithoutControls(Visitor visitor) {
    Page page = visitor.open("");

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".tools")).isHidden();
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.pdf()).startsWith("%PDF".getBytes(US_ASCII));
    visitor.picture("board-print");
  }
}
