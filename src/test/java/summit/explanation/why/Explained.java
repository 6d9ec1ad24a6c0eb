package summit.explanation.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.decision.meeting.GivenWords;
import summit.explanation.trace.RuleMiss;
import summit.explanation.trace.RuleMisses;
import summit.explanation.trace.RulesByConclusion;
import summit.explanation.wording.ComparisonWording;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.FactType;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** Explains one rule of some conditions over a small vocabulary. */
final class Explained {
  private static final String FACTS =
      """
      package trial

      declare Guest
          @doc( "Somebody who is asked" )
          @called( "$name" )
          name : String
          country : String @says( "the country of $name is $country" )
          seats : Integer @says( "the seats of $name are $seats" ) @unit( "seats" )
          host : Boolean @says( "$name is the host" )
          friends : List<String> @says( "$name is liked by $friends" )
      end

      declare Table
          @doc( "A table that is laid" )
          @called( "the table of $owner" )
          owner : String
          size : Integer @says( "the size of the table of $owner is $size" )
      end

      declare Seated
          @doc( "A guest who has a table" )
          @derived
          name : String
      end
      """;

  private static final String RULE =
      """
      package trial

      rule "A guest with a table is seated"
          @source( "T1" )
      when
          Guest( $name : name )
          Table( owner == $name, size > 0 )
      then
          insert( new Seated( $name ) );
      end

      rule "A seated guest is well"
          @precondition( "trial" )
          @source( "T1" )
      when
          Seated( name == "nobody", $name : name )
      then
          insert( Finding.satisfied( $name ) );
      end

      rule "A guest of nowhere is badly off"
          @precondition( "trial" )
          @source( "T1" )
      when
          Guest( country == "nowhere" )
      then
          insert( Finding.blocking( "badly off" ) );
      end

      rule "The rule in question"
          @precondition( "trial" )
          @source( "T1" )
      when
          %s
      then
          insert( Finding.atRisk( "so" ) );
      end
      """;

  private final Rulebook rulebook;
  private final RulesByConclusion rules;

  private Explained(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.rules = new RulesByConclusion(rulebook);
  }

  static Explained rule(String conditions) {
    List<SourceFile> files =
        List.of(
            new SourceFile("trial/facts.drl", FACTS),
            new SourceFile("trial/rules.drl", RULE.formatted(conditions)),
            new SourceFile(
                "trial/preconditions.yaml",
                "- {id: trial, tier: GATE, title: Trial, question: Q, remedy: R, responsible: P,"
                    + " unknown: U}\n"),
            new SourceFile(
                "trial/sources.yaml", "claims:\n  T1: {says: A trial, usedIn: [trial]}\n"));
    try {
      return new Explained(RulebookReader.read(GivenWords.given(), "trial", files));
    } catch (BrokenRulebook broken) {
      throw new IllegalStateException(broken);
    }
  }

  Fact guest(String id, Object... values) {
    return fact("Guest", id, values);
  }

  Fact table(String id, Object... values) {
    return fact("Table", id, values);
  }

  Fact seated(String name, Fact... from) {
    FactType type = rulebook.vocabulary().known("Seated");
    return new Fact(
        "Seated[" + name + "]", type, Map.of("name", name), Provenance.NONE, List.of(from));
  }

  private Fact fact(String type, String id, Object... values) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(FactType.ID, id);
    for (int i = 0; i < values.length; i += 2) {
      fields.put((String) values[i], values[i + 1]);
    }
    return new Fact(id, rulebook.vocabulary().known(type), fields, Provenance.NONE, List.of());
  }

  /** How near the rule in question comes. */
  NearMiss on(Fact... facts) {
    List<Fact> all = new ArrayList<>(List.of(facts));
    RuleMisses misses = new RuleMisses(rules, all);
    RuleMiss miss =
        Stream.of(rulebook.rules().get("The rule in question")).map(misses::of).findFirst().get();
    Phrases phrases = new Phrases(rulebook.phrases(), rulebook.vocabulary(), all, Map.of());
    return new ExplanationWriter(
            new ComparisonWording(phrases, rulebook.vocabulary()), rules.asks())
        .nearMiss(miss, "AT_RISK");
  }
}
