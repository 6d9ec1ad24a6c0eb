/**
 * What is asked: reads arguments, files of facts and the rules folder; prints nothing but how far
 * it is.
 */
@NullMarked
package summit.cli.question;

import org.jspecify.annotations.NullMarked;
