/** What shows that nobody changed records: commitments, links, trees of segments, checkpoints. */
@NullMarked
package summit.record.chain;

import org.jspecify.annotations.NullMarked;
