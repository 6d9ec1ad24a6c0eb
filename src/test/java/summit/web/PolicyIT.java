package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.packaged.Article;

/**
 * All that a browser shows works within its policy: the visitor complains of every breach, and of
 * all that the console calls an error.
 */
@ExtendWith(Visits.class)
class PolicyIT {
  private static final String FILE = "gates/leaders-willing.drl";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#board",
        "#facts",
        "#try?part=paths",
        "#try?part=time",
        "#try?part=carries",
        "#brief"
      })
  void aViewKeepsToThePolicyOfThePage(String fragment, Visitor visitor) {
    Page page = visitor.open(fragment);

    assertThat(page.locator("main")).hasAttribute("aria-busy", "false", patientlyBusy());
  }

  @Test
  void theEditorStylesItselfWithItsListsAndHintsOpen(Visitor visitor) throws Exception {
    Page page = visitor.open("#rules?file=" + FILE);
    Editing.write(
        page,
        Files.readString(Path.of("rules", "summit", FILE))
            .replace("Stance.DEFERRED", "Stance.DEFERED"));
    assertThat(page.locator(".problems")).containsText("DEFERED", patiently());
    page.locator("summit-editor .cm-lint-marker").first().hover();
    assertThat(page.locator("summit-editor .cm-tooltip-lint")).containsText("DEFERED", patiently());

    page.locator("summit-editor .cm-content").click();
    page.keyboard().press("Control+End");
    page.keyboard().type("LeaderIntent( sta");
    assertThat(page.locator("summit-editor .cm-tooltip-autocomplete"))
        .containsText("stance", patiently());
    page.keyboard().press("Escape");
    page.keyboard().press("Control+f");
    assertThat(page.locator("summit-editor .cm-panel.cm-search")).isVisible();
    assertThat(
            page.evaluate(
                "getComputedStyle(document.querySelector('summit-editor').shadowRoot"
                    + ".querySelector('.cm-editor')).position"))
        .isEqualTo("relative");
  }

  @Test
  void thePageAboutTheApiOpensAndShowsACall(Site site, Visitor visitor) {
    Page page = visitor.page();
    Response opened = page.navigate(site.address() + "/q/swagger-ui/");

    assertThat(opened.headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self' 'sha256-", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "*");
    page.locator(".opblock-summary").first().waitFor();
    page.locator(".opblock-summary").first().click();
    assertThat(page.locator(".opblock-body").first()).isVisible();
  }

  @Test
  void theBriefIsStyledWhereItIsOpenedByItself(Site site, Visitor visitor) throws Exception {
    String address = site.address() + "/v1/brief";
    Page page = visitor.page();
    APIResponse brief =
        page.request()
            .post(
                address,
                RequestOptions.create()
                    .setHeader("Content-Type", "application/json")
                    .setHeader("Accept", "text/html")
                    .setData(Article.facts()));
    page.route(
        site.address() + "/brief.html",
        route -> route.fulfill(new Route.FulfillOptions().setResponse(brief)));
    page.navigate(site.address() + "/brief.html");

    assertThat(page.locator("h1")).isVisible();
    assertThat(page.evaluate("document.styleSheets[0].cssRules.length")).isNotEqualTo(0);
  }

  private static LocatorAssertions.HasAttributeOptions patientlyBusy() {
    return new LocatorAssertions.HasAttributeOptions().setTimeout(60_000);
  }

  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  }
}
