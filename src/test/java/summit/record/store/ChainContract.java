package summit.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.record.chain.ChainReport;
import summit.record.chain.Checkpoint;
import summit.record.chain.Fault;

/** What the chain of every store shows, whatever holds it. */
abstract class ChainContract extends TriedStore {
  ChainContract(Optional<String> address, Path scratch) throws Exception {
    super(address, scratch);
  }

  @Test
  void aSoundChainIsFoundSound() throws Exception {
    append(1, 2_345);

    ChainReport report = store.verify(Optional.empty(), done -> {});

    assertThat(report.fault()).isEmpty();
    assertThat(report.records()).isEqualTo(2_345);
    assertThat(report.notes()).anyMatch(note -> note.contains("cannot show that its end was cut"));
  }

  @Test
  void anEmptyChainIsSound() throws Exception {
    assertThat(store.verify(Optional.empty(), done -> {}).fault()).isEmpty();
  }

  @Test
  void aCheckpointIsHeldByTheChainThatGoesOn() throws Exception {
    append(1, 10);
    Checkpoint checkpoint = checkpoint();
    append(11, 20);

    assertThat(store.verify(Optional.of(checkpoint), done -> {}).fault()).isEmpty();
  }

  @Test
  void aCheckpointShowsThatTheEndWasCutAndTheHeadPutRight() throws Exception {
    append(1, 10);
    Checkpoint checkpoint = checkpoint();
    change("delete from record where number > 7");
    change("update head set number = 7, link = (select link from record where number = 7)");

    assertThat(fault(Optional.empty())).isEmpty();
    assertThat(fault(Optional.of(checkpoint)).orElseThrow())
        .matches(fault -> fault.kind() == Fault.Kind.CUT && fault.record() == 8);
  }

  @Test
  void aCheckpointShowsThatRecordsWereWrittenAnew() throws Exception {
    append(1, 10);
    Checkpoint checkpoint = checkpoint();
    change("delete from record where number > 7");
    change("delete from posting where number > 7");
    change("update head set number = 7, link = (select link from record where number = 7)");
    reopen();
    append(11, 15);

    assertThat(fault(Optional.empty())).isEmpty();
    assertThat(fault(Optional.of(checkpoint)).orElseThrow().what())
        .contains("is not the one of the checkpoint");
  }

  @Test
  void aCheckpointThatWasForgedIsFound() throws Exception {
    append(1, 3);
    Checkpoint real = checkpoint();
    Checkpoint forged =
        new Checkpoint(real.origin(), 2, real.link(), real.time(), real.key(), real.signature());

    assertThat(fault(Optional.of(forged)).orElseThrow().what()).contains("signature");
  }

  @Test
  void whatIsMissingCutOrOutOfOrderIsNamed() throws Exception {
    append(1, 10);
    change("delete from record where number = 4");
    assertThat(fault(Optional.empty()).orElseThrow())
        .matches(fault -> fault.kind() == Fault.Kind.MISSING && fault.record() == 4);
  }

  @Test
  void aCutEndIsNamed() throws Exception {
    append(1, 10);
    change("delete from record where number > 8");
    assertThat(fault(Optional.empty()).orElseThrow())
        .matches(fault -> fault.kind() == Fault.Kind.CUT && fault.record() == 9);
  }

  @Test
  void anExchangeOfTwoRecordsIsNamed() throws Exception {
    append(1, 10);
    change("update record set number = 99 where number = 4");
    change("update record set number = 4 where number = 5");
    change("update record set number = 5 where number = 99");
    assertThat(fault(Optional.empty()).orElseThrow().record()).isEqualTo(4);
  }
}
