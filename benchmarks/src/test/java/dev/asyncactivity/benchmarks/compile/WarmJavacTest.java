package dev.asyncactivity.benchmarks.compile;

import static javax.tools.StandardLocation.ANNOTATION_PROCESSOR_PATH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmJavacTest {

  /** The JDK's doing, but a warm measurement stands and falls with it. */
  @Test
  void loadsTheProcessorAnewForEachFileManager(@TempDir Path processorPath) throws Exception {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager one = javac.getStandardFileManager(null, null, null);
        StandardJavaFileManager other = javac.getStandardFileManager(null, null, null)) {
      one.setLocationFromPaths(ANNOTATION_PROCESSOR_PATH, List.of(processorPath));
      other.setLocationFromPaths(ANNOTATION_PROCESSOR_PATH, List.of(processorPath));

      assertThat(one.getClassLoader(ANNOTATION_PROCESSOR_PATH))
          .isNotSameAs(other.getClassLoader(ANNOTATION_PROCESSOR_PATH));
    }
  }
}
