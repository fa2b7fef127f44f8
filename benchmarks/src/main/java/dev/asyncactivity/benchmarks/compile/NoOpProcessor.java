package dev.asyncactivity.benchmarks.compile;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Is called for the annotations that our processor is called for, and does nothing: what javac
 * itself asks for having a processor at all.
 *
 * <p>A warm compiler finds this class loaded, as it is on the program's own class path.
 */
@SupportedAnnotationTypes({
  "dev.asyncactivity.AsyncActivity",
  "io.temporal.activity.ActivityInterface"
})
public final class NoOpProcessor extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
