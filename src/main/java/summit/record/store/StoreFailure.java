package summit.record.store;

/** A store that was open does not answer, or cannot write; the message says why, as a clause. */
public final class StoreFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean ofOneRecord;

  /**
   * A failure.
   *
   * @param ofOneRecord whether a value is to blame, so that other records can be kept
   */
  StoreFailure(String why, Throwable cause, boolean ofOneRecord) {
    super(why, cause);
    this.ofOneRecord = ofOneRecord;
  }

  public boolean ofOneRecord() {
    return ofOneRecord;
  }
}
