package fleet;

import fleet.Ended.Given;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import parking.ParkedActivity;
import parking.ParkingHost;

/** Many parked activities, the answers to them, and the processes that give these. */
final class Fleet implements AutoCloseable {
  private static final int PROCESSES = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(16);
  private final ParkingHost host;
  private final Path folder;
  private final Random random;
  private final List<ParkedActivity> parked;

  /** Parks the activities, and writes down what each process is to answer. */
  Fleet(ParkingHost host, Path folder, int activities, long seed) throws Exception {
    this.host = host;
    this.folder = folder;
    this.random = new Random(seed);
    this.parked = each(activities, i -> () -> host.park(1));
    for (int process = 0; process < PROCESSES; process++) {
      Files.write(answers(process), queueOf(process).stream().map(Answer::line).toList());
    }
  }

  /** Each activity is answered by one process, and every other one otherwise by the next too. */
  private List<Answer> queueOf(int process) {
    List<Answer> queue = new ArrayList<>();
    for (int i = 0; i < parked.size(); i++) {
      String token = parked.get(i).callbackToken();
      int turn = i / 2 % PROCESSES;
      if (turn == process) {
        queue.add(new Answer(i, "process-" + process, token));
      } else if (i % 2 == 0 && (turn + 1) % PROCESSES == process) {
        queue.add(new Answer(i, "process-" + process, token));
      }
    }
    Collections.shuffle(queue, random);
    return queue;
  }

  /**
   * Has everything answered.
   *
   * @param kills how often each process is killed
   * @return how many were killed
   */
  int answer(int kills) throws Exception {
    List<Keeper> keepers = new ArrayList<>();
    for (int process = 0; process < PROCESSES; process++) {
      int share = 2 * parked.size() / PROCESSES / (kills + 1);
      keepers.add(
          new Keeper(
              new Random(random.nextLong()),
              kills,
              Math.max(1, share / 2),
              host.target(),
              answers(process).toString(),
              notes(process).toString()));
    }
    return each(PROCESSES, keepers::get).stream().mapToInt(Integer::intValue).sum();
  }

  /** Looks at every activity. */
  List<Ended> look() throws Exception {
    List<List<Given>> given = new ArrayList<>();
    parked.forEach(activity -> given.add(new ArrayList<>()));
    for (int process = 0; process < PROCESSES; process++) {
      Map<Integer, String> notes = Notes.read(notes(process));
      for (Answer answer : Answer.read(answers(process))) {
        String report = notes.getOrDefault(answer.activity(), "no answer");
        given.get(answer.activity()).add(new Given(answer.by(), report));
      }
    }
    return each(
        parked.size(),
        i ->
            () ->
                new Ended(host.endings(parked.get(i)), host.resultOf(parked.get(i)), given.get(i)));
  }

  private Path answers(int process) {
    return folder.resolve("answers-" + process + ".txt");
  }

  private Path notes(int process) {
    return folder.resolve("notes-" + process + ".txt");
  }

  private <T> List<T> each(int number, IntFunction<Callable<T>> task) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> result : threads.invokeAll(IntStream.range(0, number).mapToObj(task).toList())) {
      results.add(result.get());
    }
    return results;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
