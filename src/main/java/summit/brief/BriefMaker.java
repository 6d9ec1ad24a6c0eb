package summit.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import summit.analysis.change.Parties;
import summit.analysis.comparison.Flip;
import summit.decision.Decision;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.MeetingWords;
import summit.facts.vocabulary.Vocabulary;

/** Makes the brief on a request, and shortens its texts until it is one page. */
public final class BriefMaker {
  /** A week: how old the last brief is taken to be unless the caller says otherwise. */
  public static final int DEFAULT_DAYS_SINCE = 7;

  private final DecisionMaker maker;
  private final DecisionRequest request;
  private final LocalDate since;

  /**
   * @param since the day of the last brief; what was known then is what was reported by then
   */
  public BriefMaker(DecisionMaker maker, DecisionRequest request, LocalDate since) {
    this.maker = maker;
    this.request = request;
    this.since = since;
  }

  /** The page; deterministic. */
  public Brief make() {
    Material material = material();
    return Room.roomiestFirst().stream()
        .map(room -> page(material, room))
        .filter(brief -> brief.words() <= Brief.MAX_WORDS)
        .findFirst()
        .orElseThrow();
  }

  private Material material() {
    Evaluation now = maker.evaluate(request);
    Evaluation earlier = maker.evaluate(request.asOf(since));
    return new Material(
        maker.write(now),
        maker.write(earlier),
        Flip.between(earlier.outline(), now.outline()),
        Trend.between(earlier.outline(), now.outline()),
        Parties.of(now));
  }

  private Brief page(Material material, Room room) {
    Decision decision = material.decision();
    Vocabulary vocabulary = maker.rulebook().vocabulary();
    Pen pen = new Pen(decision, material.parties(), room);
    List<Section> sections = new ArrayList<>();
    sections.add(header(decision));
    sections.add(new BottomLine(decision, material.trend(), pen).write());
    sections.add(new Obstacles(decision, pen).write());
    sections.add(new Delaying(decision, pen).write());
    sections.add(new IfHeldNow(decision, vocabulary, pen).write());
    sections.add(new Clock(decision, vocabulary, pen).write());
    sections.add(new Changed(material, pen).write());
    sections.add(sources(pen));
    return new Brief(
        "Brief: "
            + MeetingWords.of(decision.level())
            + decision.proposal().map(proposal -> ", " + proposal).orElse(""),
        sections);
  }

  private static Section header(Decision decision) {
    return Section.of(
        "As of " + Words.day(decision.asOf()),
        List.of(
            "Horizon "
                + decision.horizonDays()
                + " days; rulebook "
                + decision.rulebook().name()
                + " "
                + decision.rulebook().version()
                + "."));
  }

  private static Section sources(Pen pen) {
    List<String> cited = pen.cited();
    return Section.of(
        "Sources",
        List.of(
            IntStream.range(0, cited.size())
                    .mapToObj(i -> "[" + (i + 1) + "] " + cited.get(i))
                    .reduce((one, other) -> one + "; " + other)
                    .orElse("None cited")
                + "."));
  }
}
