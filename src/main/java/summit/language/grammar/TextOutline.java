package summit.language.grammar;

import java.util.List;
import java.util.stream.Collectors;
import summit.language.problem.ProblemCollector;

/** How both outlines write a piece of text: its tokens, so that space and comments do not count. */
final class TextOutline {
  private TextOutline() {}

  static String words(String text) {
    List<Token> tokens = Tokenizer.tokens("", text, new ProblemCollector());
    return tokens.stream()
        .limit(tokens.size() - 1)
        .map(token -> token.is(Token.Kind.TEXT) ? '"' + token.text() + '"' : token.text())
        .collect(Collectors.joining(" "));
  }
}
