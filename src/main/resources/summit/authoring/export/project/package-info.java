/**
 * What the rules are given beside their own vocabulary, and a program that has them decide a file.
 */
package rulebook;
