package summit.language.check;

import java.util.Set;
import java.util.regex.Pattern;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Position;

/** What declared things may be called: each sort in its own letters, no word with a meaning. */
enum NameCheck {
  TYPE("a type", "[A-Z][A-Za-z0-9]*", "LikeThis"),
  CONSTANT("a value of a list", "[A-Z][A-Z0-9_]*", "LIKE_THIS"),
  FIELD("a field", "[a-z][A-Za-z0-9]*", "likeThis");

  /** Words of the rule language, of Java and of its expressions that would change meaning. */
  private static final Set<String> KEPT =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends final finally float for goto if implements import"
                  + " instanceof int interface long native new package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient try void volatile while true false null empty nil and or not in is"
                  + " contains excludes matches soundslike strsim convertable foreach untyped def"
                  + " proto with function isdef var until stacklang memberOf"
                  + " str exists forall eval"
                  + " from collect accumulate over when then end rule query declare global action"
                  + " reverse result init modify update insert delete retract")
              .split(" "));

  /**
   * Types that every Java program, Drools' expression language and an exported rulebook see without
   * import; a type of the same name would not be found there.
   */
  private static final Set<String> SEEN =
      Set.of(
          ("Object String Integer Long Double Float Short Byte Character Boolean Number BigDecimal"
                  + " BigInteger Math StrictMath System Runtime Thread Class ClassLoader Compiler"
                  + " Process StringBuilder StringBuffer Array Void Throwable Record Module Package"
                  + " Enum Iterable Comparable Cloneable Runnable Override Deprecated Iterator List"
                  + " Map Set Collection CharSequence Appendable AutoCloseable ClassValue"
                  + " FunctionalInterface InheritableThreadLocal ModuleLayer ProcessBuilder"
                  + " ProcessHandle Readable RuntimePermission SafeVarargs SecurityManager"
                  + " StackTraceElement StackWalker SuppressWarnings ThreadDeath ThreadGroup"
                  + " ThreadLocal Serializable Rule Query Date Period Finding Numbers Words")
              .split(" "));

  private static final Pattern FAILURE = Pattern.compile(".*(Error|Exception)");

  private final String shown;
  private final Pattern letters;
  private final String example;

  NameCheck(String shown, String letters, String example) {
    this.shown = shown;
    this.letters = Pattern.compile(letters);
    this.example = example;
  }

  void check(String name, Position at, ProblemCollector problems) {
    if (!letters.matcher(name).matches()) {
      problems.add(
          ProblemCode.NAME, at, name + ": the name of " + shown + " is written " + example);
    } else if (KEPT.contains(name) || (this == TYPE && isSeen(name))) {
      problems.add(
          ProblemCode.NAME, at, name + " has a meaning of its own already; choose another name");
    }
  }

  private static boolean isSeen(String name) {
    return SEEN.contains(name) || FAILURE.matcher(name).matches();
  }
}
