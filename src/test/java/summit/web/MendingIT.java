package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What flips is seen before it is kept, and what is broken on disk is seen and mended. */
@ExtendWith(Visits.class)
class MendingIT {
  private static final Path SHIPPED = Path.of("rules", "summit");
  private static final String INTENT = "facts/intent.drl";
  private static final String RISKS = "risks.drl";

  private final Path rules;

  MendingIT(Site site) {
    this.rules = site.rules().resolve("summit");
  }

  @AfterEach
  void theFilesAreAsTheyWere() throws IOException {
    for (String file : new String[] {INTENT, RISKS}) {
      Files.deleteIfExists(rules.resolve(file));
      Files.copy(SHIPPED.resolve(file), rules.resolve(file));
    }
    Files.deleteIfExists(rules.resolve("risks - Copy.drl"));
  }

  @Test
  void theDraftIsWhatIsTriedAndWhatFlipsIsAcknowledgedBeforeItIsKept(Visitor visitor)
      throws IOException {
    String before = Files.readString(SHIPPED.resolve(INTENT));
    Page page = visitor.open("#rules?file=" + INTENT);
    assertThat(page.locator("summit-editor")).containsText("14 days");
    Editing.write(page, before.replace("@freshness( \"14 days\" )", "@freshness( \"5 days\" )"));
    assertThat(page.locator(".desk .state")).containsText("Sound; not kept yet", patiently());

    visitor.button("Try the draft on the cases").click();
    assertThat(page.locator(".casework")).containsText("By the draft:", patiently());
    Locator flips = page.locator(".flipped-cases");
    assertThat(flips).containsText("The draft decides");
    assertThat(flips).containsText("The verdict goes from blocked to undetermined");
    visitor.picture("draft-that-flips");

    visitor.button("Keep and decide by it").click();
    assertThat(flips).containsText("Nothing is kept until you say that this is meant.");
    assertThat(Files.readString(rules.resolve(INTENT))).isEqualTo(before);

    visitor.button("This is meant: keep it and decide by it").click();
    assertThat(page.locator(".desk .state")).containsText("Kept: version", patiently());
    assertThat(Files.readString(rules.resolve(INTENT))).contains("@freshness( \"5 days\" )");
    assertThat(flips).hasCount(0);
  }

  @Test
  void aFileThatIsBrokenOnDiskIsSeenOpenedAndMended(Visitor visitor) throws IOException {
    String before = Files.readString(SHIPPED.resolve(RISKS));
    Page page = visitor.open("#board");
    Locator banner = page.locator(".broken");
    assertThat(banner).hasCount(0);

    Files.writeString(rules.resolve(RISKS), before.replaceFirst("when", "whne"));
    assertThat(banner).containsText("summit/risks.drl, line", patiently());
    assertThat(banner).containsText("The rules on disk cannot be used since");
    assertThat(banner).containsText("The last good version goes on deciding.");
    visitor.picture("broken-on-disk");

    visitor.button("Open and mend").first().click();
    assertThat(page.locator("summit-editor")).containsText("whne", patiently());
    assertThat(page.locator(".desk .problems")).containsText("risks.drl", patiently());
    assertThat(page.locator(".files .problem")).containsText("cannot be used");
    visitor.picture("broken-file-opened");

    Editing.write(page, before);
    assertThat(page.locator(".desk .state")).containsText("Sound; not kept yet", patiently());
    visitor.button("Keep and decide by it").click();
    assertThat(banner).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    assertThat(Files.readString(rules.resolve(RISKS))).isEqualTo(before);
  }

  @Test
  void aLinkThatLeadsNowhereIsReplacedByTheTextThatDecides(Visitor visitor) throws IOException {
    Page page = visitor.open("#rules");
    Files.delete(rules.resolve(RISKS));
    Files.createSymbolicLink(rules.resolve(RISKS), Path.of("nowhere.drl"));
    assertThat(page.locator(".broken")).containsText("what it leads to is not there", patiently());

    visitor.button("Open and mend").click();
    assertThat(page.locator("summit-editor")).containsText("package summit", patiently());
    visitor.button("Keep and decide by it").click();

    assertThat(page.locator(".broken"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    assertThat(Files.isSymbolicLink(rules.resolve(RISKS))).isFalse();
    assertThat(Files.readString(rules.resolve(RISKS)))
        .isEqualTo(Files.readString(SHIPPED.resolve(RISKS)));
  }

  @Test
  void aCopyOfAFileIsSeenAtBothPlacesAndDeleted(Visitor visitor) throws IOException {
    Page page = visitor.open("#rules");
    page.onDialog(dialog -> dialog.accept());
    Files.copy(rules.resolve(RISKS), rules.resolve("risks - Copy.drl"));
    assertThat(page.locator(".broken")).containsText("at summit/risks.drl:", patiently());

    visitor.button("Open and mend").first().click();
    assertThat(page.locator(".desk h2")).containsText("risks - Copy.drl");
    assertThat(page.locator("summit-editor")).containsText("package summit", patiently());
    visitor.button("Delete the file").click();

    assertThat(page.locator(".broken"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    assertThat(rules.resolve("risks - Copy.drl")).doesNotExist();
  }

  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  }
}
