package fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of what became of the answers that a process has given. It outlives the process: each note
 * is one write of one line, and a killed process leaves it whole or not at all.
 */
final class Notes implements AutoCloseable {
  private final FileChannel file;

  private Notes(FileChannel file) {
    this.file = file;
  }

  static Notes append(Path file) throws IOException {
    return new Notes(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  synchronized void add(Answer answer, String report) {
    String line = answer.activity() + " " + report + "\n";
    try {
      file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was noted: the number of the activity, and what became of the answer. */
  static Map<Integer, String> read(Path file) throws IOException {
    Map<Integer, String> notes = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(" ", 2);
        if (notes.put(Integer.valueOf(words[0]), words[1]) != null) {
          throw new IllegalStateException("Noted twice: activity " + words[0]);
        }
      }
    }
    return notes;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
