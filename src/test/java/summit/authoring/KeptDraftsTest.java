package summit.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.decision.ParleyFiles;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.drools.DroolsEngine;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;

/** Few drafts are kept, and none is given up while a call works by it. */
class KeptDraftsTest {
  private static final int ACTIVE = 1;
  private static final int KEPT = 4;

  private ParleyFiles parley;
  private ActiveRulebooks rulebooks;
  private Drafts drafts;

  @BeforeEach
  void load(@TempDir Path folder) throws IOException {
    parley = new ParleyFiles(folder, "parley").write("one");
    rulebooks = ActiveRulebooks.load(parley.rulesFolder(), new DroolsEngine(), Clock.systemUTC());
    drafts = new Drafts(rulebooks.builder());
  }

  @Test
  void theSameTextsAreBuiltOnce() throws Exception {
    try (Drafts.HeldDraft first = build("draft");
        Drafts.HeldDraft again = build("draft")) {
      assertThat(again.maker()).isSameAs(first.maker());
    }
    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE + 1);
  }

  @Test
  void theLeastRecentlyTriedIsGivenUp() throws Exception {
    for (int i = 0; i < KEPT + 3; i++) {
      build("draft" + i).close();
    }

    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE + KEPT);
  }

  @Test
  void aDraftThatACallWorksByOutlivesThoseTriedAfterIt() throws Exception {
    Drafts.HeldDraft atWork = build("draft");

    for (int i = 0; i < KEPT; i++) {
      build("other" + i).close();
    }

    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE + KEPT + 1);
    assertThat(ParleyFiles.markers(ParleyFiles.decide(atWork.maker()))).containsExactly("draft");
    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE + KEPT + 1);
    atWork.close();
    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE + KEPT);
  }

  @Test
  void aCallThatEndsTwiceTakesTheDraftFromNoOther() throws Exception {
    Drafts.HeldDraft one = build("draft");
    Drafts.HeldDraft other = build("draft");
    for (int i = 0; i < KEPT; i++) {
      build("other" + i).close();
    }

    one.close();
    one.close();

    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE + KEPT + 1);
    other.close();
    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE + KEPT);
  }

  @Test
  void nothingIsKeptOnceAllIsOver() throws Exception {
    Drafts.HeldDraft atWork = build("draft");
    build("other").close();

    drafts.close();

    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE + 1);
    atWork.close();
    assertThat(rulebooks.versionsAlive()).isEqualTo(ACTIVE);
  }

  private Drafts.HeldDraft build(String marker) throws BrokenRulebook {
    List<SourceFile> files =
        parley.texts(marker).entrySet().stream()
            .map(file -> new SourceFile("parley/" + file.getKey(), file.getValue()))
            .toList();
    return drafts.build("parley", files).orElseThrow();
  }
}
