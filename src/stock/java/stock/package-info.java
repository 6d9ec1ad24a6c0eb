/** Compares what stock Drools makes of exported rulebooks with what the service made of them. */
package stock;
