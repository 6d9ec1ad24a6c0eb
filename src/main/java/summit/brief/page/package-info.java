/** A brief as Markdown, HTML or PDF: one document tree, written three ways. */
@NullMarked
package summit.brief.page;

import org.jspecify.annotations.NullMarked;
