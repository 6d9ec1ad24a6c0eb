package summit.rulebook.folder;

import java.util.List;

/** A look that failed at some rulebooks, and saw the others. */
public final class FailedLook extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FailedLook(List<Throwable> failures) {
    super(failures.size() + " rulebooks could not be taken over", failures.get(0));
    failures.stream().skip(1).forEach(this::addSuppressed);
  }
}
