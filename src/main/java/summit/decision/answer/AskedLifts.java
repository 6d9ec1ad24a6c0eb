package summit.decision.answer;

import java.util.Optional;
import summit.decision.finding.Reason;
import summit.facts.phrases.Phrases;

/** Puts what would lift something as what to ask of whom. */
public final class AskedLifts {
  private final Phrases phrases;

  public AskedLifts(Phrases phrases) {
    this.phrases = phrases;
  }

  /** "Ask Russia to waive its condition."; as the rule says it where its verb is not known. */
  public String sentence(Reason.Lift lift) {
    return deed(lift)
        .map(deed -> phrases.say("decision.nextStep.ask", "who", who(lift), "deed", deed))
        .orElseGet(() -> phrases.say("decision.nextStep.lift", "lift", lift.how()));
  }

  /** What is asked: "waive its condition"; empty where the verb is not known. */
  public Optional<String> deed(Reason.Lift lift) {
    String who = who(lift);
    return lift.how().startsWith(who + " ")
        ? phrases.book().infinitive(lift.how().substring(who.length() + 1))
        : Optional.empty();
  }

  /** Who can do it, by name. */
  public String who(Reason.Lift lift) {
    return phrases.bare(lift.parties());
  }
}
