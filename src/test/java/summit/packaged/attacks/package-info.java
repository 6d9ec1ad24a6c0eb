/**
 * What callers without rights do to bring the packaged service down, and what others notice of it:
 * over real sockets, against a heap of 256 MB.
 */
@NullMarked
package summit.packaged.attacks;

import org.jspecify.annotations.NullMarked;
