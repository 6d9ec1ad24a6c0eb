package summit.record.keeping;

/** A record cannot be kept now, and nothing is to be answered without; the message says why. */
public final class RecordsUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  RecordsUnavailable(String why) {
    super(why);
  }
}
