package summit.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts with some words deleted, doubled, swapped or replaced by those of other texts. */
public final class Mutations {
  private static final int MOST = 5;

  private final List<SourceFile> files;
  private final List<String> words;

  private Mutations(List<SourceFile> files) {
    this.files = List.copyOf(files);
    this.words = files.stream().flatMap(file -> words(file).stream()).distinct().toList();
  }

  /** Of the hostile texts, and of some that are sound, over {@link #vocabulary}. */
  public static Mutations ofHostileTexts() {
    List<SourceFile> files = new ArrayList<>(Texts.folder("hostile"));
    files.add(Texts.vocabulary());
    files.add(Texts.rule("$i : Intent( $p : party ) not( Venue( host == $p ) )"));
    files.add(Texts.rule("Intent( daysAgo > 3, stance in ( Stance.REFUSED, Stance.PROPOSED ) )"));
    files.add(Texts.rule("accumulate( $v : Venue( host == \"US\" ); $n : count( $v ); $n > 2 )"));
    return new Mutations(files);
  }

  /** The types that the texts are about. */
  public static SourceFile vocabulary() {
    return Texts.vocabulary();
  }

  public SourceFile changed(Random random) {
    List<String> text = new ArrayList<>(words(files.get(random.nextInt(files.size()))));
    for (int changes = 1 + random.nextInt(MOST); changes > 0 && !text.isEmpty(); changes--) {
      int at = random.nextInt(text.size());
      switch (random.nextInt(4)) {
        case 0 -> text.remove(at);
        case 1 -> text.add(at, text.get(at));
        case 2 -> Collections.swap(text, at, random.nextInt(text.size()));
        default -> text.set(at, words.get(random.nextInt(words.size())));
      }
    }
    return new SourceFile("test/changed.drl", String.join("", text));
  }

  private static List<String> words(SourceFile file) {
    return List.of(file.text().split("\\b|(?<=\\W)", -1));
  }
}
