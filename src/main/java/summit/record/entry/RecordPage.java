package summit.record.entry;

import java.util.List;
import java.util.Optional;

/**
 * Records that were looked for, the newest first.
 *
 * @param found how many there are on all pages, as far as was counted
 * @param counted whether that is all of them
 * @param next the number to go on before; empty on the last page
 */
public record RecordPage(
    List<KeptRecord> records, long found, boolean counted, Optional<Long> next) {
  public RecordPage {
    records = List.copyOf(records);
  }
}
