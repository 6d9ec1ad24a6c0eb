package summit.peers;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import summit.peers.Answer.Concluded;
import summit.peers.Answer.Finding;
import summit.peers.EvreteFacts.Agenda;
import summit.peers.EvreteFacts.Ceasefire;
import summit.peers.EvreteFacts.Counts;
import summit.peers.EvreteFacts.Deadline;
import summit.peers.EvreteFacts.Guarantee;
import summit.peers.EvreteFacts.Mediator;
import summit.peers.EvreteFacts.Reply;

/** The fifteen rules in the words of Evrete. */
final class EvreteRules {
  /** What a session keeps findings and conclusions under. */
  static final String FINDINGS = "findings";

  static final String CONCLUSIONS = "conclusions";

  private final RuleSetBuilder<Knowledge> rules;

  private EvreteRules(Knowledge knowledge) {
    this.rules = knowledge.builder();
  }

  static Knowledge in(Knowledge knowledge) {
    EvreteRules all = new EvreteRules(knowledge);
    all.guest();
    all.ceasefire();
    all.rejection();
    all.agenda();
    all.guarantees();
    all.verdict();
    return all.rules.build();
  }

  private void guest() {
    String precondition = "guest-willing";
    rule("The guest accepts", "$r", Reply.class)
        .where(is("ACCEPTED"), "$r.answer")
        .execute(found(precondition, "SATISFIED", c -> reply(c).party() + " comes", "$r"));
    rule("The guest has not answered", "$r", Reply.class)
        .where(is("OPEN"), "$r.answer")
        .execute(found(precondition, "AT_RISK", c -> reply(c).party() + " has not answered", "$r"));
    rule("The guest refuses", "$r", Reply.class)
        .where(is("REFUSED"), "$r.answer")
        .execute(found(precondition, "BLOCKING", c -> reply(c).party() + " refuses to come", "$r"));
  }

  private static Reply reply(RhsContext context) {
    return context.get(Reply.class, "$r");
  }

  private void ceasefire() {
    rule("The ceasefire holds", "$c", Ceasefire.class)
        .where(is("HOLDS"), "$c.state")
        .where(number(violations -> violations < 3), "$c.violations")
        .execute(
            found(
                "ceasefire",
                "SATISFIED",
                c ->
                    "the ceasefire of "
                        + ceasefire(c).by()
                        + " holds with "
                        + ceasefire(c).violations()
                        + " violations",
                "$c"));
    rule("The ceasefire is violated", "$c", Ceasefire.class)
        .where(text(Set.of("HOLDS", "FRAGILE")::contains), "$c.state")
        .where(number(violations -> violations >= 3), "$c.violations")
        .execute(
            found(
                "ceasefire",
                "AT_RISK",
                c ->
                    ceasefire(c).violations()
                        + " violations of the ceasefire of "
                        + ceasefire(c).by(),
                "$c"));
  }

  private void rejection() {
    rejected("The ceasefire is rejected but a mediator is trusted")
        .where(is(true), "$m.trusted")
        .execute(
            found(
                "ceasefire",
                "AT_RISK",
                c ->
                    ceasefire(c).by()
                        + " rejects a ceasefire, and "
                        + mediator(c).name()
                        + " mediates",
                "$c",
                "$m"));
    rejected("The ceasefire is rejected and no mediator is trusted")
        .where(is(false), "$m.trusted")
        .execute(
            found(
                "ceasefire",
                "BLOCKING",
                c ->
                    ceasefire(c).by()
                        + " rejects a ceasefire, and does not trust "
                        + mediator(c).name(),
                "$c",
                "$m"));
  }

  private LhsBuilder<Knowledge> rejected(String name) {
    return rules
        .newRule(name)
        .forEach("$c", Ceasefire.class, "$m", Mediator.class)
        .where(is("REJECTED"), "$c.state")
        .where(same(), "$c.by", "$m.towards");
  }

  private static Ceasefire ceasefire(RhsContext context) {
    return context.get(Ceasefire.class, "$c");
  }

  private static Mediator mediator(RhsContext context) {
    return context.get(Mediator.class, "$m");
  }

  private void agenda() {
    rule("Most points are agreed", "$a", Agenda.class)
        .where(number(agreed -> agreed >= 5), "$a.agreed")
        .where(number(open -> open <= 2), "$a.open")
        .execute(
            found("agenda", "SATISFIED", c -> agenda(c).agreed() + " points are agreed", "$a"));
    rules
        .newRule("Points are open shortly before the deadline")
        .forEach("$a", Agenda.class, "$d", Deadline.class)
        .where(number(open -> open > 2), "$a.open")
        .where(number(days -> days <= 14), "$d.days")
        .where(same(), "$d.paper", "$a.title")
        .execute(
            found(
                "agenda",
                "AT_RISK",
                c -> {
                  Deadline deadline = c.get(Deadline.class, "$d");
                  return agenda(c).open()
                      + " points are open "
                      + deadline.days()
                      + " days before "
                      + deadline.threat();
                },
                "$a",
                "$d"));
    rule("Nothing is agreed", "$a", Agenda.class)
        .where(number(agreed -> agreed == 0), "$a.agreed")
        .execute(
            found(
                "agenda", "BLOCKING", c -> "nothing of " + agenda(c).title() + " is agreed", "$a"));
  }

  private static Agenda agenda(RhsContext context) {
    return context.get(Agenda.class, "$a");
  }

  private void guarantees() {
    rule("A guarantor is firm", "$g", Guarantee.class)
        .where(is("FIRM"), "$g.offer")
        .execute(found("guarantees", "SATISFIED", c -> by(c) + " guarantees the outcome", "$g"));
    rule("The guarantor offers nothing", "$g", Guarantee.class)
        .where(is("NONE"), "$g.offer")
        .execute(found("guarantees", "BLOCKING", c -> by(c) + " guarantees nothing", "$g"));
  }

  private static String by(RhsContext context) {
    return context.get(Guarantee.class, "$g").by();
  }

  private void verdict() {
    rule("A precondition blocks", "$n", Counts.class)
        .where(number(blocking -> blocking > 0), "$n.blocking")
        .execute(concluded("BLOCKED", "a precondition blocks"));
    rule("A precondition is at risk and none blocks", "$n", Counts.class)
        .where(number(atRisk -> atRisk > 0), "$n.atRisk")
        .where(number(blocking -> blocking == 0), "$n.blocking")
        .execute(concluded("POSSIBLE_NOT_IMMINENT", "a precondition is at risk"));
    rule("Every precondition is satisfied", "$n", Counts.class)
        .where(number(satisfied -> satisfied > 0), "$n.satisfied")
        .where(number(blocking -> blocking == 0), "$n.blocking")
        .where(number(atRisk -> atRisk == 0), "$n.atRisk")
        .where(number(unknown -> unknown == 0), "$n.unknown")
        .execute(concluded("READY", "every precondition is satisfied"));
  }

  private LhsBuilder<Knowledge> rule(String name, String variable, Class<?> type) {
    return rules.newRule(name).forEach(variable, type);
  }

  private static ValuesPredicate is(Object wanted) {
    return values -> wanted.equals(values.apply(0));
  }

  private static ValuesPredicate same() {
    return values -> Objects.equals(values.apply(0), values.apply(1));
  }

  private static ValuesPredicate text(Predicate<String> wanted) {
    return values -> wanted.test((String) values.apply(0));
  }

  private static ValuesPredicate number(LongPredicate wanted) {
    return values -> wanted.test((long) values.apply(0));
  }

  private static Consumer<RhsContext> found(
      String precondition, String status, Function<RhsContext, String> text, String... variables) {
    return context -> {
      List<Finding> findings = context.getRuntime().get(FINDINGS);
      findings.add(
          new Finding(
              context.getRule().getName(),
              precondition,
              status,
              text.apply(context),
              ids(context, variables)));
    };
  }

  private static List<String> ids(RhsContext context, String... variables) {
    return List.of(variables).stream().map(one -> id(context.getObject(one))).toList();
  }

  private static String id(Object fact) {
    if (fact instanceof Reply reply) {
      return reply.id();
    }
    if (fact instanceof Ceasefire ceasefire) {
      return ceasefire.id();
    }
    if (fact instanceof Mediator mediator) {
      return mediator.id();
    }
    if (fact instanceof Agenda agenda) {
      return agenda.id();
    }
    return fact instanceof Deadline deadline ? deadline.id() : ((Guarantee) fact).id();
  }

  private static Consumer<RhsContext> concluded(String verdict, String text) {
    return context -> {
      List<Concluded> conclusions = context.getRuntime().get(CONCLUSIONS);
      conclusions.add(new Concluded(context.getRule().getName(), verdict, text));
    };
  }
}
