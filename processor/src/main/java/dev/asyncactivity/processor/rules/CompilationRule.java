package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Report;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * One kind of thing that can be wrong with a compilation, and that only the whole of it shows. What
 * is seen in a round is remembered by name, and judged when all rounds are over.
 */
public interface CompilationRule {

  /** Remembers what is new in a round. */
  void remember(Round round, Elements elements);

  /** Judges what was remembered: a report for each type with which something is wrong. */
  List<Report> check(Types types, Elements elements);

  /** The rules, for one compilation. */
  static List<CompilationRule> forCompilation() {
    return List.of(
        new AnnotatedImplementations(), new MisplacedAnnotations(), new SharedActivityTypes());
  }
}
