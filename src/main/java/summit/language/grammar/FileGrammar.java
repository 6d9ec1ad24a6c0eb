package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import summit.language.ProblemCode;
import summit.language.Problems;
import summit.language.SourceFile;
import summit.language.grammar.Token.Kind;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/** Reads a whole file: its package, declarations and rules. */
public final class FileGrammar {
  private final SourceFile source;
  private final Cursor cursor;
  private final List<TypeSyntax> types = new ArrayList<>();
  private final List<EnumSyntax> enums = new ArrayList<>();
  private final List<RuleSyntax> rules = new ArrayList<>();

  private FileGrammar(SourceFile source, Problems problems) {
    this.source = source;
    this.cursor = new Cursor(Tokenizer.tokens(source, problems), problems);
  }

  /** What the file says; rules that cannot be read are problems and left out. */
  public static RulebookSyntax read(SourceFile source, Problems problems) {
    FileGrammar grammar = new FileGrammar(source, problems);
    if (source.text().length() <= Limits.FILE_CHARACTERS) {
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
      int slash = source.path().indexOf('/');
      String folder = slash < 0 ? cursor.peek().text() : source.path().substring(0, slash);
      if (!cursor.at(folder)) {
        throw cursor.refuse(
            ProblemCode.PACKAGE, "the package must be named after its folder, " + folder);
      }
      cursor.next();
      cursor.take(";");
    } catch (Refusal refusal) {
      while (!cursor.atItem()) {
        cursor.next();
      }
    }
  }

  private void readItems() {
    while (!cursor.at(Kind.END)) {
      try {
        readItem();
      } catch (Refusal refusal) {
        if (!cursor.atItem()) {
          cursor.skipToItem();
        }
      }
    }
  }

  private void readItem() throws Refusal {
    if (cursor.at("rule")) {
      if (rules.size() == Limits.RULES_A_FILE) {
        Refusal refusal =
            cursor.refuse(
                ProblemCode.TOO_LARGE, "a file has at most " + Limits.RULES_A_FILE + " rules");
        while (!cursor.at(Kind.END)) {
          cursor.next();
        }
        throw refusal;
      }
      new RuleGrammar(cursor, source).read().ifPresent(rules::add);
    } else if (cursor.at("declare")) {
      new DeclarationGrammar(cursor).read(types, enums);
    } else {
      throw Forbidden.at(cursor, "declare or rule");
    }
  }
}
