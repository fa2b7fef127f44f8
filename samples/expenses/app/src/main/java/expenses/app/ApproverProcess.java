package expenses.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The approver, in a process of its own and with a class path of its own. It ends when its standard
 * input does: when it is closed here, and also when this process dies, however it dies.
 */
final class ApproverProcess implements AutoCloseable {
  private static final long MAX_STOP_SECONDS = 10;

  private final Process process;
  private final Path log;
  private final Thread output;

  private ApproverProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    // Not in the common pool, which others need: it has one thread on a machine with two cores.
    this.output = new Thread(this::copyOutput, "approver-output");
    output.setDaemon(true);
    output.start();
  }

  static ApproverProcess start(Path jar, String target, Path inbox, Path policy, Path log)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(java, "-jar", jar.toString(), target, inbox.toString(), policy.toString());
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    return new ApproverProcess(process, log);
  }

  private void copyOutput() {
    BufferedReader lines = process.inputReader();
    lines.lines().forEach(System.out::println);
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Completes, with an exception, when the process ends: before it is closed it must not. */
  CompletableFuture<Void> unexpectedEnd() {
    return process
        .onExit()
        .thenAccept(
            ended -> {
              throw new IllegalStateException(
                  "The approver ended with status " + ended.exitValue() + "; see " + log);
            });
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(MAX_STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      output.join();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
