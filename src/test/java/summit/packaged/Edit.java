package summit.packaged;

/** The ways in which editors, deployments and people change the files of a rulebook. */
enum Edit {
  SAVED_IN_PLACE,
  REPLACED_BY_RENAME,
  RENAMED,
  ADDED,
  HALF_WRITTEN_THEN_COMPLETED,
  DELETED,
  SWAPPED_BY_LINK
}
