package summit.api.records;

import jakarta.inject.Singleton;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.record.entry.KeptRecord;
import summit.record.entry.Posted;
import summit.record.keeping.Recorder;
import summit.record.store.Store;
import summit.record.store.StoreFailure;

/** The records that calls ask for. */
@Singleton
class KeptRecords {
  private final Recorder recorder;

  KeptRecords(Recorder recorder) {
    this.recorder = recorder;
  }

  /** A question to the store. */
  interface Question<T> {
    T of(Store store) throws StoreFailure;
  }

  <T> T ask(Question<T> question) {
    Store store = recorder.store().orElseThrow(() -> new Refusal(ErrorCode.NO_RECORDS));
    try {
      return question.of(store);
    } catch (StoreFailure failure) {
      throw new Refusal(
          ErrorCode.RECORDS_UNAVAILABLE,
          "The records cannot be read: " + failure.getMessage() + ".");
    }
  }

  /** The newest record of a decision, by its id, or a record by its number. */
  KeptRecord find(String id) {
    return ask(store -> store.decision(id))
        .orElseThrow(() -> new Refusal(ErrorCode.UNKNOWN_DECISION));
  }

  Posted posted(KeptRecord record) {
    return ask(store -> store.request(record.number()))
        .orElseThrow(() -> new Refusal(ErrorCode.ERASED));
  }
}
