package dev.asyncactivity.internal.transport;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The daemon threads that run what follows the answer to an asynchronous call. */
final class AnswerThreads {
  static final Executor EXECUTOR =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "async-activity-answer");
            thread.setDaemon(true);
            return thread;
          });

  private AnswerThreads() {}
}
