package summit.record.store;

/** A store cannot be opened; the message says where, why and what to do, as sentences. */
public final class StoreUnusable extends Exception {
  private static final long serialVersionUID = 1L;

  StoreUnusable(String why) {
    super(why);
  }

  StoreUnusable(String why, Throwable cause) {
    super(why, cause);
  }
}
