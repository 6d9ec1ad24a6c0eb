package summit.decision.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.decision.delay.Direction.ADVANCING;
import static summit.decision.delay.Direction.DELAYING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.facts.phrases.PhraseBook;

class LedgerTest {
  private static final PhraseBook BOOK = GivenWords.given().phrases().book();

  /** The ledger of the article of July 2025: claim, party, direction, kind, weight, own conduct. */
  private static final List<LedgerRow> ARTICLE =
      List.of(
          row("S10", "RU", DELAYING, "own words on timing", 3, true),
          row("S48", "RU", DELAYING, "refusal", 2, true),
          row("S49", "RU", DELAYING, "new or maximal demand", 2, true),
          row("S51", "RU", DELAYING, "non-attendance", 2, true),
          row("S53", "RU", DELAYING, "inferred motive", 1, false),
          row("S45", "RU", DELAYING, "inferred motive", 1, false),
          row("S54", "RU", DELAYING, "third-party accusation", 1, false),
          row("S56", "RU", DELAYING, "escalation during talks", 2, true),
          row("S6", "RU", ADVANCING, "positive words", 1, true),
          row("S18", "RU", ADVANCING, "contact", 2, true),
          row("S26", "RU", ADVANCING, "contact", 2, true),
          row("S65", "US", DELAYING, "speculation", 1, false),
          row("S67", "US", DELAYING, "mixed signal", 1, true),
          row("S66", "US", DELAYING, "inferred motive", 1, false),
          row("S64", "US", DELAYING, "inferred motive", 1, false),
          row("S18-US", "US", ADVANCING, "contact", 2, true),
          row("S61", "US", ADVANCING, "deadline push", 2, true),
          row("S59", "US", ADVANCING, "pressure", 1, true),
          row("S74", "US", ADVANCING, "positive words", 1, true));

  @Test
  void onTheArticlesLedgerRussiaLeadsByElevenPoints() {
    Ledger ledger = new Ledger(BOOK, ARTICLE);

    assertThat(ledger.points("RU", DELAYING)).isEqualTo(14);
    assertThat(ledger.points("RU", ADVANCING)).isEqualTo(5);
    assertThat(ledger.points("US", DELAYING)).isEqualTo(4);
    assertThat(ledger.points("US", ADVANCING)).isEqualTo(6);
    assertThat(ledger.balance())
        .contains(
            new Ledger.Balance(
                "RU", "US", 9, // Russia's net
                -2, // that of the United States
                11, // lead
                5, // kinds of Russia's own delaying conduct
                8, // without its own words on timing
                13, // without one of its contacts
                5, // when every row weighs one
                11)); // without accusations, motives and speculation
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    List<LedgerRow> rows = new ArrayList<>(ARTICLE);
    rows.add(row("S18", "RU", ADVANCING, "pressure", 2, true));
    Ledger expected = new Ledger(BOOK, rows);

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(rows, new Random(seed));
      Ledger shuffled = new Ledger(BOOK, rows);
      assertThat(shuffled.balance()).isEqualTo(expected.balance());
      assertThat(shuffled.rowsOf("RU")).isEqualTo(expected.rowsOf("RU"));
    }
  }

  @Test
  void anEmptyLedgerHasNoBalance() {
    assertThat(new Ledger(BOOK, List.of()).balance()).isEmpty();
    assertThat(new Ledger(BOOK, List.of()).parties()).isEmpty();
  }

  @Test
  void aPartyThatIsAloneOnTheLedgerLeadsItsOwnNet() {
    assertThat(new Ledger(BOOK, List.of(row("F", "RU", DELAYING, "refusal", 2, true))).balance())
        .contains(new Ledger.Balance("RU", "", 2, 0, 2, 1, 0, 0, 1, 2));
  }

  @Test
  void inATieNobodyLeads() {
    Ledger.Balance balance =
        new Ledger(
                BOOK,
                List.of(
                    row("F1", "US", DELAYING, "refusal", 2, true),
                    row("F2", "RU", DELAYING, "refusal", 2, true)))
            .balance()
            .orElseThrow();

    assertThat(balance.lead()).isZero();
    assertThat(balance.leader()).as("named first, by name").isEqualTo("RU");
  }

  @Test
  void theLeadIsOverTheNextPartyHoweverMany() {
    assertThat(
            new Ledger(
                    BOOK,
                    List.of(
                        row("F1", "RU", DELAYING, "refusal", 3, true),
                        row("F2", "US", DELAYING, "refusal", 2, true),
                        row("F3", "UA", DELAYING, "refusal", 1, true)))
                .balance())
        .get()
        .extracting(Ledger.Balance::runnerUp, Ledger.Balance::lead)
        .containsExactly("US", 1);
  }

  @Test
  void oneOriginCountsOnceForAPartyAndDirectionAtItsHeaviest() {
    Ledger ledger =
        new Ledger(
            BOOK,
            List.of(
                from("clip", row("F1", "RU", DELAYING, "refusal", 2, true)),
                from("clip", row("F2", "RU", DELAYING, "own words on timing", 3, true)),
                from("clip", row("F3", "RU", ADVANCING, "positive words", 1, true)),
                from("clip", row("F4", "US", DELAYING, "refusal", 2, true))));

    assertThat(ledger.points("RU", DELAYING)).isEqualTo(3);
    assertThat(ledger.points("RU", ADVANCING)).isEqualTo(1);
    assertThat(ledger.points("US", DELAYING)).isEqualTo(2);
    assertThat(ledger.rowsOf("RU"))
        .extracting(LedgerRow::notCounted)
        .containsExactly(
            Optional.of("it goes back to the same words as F2"),
            Optional.empty(),
            Optional.empty());
    assertThat(ledger.balance().orElseThrow().conductKinds())
        .as("a row that does not count is no kind of conduct")
        .isEqualTo(1);
  }

  @Test
  void theSameRowTwiceIsOneRow() {
    LedgerRow row = row("F", "RU", DELAYING, "refusal", 2, true);

    assertThat(new Ledger(BOOK, List.of(row, row)).points("RU", DELAYING)).isEqualTo(2);
  }

  private static LedgerRow row(
      String fact, String party, Direction direction, String kind, int weight, boolean own) {
    return new LedgerRow(
        fact,
        party,
        direction,
        kind,
        weight,
        own,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static LedgerRow from(String origin, LedgerRow row) {
    return new LedgerRow(
        row.fact(),
        row.party(),
        row.direction(),
        row.kind(),
        row.weight(),
        row.ownConduct(),
        row.date(),
        Optional.of(origin),
        row.evidence(),
        row.notCounted());
  }
}
