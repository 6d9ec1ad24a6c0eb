package summit.language.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What some conclusions are, each by its kind, in the order in which they are written. */
public final class ConclusionContents implements Conclusion.Fold<ConclusionContents> {
  private final List<Conclusion.Finding> findings = new ArrayList<>();
  private final List<Conclusion.Derived> derived = new ArrayList<>();

  private ConclusionContents() {}

  public static ConclusionContents of(RuleSyntax rule) {
    return of(rule.then());
  }

  public static ConclusionContents of(Collection<Conclusion> conclusions) {
    ConclusionContents contents = new ConclusionContents();
    conclusions.forEach(conclusion -> conclusion.fold(contents));
    return contents;
  }

  public List<Conclusion.Finding> findings() {
    return Collections.unmodifiableList(findings);
  }

  /** The facts that are derived. */
  public List<Conclusion.Derived> derived() {
    return Collections.unmodifiableList(derived);
  }

  @Override
  public ConclusionContents finding(Conclusion.Finding finding) {
    findings.add(finding);
    return this;
  }

  @Override
  public ConclusionContents derived(Conclusion.Derived one) {
    derived.add(one);
    return this;
  }
}
