package summit.record.entry;

/** Of what there is a record. */
public enum RecordKind {
  /** A decision. */
  DECISION,
  /** Decisions that were answered and of which there is no record, since the store was away. */
  GAP,
  /** A value that was erased. */
  ERASURE,
  /** Records that were dropped because of their age. */
  RETENTION
}
