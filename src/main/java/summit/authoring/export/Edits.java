package summit.authoring.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summit.language.syntax.Position;

/** Changes of one text, made at once; what is not changed stays as it was written. */
final class Edits {
  private final String text;
  private final List<Integer> lines = new ArrayList<>(List.of(0));
  private final List<Edit> edits = new ArrayList<>();

  /** What stands in place of a part of the text, from its first index to after its last. */
  private record Edit(int start, int end, String instead) {}

  Edits(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      boolean pair = text.startsWith("\r\n", i);
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair)) {
        lines.add(i + 1);
      }
    }
  }

  String text() {
    return text;
  }

  /** The index of its first character. */
  int start(Position at) {
    return lines.get(at.line() - 1) + at.column() - 1;
  }

  /** The index after its last character. */
  int end(Position at) {
    return lines.get(at.endLine() - 1) + at.endColumn();
  }

  void insert(int index, String inserted) {
    replace(index, index, inserted);
  }

  void replace(int start, int end, String instead) {
    edits.add(new Edit(start, end, instead));
  }

  void surround(int start, int end, String before, String after) {
    insert(start, before);
    insert(end, after);
  }

  /** The text with all changes, those at one place in the order in which they were asked for. */
  String apply() {
    StringBuilder edited = new StringBuilder();
    int copied = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      edited.append(text, copied, edit.start()).append(edit.instead());
      copied = edit.end();
    }
    return edited.append(text, copied, text.length()).toString();
  }
}
