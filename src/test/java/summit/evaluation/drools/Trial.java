package summit.evaluation.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summit.decision.meeting.GivenWords;
import summit.evaluation.Match;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Vocabulary;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** Builds a rule of some conditions over a small vocabulary, and says which facts it matches. */
public final class Trial {
  private static final String FACTS =
      """
      package trial

      declare enum Size
          TINY, SMALL, LARGE, HUGE;
      end

      declare Box
          name : String
          place : String
          size : Size
          weight : Number
          count : Integer
          open : Boolean
          sealedOn : Date @ahead
          usedOn : Date @ahead
          labels : List<String>
          sizes : List<Size>
          counts : List<Integer>
          weights : List<Number>
      end

      declare Shelf
          label : String
          names : List<String>
          room : Integer
          filledOn : Date @ahead
      end

      declare Found
          @derived
          name : String
      end
      """;

  /** What the check asks of every rulebook; no shelf of the tests has this label. */
  private static final String NEVER =
      """
      package trial

      rule "A shelf that is nowhere is found"
          @source( "T1" )
      when
          Shelf( label == "nowhere", $label : label )
      then
          insert( new Found( $label ) );
      end

      rule "A shelf that is nowhere is found and has room"
          @precondition( "trial" )
          @source( "T1" )
      when
          Shelf( label == "nowhere", room > 0, $label : label )
          Found( name == $label )
      then
          insert( Finding.satisfied( "it has room" ) );
      end

      rule "A shelf that is nowhere has no room"
          @precondition( "trial" )
          @source( "T1" )
      when
          Shelf( label == "nowhere", room == 0 )
      then
          insert( Finding.blocking( "it has no room" ) );
      end
      """;

  private static final String SOURCES =
      """
      claims:
        T1:
          says: A trial.
          usedIn: [trial]
      """;

  private static final String PRECONDITIONS =
      """
      - id: trial
        tier: GATE
        title: Trial
        question: Does it match?
        remedy: None.
        responsible: Nobody
        unknown: Does it?
      """;

  /** What boxes and shelves are. */
  public static final Vocabulary VOCABULARY = rulebook("").vocabulary();

  private Trial() {}

  /** A rulebook of the vocabulary and some rules. */
  public static Rulebook rulebook(String rules) {
    try {
      return read(rules);
    } catch (BrokenRulebook broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  static Rulebook read(String rules) throws BrokenRulebook {
    return RulebookReader.read(
        GivenWords.given(),
        "trial",
        List.of(
            new SourceFile("trial/facts.drl", FACTS),
            new SourceFile("trial/never.drl", NEVER),
            new SourceFile("trial/rules.drl", "package trial\n" + rules),
            new SourceFile("trial/preconditions.yaml", PRECONDITIONS),
            new SourceFile("trial/sources.yaml", SOURCES)));
  }

  /** A rule that finds a risk under some conditions. */
  public static String rule(String name, String conditions) {
    return """
    rule "%s"
        @source( "T1" )
    when
        %s
    then
        insert( Finding.risk( "it matches" ) );
    end
    """
        .formatted(name, conditions);
  }

  /** The matches of one rule with these conditions. */
  static List<Match> matches(String conditions, Fact... facts) {
    try (RuleBase base = new DroolsEngine().build(rulebook(rule("It matches", conditions)))) {
      return fire(base, List.of(facts));
    }
  }

  /** The matches over some facts; nothing is derived. */
  static List<Match> fire(RuleBase base, Collection<Fact> facts) {
    List<Match> matches = new ArrayList<>();
    try (RuleRun run = base.start()) {
      run.insert(facts);
      run.fire(
          match -> {
            matches.add(match);
            return List.of();
          });
    }
    return matches;
  }

  /** A box with its id as name; values are field, value, field, value. */
  public static Fact box(String name, Object... values) {
    return fact("Box", name, "name", name, values);
  }

  static Fact shelf(String label, Object... values) {
    return fact("Shelf", label, "label", label, values);
  }

  static Constant size(String name) {
    return new Constant("Size", name);
  }

  static LocalDate july(int day) {
    return LocalDate.of(2025, 7, day);
  }

  private static Fact fact(String type, String id, String nameField, String name, Object... more) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", id);
    values.put(nameField, name);
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i].toString(), more[i + 1]);
    }
    return new Fact(id, VOCABULARY.known(type), values, Provenance.NONE, List.of());
  }
}
