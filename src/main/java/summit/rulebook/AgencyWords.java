package summit.rulebook;

import java.util.Collection;
import java.util.TreeSet;
import summit.facts.vocabulary.Agency;
import summit.facts.vocabulary.ClosedList;

/** What the word list says of who brings something about. */
final class AgencyWords {
  private AgencyWords() {}

  /** Of a type or a field, each sentence after a blank; empty where nothing is said of it. */
  static String of(Agency agency) {
    StringBuilder words = new StringBuilder();
    if (agency.isAct()) {
      words.append(" Act of ");
      words.append(
          String.join(
              ", else ",
              agency.by().stream()
                  .map(by -> by.equals(Agency.ALL) ? "all who meet" : "`" + by + "`")
                  .toList()));
      words.append('.');
    }
    if (agency.knowledge()) {
      words.append(" Found out, not done.");
    }
    if (agency.isAdverse()) {
      words.append(" Never advised.");
    } else if (!agency.adverse().isEmpty()) {
      words.append(" Never advised: ").append(codes(agency.adverse())).append('.');
    }
    return words.toString();
  }

  /** Of a closed list. */
  static String of(ClosedList list) {
    String adverse =
        list.adverse().isEmpty() ? "" : "Never advised: " + codes(list.adverse()) + ".";
    String settled =
        list.settled().isEmpty()
            ? ""
            : "Never to be gone back from: " + codes(list.settled()) + ".";
    return (adverse + " " + settled).strip();
  }

  private static String codes(Collection<String> values) {
    return String.join(
        ", ", new TreeSet<>(values).stream().map(value -> "`" + value + "`").toList());
  }
}
