package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summit.counterfactual.answer.InShortWriter;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.counterfactual.timeline.ComingChange;
import summit.counterfactual.timeline.NextChange;
import summit.decision.DecisionMaker;
import summit.decision.Evaluation;
import summit.decision.answer.Decision;
import summit.decision.answer.Hindrances;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

/** Makes the brief on a request, of as many whole sentences as one page takes. */
public final class BriefMaker {
  private final DecisionMaker maker;

  public BriefMaker(DecisionMaker maker) {
    this.maker = maker;
  }

  /** The page; deterministic. */
  public Brief make(BriefRequest request) {
    BriefMaterial material = material(request);
    if (material.decision().facts().isEmpty()) {
      return nothing(material);
    }
    List<Brief> pages = new ArrayList<>();
    for (PageBudget room : PageBudget.roomiestFirst()) {
      Brief page = page(material, room);
      if (page.words() <= Brief.MAX_WORDS) {
        return page;
      }
      pages.add(page);
    }
    return pages.get(pages.size() - 1);
  }

  /** What was known on the day of the last brief is what was reported by then. */
  private BriefMaterial material(BriefRequest request) {
    Evaluation now = maker.evaluate(request.question());
    Evaluation earlier = maker.evaluate(request.question().asOf(request.since()));
    Decision decision = maker.write(now);
    NearbyDecisions rerun = NearbyDecisions.of(maker, now);
    Optional<NextChange> next = ComingChange.of(rerun, now).map(ComingChange::explained);
    return new BriefMaterial(
        now,
        decision,
        maker.write(earlier),
        Flip.between(earlier.outline(), now.outline()),
        Trend.between(earlier.outline(), now.outline()),
        InShortWriter.write(rerun, now, decision, next),
        lifted(rerun, now, decision),
        next,
        Confidence.of(rerun, now, decision));
  }

  /** The verdict if what decided it now were settled, and nothing else changed. */
  private static Optional<Verdict> lifted(
      NearbyDecisions rerun, Evaluation now, Decision decision) {
    Set<String> settled =
        new Hindrances(decision, now.phrases())
            .deciding().stream().map(PreconditionAnswer::id).collect(Collectors.toSet());
    return settled.isEmpty()
        ? Optional.empty()
        : Optional.of(rerun.supposing(standing -> settled(standing, settled)).verdict());
  }

  private static Map<String, Status> settled(Map<String, Status> standing, Set<String> settled) {
    Map<String, Status> supposed = new TreeMap<>(standing);
    settled.forEach(one -> supposed.put(one, Status.SATISFIED));
    return supposed;
  }

  private static Brief nothing(BriefMaterial material) {
    BriefText pen = pen(material, PageBudget.roomiestFirst().get(0));
    return brief(
        material,
        List.of(
            Section.of(
                pen.say("brief.bottomLine.heading"),
                List.of(
                    pen.say("brief.nothing", "day", pen.book().day(material.decision().asOf()))))));
  }

  private static BriefText pen(BriefMaterial material, PageBudget room) {
    return new BriefText(material.decision(), material.phrases(), room);
  }

  private static Brief page(BriefMaterial material, PageBudget room) {
    Decision decision = material.decision();
    BriefText pen = pen(material, room);
    List<Section> sections = new ArrayList<>();
    sections.add(new BottomLine(material, pen).write());
    sections.add(new WhoMeets(material, pen).write());
    sections.add(new BlockerTable(decision, pen).write());
    sections.add(new WhatToSay(material, pen).write());
    sections.add(new NotKnown(decision, pen).write());
    sections.add(new WhatChangesIt(material, pen).write());
    sections.add(new DelaySection(material, pen).write());
    sections.add(new IfHeldNow(decision, material.vocabulary(), pen).write());
    sections.add(new HowSure(material.confidence(), pen).write());
    sections.add(new SourceList(decision, pen).write());
    return brief(material, sections);
  }

  private static Brief brief(BriefMaterial material, List<Section> sections) {
    return new Brief(
        material.inShort().about(),
        sections,
        material.phrases().say("brief.unprinted", "characters", Brief.CHARACTERS));
  }
}
