/**
 * Faults under load: the packaged service decides at most of what it can, while rules are edited,
 * somebody attacks, the disk fills up and the process is killed.
 */
@NullMarked
package summit.packaged.faults;

import org.jspecify.annotations.NullMarked;
