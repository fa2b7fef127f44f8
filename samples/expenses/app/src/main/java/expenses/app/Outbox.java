package expenses.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import expenses.ExpenseReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder through which requests go to the approver, one JSON file each. In its place there
 * could be a mail, a message queue or a row of a database: whatever can carry a callback token.
 * Thread-safe.
 */
final class Outbox {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

  Outbox(Path folder) {
    this.folder = folder;
  }

  /**
   * A file's content.
   *
   * @param token the callback token
   * @param attempt the activity's attempt
   * @param report what is to be approved
   */
  record Request(String token, int attempt, ExpenseReport report) {}

  /**
   * Puts a request into the outbox, at once and as a whole: the approver never sees half a file. A
   * callback token lets whoever holds it answer, so only the owner may read the file.
   */
  void put(Request request) throws IOException {
    Path file = folder.resolve(request.report().id() + "." + request.attempt() + ".json");
    Path unfinished = Files.createTempFile(folder, "unfinished-", ".tmp");
    JSON.writeValue(unfinished.toFile(), request);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    attempts.put(request.report().id(), request.attempt());
  }

  /** How often a report was handed off. */
  int attempts(String reportId) {
    return attempts.getOrDefault(reportId, 0);
  }
}
