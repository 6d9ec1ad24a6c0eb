package summit.counterfactual;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.decision.DecisionMaker;
import summit.decision.meeting.GivenWords;
import summit.evaluation.drools.DroolsEngine;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** Small rulebooks written in tests. */
public final class Rules {
  private static final String PRECONDITIONS =
      """
      - id: notice
        tier: GATE
        title: Notice is given
        question: Is there notice?
        remedy: Give notice
        responsible: the host
        unknown: Ask the host
      """;

  private static final String HEAD =
      """
      package small

      declare Notice
          @doc( "A notice that is given" )
          @date( "sentOn" )
          @freshness( "10 days" )
          @remembered( "20 days" )
          by : String @doc( "Who gives it" )
          sentOn : Date @doc( "The day it was sent" )
          due : Date @doc( "The day it is for" )
          days : Integer @doc( "The days that were given" )
          daysAgo : Integer @doc( "Days since it was sent" ) @daysSince( "sentOn" )
          daysLeft : Integer @doc( "Days until it is due" ) @daysUntil( "due" )
          fresh : Boolean @doc( "Whether it is fresh" ) @fresh
      end
      """;

  private static final String RULE =
      """

      rule "Rule %d"
          @precondition( "notice" )
          @source( "M-1" )
      when
          %s
      then
          insert( Finding.%s( "so it is" ) );
      end
      """;

  private Rules() {}

  /** Decides by rules that each conclude a finding, such as blocking, when conditions hold. */
  public static DecisionMaker of(String... findingsAndConditions) {
    StringBuilder rules = new StringBuilder(HEAD);
    for (int i = 0; i < findingsAndConditions.length; i += 2) {
      rules.append(RULE.formatted(i / 2, findingsAndConditions[i + 1], findingsAndConditions[i]));
    }
    return maker(rules.toString());
  }

  /** Decides by the text of a file of rules, with one precondition called notice. */
  public static DecisionMaker maker(String rules) {
    Map<String, String> texts =
        new TreeMap<>(
            Map.of(
                "small/rules.drl", rules,
                "small/preconditions.yaml", PRECONDITIONS,
                "small/sources.yaml", "methods:\n  M-1: { says: \"Our own way\" }\n"));
    List<SourceFile> files =
        texts.entrySet().stream()
            .map(text -> new SourceFile(text.getKey(), text.getValue()))
            .toList();
    try {
      Rulebook rulebook = RulebookReader.read(GivenWords.given(), "small", files);
      return new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
    } catch (BrokenRulebook broken) {
      throw new IllegalStateException(broken);
    }
  }
}
