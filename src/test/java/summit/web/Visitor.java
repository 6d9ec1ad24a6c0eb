package summit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Someone at the page, on a screen of 1280 x 800 unless it is made another. */
final class Visitor {
  /** Where pictures of the views are kept for whoever looks at a build. */
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final String site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Browser browser, String site) {
    this.site = site;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          // A refusal that a test provokes is said there too, and is none of the page's doing.
          if (message.type().equals("error")
              && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site) && !request.url().startsWith("blob:" + site)) {
            complaints.add("the page calls " + request.url());
          }
        });
  }

  Page page() {
    return page;
  }

  String address(String fragment) {
    return site + fragment;
  }

  /** Opens a view by the fragment of its address, and waits for its heading. */
  Page open(String fragment) {
    page.navigate(address(fragment));
    page.locator("h1").first().waitFor();
    return page;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  /** Presses a key until a property of what has the focus says this; not for ever. */
  void press(String key, String property, String value) {
    for (int i = 0; i < 100; i++) {
      page.keyboard().press(key);
      if (value.equals(page.evaluate("document.activeElement." + property))) {
        return;
      }
    }
    throw new AssertionError("no key press reaches " + value);
  }

  /** Takes a picture in light and in dark. */
  void picture(String name) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      String file = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
      byte[] unused = page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)));
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  void leave() {
    context.close();
    assertThat(complaints).as("what went wrong in the page").isEmpty();
  }
}
