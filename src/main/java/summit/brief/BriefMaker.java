package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import summit.analysis.Progress;
import summit.analysis.change.ChangeSentence;
import summit.analysis.change.Parties;
import summit.analysis.comparison.Flip;
import summit.analysis.confidence.Confidence;
import summit.analysis.confidence.Ground;
import summit.analysis.paths.Costs;
import summit.analysis.paths.Path;
import summit.analysis.paths.PathFinder;
import summit.analysis.paths.PathsRequest;
import summit.analysis.paths.search.Bounds;
import summit.analysis.rerun.Rerun;
import summit.analysis.timeline.NextChange;
import summit.decision.Decision;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.MeetingWords;
import summit.facts.vocabulary.Vocabulary;

/** Makes the brief on a request, and shortens its texts until it is one page. */
public final class BriefMaker {
  /** A brief names one way on: three times as many as it takes to find it for the article. */
  private static final int EVALUATIONS = 400;

  private final DecisionMaker maker;

  public BriefMaker(DecisionMaker maker) {
    this.maker = maker;
  }

  /** The page; deterministic. */
  public Brief make(BriefRequest request) {
    Material material = material(request);
    return Room.roomiestFirst().stream()
        .map(room -> page(material, room))
        .filter(brief -> brief.words() <= Brief.MAX_WORDS)
        .findFirst()
        .orElseThrow();
  }

  /** What was known on the day of the last brief is what was reported by then. */
  private Material material(BriefRequest request) {
    Evaluation now = maker.evaluate(request.question());
    Evaluation earlier = maker.evaluate(request.question().asOf(request.since()));
    Decision decision = maker.write(now);
    Parties parties = Parties.of(now);
    Rerun rerun = Rerun.of(maker, now);
    return new Material(
        decision,
        maker.write(earlier),
        Flip.between(earlier.outline(), now.outline()),
        Trend.between(earlier.outline(), now.outline()),
        parties,
        new ChangeSentence(parties, request.question().facts()),
        shortest(request.question()),
        NextChange.of(rerun, now),
        Confidence.of(rerun, now, decision));
  }

  /** The best way to the next better verdict; longer ones are sought where none is shorter. */
  private Optional<Path> shortest(DecisionRequest question) {
    return IntStream.rangeClosed(1, Bounds.DEFAULT_CHANGES)
        .mapToObj(changes -> first(question, changes))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Path> first(DecisionRequest question, int changes) {
    Bounds bounds = new Bounds(changes, EVALUATIONS);
    PathsRequest wanted =
        new PathsRequest(question, Optional.empty(), Set.of(), Costs.DEFAULT, bounds, 1);
    return new PathFinder(maker)
        .find(wanted, Progress.NONE).paths().stream().filter(path -> path.size() > 0).findFirst();
  }

  private Brief page(Material material, Room room) {
    Decision decision = material.decision();
    Vocabulary vocabulary = maker.rulebook().vocabulary();
    Pen pen = new Pen(decision, material.parties(), room);
    List<Section> sections = new ArrayList<>();
    sections.add(header(decision));
    sections.add(new BottomLine(decision, material.trend()).write());
    sections.add(new Obstacles(decision, pen).write());
    sections.add(new Outlook(material, pen).write());
    sections.add(new Delaying(decision, pen).write());
    sections.add(new IfHeldNow(decision, vocabulary, pen).write());
    sections.add(new Clock(decision, vocabulary, pen).write());
    sections.add(new Changed(material, pen).write());
    sections.add(confidence(material, pen));
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

  private static Section confidence(Material material, Pen pen) {
    Confidence confidence = material.confidence();
    String weakest =
        confidence.decisive().stream()
            .filter(ground -> !ground.solid())
            .min(Ground.WEAKEST_FIRST)
            .map(ground -> "the weakest ground is " + ground.title() + ", " + ground.because())
            .orElse("all that decided it is well founded");
    return Section.of(
        "Confidence",
        List.of(
            Words.capital(Words.plain(confidence.degree().name()))
                + ": "
                + pen.sayWhole(weakest)
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
