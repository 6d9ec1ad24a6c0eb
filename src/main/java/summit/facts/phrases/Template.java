package summit.facts.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text with places, such as {@code $party's condition on $topic}; taken apart once, and filled by
 * the hundred. A place written with a capital, {@code $Party}, begins a sentence: what fills it is
 * given a capital too. After a name that ends in s, {@code 's} is only an apostrophe.
 */
public final class Template {
  private final String text;

  /** What stands before each place, and after the last one. */
  private final List<String> between = new ArrayList<>();

  private final List<String> places = new ArrayList<>();

  private Template(String text) {
    this.text = text;
  }

  /** Takes a text apart; a dollar sign before anything but a letter is one. */
  public static Template of(String text) {
    Template template = new Template(text);
    int from = 0;
    for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
      int end = endOfName(text, at);
      if (end > at + 1) {
        template.between.add(text.substring(from, at));
        template.places.add(text.substring(at + 1, end));
        from = end;
      }
    }
    template.between.add(text.substring(from));
    return template;
  }

  private static int endOfName(String text, int dollar) {
    int end = dollar + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  /** As it is written. */
  public String text() {
    return text;
  }

  /** The names of its places, in order; a capital that only begins a sentence is none of a name. */
  public List<String> places() {
    return places.stream().map(Template::name).toList();
  }

  /** The text with each place filled, where every name is one of one. */
  public String filled(UnaryOperator<String> values) {
    return filled(new JoinedText(Agreement.NONE, " "), values);
  }

  /** The text with each place filled, joined to what is said before. */
  String filled(JoinedText joined, UnaryOperator<String> values) {
    for (int i = 0; i < places.size(); i++) {
      joined.written(between.get(i));
      String place = places.get(i);
      String value = values.apply(name(place));
      joined.value(begins(place) ? Phrases.capital(value) : value);
    }
    return joined.written(between.get(places.size())).toString();
  }

  private static boolean begins(String place) {
    return Character.isUpperCase(place.charAt(0));
  }

  private static String name(String place) {
    return begins(place) ? Character.toLowerCase(place.charAt(0)) + place.substring(1) : place;
  }

  @Override
  public String toString() {
    return text;
  }
}
