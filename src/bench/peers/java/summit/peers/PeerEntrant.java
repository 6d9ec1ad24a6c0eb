package summit.peers;

import java.util.List;
import summit.process.Entrant;

/**
 * An engine with the facts that it decides, in the form that it takes.
 *
 * @param <F> facts as the engine takes them
 */
final class PeerEntrant<F> implements Entrant {
  private final Peer<F> peer;
  private final List<FactSet> sets;
  private final List<F> facts;

  PeerEntrant(Peer<F> peer, List<FactSet> sets) {
    this.peer = peer;
    this.sets = sets;
    this.facts = sets.stream().map(set -> peer.facts(set.facts())).toList();
  }

  @Override
  public String name() {
    return peer.name();
  }

  @Override
  public String fault() {
    for (FactSet set : sets) {
      Answer answer = peer.decide(peer.facts(set.facts())).inOrder();
      if (!answer.equals(set.expect().inOrder())) {
        return set.title() + ": " + answer;
      }
    }
    return "";
  }

  @Override
  public int decisions() {
    return facts.size();
  }

  @Override
  public Object decide() {
    Answer made = peer.decide(facts.get(0));
    for (int set = 1; set < facts.size(); set++) {
      made = peer.decide(facts.get(set));
    }
    return made;
  }
}
