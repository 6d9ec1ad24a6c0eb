package summit.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** What no diplomat would write. */
final class SentenceComplaints {
  private static final int MOST_WORDS = 40;

  private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[.?!])\\s+(?=[\\p{Lu}\u201c])");
  private static final Pattern ISO_DATE = Pattern.compile("\\b\\d{4}-\\d{2}(-\\d{2})?\\b");
  private static final Pattern NEVER =
      Pattern.compile(
          "s's\\b|\\.\\s*\\.|\u2026|\\(\\s*\\)|\u201c\\s*\u201d|\\s[,.;:?]|\\$|\\bnull\\b");

  /** The id of a fact, in brackets behind what is said of it. */
  private static final Pattern LOOKED_UP =
      Pattern.compile("\\([A-Z][A-Z0-9_-]*(, [A-Z0-9_-]+)*\\)");

  /** The id of a precondition behind its title, of a fact before a line, of the version at last. */
  private static final Pattern ID_TO_LOOK_UP =
      Pattern.compile("(?m) {2,}[a-z-]+$|^  - [A-Z][A-Z0-9_-]*:|^Rulebook .*$");

  private static final Pattern CAPITALS =
      Pattern.compile("\\b[A-Z][A-Z0-9]*(_[A-Z0-9]+)+\\b|\\b[A-Z]{5,}\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_'-]*");
  private static final Pattern DOUBLE_NEGATION =
      Pattern.compile("\\bnot (left open|unmet|unknown|other than)\\b|\\bother than (not|no)\\b");

  /** Tables whose rows may say the same of different things, and what is listed again by rank. */
  private static final List<String> REPEATING =
      List.of(
          "setAside",
          "confidence.decisive",
          "preconditions[].missing",
          "preconditions[].question",
          "delay.summary",
          "inShort");

  private final Set<String> ids = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> constants = new TreeSet<>();

  SentenceComplaints(Rulebook rulebook) {
    for (Precondition precondition : rulebook.preconditions()) {
      if (precondition.id().contains("-")) {
        ids.add(precondition.id());
      }
    }
    rulebook.vocabulary().types().keySet().stream()
        .filter(name -> name.chars().filter(Character::isUpperCase).count() > 1)
        .forEach(types::add);
    rulebook
        .vocabulary()
        .lists()
        .values()
        .forEach(
            list ->
                list.constants().stream()
                    .filter(name -> name.length() > 2)
                    .forEach(constants::add));
  }

  /**
   * What is wrong with the sentences of one answer, each with the sentence.
   *
   * @param names what parties are called, by code
   * @param posted texts that stand in sentences as somebody has written them
   */
  List<String> of(List<Sentence> sentences, Map<String, String> names, List<String> posted) {
    List<String> complaints = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String ours = sentence.text();
      for (String text : posted) {
        ours = ours.replace(text, "So");
      }
      for (String wrong : of(ours, names).build().toList()) {
        complaints.add(wrong + ": " + sentence);
      }
    }
    repeated(sentences).forEach(complaints::add);
    return complaints;
  }

  /**
   * What of a printed page is nothing for readers; ids to look up stand in brackets or at the end
   * of a line.
   */
  List<String> ofPage(String page, Map<String, String> names, List<String> posted) {
    String ours = page;
    for (String text : posted) {
      ours = ours.replace(text, "So");
    }
    ours = ID_TO_LOOK_UP.matcher(ours).replaceAll("");
    List<String> complaints = new ArrayList<>();
    for (String line : ours.lines().toList()) {
      Stream.Builder<String> wrong = Stream.builder();
      tokens(line, names, wrong);
      wrong.build().forEach(one -> complaints.add(one + ": " + line));
    }
    return complaints;
  }

  private Stream.Builder<String> of(String text, Map<String, String> names) {
    Stream.Builder<String> wrong = Stream.builder();
    tokens(text, names, wrong);
    if (text.isEmpty() || Character.isLowerCase(text.codePointAt(0))) {
      wrong.add("no capital");
    }
    if (!text.matches("(?s).*[.?!]")) {
      wrong.add("no stop");
    }
    for (String one : NEXT_SENTENCE.split(text, -1)) {
      long count = words(one).count();
      if (count > MOST_WORDS) {
        wrong.add(count + " words");
      }
    }
    return wrong;
  }

  private void tokens(String text, Map<String, String> names, Stream.Builder<String> wrong) {
    found(ISO_DATE, text, "a date of a machine", wrong);
    found(NEVER, text, "a slip", wrong);
    found(DOUBLE_NEGATION, text, "a double negation", wrong);
    String said = LOOKED_UP.matcher(text).replaceAll("");
    CAPITALS.matcher(said).results().forEach(found -> wrong.add("a constant " + found.group()));
    words(said)
        .forEach(
            word -> {
              if (ids.contains(word)) {
                wrong.add("an id " + word);
              }
              if (types.contains(word)) {
                wrong.add("a type " + word);
              }
              if (constants.contains(word)) {
                wrong.add("a constant " + word);
              }
              if (!names.getOrDefault(word, word).equals(word)) {
                wrong.add("a code " + word);
              }
            });
  }

  private static void found(Pattern pattern, String text, String what, Stream.Builder<String> to) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      to.add(what + " \"" + matcher.group() + "\"");
    }
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group());
  }

  /** What is said twice. */
  private static Stream<String> repeated(List<Sentence> sentences) {
    Map<String, Sentence> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (REPEATING.stream().anyMatch(sentence.at()::startsWith)) {
        continue;
      }
      Sentence before = first.putIfAbsent(sentence.text().toLowerCase(Locale.ROOT), sentence);
      if (before != null) {
        twice.add("said twice, at " + before.at() + ": " + sentence);
      }
    }
    return twice.stream();
  }
}
