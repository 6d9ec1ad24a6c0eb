package summit.evaluation.drools.adapter;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.drools.core.common.Memory;
import org.drools.core.common.NodeMemories;
import org.drools.core.reteoo.AccumulateNode.AccumulateMemory;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.SegmentMemory;
import org.drools.core.reteoo.SegmentMemory.SegmentPrototype;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything out of a session, so that it can be used again. Drools' own way makes new tables
 * for each of the hundreds of joins of a network, of which an evaluation fills a fifth, and gathers
 * its segments in a set each time: that takes a fifth of an evaluation.
 */
final class SessionReset {
  private final StatefulKnowledgeSessionImpl session;
  private SegmentMemory[] segments = {};

  /** How each segment is without facts. */
  private @Nullable SegmentPrototype[] prototypes = {};

  /** Memories that there were, and those that had a segment, when the segments were gathered. */
  private int memories;

  private int placed;

  SessionReset(StatefulKnowledgeSessionImpl session) {
    this.session = session;
  }

  /** Leaves a session in which no rule has been fired and no fact is. */
  void reset() {
    resetNodes();
    resetSegments();
    session.getAgenda().reset();
    session.getFactHandleFactory().clear(0, 0);
    session.getDefaultEntryPoint().reset();
    session.setInitialFactHandle(session.initInitialFact(null));
  }

  private void resetNodes() {
    NodeMemories nodes = session.getNodeMemories();
    int found = 0;
    int inSegments = 0;
    for (int node = 0; node < nodes.length(); node++) {
      Memory memory = nodes.peekNodeMemory(node);
      if (memory != null) {
        found++;
        inSegments += memory.getSegmentMemory() == null ? 0 : 1;
        reset(memory);
      }
    }
    if (found != memories || inSegments != placed) {
      memories = found;
      placed = inSegments;
      gather(nodes);
    }
  }

  private void gather(NodeMemories nodes) {
    Set<SegmentMemory> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int node = 0; node < nodes.length(); node++) {
      Memory memory = nodes.peekNodeMemory(node);
      if (memory != null && memory.getSegmentMemory() != null) {
        found.add(memory.getSegmentMemory());
      }
    }
    segments = found.toArray(SegmentMemory[]::new);
    prototypes = new @Nullable SegmentPrototype[segments.length];
    for (int segment = 0; segment < segments.length; segment++) {
      prototypes[segment] =
          session
              .getKnowledgeBase()
              .getSegmentPrototypeRegistry()
              .getSegmentPrototype(segments[segment]);
    }
  }

  private static void reset(Memory memory) {
    if (memory instanceof BetaMemory<?> join) {
      resetJoin(join);
    } else if (memory instanceof AccumulateMemory totals) {
      resetJoin(totals.getBetaMemory());
    } else {
      memory.reset();
    }
  }

  private static void resetJoin(BetaMemory<?> join) {
    if (join.getLeftTupleMemory() != null && join.getLeftTupleMemory().size() > 0) {
      join.getLeftTupleMemory().clear();
    }
    if (join.getRightTupleMemory() != null && join.getRightTupleMemory().size() > 0) {
      join.getRightTupleMemory().clear();
    }
    join.getStagedRightTuples().resetAll();
    join.setCounter(0);
  }

  /** Those that hold without facts say so once all have forgotten what there was. */
  private void resetSegments() {
    for (int segment = 0; segment < segments.length; segment++) {
      segments[segment].reset(prototypes[segment]);
    }
    for (SegmentMemory segment : segments) {
      if (segment.isSegmentLinked()) {
        segment.notifyRuleLinkSegment();
      }
    }
  }
}
