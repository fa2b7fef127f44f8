package dev.asyncactivity.processor.readability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.AsyncActivityProcessor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Lombok makes of a class decides whether it is read; the processor may come before it. */
class LombokTest {
  private static final List<String> UNREADABLE =
      List.of("@Value @Builder", "@Data @Builder", "@Getter @Builder", "@Value @Builder @With");

  private static final List<String> SILENT =
      List.of(
          "@Value @Builder @lombok.extern.jackson.Jacksonized",
          "@Data @Builder @NoArgsConstructor @AllArgsConstructor",
          "@Data",
          "@Data @NoArgsConstructor",
          "@Value @NoArgsConstructor(force = true)");

  @TempDir Path folder;

  @Test
  void warnsOfExactlyTheBuildersThatAreNotRead() throws Exception {
    check(List.of(lombok(), new AsyncActivityProcessor()));
  }

  @Test
  void comesBeforeLombokWithTheSameResult() throws Exception {
    check(List.of(new AsyncActivityProcessor(), lombok()));
  }

  private void check(List<Processor> processors) throws Exception {
    List<String> annotations = new ArrayList<>(UNREADABLE);
    annotations.addAll(SILENT);
    List<Drawing> drawings = new ArrayList<>();
    annotations.forEach(annotation -> drawings.add(drawing(drawings.size(), annotation)));
    Judge judge = new Judge(folder);
    Set<String> warned = judge.compile(drawings, processors);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {judge.classes().toUri().toURL()}, getClass().getClassLoader())) {
      for (Drawing drawing : drawings) {
        Class<?> drawn = loader.loadClass(drawing.interfaceName());
        Method method = drawn.getMethod(Drawing.METHOD, String.class);
        boolean isRead = Converter.refusal(drawn, method).isEmpty();
        boolean isSilent = SILENT.contains(annotations.get((int) drawing.seed()));
        assertThat(isRead).as(drawing.source()).isEqualTo(isSilent);
        assertThat(warned.contains(drawing.interfaceName()))
            .as(drawing.source())
            .isNotEqualTo(isSilent);
      }
    }
  }

  private static Drawing drawing(int number, String annotations) {
    return Drawing.of(
        number,
        "Decision",
        "  %s class Decision { boolean approved; String by; }%n"
            .formatted(annotations.replaceAll("@(?=[A-Z])", "@lombok.")));
  }

  private static Processor lombok() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(processor -> processor.type().getName().startsWith("lombok."))
        .findFirst()
        .orElseThrow()
        .get();
  }
}
