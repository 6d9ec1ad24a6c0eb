package summit.record.database;

/** A store cannot be opened; the message says where, why and what to do, as sentences. */
public final class StoreUnusable extends Exception {
  private static final long serialVersionUID = 1L;

  public StoreUnusable(String why) {
    super(why);
  }

  public StoreUnusable(String why, Throwable cause) {
    super(why, cause);
  }
}
