package summit.record.writing;

import java.nio.ByteBuffer;
import java.util.List;
import summit.record.entry.Term;

/** What a writer knows to be in the store. For one thread. */
final class Memory {
  /** A piece of a request that is in the store. */
  record KnownPiece(long id, ByteBuffer commitment) {}

  /** A request that is in the store, with what its record is bound by. */
  record KnownRequest(long id, ByteBuffer commitments) {}

  /** By address. */
  final Remembered<ByteBuffer, KnownPiece> pieces = new Remembered<>(20_000);

  /** By address. */
  final Remembered<ByteBuffer, KnownRequest> requests = new Remembered<>(5_000);

  /** By digest. */
  final Remembered<ByteBuffer, Boolean> answers = new Remembered<>(5_000);

  final Remembered<Term, Long> terms = new Remembered<>(50_000);

  /** By digest. */
  final Remembered<String, Boolean> rulebooks = new Remembered<>(1_000);

  private final List<Remembered<?, ?>> all = List.of(pieces, requests, answers, terms, rulebooks);
  private long erasures = -1;

  void committed() {
    all.forEach(Remembered::committed);
  }

  void rolledBack() {
    all.forEach(Remembered::rolledBack);
  }

  /** What was erased since must not be found again by what is remembered of it. */
  void holdsAfter(long erasuresByNow) {
    if (erasuresByNow != erasures) {
      all.forEach(Remembered::forget);
      erasures = erasuresByNow;
    }
  }
}
