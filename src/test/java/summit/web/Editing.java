package summit.web;

import com.microsoft.playwright.Page;

/** What a person does in the editor. */
final class Editing {
  private Editing() {}

  /** As pasting over everything does. */
  static void write(Page page, String text) {
    page.locator("summit-editor .cm-content").click();
    page.keyboard().press("Control+a");
    Object unused = page.evaluate("text => navigator.clipboard.writeText(text)", text);
    page.keyboard().press("Control+v");
  }
}
