package summit.authoring.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.facts.vocabulary.VocabularyReader;
import summit.language.RuleReader;
import summit.language.RuleReading;
import summit.language.SourceFile;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;
import summit.rulebook.folder.RulesFolder;

/** What is written otherwise for stock Drools, and that all else stands as it was written. */
class PlainProjectTest {
  private static final SourceFile FACTS =
      new RulesFolder(Path.of("src/test/resources/stock"))
          .sources("constructs").stream()
              .filter(file -> file.path().endsWith("/facts.drl"))
              .findFirst()
              .orElseThrow();

  @Test
  void aRuleThatStockDroolsReadsAlikeStandsAsItWasWritten() {
    String rule =
        rule(
            """
            // A comment,   and layout.
            Box( $id : id, size == Size.LARGE, count >= 2 )
            not Shelf( name == "a" ) /* a remark */\
            """,
            "insert( Finding.risk( \"it is there\" ) );");

    assertThat(written(rule)).isEqualTo("package constructs\n\nimport rulebook.Finding;\n" + rule);
  }

  @Test
  void whatMayBeAbsentOnBothSidesIsAskedForFirst() {
    assertThat(when("Box( $name : name )\n    Shelf( name == $name )"))
        .contains("Shelf( name != null, name == $name )");
    assertThat(
            when("Box( $name : name, $place : place )\n    Shelf( name == $name, name != $place )"))
        .contains("name != null, name == $name, ( name == null || name != $place )");
    assertThat(when("Box( $id : id, ( name == place || count > 1 ) )"))
        .contains("( ( name != null && name == place ) || count > 1 )");
    assertThat(when("Box( $name : name )\n    exists Shelf( name not in ( $name, \"a\" ) )"))
        .contains("( name == null || name not in ( $name, \"a\" ) )");
  }

  @Test
  void whatIsThereIsNotAskedFor() {
    for (String conditions :
        List.of(
            "Box( $id : id )\n    Shelf( id == $id )",
            "Box( name != null, $name : name )\n    Shelf( name == $name )",
            "Box( $name : name, name in ( \"a\", \"b\" ) )\n    Shelf( name == $name )",
            "Box( $name : name )\n    Shelf( name == $name, name == \"a\" )",
            "( Box( $name : name, name == \"a\" ) or Box( $name : id ) )\n"
                + "    Shelf( name == $name )")) {
      assertThat(when(conditions)).contains(conditions);
    }
  }

  @Test
  void numbersOfTwoSortsAreComparedByTheirValue() {
    assertThat(when("Box( $count : count )\n    Shelf( weight == $count )"))
        .contains("Shelf( Numbers.equal( weight, $count ) )");
    assertThat(when("accumulate( $b : Box(); $n : count( $b ) )\n    Shelf( count == $n )"))
        .contains("Shelf( Numbers.equal( count, $n ) )");
    assertThat(when("Box( $id : id, ( weight < count || count == 2 ) )"))
        .contains("( Numbers.less( weight, count ) || count == 2 )");
  }

  @Test
  void totalsOfAbsentValuesAreGuarded() {
    assertThat(when("accumulate( $b : Box( $c : count ); $n : count( $b ), $least : min( $c ) )"))
        .contains("$least : min( $c ); $least != null )");
    assertThat(
            when("accumulate( $b : Box( $c : count ); $n : count( $b ), $m : max( $c ); $n > 1 )"))
        .contains("$n > 1, $m != null )");
    assertThat(when("accumulate( Box( $c : count ); $sum : sum( $c ) )"))
        .contains("$sum : sumOfKnown( $c )", "import accumulate rulebook.SumOfKnown sumOfKnown;");
    assertThat(when("accumulate( Box( $c : count, count > 0 ); $sum : sum( $c ) )"))
        .contains("$sum : sum( $c )");
  }

  @Test
  void valuesJoinedToATextArePutIntoWords() {
    assertThat(
            written(
                rule(
                    "Box( $id : id, $size : size )",
                    "insert( Finding.risk( $id + \" is \" + $size /* , as \"said\" */ ) );")))
        .contains("Finding.risk( Words.of( $id ) + \" is \" + Words.of( $size ) /* , as")
        .contains("import rulebook.Words;");
    assertThat(written(rule("Box( $size : size )", "insert( Finding.risk( $size ) );")))
        .contains("Finding.risk( Words.of( $size ) )");
    assertThat(
            written(
                rule(
                    "accumulate( $b : Box(); $n : count( $b ) )",
                    "insert( new Counted( $n, \"so many: \" + $n ) );")))
        .contains("new Counted( Numbers.whole( $n ), \"so many: \" + Words.of( $n ) )");
  }

  @Test
  void aRuleThatWaitsForOthersComesAfterThem() {
    String rules =
        rule("Box( $name : name )", "insert( new Named( $name ) );")
            + rule(
                    "Box( $id : id )\n    not Named( name == $id )",
                    "insert( Finding.risk( $id ) );")
                .replace("\"A rule\"", "\"Another rule\"");

    assertThat(written(rules))
        .containsOnlyOnce("salience")
        .contains("@source( \"S1\" )\n    salience -1\nwhen\n    Box( $id : id )");
  }

  @Test
  void typesHoldWhatEveryFactHas() {
    assertThat(files(rule("Box()", "insert( Finding.risk( \"x\" ) );")))
        .containsKey("pom.xml")
        .extractingByKey("src/main/resources/constructs/facts.drl")
        .asString()
        .contains("@doc( \"A box\" )\n    id : String\n    origin : String\n    name : String")
        .contains("@derived\n    name : String @key\nend")
        .contains("import java.util.List;\nimport java.util.Map;\nimport rulebook.Date;");
  }

  @Test
  void theShippedRulesAreWrittenLineByLine() {
    Rulebook summit = TestRulebooks.summit();
    Map<String, String> files = PlainProject.files(GivenWords.vocabulary(), summit, List.of());

    assertThat(summit.files())
        .allSatisfy(
            file ->
                assertThat(withoutAdditions(files.get("src/main/resources/" + file.path())))
                    .isEqualTo(withoutAdditions(file.text())));
  }

  /** Less what is only ever added. */
  private static List<String> withoutAdditions(@Nullable String text) {
    return String.valueOf(text)
        .replaceAll("Words\\.of\\( ([$\\w]+) \\)", "$1")
        .replaceAll(" @key", "")
        .replaceAll("\\w+ != null, ", "")
        .lines()
        .filter(
            line ->
                !line.matches(
                    "import .*;|    salience -\\d+|    (id|origin) : String|"
                        + "|    exists\\( \\w+\\(\\) \\) // once the statuses are in"))
        .toList();
  }

  private static String rule(String when, String then) {
    return "\nrule \"A rule\"\n    @source( \"S1\" )\nwhen\n    %s\nthen\n    %s\nend\n"
        .formatted(when, then);
  }

  private static String when(String conditions) {
    return written(rule(conditions, "insert( Finding.risk( \"it is there\" ) );"));
  }

  private static String written(String rules) {
    return String.valueOf(files(rules).get("src/main/resources/constructs/rules.drl"));
  }

  private static Map<String, String> files(String rules) {
    List<SourceFile> files =
        new ArrayList<>(
            List.of(FACTS, new SourceFile("constructs/rules.drl", "package constructs\n" + rules)));
    RuleReading reading = RuleReader.read(GivenWords.vocabulary(), files);
    assertThat(reading.problems()).isEmpty();
    return PlainProject.files(
        GivenWords.vocabulary(),
        new Rulebook(
            "constructs",
            "0",
            files,
            GivenWords.vocabulary().syntax(),
            reading.syntax(),
            reading.dependencies(),
            VocabularyReader.read(GivenWords.vocabulary().syntax(), reading.syntax()).vocabulary(),
            List.of(),
            Map.of(),
            GivenWords.given().phrases().book()),
        List.of());
  }
}
