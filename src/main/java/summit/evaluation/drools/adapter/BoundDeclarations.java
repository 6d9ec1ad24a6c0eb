package summit.evaluation.drools.adapter;

import java.util.HashMap;
import java.util.Map;
import org.drools.base.rule.Declaration;

/** The variables that a condition can see, by name. */
final class BoundDeclarations {
  private final Map<String, Declaration> declarations;

  BoundDeclarations() {
    this(Map.of());
  }

  private BoundDeclarations(Map<String, Declaration> seen) {
    this.declarations = new HashMap<>(seen);
  }

  /** What is bound within stays within. */
  BoundDeclarations within() {
    return new BoundDeclarations(declarations);
  }

  void declare(Declaration declaration) {
    declarations.put(declaration.getIdentifier(), declaration);
  }

  Declaration of(String variable) {
    Declaration declaration = declarations.get(variable);
    if (declaration == null) {
      throw new IllegalStateException(
          "the check lets no unbound variable " + variable + " through");
    }
    return declaration;
  }
}
