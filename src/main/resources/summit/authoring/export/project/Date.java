package rulebook;

import java.time.LocalDate;

/** A day. */
public final class Date extends Period {
  public Date(LocalDate day) {
    super(day.toString());
  }
}
