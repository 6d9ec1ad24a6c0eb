package summit.facts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.facts.MeetingVocabulary.VOCABULARY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.facts.MeetingVocabulary;
import summit.language.problem.RuleProblem;

class VocabularyReaderTest {
  @Test
  void onlyDeclaredTypesThatAreNotDerivedCanBePosted() {
    assertThat(VOCABULARY.postableNames())
        .containsExactly("Act", "Estimate", "Meeting", "Reply", "Sign", "Visit");
    assertThat(VOCABULARY.known("Guest").maker()).isEqualTo(FactType.Maker.RULE);
    assertThat(VOCABULARY.known("Evaluation").maker()).isEqualTo(FactType.Maker.SERVICE);
  }

  @Test
  void onlyPostedTypesHaveAnIdAndAnOriginForRules() {
    assertThat(VOCABULARY.known("Sign").fields()).containsOnlyKeys("id", "origin", "says", "about");
    assertThat(VOCABULARY.known("Guest").fields()).containsOnlyKeys("party");
  }

  @Test
  void annotationsSayHowATypeIsAdmitted() {
    FactType visit = VOCABULARY.known("Visit");

    assertThat(visit.freshnessDays()).contains(30);
    assertThat(visit.rememberedDays()).contains(60);
    assertThat(visit.dateFields()).containsExactly("date");
    assertThat(visit.about()).containsExactly("parties", "date");
    assertThat(visit.states()).containsExactly("held");
    assertThat(VOCABULARY.known("Estimate").freshUntil()).contains("reviewBy");
    assertThat(VOCABULARY.subject()).contains(VOCABULARY.known("Meeting"));
  }

  @Test
  void annotationsSayHowFieldsAreFilled() {
    FactType estimate = VOCABULARY.known("Estimate");

    assertThat(estimate.fields().get("daysLeft"))
        .extracting(Field::derivation)
        .isEqualTo(Optional.of(new Derivation.DaysUntil("reviewBy")));
    assertThat(estimate.fields().get("accepting"))
        .extracting(Field::derivation)
        .isEqualTo(Optional.of(new Derivation.KeysWith("answers", "ACCEPTED")));
    assertThat(estimate.postedFields())
        .extracting(Field::name)
        .doesNotContain("id", "daysLeft", "accepting");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@freshness( \"a fortnight\" ) | | @freshness takes a number of days such as \"14 days\"",
        "@date( \"statedOm\" ) | | @date names statedOm, not a field of Word; did you mean"
            + " statedOn?",
        "@about( \"party, colour\" ) | | @about names colour, not a field of Word",
        "| @daysSince( \"statedOm\" ) | days rests on statedOm, not a field of Word; did you mean"
            + " statedOn?",
        "| @keysWith( \"party\" ) | @keysWith takes a field and a value: \"answers = YES\""
      })
  void anAnnotationThatIsWrongIsToldWhereAndWhy(String ofType, String ofField, String message) {
    String text =
        "package meeting\ndeclare Word\n"
            + (ofType == null ? "" : ofType)
            + "\nparty : String\nstatedOn : Date\ndays : Integer "
            + (ofField == null ? "" : ofField)
            + "\nend\n";

    List<RuleProblem> problems = MeetingVocabulary.read(text).problems();

    assertThat(problems).extracting(RuleProblem::message).containsExactly(message);
    assertThat(problems.get(0).at().toString())
        .isEqualTo(ofField == null ? "meeting/facts.drl:2:1" : "meeting/facts.drl:6:1");
  }

  @Test
  void aTypeThatAFieldCannotHaveIsRefusedWhereItStands() {
    assertThat(
            MeetingVocabulary.read(
                    """
                    package meeting
                    declare enum Colour
                    RED;
                    end
                    declare Word
                    colour : Color
                    end
                    """)
                .problems())
        .extracting(RuleProblem::toString)
        .containsExactly(
            "meeting/facts.drl:6:1 Color is not a type that a field can have; did you mean"
                + " Colour?");
  }

  @Test
  void anAliasOfNoValueIsRefused() {
    assertThat(
            MeetingVocabulary.read(
                    "package meeting\ndeclare enum Colour\n@alias( \"PINK = ROSE\" )\nRED;\nend\n")
                .problems())
        .extracting(RuleProblem::toString)
        .containsExactly("meeting/facts.drl:2:1 @alias takes pairs such as \"OTHER = RED\"");
  }
}
