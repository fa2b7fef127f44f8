package expenses.approver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The requests in a folder, one JSON file each; the worker's outbox is the approver's inbox. A file
 * stays until the request is answered, so an approver that was stopped finds it again. Not
 * thread-safe.
 */
final class Inbox {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Set<Path> seen = new HashSet<>();

  Inbox(Path folder) {
    this.folder = folder;
  }

  /** A request, and the file that it came in. */
  record Letter(Path file, Request request) {}

  /** The requests that have come since the last call. */
  List<Letter> newLetters() throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (Path file : newFiles()) {
      letters.add(new Letter(file, JSON.readValue(file.toFile(), Request.class)));
      seen.add(file);
    }
    return letters;
  }

  private List<Path> newFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !seen.contains(file))
          .sorted()
          .toList();
    }
  }

  /** Takes an answered request away. */
  void answered(Letter letter) throws IOException {
    Files.deleteIfExists(letter.file());
    seen.remove(letter.file());
  }

  /** Finds the request again with the next call of {@link #newLetters()}. */
  void putBack(Letter letter) {
    seen.remove(letter.file());
  }
}
