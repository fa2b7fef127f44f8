package fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One answer that a process is to give: a line of its file.
 *
 * @param activity the number of the activity
 * @param by the result
 * @param callbackToken where it goes
 */
record Answer(int activity, String by, String callbackToken) {

  static List<Answer> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(Answer::parse).toList();
  }

  private static Answer parse(String line) {
    String[] words = line.split(" ");
    return new Answer(Integer.parseInt(words[0]), words[1], words[2]);
  }

  String line() {
    return activity + " " + by + " " + callbackToken;
  }
}
