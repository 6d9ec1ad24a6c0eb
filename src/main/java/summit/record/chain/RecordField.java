package summit.record.chain;

/**
 * What a record is made of, in the order in which the chain binds it. The order and the names are
 * part of every chain that was ever begun: add at the end, and never change what is here.
 */
public enum RecordField {
  NUMBER,
  TIME,
  KIND,
  CALLER,
  DECISION,
  RULEBOOK,
  VERSION,
  PROGRAM,
  AS_OF,
  ASKED,
  POSTED,
  OUTCOME,
  ANSWER,
  DETAILS
}
