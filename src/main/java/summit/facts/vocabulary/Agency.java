package summit.facts.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * Who brings about what a fact says, if anybody does: of a type, and of a field that differs from
 * its type.
 *
 * @param by the fields that name who acts, the first that names somebody counts; {@link #ALL} for
 *     all whom the subject brings together; empty where nobody is said to
 * @param knowledge whether it is found out and not brought about
 * @param adverse the values that harm, so that nobody is advised to bring them about; {@link #ALL}
 *     for every one, of a type for every fact
 * @param others whether it names none of those whom the subject brings together
 */
public record Agency(List<String> by, boolean knowledge, Set<String> adverse, boolean others) {
  /** Every value, every fact, or everybody whom the subject brings together. */
  public static final String ALL = "*";

  /** Where the vocabulary says nothing of it. */
  public static final Agency UNSAID = new Agency(List.of(), false, Set.of(), false);

  public Agency {
    by = List.copyOf(by);
    adverse = Set.copyOf(adverse);
  }

  /** Whether somebody does it. */
  public boolean isAct() {
    return !by.isEmpty();
  }

  /** Whether every value harms, or every fact. */
  public boolean isAdverse() {
    return adverse.contains(ALL);
  }
}
