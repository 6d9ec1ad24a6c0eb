package summit.decision.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.meeting.MeetingWords;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** Who would meet, and for what: "Trump and Putin: a signing". */
public final class MeetingName {
  /** The field of a party that names who would attend for it. */
  private static final String LEADER = "leader";

  /** More are counted rather than named. */
  private static final int NAMED = 5;

  private static final Pattern INITIALS = Pattern.compile("^(\\p{Lu}\\.[\\s-]*)+(?=\\p{L}{2})");

  private final DecisionParts decision;
  private final Vocabulary vocabulary;
  private final Phrases phrases;

  public MeetingName(DecisionParts decision, Vocabulary vocabulary, Phrases phrases) {
    this.decision = decision;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  /** Leaders by name where each is on file, else the parties. */
  public String say() {
    String meeting = new MeetingWords(phrases.book()).of(decision.level());
    List<String> principals = principals();
    if (principals.isEmpty()) {
      return phrases.say("decision.about.nobody", "meeting", meeting);
    }
    return phrases.say("decision.about.meeting", "who", who(principals), "meeting", meeting);
  }

  private String who(List<String> principals) {
    if (principals.size() > NAMED) {
      return phrases.say("decision.about.many", "count", String.valueOf(principals.size()));
    }
    List<String> leaders =
        principals.stream().flatMap(party -> leader(party).stream()).map(this::surname).toList();
    return phrases.list(
        leaders.size() == principals.size()
            ? leaders
            : principals.stream().map(phrases::name).toList());
  }

  /** Codes of those whom the meeting brings together, in the order in which they were posted. */
  public List<String> principals() {
    List<String> principals = new ArrayList<>();
    decision.proposal().flatMap(this::fact).stream()
        .flatMap(this::broughtTogether)
        .forEach(principals::add);
    return List.copyOf(principals);
  }

  private Stream<String> broughtTogether(FactAnswer proposal) {
    return vocabulary.known(proposal.type()).postedFields().stream()
        .filter(field -> field.each().isPresent())
        .map(Field::name)
        .map(proposal.values()::get)
        .filter(Collection.class::isInstance)
        .flatMap(all -> ((Collection<?>) all).stream())
        .map(Object::toString)
        .distinct();
  }

  /** Who would attend for a party, as posted; empty where nobody has said. */
  public Optional<String> leader(String party) {
    return fact(party)
        .filter(fact -> vocabulary.known(fact.type()).party().isPresent())
        .map(FactAnswer::values)
        .map((Map<String, Object> values) -> values.get(LEADER))
        .map(Object::toString);
  }

  private Optional<FactAnswer> fact(String id) {
    return decision.facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** A name without the initials before it. */
  private String surname(String name) {
    return INITIALS.matcher(name).replaceFirst("");
  }
}
