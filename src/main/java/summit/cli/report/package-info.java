/** What checks and cases found, as people, build servers and code reviews read it. */
@NullMarked
package summit.cli.report;

import org.jspecify.annotations.NullMarked;
