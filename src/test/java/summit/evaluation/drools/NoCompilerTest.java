package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not on the class path can run nothing, whatever a rule says. */
class NoCompilerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.mvel2.MVEL",
        "org.drools.mvel.MVELConstraint",
        "org.drools.compiler.builder.impl.KnowledgeBuilderImpl",
        "org.drools.ecj.EclipseJavaCompiler"
      })
  void nothingCompilesOrInterpretsRules(String compiler) {
    assertThatThrownBy(() -> Class.forName(compiler)).isInstanceOf(ClassNotFoundException.class);
  }
}
