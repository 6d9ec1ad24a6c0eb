package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.counterfactual.Progress;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.confidence.EvidenceStrength;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.counterfactual.paths.ChangeCosts;
import summit.counterfactual.paths.Path;
import summit.counterfactual.paths.PathFinder;
import summit.counterfactual.paths.PathsRequest;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.timeline.NextChange;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.answer.Decision;
import summit.decision.meeting.MeetingWords;
import summit.facts.vocabulary.Vocabulary;

/** Makes the brief on a request, and shortens its texts until it is one page. */
public final class BriefMaker {
  /** A brief names one way on: half as many again as it takes to find it for the article. */
  private static final int EVALUATIONS = 160;

  private final DecisionMaker maker;

  public BriefMaker(DecisionMaker maker) {
    this.maker = maker;
  }

  /** The page; deterministic. */
  public Brief make(BriefRequest request) {
    BriefMaterial material = material(request);
    return PageBudget.roomiestFirst().stream()
        .map(room -> page(material, room))
        .filter(brief -> brief.words() <= Brief.MAX_WORDS)
        .findFirst()
        .orElseThrow();
  }

  /** What was known on the day of the last brief is what was reported by then. */
  private BriefMaterial material(BriefRequest request) {
    Evaluation now = maker.evaluate(request.question());
    Evaluation earlier = maker.evaluate(request.question().asOf(request.since()));
    Decision decision = maker.write(now);
    MovingParties parties = MovingParties.of(now);
    NearbyDecisions rerun = NearbyDecisions.of(maker, now);
    return new BriefMaterial(
        decision,
        maker.write(earlier),
        Flip.between(earlier.outline(), now.outline()),
        Trend.between(earlier.outline(), now.outline()),
        parties.phrases(),
        parties.principals(),
        shortest(request.question()),
        NextChange.of(rerun, now),
        Confidence.of(rerun, now, decision));
  }

  /** The best way to the next better verdict; longer ones are sought where none is shorter. */
  private Optional<Path> shortest(DecisionRequest question) {
    return IntStream.rangeClosed(1, SearchBounds.DEFAULT_CHANGES)
        .mapToObj(changes -> first(question, changes))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Path> first(DecisionRequest question, int changes) {
    int most = changes == SearchBounds.DEFAULT_CHANGES ? SearchBounds.MAX_CHANGES : changes;
    SearchBounds bounds = new SearchBounds(changes, EVALUATIONS, most);
    PathsRequest wanted =
        new PathsRequest(question, Optional.empty(), Set.of(), ChangeCosts.DEFAULT, bounds, 1);
    return new PathFinder(maker)
        .find(wanted, Progress.NONE).paths().stream().filter(path -> path.size() > 0).findFirst();
  }

  private Brief page(BriefMaterial material, PageBudget room) {
    Decision decision = material.decision();
    Vocabulary vocabulary = maker.rulebook().vocabulary();
    BriefText pen = new BriefText(decision, material.phrases(), room);
    List<Section> sections = new ArrayList<>();
    sections.add(header(decision, pen));
    sections.add(new BottomLine(decision, material.trend(), pen).write());
    sections.add(new BlockerTable(decision, pen).write());
    sections.add(new WayForward(material, pen).write());
    sections.add(new DelaySection(decision, pen).write());
    sections.add(new IfHeldNow(decision, vocabulary, pen).write());
    sections.add(new DatesAhead(decision, vocabulary, pen).write());
    sections.add(new ChangesSince(material, pen).write());
    sections.add(confidence(material, pen));
    sections.add(sources(pen));
    return new Brief(
        title(decision, pen),
        sections,
        pen.book().say("brief.unprinted", "characters", Brief.CHARACTERS));
  }

  private static String title(Decision decision, BriefText pen) {
    String meeting = new MeetingWords(pen.book()).of(decision.level());
    return decision
        .proposal()
        .map(proposal -> pen.say("brief.titleAbout", "meeting", meeting, "proposal", proposal))
        .orElseGet(() -> pen.say("brief.title", "meeting", meeting));
  }

  private static Section header(Decision decision, BriefText pen) {
    return Section.of(
        pen.say("brief.asOf", "day", pen.book().day(decision.asOf())),
        List.of(
            pen.say(
                "brief.horizon",
                "days",
                decision.horizonDays(),
                "name",
                decision.rulebook().name(),
                "version",
                decision.rulebook().version())));
  }

  private static Section confidence(BriefMaterial material, BriefText pen) {
    Confidence confidence = material.confidence();
    String why =
        confidence.decisive().stream()
            .filter(ground -> !ground.solid())
            .min(EvidenceStrength.WEAKEST_FIRST)
            .map(
                ground ->
                    pen.say(
                        "brief.confidence.weakest",
                        "title",
                        ground.title(),
                        "because",
                        ground.because()))
            .orElseGet(() -> pen.say("brief.confidence.solid"));
    return Section.of(
        pen.say("brief.confidence.heading"),
        List.of(
            pen.say(
                "brief.confidence.says", "degree", confidence.degree(), "why", pen.mainText(why))));
  }

  private static Section sources(BriefText pen) {
    List<String> cited = pen.cited();
    String sources =
        IntStream.range(0, cited.size())
            .mapToObj(i -> pen.say("brief.sources.source", "number", i + 1, "source", cited.get(i)))
            .collect(Collectors.joining("; "));
    return Section.of(
        pen.say("brief.sources.heading"),
        List.of(
            sources.isEmpty()
                ? pen.say("brief.sources.none")
                : pen.say("brief.sources.list", "sources", sources)));
  }
}
