package summit.facts.reading;

import org.jspecify.annotations.Nullable;
import summit.facts.reading.FactProblem.Code;

/** In which form a posted text is kept. */
interface TextForm {
  /** Texts that people read stay as they are. */
  TextForm AS_POSTED = (posted, at) -> posted;

  /** The text; nothing, and a problem, where there is none to keep. */
  @Nullable String of(String posted, String at);

  /** Codes, ids and names: in their normal form, with a note where that differs. */
  static TextForm name(FactProblems problems) {
    return (posted, at) ->
        name(posted, at, NormalForm.hasControls(NormalForm.of(posted)), problems);
  }

  /** Names that may have several lines. */
  static TextForm title(FactProblems problems) {
    return (posted, at) -> {
      String oneLine = posted.replaceAll("[\\t\\n\\r]", " ");
      return name(posted, at, NormalForm.hasControls(NormalForm.of(oneLine)), problems);
    };
  }

  private static @Nullable String name(
      String posted, String at, boolean controls, FactProblems problems) {
    String name = NormalForm.of(posted);
    if (name.isEmpty()) {
      problems.add(
          Code.MISSING_FIELD, at, "this text is empty; say what is meant, or leave it out");
      return null;
    }
    if (controls) {
      problems.add(
          Code.WRONG_TYPE,
          at,
          () ->
              QuotedText.quoted(posted)
                  + " holds control characters, which no code, id or name can have; leave them"
                  + " out");
      return null;
    }
    if (!name.equals(posted)) {
      problems.note(
          at,
          "blanks at the ends, and characters that nobody sees, are no part of a code, id or name",
          posted,
          name);
    }
    return name;
  }
}
