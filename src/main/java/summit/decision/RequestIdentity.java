package summit.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summit.decision.meeting.Level;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.Source;
import summit.rulebook.Rulebook;

/** The content address of a question: equal for the same facts in any order. */
final class RequestIdentity {
  private RequestIdentity() {}

  static String of(Rulebook rulebook, DecisionRequest request, Level level) {
    CanonicalText question =
        new CanonicalText()
            .add(rulebook.name())
            .add(rulebook.version())
            .add(request.asOf())
            .add(level)
            .add(request.horizonDays())
            .add(request.proposal());
    List<Fact> facts = new ArrayList<>(request.facts());
    facts.sort(Comparator.comparing(Fact::id));
    for (Fact fact : facts) {
      question.add(fact.type().name()).add(fact.values());
      add(fact.provenance(), question);
    }
    return question.address();
  }

  private static void add(Provenance provenance, CanonicalText question) {
    question
        .add(provenance.evidence())
        .add(provenance.source().map(RequestIdentity::parts))
        .add(provenance.reportedOn())
        .add(provenance.validUntil())
        .add(provenance.supersedes())
        .add(provenance.note());
  }

  private static List<Object> parts(Source source) {
    return List.of(
        source.name(), source.origin(), source.reliability(), source.credibility(), source.url());
  }
}
