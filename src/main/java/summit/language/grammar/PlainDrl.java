package summit.language.grammar;

import java.util.List;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.EnumSyntax;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;
import summit.language.syntax.TypeSyntax;

/**
 * Confirms that what our grammar accepted is plain DRL that says the same to Drools' own parser, so
 * that rules mean in any Drools tool what they mean here. Parses, as DRL 6; builds nothing.
 */
public final class PlainDrl {
  private final String path;
  private final String text;
  private final RulebookSyntax ours;
  private final ProblemCollector problems;

  private PlainDrl(String path, String text, RulebookSyntax ours, ProblemCollector problems) {
    this.path = path;
    this.text = text;
    this.ours = ours;
    this.problems = problems;
  }

  public static void confirm(
      String path, String text, RulebookSyntax ours, ProblemCollector problems) {
    new PlainDrl(path, text, ours, problems).confirm();
  }

  private void confirm() {
    DrlParser parser = new DrlParser();
    PackageDescr theirs;
    try {
      theirs = parser.parse(false, withoutMark());
    } catch (DroolsParserException e) {
      differs(start(), "Drools cannot read this file");
      return;
    }
    for (DroolsError error : parser.getErrors()) {
      int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
      differs(
          new Position(path, line, 1, line, 1),
          "Drools cannot read this line; a name in it may be one of its own words");
    }
    if (!parser.hasErrors()) {
      compare(theirs);
    }
  }

  /** Editors on Windows begin a file with a mark of its encoding, which is no part of the text. */
  private String withoutMark() {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private void compare(@Nullable PackageDescr theirs) {
    if (theirs == null || !sameItems(theirs)) {
      differs(start(), "Drools finds other declarations or rules in this file");
      return;
    }
    WrittenOutline written = new WrittenOutline(text);
    for (int i = 0; i < ours.types().size(); i++) {
      TypeSyntax type = ours.types().get(i);
      TypeDeclarationDescr other = theirs.getTypeDeclarations().get(i);
      compare(type.name(), type.at(), written.of(type), DroolsOutline.of(other));
    }
    for (int i = 0; i < ours.enums().size(); i++) {
      EnumSyntax closedList = ours.enums().get(i);
      EnumDeclarationDescr other = theirs.getEnumDeclarations().get(i);
      compare(closedList.name(), closedList.at(), written.of(closedList), DroolsOutline.of(other));
    }
    for (int i = 0; i < ours.rules().size(); i++) {
      RuleSyntax rule = ours.rules().get(i);
      RuleDescr other = theirs.getRules().get(i);
      compare(rule.name(), rule.at(), written.of(rule), DroolsOutline.of(other));
    }
  }

  private boolean sameItems(PackageDescr theirs) {
    return theirs.getTypeDeclarations().size() == ours.types().size()
        && theirs.getEnumDeclarations().size() == ours.enums().size()
        && theirs.getRules().size() == ours.rules().size()
        && theirs.getImports().isEmpty()
        && theirs.getFunctions().isEmpty()
        && theirs.getGlobals().isEmpty()
        && theirs.getAttributes().isEmpty();
  }

  private void compare(String name, Position at, List<String> ours, List<String> theirs) {
    if (!ours.equals(theirs)) {
      int first = 0;
      while (first < Math.min(ours.size(), theirs.size())
          && ours.get(first).equals(theirs.get(first))) {
        first++;
      }
      String seen = first < theirs.size() ? theirs.get(first) : "nothing more";
      String meant = first < ours.size() ? ours.get(first) : "nothing more";
      differs(at, "Drools reads " + name + " differently: " + seen + " instead of " + meant);
    }
  }

  private void differs(Position at, String message) {
    problems.add(ProblemCode.NOT_PLAIN_DRL, at, message);
  }

  private Position start() {
    return new Position(path, 1, 1, 1, 1);
  }
}
