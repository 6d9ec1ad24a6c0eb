package summit.record.chain;

import java.util.List;
import java.util.Optional;

/**
 * What a look at a whole chain found.
 *
 * @param records that were looked at
 * @param last the number of the last record, or 0
 * @param dropped records that are gone because of their age, with their segments
 * @param erased values that were erased, in records and in what was posted
 * @param fault the first; empty when there is none
 * @param notes what the look could not show, in sentences
 */
public record ChainReport(
    long records, long last, long dropped, long erased, Optional<Fault> fault, List<String> notes) {
  public ChainReport {
    notes = List.copyOf(notes);
  }
}
