/**
 * Changing rulebooks: drafts laid over what is active, and edits of files that pass the check. What
 * is active changes elsewhere, by what the files say.
 */
@NullMarked
package summit.authoring;

import org.jspecify.annotations.NullMarked;
