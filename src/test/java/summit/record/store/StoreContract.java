package summit.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Status;
import summit.record.TestRecords;
import summit.record.chain.ChainReport;
import summit.record.chain.Checkpoint;
import summit.record.entry.Decided;
import summit.record.entry.KeptRecord;
import summit.record.entry.RecordPage;
import summit.record.entry.RecordQuery;
import summit.record.entry.Term;
import summit.record.replay.Replay;

/** What every store does, whatever holds it. */
abstract class StoreContract extends TriedStore {
  StoreContract(Optional<String> address, Path scratch) throws Exception {
    super(address, scratch);
  }

  @Test
  void numbersFollowEachOther() throws Exception {
    assertThat(store.append(List.of(TestRecords.small(1), TestRecords.small(2))))
        .containsExactly(1L, 2L);
    assertThat(store.append(List.of(TestRecords.small(3)))).containsExactly(3L);
  }

  @Test
  void whatWasAppendedIsReadBack() throws Exception {
    Decided decided = TestRecords.decided(Situations.article());
    var unused = store.append(List.of(TestRecords.of(decided, TestRecords.FIRST)));

    KeptRecord kept = store.newest(decided.decision()).orElseThrow();

    assertThat(kept.number()).isEqualTo(1);
    assertThat(kept.time()).isEqualTo(TestRecords.FIRST);
    assertThat(kept.caller()).isEqualTo(TestRecords.CALLER);
    assertThat(kept.asOf()).contains(decided.asOf());
    assertThat(kept.outcome()).isEqualTo(decided.outcome());
    assertThat(store.answer(1)).hasValue(decided.answer().all());
    assertThat(store.request(1).orElseThrow().request()).isEqualTo(decided.posted().request());
    assertThat(store.rulebook(decided.rulebook().digest())).contains(decided.rulebook());
  }

  @Test
  void aDecisionIsReplayedToTheByteAfterItsStoreWasOpenedAgain() throws Exception {
    for (DecisionRequest request : Situations.requests().subList(0, 20)) {
      Decided decided = TestRecords.decided(request);
      var unused = store.append(List.of(TestRecords.of(decided, TestRecords.FIRST)));
    }
    reopen();

    for (KeptRecord kept : store.after(0, 100)) {
      assertThat(
              new Replay(TestRecords.PROGRAM)
                  .replay(kept, store.request(kept.number()).orElseThrow(), Situations.SUMMIT))
          .matches(again -> again.same() && again.why().isEmpty() && again.changes().isEmpty());
    }
  }

  @Test
  void whatRecursIsKeptOnce() throws Exception {
    Decided decided = TestRecords.decided(Situations.article());
    for (int i = 0; i < 3; i++) {
      var unused = store.append(List.of(TestRecords.of(decided, TestRecords.FIRST)));
      reopen();
    }

    assertThat(count("piece")).isEqualTo(decided.posted().pieces().size());
    assertThat(count("request")).isEqualTo(1);
    assertThat(count("answer")).isEqualTo(1);
    assertThat(count("rulebook")).isEqualTo(1);
    assertThat(count("record")).isEqualTo(3);
  }

  @Test
  void recordsAreFoundByWhatTheyHaveInCommon() throws Exception {
    append(1, 300);
    Term blocked = new Term(Term.Kind.VERDICT, "BLOCKED");
    Term ceasefire = Term.standing("ceasefire", Status.BLOCKING);

    assertThat(numbers(query(List.of(blocked), Optional.empty(), 3)))
        .containsExactly(300L, 298L, 296L);
    assertThat(numbers(query(List.of(blocked, ceasefire), Optional.of(300L), 2)))
        .containsExactly(294L, 288L);
    assertThat(store.find(query(List.of(blocked), Optional.empty(), 3)).found()).isEqualTo(150);
    assertThat(store.find(query(List.of(blocked, ceasefire), Optional.empty(), 3)).found())
        .isEqualTo(50);
    assertThat(store.find(query(List.of(), Optional.empty(), 3)).found()).isEqualTo(300);
    assertThat(numbers(query(List.of(new Term(Term.Kind.PARTY, "P17")), Optional.empty(), 9)))
        .containsExactly(17L);
    assertThat(numbers(query(List.of(new Term(Term.Kind.PARTY, "nobody")), Optional.empty(), 9)))
        .isEmpty();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() throws Exception {
    append(1, 100);
    List<Long> seen = new ArrayList<>();
    Optional<Long> before = Optional.empty();
    do {
      RecordPage page = store.find(query(List.of(new Term(Term.Kind.PARTY, "RU")), before, 7));
      page.records().forEach(record -> seen.add(record.number()));
      before = page.next();
    } while (before.isPresent());

    assertThat(seen).hasSize(100).isSortedAccordingTo((one, other) -> Long.compare(other, one));
  }

  @Test
  void recordsAreFoundByTheirTime() throws Exception {
    append(1, 50);

    RecordPage page =
        store.find(
            new RecordQuery(
                List.of(),
                Optional.of(TestRecords.FIRST.plusSeconds(10)),
                Optional.of(TestRecords.FIRST.plusSeconds(13)),
                Optional.empty(),
                10));

    assertThat(page.records().stream().map(KeptRecord::number)).containsExactly(12L, 11L, 10L);
    assertThat(page.found()).isEqualTo(3);
  }

  @Test
  void timeDoesNotGoBackWhenAClockDoes() throws Exception {
    append(5, 5);
    append(1, 1);

    assertThat(store.after(0, 10).stream().map(KeptRecord::time))
        .containsExactly(TestRecords.FIRST.plusSeconds(5), TestRecords.FIRST.plusSeconds(5));
  }

  @Test
  void aReaderNeedsNoLock() throws Exception {
    append(1, 3);
    try (Store reader = Store.openToRead(address, scratch)) {
      append(4, 4);
      assertThat(reader.numbered(4)).isPresent();
    }
  }

  @Test
  void oldSegmentsAreDroppedWithAllThatOnlyTheyWereMadeOf() throws Exception {
    append(1, 2_500);
    Instant firstOfThird = TestRecords.FIRST.plusSeconds(2_001);

    assertThat(store.drop(firstOfThird, firstOfThird, TestRecords.PROGRAM)).isEqualTo(2);
    assertThat(store.drop(firstOfThird, firstOfThird, TestRecords.PROGRAM)).isZero();

    assertThat(store.numbered(2_000)).isEmpty();
    assertThat(store.request(2_001)).isPresent();
    assertThat(count("record")).isEqualTo(500 + 2);
    assertThat(count("piece")).isEqualTo(500 + 2);
    assertThat(count("answer")).isEqualTo(500);
    assertThat(
            store
                .find(query(List.of(new Term(Term.Kind.PARTY, "RU")), Optional.empty(), 3))
                .found())
        .isEqualTo(500);
    ChainReport report = store.verify(Optional.empty(), done -> {});
    assertThat(report.fault()).isEmpty();
    assertThat(report.dropped()).isEqualTo(2_000);
    append(2_501, 3_600);
    reopen();
    assertThat(fault(Optional.empty())).isEmpty();
  }

  @Test
  void storesThatDropWhatIsOldStopGrowing() throws Exception {
    long after = 0;
    for (int round = 0; round < 6; round++) {
      append(round * 1_000 + 1, (round + 1) * 1_000);
      var unused =
          store.drop(
              TestRecords.FIRST.plusSeconds(round * 1_000L - 500), TestRecords.FIRST, "test");
      if (round == 3) {
        after = count("record") + count("piece") + count("posting") + count("term");
      }
    }
    assertThat(count("record") + count("piece") + count("posting") + count("term"))
        .isLessThanOrEqualTo(after + 20);
  }

  @Test
  void oldAnswersExpireAndTheirDigestsStay() throws Exception {
    append(1, 10);

    assertThat(store.expireAnswers(TestRecords.FIRST.plusSeconds(6))).isEqualTo(5);

    assertThat(store.answer(5)).isEmpty();
    assertThat(store.answer(6)).isPresent();
    assertThat(store.numbered(5).orElseThrow().answer()).hasSize(64);
    append(5, 5);
    assertThat(store.answer(11)).isPresent();
    assertThat(fault(Optional.empty())).isEmpty();
  }

  @Test
  void whatIsErasedIsGoneWhereverItWasAndTheChainStillFits() throws Exception {
    append(1, 10);
    append(3, 3);
    Checkpoint checkpoint = checkpoint();

    assertThat(store.erase(3, "P3", "an officer", TestRecords.FIRST, "test")).isTrue();
    assertThat(store.erase(3, "P3", "an officer", TestRecords.FIRST, "test")).isFalse();

    assertThat(store.request(3)).isEmpty();
    assertThat(store.request(11)).isEmpty();
    assertThat(store.answer(3)).isEmpty();
    assertThat(store.request(4)).isPresent();
    assertThat(store.numbered(12).orElseThrow().details()).contains("\"fact\":\"P3\"");
    ChainReport report = store.verify(Optional.of(checkpoint), done -> {});
    assertThat(report.fault()).isEmpty();
    assertThat(report.erased()).isEqualTo(1);
    append(3, 3);
    assertThat(store.request(13)).isPresent();
  }

  private static RecordQuery query(List<Term> terms, Optional<Long> before, int most) {
    return new RecordQuery(terms, Optional.empty(), Optional.empty(), before, most);
  }

  private List<Long> numbers(RecordQuery query) throws StoreFailure {
    return store.find(query).records().stream().map(KeptRecord::number).toList();
  }
}
