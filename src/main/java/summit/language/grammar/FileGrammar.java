package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/** Reads a whole file: its package, declarations and rules. */
public final class FileGrammar {
  private final String path;
  private final String text;
  private final TokenCursor cursor;
  private final List<TypeSyntax> types = new ArrayList<>();
  private final List<EnumSyntax> enums = new ArrayList<>();
  private final List<RuleSyntax> rules = new ArrayList<>();

  private FileGrammar(String path, String text, ProblemCollector problems) {
    this.path = path;
    this.text = text;
    this.cursor = new TokenCursor(Tokenizer.tokens(path, text, problems), problems);
  }

  /**
   * What a file says; rules that cannot be read are problems and left out.
   *
   * @param path relative to the rules folder
   */
  public static RulebookSyntax read(String path, String text, ProblemCollector problems) {
    FileGrammar grammar = new FileGrammar(path, text, problems);
    if (text.length() <= TextLimits.FILE_CHARACTERS) {
      grammar.readPackage();
      grammar.readItems();
    }
    return new RulebookSyntax(grammar.types, grammar.enums, grammar.rules);
  }

  private void readPackage() {
    try {
      if (!cursor.at("package") || !cursor.peekSecond().is(Kind.WORD)) {
        throw cursor.refuse(
            ProblemCode.PACKAGE, "the file must start with package and the rulebook's name");
      }
      cursor.next();
      int slash = path.indexOf('/');
      String folder = slash < 0 ? cursor.peek().text() : path.substring(0, slash);
      if (!cursor.at(folder)) {
        throw cursor.refuse(
            ProblemCode.PACKAGE, "the package must be named after its folder, " + folder);
      }
      cursor.next();
      cursor.take(";");
    } catch (GrammarRefusal refusal) {
      while (!cursor.atItem()) {
        cursor.next();
      }
    }
  }

  private void readItems() {
    while (!cursor.at(Kind.END)) {
      try {
        readItem();
      } catch (GrammarRefusal refusal) {
        if (!cursor.atItem()) {
          cursor.skipToItem();
        }
      }
    }
  }

  private void readItem() throws GrammarRefusal {
    if (cursor.at("rule")) {
      if (rules.size() == TextLimits.RULES_A_FILE) {
        GrammarRefusal refusal =
            cursor.refuse(
                ProblemCode.TOO_LARGE, "a file has at most " + TextLimits.RULES_A_FILE + " rules");
        while (!cursor.at(Kind.END)) {
          cursor.next();
        }
        throw refusal;
      }
      new RuleGrammar(cursor, text).read().ifPresent(rules::add);
    } else if (cursor.at("declare")) {
      new DeclarationGrammar(cursor).read(types, enums);
    } else {
      throw ForbiddenWord.at(cursor, "declare or rule");
    }
  }
}
