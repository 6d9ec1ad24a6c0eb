package summit.web;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a visitor of its own, and looks afterwards that the page threw nothing, broke no
 * policy and called nobody else. All tests visit one site.
 */
final class Visits implements ParameterResolver, AfterEachCallback {
  private static final Namespace HERE = Namespace.create(Visits.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Visitor.class || type == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Site site =
        test.getRoot().getStore(HERE).computeIfAbsent(Site.class, key -> new Site(), Site.class);
    return parameter.getParameter().getType() == Site.class
        ? site
        : test.getStore(HERE).computeIfAbsent(Visitor.class, key -> site.visitor(), Visitor.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Visitor visitor = test.getStore(HERE).get(Visitor.class, Visitor.class);
    if (visitor != null) {
      visitor.leave();
    }
  }
}
