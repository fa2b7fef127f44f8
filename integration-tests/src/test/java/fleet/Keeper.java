package fleet;

import java.util.Random;
import java.util.concurrent.Callable;
import parking.JavaProcess;

/**
 * Keeps a completing process running until its work is done, and kills it again and again, each
 * time after a random number of answers.
 */
final class Keeper implements Callable<Integer> {
  private final Random random;
  private final int kills;
  private final int answersAtMost;
  private final String[] arguments;

  /**
   * Makes one.
   *
   * @param random what decides
   * @param kills how often to kill
   * @param answersAtMost the bound of the answers that a process gives before it is killed
   * @param arguments the program's arguments
   */
  Keeper(Random random, int kills, int answersAtMost, String... arguments) {
    this.random = random;
    this.kills = kills;
    this.answersAtMost = answersAtMost;
    this.arguments = arguments;
  }

  /** Runs the process to its end; returns how often it was killed. */
  @Override
  public Integer call() throws Exception {
    int killed = 0;
    while (killed < kills && killedAfter(random.nextInt(answersAtMost))) {
      killed++;
    }
    try (JavaProcess last = JavaProcess.start(Answerer.class, arguments)) {
      while (last.readLine() != null) {
        // It tells of each answer, and its end.
      }
      if (last.exitStatus() != 0) {
        throw new IllegalStateException("Ended with status " + last.exitStatus());
      }
    }
    return killed;
  }

  /** Whether there was so much to do that it could be killed. */
  private boolean killedAfter(int answers) throws Exception {
    try (JavaProcess process = JavaProcess.start(Answerer.class, arguments)) {
      for (int i = 0; i < answers; i++) {
        if (process.readLine() == null) {
          return false;
        }
      }
      process.kill();
      return true;
    }
  }
}
