package languages;

import com.fasterxml.jackson.databind.ObjectMapper;
import expenses.ReviewProgress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another language's worker, as a process. What it hands off it prints, one line of JSON each. */
final class ForeignWorker implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HandOffs<HandOff> handOffs = new HandOffs<>();
  private final Process process;
  private final Thread stopAtExit;

  /** What the worker knows of the activity that it has parked; the task token is in base64. */
  record HandOff(
      String taskToken,
      String workflowId,
      String runId,
      String activityId,
      int attempt,
      @Nullable ReviewProgress progress) {}

  /** Starts the worker on the task queue that is named like the language. */
  ForeignWorker(Language language, String target) throws IOException {
    List<String> command = new ArrayList<>(language.command("worker"));
    command.addAll(List.of(target, language.toString()));
    process =
        Programs.builder(language.source(), command)
            .redirectError(Path.of("target/worker-" + language + ".log").toFile())
            .start();
    stopAtExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(stopAtExit);
    new Thread(this::readHandOffs, "hand-offs in " + language).start();
  }

  HandOffs<HandOff> handOffs() {
    return handOffs;
  }

  private void readHandOffs() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        HandOff handOff = JSON.readValue(line, HandOff.class);
        handOffs.put(handOff.workflowId(), handOff);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    Runtime.getRuntime().removeShutdownHook(stopAtExit);
  }
}
