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
        "org.mvel3.MVEL",
        "org.drools.mvel.MVELConstraint",
        "org.drools.mvel.parser.MvelParser",
        "org.drools.mvelcompiler.MvelCompiler",
        "org.drools.model.Model",
        "org.drools.modelcompiler.KiePackagesBuilder",
        "org.drools.model.codegen.execmodel.PackageModel",
        "org.eclipse.jdt.internal.compiler.Compiler",
        "org.drools.compiler.builder.impl.KnowledgeBuilderImpl",
        "org.drools.ecj.EclipseJavaCompiler"
      })
  void nothingCompilesOrInterpretsRules(String compiler) {
    assertThatThrownBy(() -> Class.forName(compiler)).isInstanceOf(ClassNotFoundException.class);
  }
}
