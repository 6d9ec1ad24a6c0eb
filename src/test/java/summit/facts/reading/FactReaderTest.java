package summit.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.facts.MeetingVocabulary.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.Source;
import summit.facts.vocabulary.Constant;

class FactReaderTest {
  @Test
  void aFactHasTypedValues() {
    Fact fact =
        facts(
                """
                {'type': 'Estimate', 'id': 'E', 'topic': 'food', 'value': 2, 'count': 3,
                 'sure': true, 'month': '2025-06', 'reviewBy': '2025-07-31',
                 'answers': {'B': 'NO', 'A': 'ACCEPTED'}}
                """)
            .get(0);

    assertThat(fact.values())
        .isEqualTo(
            Map.of(
                "id",
                "E",
                "topic",
                "food",
                "value",
                2.0,
                "count",
                3,
                "sure",
                true,
                "month",
                "2025-06",
                "reviewBy",
                LocalDate.of(2025, 7, 31),
                "answers",
                Map.of(
                    "A",
                    new Constant("Answer", "ACCEPTED"),
                    "B",
                    new Constant("Answer", "REFUSED"))));
    assertThat(fact.date())
        .as("a month counts as its last day")
        .contains(LocalDate.of(2025, 6, 30));
  }

  @Test
  void rulesSeeTheOriginOfAFactAndCannotBeToldItAnotherWay() {
    Fact fact =
        facts("{'type': 'Sign', 'id': 'S', 'says': 'GOOD', 'source': {'origin': 'clip'}}").get(0);

    assertThat(fact.value("origin")).isEqualTo("clip");
    assertThat(fact.type().posted("origin")).isNull();
  }

  @Test
  void aFactSaysWhereItComesFrom() {
    Provenance provenance =
        facts(
                """
                {'type': 'Sign', 'id': 'S', 'says': 'GOOD', 'evidence': 'C1', 'note': 'seen twice',
                 'source': {'name': 'Radio', 'origin': 'clip', 'reliability': 'B', 'credibility': 2,
                            'url': 'https://radio.example'},
                 'reportedOn': '2025-07-01', 'validUntil': '2025-08-01', 'supersedes': ['T']}
                """,
                "{'type': 'Sign', 'id': 'T', 'says': 'BAD', 'source': 'Television'}")
            .get(0)
            .provenance();

    assertThat(provenance)
        .isEqualTo(
            new Provenance(
                List.of("C1"),
                Optional.of(
                    new Source(
                        Optional.of("Radio"),
                        Optional.of("clip"),
                        Optional.of("B"),
                        Optional.of(2),
                        Optional.of("https://radio.example"))),
                Optional.of(LocalDate.of(2025, 7, 1)),
                Optional.of(LocalDate.of(2025, 8, 1)),
                List.of("T"),
                Optional.of("seen twice")));
  }

  @Test
  void otherSpellingsOfFieldsAndValuesAreUnderstood() {
    Fact reply =
        facts(
                "{'type': 'Meeting', 'id': 'M', 'guests': ['A', 'B']}",
                "{'type': 'Reply', 'id': 'R', 'party': 'A', 'answer': 'YES', 'meetingId': 'M'}")
            .get(1);

    assertThat(reply.text("answer")).contains("ACCEPTED");
    assertThat(reply.text("meeting")).contains("M");
    assertThat(reply.values()).doesNotContainKey("meetingId");
  }

  @Test
  void nullMeansAbsent() {
    Fact reply =
        facts(
                """
                {'type': 'Reply', 'id': 'R', 'party': 'A', 'answer': 'OPEN', 'givenOn': null,
                 'terms': null, 'meeting': null, 'evidence': null, 'source': null,
                 'reportedOn': null, 'validUntil': null, 'supersedes': null, 'note': null}
                """)
            .get(0);

    assertThat(reply.values()).containsOnlyKeys("id", "party", "answer");
    assertThat(reply.provenance()).isEqualTo(Provenance.NONE);
  }

  @Test
  void factsMayReferToLaterFactsAndToSources() {
    assertThat(
            facts(
                "{'type': 'Estimate', 'id': 'E', 'topic': 'food', 'basis': ['S', 'C1']}",
                "{'type': 'Sign', 'id': 'S', 'says': 'GOOD'}"))
        .hasSize(2);
  }
}
