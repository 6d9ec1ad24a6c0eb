package summit.api.editing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import summit.authoring.Drafts;
import summit.decision.DecisionMaker;

/** The drafts that a call works by, held until its answer is out. */
@RequestScoped
class DraftsAtWork {
  private final List<Drafts.HeldDraft> held = new ArrayList<>();

  DecisionMaker hold(Drafts.HeldDraft draft) {
    held.add(draft);
    return draft.maker();
  }

  @PreDestroy
  void end() {
    held.forEach(Drafts.HeldDraft::close);
  }
}
