package summit.counterfactual.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.facts.Fact;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblems;
import summit.json.AnswerJson;

/** Changes as they are posted, and as they are told. */
class ChangesTest {
  private static final DecisionRequest ARTICLE = Situations.article();
  private static final MovingParties PARTIES =
      MovingParties.of(Situations.SUMMIT.evaluate(ARTICLE));
  private static final String WAIVED =
      "{'kind':'SET','fact':'F-012','field':'status','value':'WAIVED'}";
  private static final String CONFIRMED =
      "{'kind':'SET','fact':'F-006','field':'confirmedBy','value':['US','RU']}";
  private static final String ANSWERED =
      "{'kind':'SET','fact':'F-006','field':'acceptance','value':{'RU':'ACCEPTED','US':'UNKNOWN'}}";
  private static final String UNDATED = "{'kind':'SET','fact':'F-012','field':'setOn'}";
  private static final String WITHDRAWN = "{'kind':'WITHDRAW','fact':'F-005'}";
  private static final String ADDED =
      "{'kind':'ADD','fact':{'type':'LeaderIntent','id':'F-900','party':'RU','proposalId':'SP-1',"
          + "'stance':'ACCEPTED','statedOn':'2025-07-21','evidence':['S6'],"
          + "'source':{'name':'Kremlin','reliability':'B'},'reportedOn':'2025-07-21'}}";
  private static final String AGREED =
      "{'kind':'SET','fact':'F-023','field':'state','value':'AGREED'}";

  @Test
  void changesAreSaidInPlainSentences() {
    ChangeSentence sentence = new ChangeSentence(PARTIES, ARTICLE.facts());

    assertThat(
            read(WAIVED, CONFIRMED, ANSWERED, UNDATED, WITHDRAWN, ADDED).stream().map(sentence::of))
        .containsExactly(
            "Russia's demand for a great deal of work on Ukraine beforehand is waived (F-012, now"
                + " not met)",
            "Istanbul is confirmed by the United States and Russia (F-006, now confirmed by"
                + " nobody)",
            "the answers on Istanbul are accepted (Russia), unknown (the United States) (F-006, now"
                + " unknown (Russia), unknown (the United States))",
            "Russia's demand for a great deal of work on Ukraine beforehand (F-012): set on is no"
                + " longer said, which was 20 July 2025",
            "the shock (public irritation with Putin) (F-005) is withdrawn",
            "New: Russia's answer to a meeting is \u201cyes\u201d (F-900)");
  }

  @Test
  void whoMustMoveIsWhoComesGoesOrAnswersElseTheOwnerElseThePrincipals() {
    assertThat(
            read(WAIVED, CONFIRMED, ANSWERED, WITHDRAWN, ADDED, AGREED).stream()
                .map(change -> PARTIES.moved(change, ARTICLE.facts())))
        .containsExactly(
            List.of("RU"),
            List.of("RU", "US"),
            List.of("RU"),
            List.of("US"),
            List.of("RU"),
            List.of("RU", "US"));
  }

  @Test
  void whatIsWrittenReadsAsTheSameChanges() {
    List<FactChange> changes = read(WAIVED, CONFIRMED, ANSWERED, UNDATED, WITHDRAWN, ADDED);

    assertThat(read(ARTICLE.facts(), AnswerJson.tree(changes))).isEqualTo(changes);
  }

  @Test
  void everyFactOfTheArticleCanBeWrittenAndReadAgain() {
    for (Fact fact : ARTICLE.facts()) {
      List<FactChange> anew = List.of(new FactChange.Withdraw(fact.id()), new FactChange.Add(fact));

      assertThat(read(ARTICLE.facts(), AnswerJson.tree(anew))).isEqualTo(anew);
    }
  }

  @Test
  void changesApplyInAnyOrder() {
    List<FactChange> changes = read(ADDED.replace("F-900", "F-005"), WITHDRAWN);

    assertThat(FactChange.apply(changes, ARTICLE.facts()))
        .filteredOn(fact -> fact.id().equals("F-005"))
        .extracting(fact -> fact.type().name())
        .containsExactly("LeaderIntent");
  }

  @Test
  void everythingWrongIsSaidAtOnceWithItsPlaceAndTheLikelyWord() {
    String changes =
        String.join(
            ",",
            "7",
            "{'kind':'STE'}",
            "{'kind':'SET','fact':'F-12','field':'status','value':'WAIVED'}",
            "{'kind':'SET','fact':'F-012','field':'stauts','value':'WAIVED'}",
            "{'kind':'SET','fact':'F-012','field':'status','value':7}",
            "{'kind':'SET','fact':'F-012','field':'status','vlaue':'MET'}",
            "{'kind':'SET','fact':'F-006','field':'place'}",
            "{'kind':'SET','fact':'F-005','field':'by','value':'RU'}",
            "{'kind':'SET','fact':'SP-1','field':'venueId','value':'F-06'}",
            WITHDRAWN,
            WITHDRAWN,
            ADDED.replace("F-900", "F-001"),
            ADDED.replace("SP-1", "SP-9").replace("ACCEPTED", "ACCEPTD"));

    assertThat(problems("[" + changes + "]"))
        .containsExactlyInAnyOrder(
            "WRONG_TYPE /changes/0",
            "UNKNOWN_VALUE /changes/1/kind, did you mean SET",
            "DANGLING_REFERENCE /changes/2/fact, did you mean F-012",
            "UNKNOWN_FIELD /changes/3/field, did you mean status",
            "WRONG_TYPE /changes/4/value",
            "UNKNOWN_FIELD /changes/5/vlaue, did you mean value",
            "CONTRADICTION /changes/5/field",
            "MISSING_FIELD /changes/5/value",
            "MISSING_FIELD /changes/6/value",
            "CONTRADICTION /changes/7/fact",
            "DANGLING_REFERENCE /changes/8/value, did you mean F-006",
            "CONTRADICTION /changes/10/fact",
            "DUPLICATE_ID /changes/11/fact/id",
            "UNKNOWN_VALUE /changes/12/fact/stance, did you mean ACCEPTED",
            "DANGLING_REFERENCE /changes/12/fact/proposalId, did you mean SP-1");
  }

  @Test
  void changesThatAreNoListAreRefused() {
    assertThat(problems("{}")).containsExactly("WRONG_TYPE /changes");
  }

  private static List<String> problems(String changes) {
    FactProblems problems = new FactProblems(100);
    var unused =
        ChangeReader.read(
            Situations.json(changes),
            "/changes",
            ARTICLE.facts(),
            Situations.SUMMIT.rulebook(),
            FactLimits.DEFAULT,
            problems);
    return problems.all().stream()
        .map(
            one ->
                one.code()
                    + " "
                    + one.pointer()
                    + one.didYouMean().map(word -> ", did you mean " + word).orElse(""))
        .toList();
  }

  private static List<FactChange> read(String... changes) {
    return read(ARTICLE.facts(), Situations.json("[" + String.join(",", changes) + "]"));
  }

  private static List<FactChange> read(List<Fact> facts, JsonNode changes) {
    FactProblems problems = new FactProblems(100);
    List<FactChange> read =
        ChangeReader.read(
            changes, "/changes", facts, Situations.SUMMIT.rulebook(), FactLimits.DEFAULT, problems);
    assertThat(problems.all()).isEmpty();
    return read;
  }
}
