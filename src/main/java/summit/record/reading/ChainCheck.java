package summit.record.reading;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import summit.record.chain.ChainReport;
import summit.record.chain.Checkpoint;
import summit.record.chain.Commitments;
import summit.record.chain.Fault;
import summit.record.chain.MerkleTree;
import summit.record.reading.ChainReading.Linked;
import summit.record.reading.ChainReading.Segment;
import summit.record.reading.ChainReading.Shared;
import summit.record.table.Head;

/** Goes along a chain from its origin to its end, and stops at the first fault. */
public final class ChainCheck {
  private static final String NO_CHECKPOINT =
      "Without a checkpoint kept elsewhere, a chain cannot show that its end was cut off, or that"
          + " all of it was written anew.";

  private final ChainReading reading;
  private final Head head;
  private final Optional<Checkpoint> checkpoint;
  private final LongConsumer progress;
  private final List<byte[]> leaves = new ArrayList<>();
  private byte[] link;
  private long number;
  private long looked;
  private long dropped;
  private @Nullable Fault fault;

  /**
   * Begins at the origin.
   *
   * @param progress told how many records have been looked at
   */
  public ChainCheck(Connection connection, Optional<Checkpoint> checkpoint, LongConsumer progress)
      throws SQLException {
    this.reading = new ChainReading(connection);
    this.head = Head.seen(connection);
    this.checkpoint = checkpoint;
    this.progress = progress;
    this.link = head.origin();
  }

  public ChainReport report() throws SQLException {
    List<Segment> segments = reading.segments();
    Shared shared = reading.shared();
    checkpoint.filter(one -> !one.signatureFits()).ifPresent(this::forged);
    checkpoint
        .filter(one -> !one.origin().equals(HexFormat.of().formatHex(head.origin())))
        .ifPresent(one -> fault(Fault.Kind.ALTERED, 1, "the checkpoint is of another chain"));
    int next = 0;
    while (fault == null && next < segments.size() && segments.get(next).dropped()) {
      passOver(segments.get(next));
      next++;
    }
    List<Linked> page = reading.after(number, shared);
    while (fault == null && !page.isEmpty()) {
      for (Linked one : page) {
        if (fault == null) {
          look(one);
          if (next < segments.size() && segments.get(next).last() == number && fault == null) {
            closed(segments.get(next));
            next++;
          }
        }
      }
      progress.accept(looked);
      page = reading.after(number, shared);
    }
    end();
    return new ChainReport(
        looked,
        number,
        dropped,
        shared.erased() + reading.erasedFields(),
        Optional.ofNullable(fault),
        notes());
  }

  private void look(Linked one) {
    long expected = number + 1;
    long found = one.row().number();
    if (found != expected) {
      fault(
          Fault.Kind.MISSING,
          expected,
          found == expected + 1
              ? "record " + expected + " is missing"
              : "records " + expected + " to " + (found - 1) + " are missing");
      return;
    }
    if (!one.leaf().equals(one.storedLeaf()) || !one.sharedSound()) {
      fault(Fault.Kind.ALTERED, found, "record " + found + " is not as it was written");
      return;
    }
    byte[] expectedLink = Commitments.link(link, one.leaf().array());
    if (!ByteBuffer.wrap(expectedLink).equals(one.link())) {
      fault(
          Fault.Kind.REORDERED,
          found,
          "record "
              + found
              + " does not follow the one before it: one of the two was replaced, or"
              + " they changed places");
      return;
    }
    link = expectedLink;
    number = found;
    looked++;
    leaves.add(one.leaf().array());
    compare(checkpoint.filter(known -> known.number() == number));
  }

  private void compare(Optional<Checkpoint> here) {
    here.filter(known -> !known.link().equals(HexFormat.of().formatHex(link)))
        .ifPresent(
            known ->
                fault(
                    Fault.Kind.ALTERED,
                    number,
                    "the chain up to record "
                        + number
                        + " is not the one of the checkpoint: records were written anew"));
  }

  private void passOver(Segment segment) {
    if (segment.first() != number + 1 || !segment.beforeLink().equals(ByteBuffer.wrap(link))) {
      fault(
          Fault.Kind.MISSING,
          number + 1,
          "the segment from record " + segment.first() + " does not follow record " + number);
      return;
    }
    number = segment.last();
    link = segment.lastLink().array();
    dropped += segment.last() - segment.first() + 1;
    compare(checkpoint.filter(known -> known.number() == number));
  }

  private void closed(Segment segment) {
    long records = segment.last() - segment.first() + 1;
    List<byte[]> of = leaves.subList((int) (leaves.size() - records), leaves.size());
    if (!segment.root().equals(ByteBuffer.wrap(MerkleTree.root(of)))
        || !segment.lastLink().equals(ByteBuffer.wrap(link))) {
      fault(
          Fault.Kind.ALTERED,
          segment.first(),
          "the segment of records "
              + segment.first()
              + " to "
              + segment.last()
              + " is not as it was closed");
    }
    leaves.clear();
  }

  private void end() {
    if (fault != null) {
      return;
    }
    if (head.number() > number) {
      fault(
          Fault.Kind.CUT,
          number + 1,
          "the chain ended with record " + head.number() + " and now ends with " + number);
    } else if (head.number() == number && !Arrays.equals(head.link(), link)) {
      fault(Fault.Kind.ALTERED, number, "the end of the chain is not as it was written");
    }
    checkpoint
        .filter(known -> known.number() > number)
        .ifPresent(
            known ->
                fault(
                    Fault.Kind.CUT,
                    number + 1,
                    "the checkpoint knows "
                        + known.number()
                        + " records, and there are "
                        + number));
  }

  private void forged(Checkpoint one) {
    fault(Fault.Kind.ALTERED, one.number(), "the checkpoint does not bear the signature it names");
  }

  private void fault(Fault.Kind kind, long record, String what) {
    if (fault == null) {
      fault = new Fault(kind, record, what);
    }
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (checkpoint.isEmpty()) {
      notes.add(NO_CHECKPOINT);
    }
    if (dropped > 0) {
      notes.add(
          "Of " + dropped + " records that were dropped for their age only the links remain.");
    }
    notes.add("By what records are found is made of them, and is not part of the chain.");
    return notes;
  }
}
