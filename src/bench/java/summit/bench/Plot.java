package summit.bench;

/**
 * A plot beside a page.
 *
 * @param name of its file, such as growth-rules.svg
 * @param svg the whole file
 */
public record Plot(String name, String svg) {
  public Plot {
    if (!name.endsWith(".svg")) {
      throw new IllegalArgumentException("a plot is called like growth-rules.svg, not " + name);
    }
  }
}
