package summit.bench;

/** Something that is measured as a whole, with targets of its own. */
public interface Study {
  Figures measure() throws Exception;
}
