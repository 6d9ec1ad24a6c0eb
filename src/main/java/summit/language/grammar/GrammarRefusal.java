package summit.language.grammar;

/** Unwinds the grammar to where reading can go on; the problem has been noted already. */
final class GrammarRefusal extends Exception {
  private static final long serialVersionUID = 1;

  GrammarRefusal() {
    super("refused", null, false, false);
  }
}
